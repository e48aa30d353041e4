import Sessions
import Testing
import Text

@Suite struct EveryCommandTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  @Test func `every command has its row`() {
    #expect(CommandRow.all.map(\.info.name).sorted() == CommandInfo.all.map(\.name).sorted())
  }

  /// One session with all commands, in 40 columns.
  @Test(arguments: [Language.indonesian, .english], [[], ["--polos"]])
  func `each answers in the person's language within the terminal, then asks for the next`(
    language: Language, mode: [String]
  ) throws {
    let code = language == .indonesian ? "id" : "en"
    let terminal = try desktop.dialogue(["--bahasa", code] + mode, columns: 40)
    let session = try TypedSession(terminal)
    for row in CommandRow.all where row.info != .quit {
      let line = row.line(in: language)
      let answer = try session.enter(line)
      #expect(answer.drop { $0 == "\n" }.hasPrefix(row.begins[language]), "\(line):\(answer)")
      try session.enter(row.then.map { $0[language] })
      #expect(session.answer.hasSuffix("\nnetral> "), "\(line):\(session.answer)")
    }
    // Paths are never broken, so that they can be copied.
    #expect(session.lines(widerThan: 40).filter { !$0.contains(desktop.path) } == [])
    let farewell = CommandRow.all.filter { $0.info == .quit }
    for row in farewell {
      try terminal.send(row.line(in: language) + "\n")
      try terminal.expect(row.begins[language])
    }
    #expect(try terminal.ending() == .exited(0))
    if !mode.isEmpty {
      #expect(!terminal.rawOutput.replacing("\u{1B}]777;siap\u{7}", with: "").contains("\u{1B}"))
    }
  }
}
