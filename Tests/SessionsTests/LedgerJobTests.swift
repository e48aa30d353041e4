import Dates
import Dialogue
import MemoryStore
import Results
import Sessions
import Testing
import Text

/// Files in memory.
private final class Files: LedgerFiles {
  var lines: [String: [String]] = [:]

  func eachLine(
    of path: String, _ body: ([UInt8]) throws(Trouble) -> Void
  ) throws(Trouble) {
    guard let lines = lines[path] else {
      throw .file(path: path, reason: Bilingual("tidak ada", "there is none"))
    }
    for line in lines { try body(Array(line.utf8)) }
  }

  func write(
    _ path: String, _ body: ((String) throws(Trouble) -> Void) throws(Trouble) -> Void
  ) throws(Trouble) {
    var written: [String] = []
    try body { line throws(Trouble) in written.append(line) }
    lines[path] = written
  }

  func exists(_ path: String) -> Bool { lines[path] != nil }

  func makeFolder(_ path: String) {}
}

@Suite struct LedgerJobTests {
  private let files = Files()

  /// A bench at which an exam was passed and certified.
  private func examined() throws -> SampleBench {
    let bench = try SampleBench()
    bench.cabinet.passphrases[.officer] = MemoryCabinet.passphrase
    // As two copies of one installation have it.
    try bench.cabinet.seal(with: Array(repeating: 9, count: 32))
    let console = ScriptedConsole(
      reading: (SampleBench.registration + [.line("ya")]).map { reply in { _ in reply } }
        + Array(repeating: rightAnswer, count: 3) + [{ _ in .line("kumpulkan") }])
    _ = try ExamJob(bench.desk(console)).run(nil)
    return bench
  }

  private func verify(
    _ bench: SampleBench, _ path: String?, points: [String] = []
  ) throws -> (status: Status, text: String) {
    let console = ScriptedConsole([])
    let status = try LedgerJob(bench.desk(console), files: files)
      .verify(path, points: points, json: false)
    return (status, console.text)
  }

  @Test func `the ledger of an exam holds, and so does its export`() throws {
    let bench = try examined()
    let (status, text) = try verify(bench, nil)
    #expect(status == .done, "\(text)")
    #expect(text.contains("UTUH."))
    let desk = bench.desk(ScriptedConsole([]))
    let count = try bench.store.entries().count
    #expect(try LedgerJob(desk, files: files).export(to: "jurnal.ndjson") == .done)
    #expect(files.lines["jurnal.ndjson"]?.count == count + 1)
    #expect(try verify(bench, "jurnal.ndjson").status == .done)
  }

  @Test func `the rows say what a pass is worth, and how long its certificate is valid`() throws {
    let bench = try examined()
    var attempts: [AttemptRow] = []
    bench.store.eachAttempt(after: nil) {
      attempts.append($0)
      return true
    }
    let attempt = try #require(attempts.first)
    let certificate = try #require(bench.store.certificates(for: attempt.id).first)
    #expect(certificate.validUntil == Day("2026-09-24"))
    let row = try #require(bench.store.completion(of: attempt.subject, "dasar"))
    #expect(row.passed == attempt.ended && row.best == 1000 && row.attempts == 1)
    #expect(row.certificate == certificate.number && row.validUntil == certificate.validUntil)
  }

  @Test func `every export is numbered in the ledger, behind what was exported`() throws {
    let bench = try examined()
    let job = LedgerJob(bench.desk(ScriptedConsole([])), files: files)
    for number in 1...3 {
      let size = try bench.store.entries().count
      _ = try job.export(to: "j")
      let entry = try #require(try bench.store.entries(after: size).first?.entry)
      #expect(entry.type == .reportExported && entry.subject == nil)
      #expect(entry.body["number"] == .int(number) && entry.body["lines"] == .int(size))
      #expect(entry.body["kind"] == .string("ledger"))
      let closing = try #require(files.lines["j"]?.last)
      let signed = try #require(ExportedCheckpoint.signed(in: Array(closing.utf8)))
      #expect(entry.body["digest"] == .string(signed.checkpoint.root.description))
      #expect(try verify(bench, "j").status == .done)
      #expect(try verify(bench, nil).status == .done)
    }
  }

  @Test func `an export that cannot be recorded is not made`() throws {
    let bench = try examined()
    bench.store.failure = .full
    let job = LedgerJob(bench.desk(ScriptedConsole([])), files: files)
    #expect(throws: Trouble.store(.full)) { try job.export(to: "j") }
    #expect(files.lines["j"] == nil)
  }

  @Test func `rows that are not as the ledger gives them are damage, until they are rebuilt`()
    throws
  {
    let bench = try examined()
    #expect(try verify(bench, nil).text.contains("Proyeksi sama dengan jurnal: 3 baris"))
    let good = try bench.store.compareProjection()
    bench.store.replaceRows(MemoryRows())
    let (status, wrapped) = try verify(bench, nil)
    let text = wrapped.replacing("\n", with: " ")
    #expect(status == .damaged)
    #expect(text.contains("Proyeksi BERBEDA dari jurnal"))
    #expect(text.contains("baris ini hilang"))
    #expect(text.contains("perbaiki dengan 'jurnal bangun-ulang'"))
    let console = ScriptedConsole([])
    let job = LedgerJob(bench.desk(console), files: files)
    #expect(try job.verify(nil, points: [], json: true) == .damaged)
    #expect(console.text.contains(#""same":false"#))
    #expect(try job.rebuildProjection() == .done)
    #expect(console.text.contains("Proyeksi dibangun ulang dari jurnal: 3 baris"))
    #expect(try bench.store.compareProjection() == good)
    #expect(try job.rebuildProjection() == .done)
    #expect(console.text.hasSuffix(good.digest.description + "."))
  }

  @Test func `a changed export fails with the place, for machines too`() throws {
    let bench = try examined()
    _ = try LedgerJob(bench.desk(ScriptedConsole([])), files: files).export(to: "j")
    files.lines["j"]?[2].replace("participant", with: "partycipant")
    let (status, text) = try verify(bench, "j")
    #expect(status == .damaged)
    #expect(text.contains("Catatan ke-3: anggota “type” hilang atau salah bentuk."))
    let console = ScriptedConsole([])
    _ = try LedgerJob(bench.desk(console), files: files).verify("j", points: [], json: true)
    #expect(console.text.contains(#""fault":"line","first":3,"last":3"#))
    #expect(console.text.contains(#""whole":false"#))
  }

  @Test func `a checkpoint kept elsewhere shows that the ledger was cut short`() throws {
    let bench = try examined()
    let desk = bench.desk(ScriptedConsole([]))
    _ = try LedgerJob(desk, files: files).checkpoint(to: "titik.txt")
    bench.replace("titik.txt", with: try #require(bench.written["titik.txt"]))
    _ = try LedgerJob(desk, files: files).export(to: "j")
    #expect(try verify(bench, "j", points: ["titik.txt"]).status == .done)
    files.lines["j"]?.removeLast(4)
    let (status, text) = try verify(bench, "j", points: ["titik.txt"])
    #expect(status == .damaged)
    #expect(text.contains("(menurut titik “titik.txt”)"))
  }

  @Test func `asking for the checkpoint again signs nothing new`() throws {
    let bench = try examined()
    let (one, other) = (ScriptedConsole([]), ScriptedConsole([]))
    _ = try LedgerJob(bench.desk(one), files: files).checkpoint(to: nil)
    let count = try bench.store.entries().count
    _ = try LedgerJob(bench.desk(other), files: files).checkpoint(to: nil)
    #expect(one.text == other.text)
    #expect(try bench.store.entries().count == count)
  }

  private func merge(
    _ bench: SampleBench, _ words: String...
  ) throws -> (status: Status, text: String) {
    let console = ScriptedConsole([])
    let status = try LedgerJob(bench.desk(console), files: files).merge(words)
    return (status, console.text)
  }

  @Test func `an export is taken into the merged folder, continued, and known again`() throws {
    let bench = try examined()
    let origin = try #require(try bench.store.origin)
    let job = LedgerJob(bench.desk(ScriptedConsole([])), files: files)
    let count = try bench.store.entries().count
    _ = try job.export(to: "a")
    #expect(try merge(bench, "g", "a").text == "“a” diterima: \(count) catatan.")
    try bench.store.append(
      Entry(.itemReported, at: bench.now, actor: "peserta", subject: nil))
    _ = try job.export(to: "b")
    #expect(try merge(bench, "g", "b").text.contains("melanjutkan yang ada"))
    #expect(files.lines["g/\(origin).ndjson"] == files.lines["b"])
    for name in ["a", "b"] {
      #expect(try merge(bench, "g", name).text.contains("sudah termuat"))
    }
    #expect(files.lines["g/\(origin).ndjson"] == files.lines["b"])
  }

  @Test func `two versions of one ledger are both kept, with an alarm`() throws {
    let (one, other) = (try examined(), try examined())
    try one.store.append(Entry(.itemReported, at: one.now, actor: "peserta", subject: nil))
    try other.store.append(Entry(.itemReported, at: other.now, actor: "lain", subject: nil))
    _ = try LedgerJob(one.desk(ScriptedConsole([])), files: files).export(to: "a")
    _ = try LedgerJob(other.desk(ScriptedConsole([])), files: files).export(to: "b")
    let (status, text) = try merge(one, "g", "a", "b")
    #expect(status == .damaged)
    #expect(text.contains("AWAS, dua versi"))
    #expect(files.lines.keys.filter { $0.hasPrefix("g/") }.count == 2)
  }

  @Test func `an export that is not whole is not taken`() throws {
    let bench = try examined()
    _ = try LedgerJob(bench.desk(ScriptedConsole([])), files: files).export(to: "a")
    files.lines["a"]?.removeLast()
    #expect(try merge(bench, "g", "a").status == .damaged)
    #expect(files.lines.keys.sorted() == ["a"])
  }

  @Test func `what is no checkpoint is refused with what to do`() throws {
    let bench = try examined()
    bench.replace("x", with: Array("bukan".utf8))
    #expect(throws: Trouble.self) { try verify(bench, nil, points: ["x"]) }
  }
}
