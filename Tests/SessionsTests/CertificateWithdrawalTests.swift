import Certificates
import Dialogue
import Results
import Seals
import Sessions
import Sodium
import Testing
import Text
import Zlib

/// Certificates that end before their last day.
@Suite struct CertificateWithdrawalTests {
  private let bench: SampleBench
  private let subject: SubjectID
  private let number: String

  init() throws {
    var sittings = try SittingBench()
    try sittings.sit()
    bench = sittings.bench
    subject = sittings.subjects[0]
    number = try #require(try bench.store.certificates(of: subject).first).number
  }

  private func revoke(
    _ replies: [String], because reason: String? = nil
  ) throws -> ScriptedConsole {
    let console = ScriptedConsole(replies.map(Reply.line))
    _ = try CertificateWithdrawal(bench.desk(console)).revoke(number, because: reason)
    return console
  }

  private func replace(
    _ replies: [String], _ number: String, because reason: String? = nil
  ) throws -> ScriptedConsole {
    let console = ScriptedConsole(replies.map(Reply.line))
    _ = try CertificateWithdrawal(bench.desk(console)).replace(number, because: reason)
    return console
  }

  private func row() throws -> Results.CertificateRow {
    let attempt = try #require(
      try bench.store.entries(of: subject).compactMap {
        $0.entry.body["attempt"]?.stringValue.flatMap { AttemptID($0) }
      }.first)
    return try #require(bench.store.certificates(for: attempt).first { $0.number == number })
  }

  private func rename() throws {
    let person = try #require(bench.store.person(subject))
    try bench.store.keep(
      Person(
        name: "Siti Nur Contoh", number: person.number, unit: person.unit, agency: person.agency,
        isASN: person.isASN), as: subject)
  }

  private func entries(_ type: EntryType) throws -> [Entry] {
    try bench.store.entries(after: 0, of: nil, type: type).map(\.entry)
  }

  @Test func `a revocation is an entry with its reason, and the certificate stays what it was`()
    throws
  {
    let before = bench.certificates
    let console = try revoke(["Keputusan 800/12/2024", "ya"])
    #expect(console.text.contains("Siti Contoh"))
    let entry = try #require(try entries(.certificateRevoked).first)
    #expect(entry.body == ["number": .string(number), "reason": .string("Keputusan 800/12/2024")])
    #expect(entry.actor.hasPrefix("kepegawaian:") && entry.subject == subject)
    #expect(try row().state == .revoked)
    #expect(bench.certificates == before)
    #expect(try bench.store.last()?.entry.type == .checkpointSigned)
  }

  @Test func `what is revoked is neither revoked again nor replaced`() throws {
    _ = try revoke(["ya"], because: "Keputusan 800/12/2024")
    try rename()
    #expect(throws: Trouble.self) { try revoke(["ya"], because: "sekali lagi") }
    #expect(throws: Trouble.self) { try replace(["ya"], number, because: "nama") }
    #expect(try entries(.certificateRevoked).count == 1)
    #expect(try entries(.certificateSuperseded).isEmpty)
  }

  @Test(arguments: [[], ["tidak"], ["batal"]])
  func `without a yes nothing is revoked`(replies: [String]) throws {
    _ = try revoke(replies, because: "Keputusan 800/12/2024")
    #expect(try entries(.certificateRevoked).isEmpty)
  }

  @Test(arguments: [
    "a", String(repeating: "x", count: 201), "atas permintaan siti", "NIP 19850315 200904 2 003",
    "198503152",
  ])
  func `a reason that would not do for ever in the ledger is asked for again`(reason: String)
    throws
  {
    let console = try revoke([reason, "bantuan", "nilai dibatalkan", "ya"])
    #expect(
      try entries(.certificateRevoked).map { $0.body["reason"] } == [.string("nilai dibatalkan")])
    #expect(console.text.contains("jurnal"))
    #expect(throws: Trouble.self) { try revoke(["ya"], because: reason) }
  }

  @Test func `a number may be typed as in the file's name`() throws {
    let console = ScriptedConsole([.line("ya")])
    let name = number.replacing("/", with: "-").lowercased() + ".pdf"
    _ = try CertificateWithdrawal(bench.desk(console)).revoke(name, because: "salah terbit")
    #expect(try row().state == .revoked)
  }

  @Test func `a certificate is put right by a new one that prolongs nothing`() throws {
    let old = try CertificateRecord(
      canonical: Array(try #require(bench.store.certificate(numbered: number)).text.utf8))
    #expect(throws: Trouble.self) { try replace(["ya"], number, because: "nama keliru") }
    try rename()
    bench.now = bench.now.adding(milliseconds: 86_400_000 * 40)
    let console = try replace(["nama keliru", "ya"], number)
    #expect(console.text.contains("Siti Contoh → Siti Nur Contoh"))
    let kept = bench.store.certificates(of: subject)
    let new = try CertificateRecord(canonical: Array(kept[1].text.utf8))
    #expect(new.holder.name == "Siti Nur Contoh" && new.supersedes == old.number)
    #expect(
      new.validUntil == old.validUntil && new.sitting == old.sitting && new.score == old.score)
    #expect(new.number.counter == 2 && new.statusPlace == StatusPlace(count: 2))
    let entry = try #require(try entries(.certificateSuperseded).first)
    #expect(entry.body["reason"] == .string("nama keliru"))
    #expect(entry.body["by"] == .string(new.number.description))
    #expect(try row().state == .superseded)
    #expect(bench.certificates.count == 2)
    #expect(throws: Trouble.self) { try replace(["ya"], number, because: "lagi") }
    // The exam is certified; nothing more is due for it.
    let again = ScriptedConsole([])
    _ = try CertificateIssueJob(bench.desk(again)).run(
      CertificateChoice(), isWhole: false, json: false)
    #expect(again.text.contains("Tidak ada sertifikat yang perlu"))
  }

  @Test func `an expired certificate, or one whose holder was erased, is not replaced`() throws {
    try rename()
    let now = bench.now
    bench.now = now.adding(milliseconds: 86_400_000 * 5000)
    #expect(throws: Trouble.self) { try replace(["ya"], number, because: "nama keliru") }
    bench.now = now
    _ = try bench.store.erase(subject, at: bench.now)
    #expect(throws: Trouble.self) { try replace(["ya"], number, because: "nama keliru") }
    #expect(try entries(.certificateSuperseded).isEmpty)
    // It can be revoked all the same: the ledger knows it.
    _ = try revoke(["ya"], because: "Keputusan 800/12/2024")
    #expect(try row().state == .revoked)
  }

  @Test func `a list shows states and masked names, and is on record`() throws {
    try rename()
    _ = try replace(["ya"], number, because: "nama keliru")
    let next = bench.store.certificates(of: subject)[1].number
    bench.now = bench.now.adding(milliseconds: 1)
    let console = ScriptedConsole([])
    _ = try CertificateListJob(bench.desk(console)).run(CertificateChoice(), json: false)
    let text = console.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("digantikan oleh \(next)"))
    #expect(text.contains("2 sertifikat: 1 berlaku, 1 digantikan."))
    #expect(!console.text.contains("Siti") && console.text.contains("S***"))
    let answer = ScriptedConsole([])
    _ = try CertificateListJob(bench.desk(answer)).run(CertificateChoice(unit: "dinas"), json: true)
    let rows = try JSONValue(parsing: Array(answer.text.utf8))["certificates"]?.arrayValue
    #expect(rows?.map { $0["state"] } == [.string("digantikan"), .string("berlaku")])
    #expect(rows?.first?["superseded_by"] == .string(next))
    #expect(try entries(.reportExported).last?.body["kind"] == .string("sertifikat"))
    let none = ScriptedConsole([])
    _ = try CertificateListJob(bench.desk(none)).run(CertificateChoice(unit: "x"), json: false)
    #expect(none.text.contains("Tidak ada sertifikat yang cocok."))
  }

  @Test func `the participant sees what has become of each certificate`() throws {
    _ = try revoke(["ya"], because: "Keputusan 800/12/2024")
    bench.seat.subject = subject
    let console = ScriptedConsole([])
    _ = try CertificateJob(bench.desk(console)).list()
    #expect(
      console.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains("(dicabut: Keputusan 800/12/2024)"))
  }

  @Test func `status lists mark what was revoked and what was superseded, and nothing else`() throws
  {
    bench.issuerText?.append("\n  laman \"verifikasi.contoh.go.id\"")
    try rename()
    _ = try replace(["ya"], number, because: "nama keliru")
    let next = bench.store.certificates(of: subject)[1].number
    let console = ScriptedConsole([.line("ya")])
    _ = try CertificateWithdrawal(bench.desk(console)).revoke(next, because: "salah terbit")
    let told = ScriptedConsole([])
    _ = try StatusListJob(bench.desk(told), files: NoFiles()).run(to: nil)
    #expect(told.text.contains("1 dicabut, 1 digantikan"))
    #expect(told.text.contains("https://verifikasi.contoh.go.id/status/"))
    let sodium = try #require(Sodium())
    let key = try #require(bench.cabinet.files[.issuer]).publicKey
    let files = bench.certificates.filter { $0.key.hasPrefix("status/") }
    let lists = try files.sorted { $0.key < $1.key }.map {
      try StatusListFile.open($0.value, trusted: [key], checker: sodium, compressor: Zlib())
    }
    #expect(lists.map(\.purpose) == [.revocation, .supersession])
    #expect(lists.map(\.marked) == [[1], [0]])
    let terms = try bench.store.certificates(of: subject).map {
      try CertificateRecord(canonical: Array($0.text.utf8)).term
    }
    #expect(
      terms.map { lists.knowledge(of: $0, by: sodium) } == [
        .list(.superseded(by: nil), at: lists[0].moment), .list(.revoked, at: lists[0].moment),
      ])
    #expect(!told.text.contains("Siti"))
  }

  private struct NoFiles: LedgerFiles {
    func eachLine(of path: String, _ body: ([UInt8]) throws(Trouble) -> Void) {}
    func write(
      _ path: String, _ body: ((String) throws(Trouble) -> Void) throws(Trouble) -> Void
    ) {}
    func exists(_ path: String) -> Bool { false }
    func makeFolder(_ path: String) {}
  }
}
