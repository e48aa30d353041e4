import Assessment
import Dates
import Glibc
import Pseudoterminal
import Results
import ResultsSQLite
import Seals
import Sodium

/// How long an officer waits for the certificates of a large agency, the program's start included.
enum IssueFigures {
  private static let rounds = 3
  private static let count = 1000
  private static let passphrase = "sandi pengukuran"

  static func measure(_ program: String) -> [Figure] {
    let values = (0..<rounds).compactMap { _ in once(program) }
    return [Figure(name: "1,000 certificates issued", unit: "s", values: values)]
  }

  private static func once(_ program: String) -> Double? {
    guard let folder = BenchFolder(), prepare(folder.path) else { return nil }
    let command = Command(
      program, ["sertifikat", "terbit"],
      environment: ["NETRAL_SIMPAN": folder.path, "NETRAL_SANDI_HR": passphrase])
    let start = seconds()
    guard let run = try? PipedRun(command, input: []), run.status == .exited(0) else { return nil }
    return seconds() - start
  }

  /// Results in which everybody has passed and nobody has a certificate.
  private static func prepare(_ folder: String) -> Bool {
    guard let sodium = Sodium(), let store = BenchFolder.store(in: folder, sodium) else {
      return false
    }
    do {
      for number in 0..<count { try pass(number, in: store) }
      try write(officerKey(sodium), to: "\(folder)/kepegawaian.kunci")
    } catch { return false }
    let issuer = """
      penerbit "Badan Kepegawaian Daerah Kabupaten Contoh"
        tempat "Contoh"
        penanda_tangan "Nama Penanda Tangan" "Kepala Badan"
      """
    return (try? write(issuer, to: "\(folder)/penerbit.atur")) != nil
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

  /// A key under a lock that opens at once, as it is not the lock that is measured.
  private static func officerKey(_ sodium: Sodium) throws -> String {
    let seed = sodium.randomBytes(SecretKey.size)
    guard let key = sodium.key(from: seed), let cost = PassphraseCost(passes: 1, memory: 8192)
    else { return "" }
    return KeyFile(
      role: .officer, publicKey: key.publicKey, since: nil,
      secret: .locked(try sodium.lock(seed, by: passphrase, cost), recovery: nil), statement: nil
    ).text
  }

  private struct Unwritable: Error {}

  private static func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard descriptor >= 0, Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Unwritable()
    }
  }
}
