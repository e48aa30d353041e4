import Pseudoterminal
import Testing

/// `nilai-ulang` from outside: who may, and what the words before and after it mean.
@Suite struct RegradeCommandTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  private func sitExam() throws {
    let input = (Desktop.person + ["1", "1", "1", "1", "1", "kumpulkan", ""])
      .joined(separator: "\n")
    #expect(try desktop.run("ujian", input: input).status == .exited(0))
  }

  @Test func `only an officer learns what exams are worth`() throws {
    try sitExam()
    let run = try desktop.run("nilai-ulang", "--json")
    #expect(run.status != .exited(0))
    #expect(!run.output.contains("attempt"))
    try desktop.makeOfficerKey()
    #expect(try desktop.run("nilai-ulang", "--json").status != .exited(0))
    let officer = try desktop.run("nilai-ulang", "--json", environment: Desktop.officer)
    #expect(officer.status == .exited(0))
    #expect(officer.output.contains(#""examined":1"#))
  }

  @Test func `a bank that is named is held against the one in use, wherever it is named`() throws {
    try sitExam()
    try desktop.makeOfficerKey()
    let path = try desktop.copyOfBank() + "/uji"
    for words in [["nilai-ulang", "--bank", path], ["--bank", path, "regrade"]] {
      let run = try PipedRun(
        desktop.command(words + ["--bahasa", "en"], Desktop.officer), input: [])
      #expect(run.status == .exited(0), "\(run.errors)")
      #expect(run.output.contains("1 exam looked at: 1 unchanged"))
    }
    let none = try desktop.run(
      "nilai-ulang", "--bank", "\(desktop.path)/tiada", environment: Desktop.officer)
    #expect(none.status == .exited(3))
  }

  @Test func `without results, or with a wrong day or program, there is nothing to regrade`() throws
  {
    try desktop.makeOfficerKey()
    #expect(try desktop.run("nilai-ulang", environment: Desktop.officer).status == .exited(3))
    try sitExam()
    for words in [["--sejak", "kemarin"], ["--program", "lain"]] {
      let run = try PipedRun(
        desktop.command(["nilai-ulang"] + words, Desktop.officer), input: [])
      #expect(run.status == .exited(2), "\(words)")
    }
  }
}
