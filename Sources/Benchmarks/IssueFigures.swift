import Assessment
import BenchFolders
import Dates
import Pseudoterminal
import Results
import ResultsSQLite
import Sodium

/// How long an officer waits for the certificates of a large agency, the program's start included.
enum IssueFigures {
  private static let rounds = 3
  private static let count = 1000

  static func measure(_ program: String) -> [Figure] {
    let values = (0..<rounds).compactMap { _ in once(program) }
    return [Figure(name: "1,000 certificates issued", unit: "s", values: values)]
  }

  private static func once(_ program: String) -> Double? {
    guard let folder = BenchFolder(), prepare(folder) else { return nil }
    let command = Command(program, ["sertifikat", "terbit"], environment: folder.officer)
    let start = seconds()
    guard let run = try? PipedRun(command, input: []), run.status == .exited(0) else { return nil }
    return seconds() - start
  }

  /// Results in which everybody has passed and nobody has a certificate.
  private static func prepare(_ folder: BenchFolder) -> Bool {
    guard let sodium = Sodium(), let store = BenchFolder.store(in: folder.path, sodium) else {
      return false
    }
    do {
      for number in 0..<count { try pass(number, in: store) }
      try folder.makeOfficerKey(sodium)
    } catch { return false }
    let issuer = """
      penerbit "Badan Kepegawaian Daerah Kabupaten Contoh"
        tempat "Contoh"
        penanda_tangan "Nama Penanda Tangan" "Kepala Badan"
      """
    return (try? folder.write(issuer, to: "penerbit.atur")) != nil
  }

  private static func pass(_ number: Int, in store: SQLiteStore) throws {
    var generator = SystemRandomNumberGenerator()
    let subject = SubjectID.random(using: &generator)
    let digits = String(1_000_000 + number).dropFirst(4)
    try store.keep(
      Person(
        name: "Nama Peserta Nomor \(digits)", number: "198503152009042\(digits)",
        unit: "Dinas Contoh \(number % 20)", agency: "Kabupaten Contoh", isASN: true), as: subject)
    let start = Instant(milliseconds: 1_727_193_600_000 + number * 1000)
    let attempt = AttemptRecord(
      id: AttemptID.random(using: &generator), kind: .exam, subject: subject,
      sources: AttemptSources(
        program: "dasar",
        banks: [BankSource(id: "netralitas-dasar", digest: String(repeating: "a", count: 64))],
        law: "2026-11-22 \(String(repeating: "a", count: 64))", application: "0.1.0"),
      seed: 1, start: start, deadline: start.adding(milliseconds: 1_800_000), shown: [])
    let closing = Closing(
      at: start.adding(milliseconds: 600_000), isExpired: false,
      score: Score(earned: 9, possible: 10), isPass: true, sections: [])
    try store.append(attempt.startedEntry(actor: "peserta"))
    try store.append(attempt.closedEntry(closing, at: closing.at, actor: "peserta"))
  }
}
