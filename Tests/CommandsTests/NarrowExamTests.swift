import Glibc
import Pseudoterminal
import Testing
import Text

/// A whole exam in 40 columns, with and without escapes, in both languages.
@Suite struct NarrowExamTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  private func session(_ language: Language, _ mode: [String]) throws -> TypedSession {
    let code = language == .indonesian ? "id" : "en"
    return try TypedSession(
      desktop.dialogue(
        ["--bahasa", code] + mode, columns: 40, environment: ["NETRAL_BANK": Desktop.kinds]))
  }

  /// Everything that is said in an exam, in its own words of either language.
  private let way = [
    ("bantuan", "help"), ("tandai", "flag"), ("lewati", "skip"), ("kembali", "back"),
    ("1", "1"), ("daftar", "list"), ("bantuan", "help"), ("7", "7"), ("tandai", "flag"),
    ("daftar 2", "list 2"), ("fakta", "facts"), ("pasal", "provision"), ("ulangi", "repeat"),
    ("menyerah", "withdraw"), ("entah", "dunno"), ("", ""), ("keluar", "quit"),
  ].map(Bilingual.init)

  @Test(arguments: [Language.indonesian, .english], [[], ["--polos"]])
  func `nothing that an exam says is wider, and nothing of it needs colour`(
    language: Language, mode: [String]
  ) throws {
    func say(_ indonesian: String, _ english: String) -> String {
      Bilingual(indonesian, english)[language]
    }
    let session = try session(language, mode)
    let person = Desktop.person.map { $0 == "ya" ? say("ya", "yes") : $0 }
    try session.enter([say("ujian", "exam")] + person + way.map { $0[language] })
    try session.enter([say("ujian", "exam"), ""])
    // At another terminal it is refused.
    let second = try self.session(language, mode)
    try second.enter([say("ujian", "exam"), ""])
    #expect(second.answer.contains("pts/"), "\(second.answer)")
    let submit = say("kumpulkan", "submit")
    try session.enter([submit, submit])
    #expect(session.answer.contains(say("BELUM LULUS", "NOT PASSED")))
    try session.enter(say("tidak", "no"))
    // Another one is left, and its time runs out.
    try session.enter([say("ujian", "exam"), "", say("ya", "yes"), "1", say("keluar", "quit")])
    try desktop.set(clock: "2024-09-24T14:00:00.000Z")
    try session.enter([say("hasil", "results")])
    #expect(
      session.answer.contains(say("Waktu ujian", "The time of the exam")), "\(session.answer)")
    for lines in [session.lines(widerThan: 40), second.lines(widerThan: 40)] {
      #expect(lines == [])
    }
    if !mode.isEmpty { #expect(!session.terminal.rawOutput.contains("\u{1B}[")) }
  }
}
