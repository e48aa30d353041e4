import Foundation
import Pseudoterminal
import Testing

@Suite struct BankCommandTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  private func json(_ words: String...) throws -> [String: Any] {
    let run = try PipedRun(desktop.command(words), input: [])
    #expect(run.status == .exited(0), "\(run.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `the coverage answers with figures, acts and what is missing`() throws {
    let answer = try json("bank", "cakupan", "--json")
    #expect(answer["version"] as? Int == 1)
    #expect((answer["acts"] as? [Any])?.count ?? 0 >= 48)
    let figures = try #require(answer["figures"] as? [String: [String: Any]])
    #expect((figures["exam_rules"]?["whole"] as? Int ?? 0) > 0)
    let missing = try #require(answer["missing"] as? [String: Any])
    #expect((missing["pairs"] as? [Any])?.isEmpty == false)
  }

  @Test func `the page of the coverage is written, whole or not at all`() throws {
    let file = "\(desktop.path)/cakupan.html"
    let run = try desktop.run("bank", "cakupan", "--html", file, "--bahasa", "en")
    #expect(run.status == .exited(0), "\(run.errors)")
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    #expect(page.contains("<html lang=\"en\">"))
    let refused = try desktop.run("bank", "cakupan", "--html", "/proc/tiada.html")
    #expect(refused.status == .exited(3))
  }

  @Test func `a folder that is named limits the coverage to its bank`() throws {
    _ = try desktop.write("bank satu \"Satu\" \"One\"\n  jumlah 0\n", to: "lain/satu.soal")
    let answer = try json("bank", "cakupan", "\(desktop.path)/lain", "--json")
    #expect(answer["items"] as? Int == 0)
    let nothing = try desktop.run("bank", "cakupan", "\(desktop.path)/tiada")
    #expect(nothing.status == .exited(3) && nothing.output.isEmpty)
  }

  @Test func `two days tell which keys of the banks differ`() throws {
    let answer = try json("bank", "banding", "2021-08-30", "2021-08-31", "--json")
    #expect(answer["version"] as? Int == 2)
    #expect((answer["new_keys"] as? [Any])?.isEmpty == false)
    let wrong = try desktop.run("bank", "banding", "2021-08-30")
    #expect(wrong.status == .exited(2))
  }

  @Test func `the pairs of an act come with both verdicts and a command that shows them`() throws {
    let answer = try json("bank", "pasangan", "suka", "pelaku=pns", "--json")
    let first = try #require((answer["pairs"] as? [[String: Any]])?.first)
    #expect(first["fact"] as? String == "status_calon" && first["both_sure"] as? Bool == true)
    let command = try #require(first["command"] as? String)
    let shown = try PipedRun(
      desktop.command(command.split(separator: " ").map(String.init) + ["--json"]), input: [])
    let verdicts = try JSONSerialization.jsonObject(with: Data(shown.output.utf8))
    #expect((verdicts as? [String: Any])?["turned"] as? Bool == true)
  }

  @Test func `pairs as items can be checked as a bank`() throws {
    let printed = try desktop.run(
      "bank", "pasangan", "dampingi_pasangan", "--soal", "--bank", "/tiada")
    #expect(printed.status == .exited(0), "\(printed.errors)")
    let count = printed.output.split(separator: "\n").count { $0.hasPrefix("soal ") }
    #expect(count > 3)
    let head = "bank pasangan \"Pasangan\" \"Pairs\"\n  jumlah \(2 * count)\n"
    _ = try desktop.write(head + printed.output, to: "pasangan/pasangan.soal")
    let check = try desktop.run("bank", "periksa", "\(desktop.path)/pasangan")
    #expect(check.status == .exited(0), "\(check.output)")
  }

  @Test(arguments: [["pasangan", "sukaa"], ["pasangan", "pelaku=pns"], ["cakupna"], ["banding"]])
  func `what is not known is a wrong use, with what to do`(words: [String]) throws {
    let run = try PipedRun(desktop.command(["bank"] + words), input: [])
    #expect(run.status == .exited(2) && run.output.isEmpty)
    #expect(run.errors.contains("bantuan bank"))
  }
}
