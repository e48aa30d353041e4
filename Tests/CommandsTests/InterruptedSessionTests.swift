import Foundation
import Glibc
import Pseudoterminal
import Testing
import Text

/// What happens to a person in the middle of a line.
@Suite struct InterruptedSessionTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  @Test func `a window resized in the middle of a line takes none of it away`() throws {
    let terminal = try desktop.dialogue()
    let session = try TypedSession(terminal)
    try terminal.send("latihan med")
    try terminal.expect("latihan med")
    terminal.resize(columns: 40)
    try terminal.send("ia-sosial 1\n")
    try terminal.expect("Dipilih: 1 yang belum pernah dilatih.")
    let shown = try terminal.ready()
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 40 }, "\(shown)")
    try terminal.send("sel")
    try terminal.expect("sel")
    terminal.resize(columns: 80)
    try terminal.send("esai\n")
    try terminal.expect("Latihan selesai: 0 tepat dari 0 yang dijawab.")
    try terminal.ready()
    try session.enter("bantuan ujian")
    #expect(session.answer.split(separator: "\n").contains { $0.count > 60 }, "\(session.answer)")
  }

  /// An answer that each kind of item takes, by what the item shows.
  private static func someAnswer(to shown: String) -> String {
    if shown.contains("Urutkan dari") { return "1 2 3" }
    if shown.contains("Apa tingkat sanksinya? Ketik") { return "berat" }
    if shown.contains("Ketik bilangan dengan satuannya") { return "30 hari" }
    return "1"
  }

  /// The item as it was shown, without the minutes left.
  private static func item(in shown: String) -> [Substring] {
    let lines = shown.split(separator: "\n")
    guard let heading = lines.lastIndex(where: { $0.contains(" · ") }) else { return [] }
    let words = lines[heading].split(separator: " ")
    return words.prefix(4) + words.suffix(1) + lines[(heading + 1)...]
  }

  /// Before and after every step, mark, order and typed answer: the same item is shown again, with
  /// the same options in the same order, and every response is counted once.
  @Test(arguments: 0..<7)
  func `an exam of every kind of answer outlives a kill at each of its items`(answered: Int) throws
  {
    let kinds = ["NETRAL_BANK": Desktop.kinds]
    var session = try TypedSession(desktop.dialogue(environment: kinds))
    try session.enter(["ujian"] + Desktop.person)
    for _ in 0..<answered { try session.enter(Self.someAnswer(to: session.answer)) }
    let before = Self.item(in: session.answer)
    #expect(before.starts(with: ["Butir", "\(answered + 1)", "dari", "7,"]), "\(session.answer)")
    try session.terminal.send(Self.someAnswer(to: session.answer))
    session.terminal.signal(SIGKILL)
    #expect(try session.terminal.ending() == .signalled(SIGKILL))
    session = try TypedSession(desktop.dialogue(environment: kinds))
    try session.enter(["ujian", ""])
    #expect(Self.item(in: session.answer) == before)
    for _ in answered..<7 { try session.enter(Self.someAnswer(to: session.answer)) }
    try session.enter("kumpulkan")
    #expect(session.terminal.transcript.contains(" dari 7)"))
  }

  @Test(
    arguments: [
      (Language.indonesian, ["Sisa waktu 5 menit.", "Sisa waktu 1 menit.", "Waktu habis."]),
      (.english, ["5 minutes left.", "1 minute left.", "Time is up."]),
    ], [[], ["--polos"]])
  func `the last minutes are told while a line is typed, and at the deadline it is gone`(
    said: (language: Language, says: [String]), mode: [String]
  ) throws {
    let (language, says) = said
    let code = language == .indonesian ? "id" : "en"
    let terminal = try desktop.dialogue(["--bahasa", code] + mode, columns: 40)
    let session = try TypedSession(terminal)
    let yes = language == .indonesian ? "ya" : "yes"
    let start = language == .indonesian ? "ujian" : "exam"
    try session.enter([start] + Desktop.person.map { $0 == "ya" ? yes : $0 })
    try desktop.set(clock: "2024-09-24T12:27:30.000Z")
    try terminal.send("1")
    try terminal.expect(says[0])
    // The line that was begun before the warning still answers.
    try terminal.send("\n")
    try terminal.expect(language == .indonesian ? "Tersimpan 19.27.30." : "Saved 19.27.30.")
    try terminal.ready()
    try desktop.set(clock: "2024-09-24T12:31:30.000Z")
    try terminal.send("2")
    try terminal.expect(says[1])
    try desktop.set(clock: "2024-09-24T12:32:12.000Z")
    try terminal.send("1")
    try terminal.expect(says[2])
    // Only the first response was in time.
    try terminal.expect(language == .indonesian ? " dari 5)" : " of 5)")
    // What was begun is gone: nothing of it answers whether to practise now.
    #expect(try terminal.ready().hasSuffix(language == .indonesian ? "(ya/tidak)> " : "(yes/no)> "))
    for sentence in says {
      #expect(terminal.transcript.split(separator: sentence).count == 2, "\(sentence)")
    }
  }

  @Test(arguments: [
    ("id", "Selamat datang.", "Ketik 'latihan' untuk berlatih"),
    ("en", "Welcome.", "Type 'practice' to practise"),
  ])
  func `five lines guide whoever is new, and a short greeting does from then on`(
    code: String, welcome: String, short: String
  ) throws {
    for round in 0..<3 {
      let terminal = try desktop.dialogue(["--bahasa", code])
      let session = try TypedSession(terminal)
      #expect(session.answer.contains(welcome) == (round == 0))
      #expect(session.answer.contains(short) == (round > 0))
      // The line of version and banks, the guide, and the prompt.
      if round == 0 { #expect(session.lines.count == 7, "\(session.lines)") }
      try terminal.send("\u{4}")
      #expect(try terminal.ending() == .exited(0))
    }
  }
}
