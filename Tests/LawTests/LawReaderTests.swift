import Law
import LawSamples
import Testing

@Suite struct LawReaderTests {
  private func codes(_ edit: (String) -> String) -> [String] {
    LawReader([("uji.aturan", edit(SampleLaw.text))]).findings.map(\.code)
  }

  @Test func `a sound text has no findings`() {
    #expect(codes { $0 }.isEmpty)
  }

  @Test(arguments: [
    ("status: bakal", "status: bakla", "T011"), ("dan status: calon", "dan statsu: calon", "T011"),
    ("aturan baru.hadir", "atuarn baru.hadir", "T010"),
    ("dasar baru Pasal 6", "dasar bru Pasal 6", "T011"),
    ("2010-01-01 sampai", "2010-13-01 sampai", "T014"),
    ("sebelum 2020-01-01", "sebelum 2009-01-01", "L001"),
    ("aturan baru.hadir", "aturan baru.calon", "T013"),
    ("\"Hadir\" \"Attending\"", "\"Hadir\"", "T015"),
    ("mengalahkan baru.calon; baru.bakal", "mengalahkan tiada", "T011"),
    ("maka diperdebatkan", "maka", "T011"), ("sanksi turun", "sanksi naik", "T011"),
    (
      "dasar lama Pasal 4",
      "dasar lama Pasal 4\n  berlaku sejak 2019-01-01 sampai sebelum 2021-01-01", "L004"
    ),
  ])
  func `what is wrong in a rule text is found by its code`(old: String, new: String, code: String) {
    let found = codes { $0.replacingFirst(old, with: new) }
    #expect(found.contains(code), "\(found)")
  }

  @Test func `rules that defeat each other are refused`() {
    let found = codes {
      $0.replacingFirst("sanksi turun", with: "mengalahkan baru.cuti\n  sanksi turun")
    }
    #expect(found.contains("L005"))
  }

  @Test func `all findings come at once, in the order of their places`() {
    let reader = LawReader([
      (
        "uji.aturan",
        SampleLaw.text.replacingFirst("bakal\n", with: "bakla\n").replacingFirst(
          "Pasal 6\n  keyakinan sedang", with: "Pasal 6\n  keyakinan sdang")
      )
    ])
    #expect(reader.base == nil)
    #expect(reader.findings.count >= 2)
    #expect(reader.findings == reader.findings.sorted { $0.place < $1.place })
    #expect(reader.findings.first?.remedy.english.contains("bakal") == true)
  }
}

extension String {
  /// The text with the first `old` replaced; unchanged where there is none.
  func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(in: range, with: new)
  }

  private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }

  private func firstRange(of old: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(old) { return start..<index(start, offsetBy: old.count) }
      start = index(after: start)
    }
    return nil
  }
}
