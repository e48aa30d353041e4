import Foundation
import Pseudoterminal
import Testing
import Text

@Suite struct EveryPromptTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  /// - Parameter columns: By default so many that no sentence is broken where a row looks for it.
  private func session(
    _ language: Language, bank: String, columns: Int = 400, _ mode: [String] = []
  ) throws -> TypedSession {
    let code = language == .indonesian ? "id" : "en"
    return try TypedSession(
      desktop.dialogue(
        // High enough for the whole list of commands, whose last line is looked for.
        ["--bahasa", code] + mode, columns: columns, rows: 40,
        environment: ["NETRAL_BANK": bank]))
  }

  /// Types what each prompt cannot use, then the word for help, then leaves.
  private func go(through rows: [PromptRow], _ language: Language, at session: TypedSession) throws
  {
    let help = Bilingual("bantuan", "help")[language]
    for row in rows {
      try session.enter(row.way.map { $0[language] })
      let prompt = row.prompt[language]
      #expect(session.answer.hasSuffix(prompt), "\(prompt):\(session.answer)")
      try session.enter(row.wrong[language])
      #expect(session.answer.contains(row.expects[language]), "\(prompt):\(session.answer)")
      // What asked once may have gone on: the way is taken again.
      if session.answer.hasSuffix("\nnetral> ") { try session.enter(row.way.map { $0[language] }) }
      try session.enter(help)
      #expect(session.answer.contains(row.helps[language]), "\(prompt):\(session.answer)")
      if !session.answer.hasSuffix("\nnetral> ") {
        try session.enter(row.leave.map { $0[language] })
      }
      #expect(session.answer.hasSuffix("\nnetral> "), "\(prompt):\(session.answer)")
    }
  }

  @Test(arguments: [Language.indonesian, .english])
  func `whoever asks or writes a bank is told what is expected, is helped, and can leave`(
    language: Language
  ) throws {
    let session = try session(language, bank: try desktop.copyOfBank())
    try go(through: PromptRow.asking + PromptRow.keeping, language, at: session)
  }

  @Test(arguments: [Language.indonesian, .english])
  func `whoever practises or sits an exam is told what is expected, is helped, and can leave`(
    language: Language
  ) throws {
    let session = try session(language, bank: Desktop.kinds)
    try go(through: PromptRow.practising, language, at: session)
    try session.enter(Bilingual("ujian", "exam")[language])
    let yes = Bilingual("ya", "yes")[language]
    let nip = "198503152009042003"
    try session.enter([yes, "Siti Contoh", "1", nip, nip, "Dinas", "Contoh", "271828", "271828"])
    try session.enter(Bilingual("tidak", "no")[language])
    try go(
      through: PromptRow.owning + PromptRow.pledge + PromptRow.examining, language, at: session)
  }

  @Test(arguments: [Language.indonesian, .english], [[], ["--polos"]])
  func `in 40 columns every prompt leaves room to type, and nothing is wider`(
    language: Language, mode: [String]
  ) throws {
    let bank = try desktop.copyOfBank()
    for (bank, rows) in [
      (bank, PromptRow.asking + PromptRow.keeping), (Desktop.kinds, PromptRow.practising),
    ] {
      let session = try session(language, bank: bank, columns: 40, mode)
      for row in rows {
        try session.enter((row.way + [row.wrong]).map { $0[language] })
        #expect((session.answer.split(separator: "\n").last?.count ?? 0) < 40)
        if !session.answer.hasSuffix("\nnetral> ") {
          try session.enter(row.leave.map { $0[language] })
        }
        #expect(session.answer.hasSuffix("\nnetral> "), "\(row.prompt[language])\(session.answer)")
      }
      let wide = session.lines(widerThan: 40).filter { !$0.contains(desktop.path) }
      #expect(wide == [])
    }
  }

  @Test(arguments: [Language.indonesian, .english], [40, 400])
  func `an officer is told what is expected, is helped, and can leave`(
    language: Language, columns: Int
  ) throws {
    try desktop.makeOfficerKey()
    let code = language == .indonesian ? "id" : "en"
    let words = ["ya", "Siti Contoh", "1", "198503152009042003", "198503152009042003"]
    let run = try desktop.run(
      "ujian", input: (words + ["D", "K", "271828", "271828", "tidak"]).joined(separator: "\n"))
    #expect(run.status == .exited(0))
    let session = try TypedSession(
      desktop.dialogue(["--bahasa", code], columns: columns, environment: Desktop.officer))
    if columns == 400 { return try go(through: PromptRow.officiating, language, at: session) }
    for row in PromptRow.officiating {
      try session.enter((row.way + [row.wrong]).map { $0[language] })
      #expect((session.answer.split(separator: "\n").last?.count ?? 0) < 40)
      if !session.answer.hasSuffix("\nnetral> ") {
        try session.enter(row.leave.map { $0[language] })
      }
    }
    #expect(session.lines(widerThan: 40).filter { !$0.contains(desktop.path) } == [])
  }

  @Test func `the issuer is asked for with a limit, and can wait`() throws {
    let keys = try Keys()
    let session = try TypedSession(try desktop.dialogue(columns: 400))
    try session.enter(["ujian"] + Desktop.person)
    for _ in 0..<5 { try session.enter(keys.answer(to: session.answer)) }
    try session.enter("kumpulkan")
    #expect(session.answer.hasSuffix("\ninstansi penerbit> "))
    for wrong in [String(repeating: "x", count: 121), "bantuan"] {
      try session.enter(wrong)
      #expect(session.answer.contains("1 sampai 120 huruf"), "\(session.answer)")
    }
    try session.enter("")
    #expect(session.answer.contains("ketik 'sertifikat'"))
    try session.enter(["sertifikat", "Badan Contoh", "batal"])
    #expect(session.answer.hasSuffix("\nnetral> "))
  }

  @Test(arguments: [("bahasa id", "halaman berikutnya"), ("bahasa en", "next page")])
  func `a page prompt says how to go on, and lets one stop`(language: String, help: String) throws {
    let terminal = try desktop.dialogue()
    try TypedSession(terminal).enter(language)
    try terminal.send("aturan\n")
    try terminal.ready()
    for wrong in ["entah", "bantuan"] {
      try terminal.send(wrong + "\n")
      try terminal.expect(help)
      try terminal.ready()
    }
    try terminal.send("s\n")
    #expect(try terminal.ready().hasSuffix("\nnetral> "))
  }
}
