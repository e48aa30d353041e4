import Law
import LawAnalysis
import Testing

@Suite struct SuccessionTests {
  /// Two instruments, the second replacing the first from `start`.
  private func chain(_ start: String) -> String {
    """
    instrumen dulu jenjang se berlaku sejak 2015-01-01 sampai sebelum 2020-06-01
      judul "Dulu" "Then"
      keyakinan tinggi
    instrumen kini jenjang se berlaku sejak \(start)
      judul "Kini" "Now"
      keyakinan tinggi
      menggantikan dulu

    """
      + InventedLaw.rule("x.dulu", "pelaku: warga dan perbuatan: unggah", "boleh", basis: "dulu")
      + InventedLaw.rule("x.kini", "pelaku: warga dan perbuatan: unggah", "boleh", basis: "kini")
  }

  @Test(arguments: [
    ("2020-06-02", "neither is in force from 2020-06-01"),
    ("2020-05-31", "both are in force from 2020-05-31"),
  ])
  func `one day too late is a hole, one day too early double`(start: String, words: String) throws {
    let found = try InventedLaw.findings("A007", chain(start))
    #expect(found.map(\.names) == [["kini", "dulu"]])
    #expect(found.first?.finding.sentence.english.contains(words) == true)
  }

  @Test func `a successor that starts when its predecessor ends is right`() throws {
    #expect(try InventedLaw.findings("A007", chain("2020-06-01")).isEmpty)
  }

  @Test(arguments: [("baru Pasal 1; lama Pasal 2", ["lama"]), ("baru Pasal 1; baru Pasal 2", [])])
  func `every basis of a rule must be in force with it`(basis: String, failing: [String]) throws {
    let text = InventedLaw.rule("x", "pelaku: warga dan perbuatan: unggah", "boleh", basis: basis)
    let found = try InventedLaw.findings("A007", text)
    #expect(found.map { $0.names.last } == failing)
  }

  @Test func `so must the basis of a stipulation`() throws {
    let text = """
      ketentuan x.hari "a" "b"
        dasar baru; lama
        keyakinan tinggi
        nilai 7 hari
      """
    #expect(try InventedLaw.findings("A007", text).map(\.names) == [["x.hari", "lama"]])
  }
}
