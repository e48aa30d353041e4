import Foundation
import Glibc
import Pseudoterminal
import Testing

/// One participant at two terminals: an exam is at one of them at a time.
@Suite struct TwoTerminalTests {
  private let desktop: Desktop
  private let keys: Keys

  init() throws {
    desktop = try Desktop()
    keys = try Keys()
  }

  private func session(_ environment: [String: String] = [:]) throws -> TypedSession {
    try TypedSession(desktop.dialogue(columns: 400, environment: environment))
  }

  /// A session of somebody new in the middle of an exam, `answered` items of it answered rightly.
  private func sitting(answered: Int) throws -> TypedSession {
    let session = try session()
    try session.enter(["ujian"] + Desktop.person)
    for _ in 0..<answered { try session.enter(keys.answer(to: session.answer)) }
    return session
  }

  /// How many responses `session` was promised.
  private func promised(_ session: TypedSession) -> Int {
    session.terminal.transcript.split(separator: "Tersimpan ").count - 1
  }

  /// Goes on with the exam at `session` up to its result.
  private func finish(_ session: TypedSession, from answered: Int) throws {
    for _ in answered..<5 { try session.enter(keys.answer(to: session.answer)) }
    try session.enter(["kumpulkan", ""])
    #expect(session.terminal.transcript.contains("(5 dari 5)"))
  }

  @Test(arguments: 0..<4)
  func `the second is refused, and goes on with every response once the first is killed`(
    answered: Int
  ) throws {
    let first = try sitting(answered: answered)
    try first.enter("tandai")
    let second = try session()
    try second.enter(["ujian", ""])
    let process = first.terminal.process
    #expect(second.answer.contains("sudah dibuka di terminal pts/"), "\(second.answer)")
    #expect(second.answer.contains("(proses \(process)) sejak 24 September 2024 pukul 19.02.11."))
    #expect(second.answer.contains("Jawaban yang tersimpan tetap ada."))
    // The first is not disturbed by it.
    try first.enter(keys.answer(to: first.terminal.transcript))
    #expect(promised(first) == answered + 1)
    first.terminal.signal(SIGKILL)
    #expect(try first.terminal.ending() == .signalled(SIGKILL))
    try second.enter(["ujian", ""])
    #expect(second.answer.contains("\(answered + 1) dari 5 butir sudah tersimpan"))
    #expect(second.answer.contains("\nButir \(answered + 2) dari 5"))
    try second.enter("daftar")
    #expect(second.answer.contains("Ditandai: \(answered + 1)."))
    try second.enter("kembali")
    try finish(second, from: answered + 1)
  }

  @Test func `a lost connection leaves the exam to the next terminal`() throws {
    let first = try sitting(answered: 2)
    first.terminal.hangUp()
    _ = try first.terminal.ending()
    let second = try session()
    try second.enter(["ujian", ""])
    #expect(second.answer.contains("2 dari 5 butir sudah tersimpan. Sisa waktu 30 menit"))
    #expect(second.answer.contains("Anda tadi di butir 3."))
    try finish(second, from: 2)
  }

  @Test func `whoever leaves the exam and not the program gives it to the other terminal`() throws {
    let first = try sitting(answered: 1)
    let second = try session()
    try second.enter(["ujian", ""])
    #expect(second.answer.contains("sudah dibuka"))
    try first.enter("keluar")
    try second.enter(["ujian", ""])
    #expect(second.answer.contains("Butir 2 dari 5"))
    try first.enter(["ujian", ""])
    #expect(first.answer.contains("(proses \(second.terminal.process))"))
    try finish(second, from: 1)
    // Over there it is done, and here a new one begins.
    try first.enter(["ujian", ""])
    #expect(first.answer.contains("Mulai sekarang?"), "\(first.answer)")
  }

  @Test func `a stopped program keeps its exam, and has it when it goes on`() throws {
    let first = try sitting(answered: 1)
    first.terminal.signal(SIGSTOP)
    let second = try session()
    try second.enter(["ujian", ""])
    #expect(second.answer.contains("(proses \(first.terminal.process))"))
    first.terminal.signal(SIGCONT)
    try finish(first, from: 1)
  }

  @Test func `a command of its own is refused alike, with the status of what cannot be used`()
    throws
  {
    let first = try sitting(answered: 1)
    let run = try desktop.run("ujian", input: "\n")
    #expect(run.status == .exited(3))
    #expect(run.errors.contains("sudah dibuka di terminal pts/"))
    let results = try desktop.run("hasil")
    #expect(results.output.contains("belum dikumpulkan"))
    try finish(first, from: 1)
  }

  @Test func `before the exam has begun it is at one terminal already`() throws {
    let first = try session()
    try first.enter(["ujian"] + Desktop.person.dropLast())
    #expect(first.answer.contains("Mulai sekarang?"))
    let second = try session()
    try second.enter(["ujian", ""])
    #expect(second.answer.contains("sudah dibuka"), "\(second.answer)")
    try first.enter("tidak")
    try second.enter(["ujian", ""])
    #expect(second.answer.contains("Mulai sekarang?"))
  }

  @Test func `two participants sit exams side by side`() throws {
    let first = try sitting(answered: 1)
    let second = try session(["NETRAL_UJI_BENIH": "8"])
    let other = ["ya", "Budi Contoh", "2", "", "Dinas", "Kabupaten", "271828", "271828", "ya"]
    try second.enter(["ujian", "lain"] + other)
    for _ in 0..<5 { try second.enter(keys.answer(to: second.answer)) }
    try second.enter(["kumpulkan", ""])
    #expect(second.terminal.transcript.contains("(5 dari 5)"))
    try finish(first, from: 1)
  }
}
