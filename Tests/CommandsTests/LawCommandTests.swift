import Foundation
import Pseudoterminal
import Testing

@Suite struct LawCommandTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  private func json(_ words: String...) throws -> [String: Any] {
    let run = try PipedRun(desktop.command(words), input: [])
    #expect(run.status == .exited(0), "\(run.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `the law that is built in passes its own check`() throws {
    let answer = try json("hukum", "periksa", "--json")
    #expect(answer["version"] as? Int == 1)
    #expect(answer["errors"] as? Int == 0)
    #expect(answer["warnings"] as? Int == 0)
  }

  @Test func `a clash in another edition is told with both rules and a scenario to paste`() throws {
    let rule = { (id: String, effect: String) in
      """
      aturan \(id) "A" "A"
        dasar pp Pasal 1
        keyakinan tinggi
        bila pelaku: pns dan perbuatan: suka
        maka \(effect)

      """
    }
    let law = """
      edisi 2026-01-01
      fakta pelaku "Pelaku" "Actor"
        tanya "Siapa?" "Who?"
        nilai pns "PNS" "civil servant"
      fakta perbuatan "Perbuatan" "Act"
        tanya "Apa?" "What?"
        nilai suka "suka" "like"
      instrumen pp jenjang pp berlaku sejak 2020-01-01
        singkatan "PP 1/2020"
        judul "Aturan" "Rules"
        keyakinan tinggi

      """
    _ = try desktop.write(
      law + rule("r.boleh", "boleh") + rule("r.larang", "pelanggaran disiplin berat"),
      to: "hukum/uji.aturan")
    let run = try desktop.run("hukum", "periksa", "--hukum", "\(desktop.path)/hukum")
    #expect(run.status == .exited(1))
    #expect(run.output.contains("A004"))
    #expect(run.output.contains("r.boleh") && run.output.contains("r.larang"))
    #expect(run.output.contains("putusan tanggal=2020-01-01 pelaku=pns perbuatan=suka"))
  }

  @Test func `two dates of the law are compared by what the rulings become`() throws {
    let answer = try json("hukum", "banding", "2021-08-30", "2021-08-31", "--json")
    #expect(answer["version"] as? Int == 1)
    #expect((answer["regions"] as? [Any])?.isEmpty == false)
  }

  @Test func `the smallest changes are listed, one move before two`() throws {
    let answer = try json(
      "flips", "tanggal=2024-09-24", "pelaku=pns", "perbuatan=suka", "status_calon=calon", "--json")
    let moves = try #require(answer["moves"] as? [[String: Any]])
    #expect(
      moves.contains { ($0["change"] as? [String: String]) == ["status_calon": "bakal_calon"] })
  }

  @Test func `a changed scenario answers with both verdicts`() throws {
    let answer = try json(
      "andai", "tanggal=2024-09-24", "pelaku=pns", "perbuatan=suka", "status_calon=calon",
      "menjadi", "status_calon=bakal_calon", "--json")
    #expect(answer["turned"] as? Bool == true)
    #expect((answer["before"] as? [String: Any])?["verdict"] as? String == "violation")
    let after = (answer["after"] as? [String: Any])?["findings"] as? [[String: Any]]
    #expect(after?.first?["class"] as? String == "kode_etik")
  }

  @Test func `a rule says which of its conditions fail`() throws {
    let answer = try json(
      "why-not", "skb-2022.etik.4", "tanggal=2024-09-24", "pelaku=pns", "perbuatan=suka",
      "status_calon=calon", "--json")
    #expect(answer["version"] as? Int == 1)
    #expect(answer["rule"] as? String == "skb-2022.etik.4")
  }

  @Test func `coverage names every act`() throws {
    let answer = try json("hukum", "cakupan", "--json")
    #expect((answer["acts"] as? [Any])?.count ?? 0 >= 48)
  }

  @Test(arguments: ["md", "html", "pdf"])
  func `the law is printed as a document, whole or not at all`(format: String) throws {
    let file = "\(desktop.path)/hukum.\(format)"
    let run = try desktop.run("hukum", "cetak", format, file)
    #expect(run.status == .exited(0), "\(run.errors)")
    let bytes = try Data(contentsOf: URL(filePath: file))
    #expect(bytes.count > 100_000)
    let refused = try desktop.run("hukum", "cetak", format, "/proc/tiada.\(format)")
    #expect(refused.status == .exited(3))
  }

  @Test func `deadlines and who is competent can be looked up`() throws {
    let all = try desktop.run("ketentuan")
    #expect(all.output.contains("hari kerja"))
    let name = try #require(all.output.split(separator: " ").first)
    let one = try desktop.run("ketentuan", String(name))
    #expect(one.output.contains("Dasar"))
  }
}
