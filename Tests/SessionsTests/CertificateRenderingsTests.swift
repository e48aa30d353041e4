import Certificates
import Dates
import Dialogue
import Results
import Seals
import Sessions
import Sodium
import Testing
import Text

/// What is written of one certificate, and what its record says of others.
@Suite struct CertificateRenderingsTests {
  private let sodium: Sodium
  private let bench: SampleBench

  init() throws {
    sodium = try #require(Sodium())
    bench = try SampleBench()
  }

  private func pass(first: Bool = true) throws {
    let opening: [Reply] = (first ? SampleBench.registration : [.line("")]) + [.line("ya")]
    let always = { (reply: Reply) -> (String) -> Reply in { _ in reply } }
    let console = ScriptedConsole(
      reading: opening.map(always) + Array(repeating: rightAnswer, count: 3)
        + [always(.line("kumpulkan"))])
    _ = try ExamJob(bench.desk(console)).run(nil)
  }

  private func records() throws -> [CertificateRecord] {
    try bench.store.certificates(of: #require(bench.seat.subject)).map {
      try CertificateRecord(canonical: Array($0.text.utf8))
    }
  }

  private var trusted: [PublicKey] {
    get throws { try [#require(bench.cabinet.files[.issuer]).publicKey] }
  }

  @Test(arguments: [nil, "verifikasi.contoh.go.id"])
  func `the renderings stand beside the PDF where that is asked for, and always in it`(
    host: String?
  ) throws {
    bench.issuerText?.append(host.map { "\n  laman \"\($0)\"" } ?? "")
    try pass()
    #expect(bench.certificates.keys.allSatisfy { $0.hasSuffix(".pdf") })
    let pdf = try #require(bench.certificates.values.first)
    let record = try #require(try records().first)
    let number = record.number.description
    _ = try CertificateJob(bench.desk(ScriptedConsole([]))).print(number, isWhole: true)
    let stem = number.replacing("/", with: "-")
    #expect(bench.certificates["\(stem).pdf"] == pdf)
    let json = try #require(bench.certificates["\(stem).json"])
    #expect(try CertificateRecord(canonical: json) == record)
    let badge = try #require(bench.certificates["\(stem).badge.json"])
    let opened = try BadgeFile.open(badge, trusted: try trusted, checker: sodium)
    #expect(opened.number == record.number && opened.host?.description == host)
    let proof = try #require(bench.certificates["\(stem).tlog-proof"])
    let entry = try CertificateProof.open(
      proof, of: record, trusted: try trusted, checker: sodium)
    #expect(entry.id == record.id)
    for bytes in [json, badge, proof] { #expect(pdf.contains(bytes)) }
    #expect(!bench.certificates.keys.contains { $0.contains("1985") })
  }

  @Test func `the issue says where status lists speak of a certificate, and so does its entry`()
    throws
  {
    try pass()
    try pass(first: false)
    #expect(try records().map(\.statusPlace) == [StatusPlace(count: 1), StatusPlace(count: 2)])
    let issued = try bench.store.entries(after: 0, of: nil, type: .certificateIssued)
    #expect(issued.map { $0.entry.body["list"] } == [.int(1), .int(1)])
    #expect(issued.map { $0.entry.body["index"] } == [.int(0), .int(1)])
  }

  @Test func `whoever completes a program again gets a certificate in the place of the former one`()
    throws
  {
    try pass()
    try pass(first: false)
    let records = try records()
    #expect(records.map(\.supersedes) == [nil, records[0].number])
    let superseded = try bench.store.entries(after: 0, of: nil, type: .certificateSuperseded)
    #expect(
      superseded.map(\.entry.body) == [
        [
          "number": .string(records[0].number.description),
          "by": .string(records[1].number.description), "reason": .string("ulang"),
        ]
      ])
    let rows = try bench.store.entries().filter { $0.entry.type == .attemptSubmitted }.flatMap {
      bench.store.certificates(
        for: try #require($0.entry.body["attempt"]?.stringValue.flatMap { AttemptID($0) }))
    }
    #expect(rows.map(\.state) == [.superseded, .issued])
  }

  @Test func `a proof is the same whenever it is made`() throws {
    try pass()
    let number = try #require(try records().first).number.description
    let before = bench.certificates
    for _ in 0..<40 {
      _ = try bench.store.append(
        Entry(.itemReported, at: bench.now, actor: "netral", subject: nil))
      _ = try bench.store.signCheckpoint(
        by: try #require(sodium.key(from: Array(repeating: 9, count: 32))), at: bench.now,
        checker: sodium)
    }
    bench.forgetFiles()
    _ = try CertificateJob(bench.desk(ScriptedConsole([]))).print(number)
    #expect(bench.certificates == before)
  }

  @Test func `a certificate that no checkpoint covers yet is given one when it is printed`() throws
  {
    try pass()
    let old = try #require(try records().first)
    let subject = try #require(bench.seat.subject)
    let number = "NTR/2024/000002-\(old.number.originMark)"
    var members: [String: JSONValue] = [:]
    if case .object(let all) = old.json { members = all.filter { $0.key != "status_place" } }
    members.merge(["number": .string(number), "version": .int(1)]) { $1 }
    let record = try CertificateRecord(json: .object(members))
    #expect(record.statusPlace == nil)
    _ = try bench.store.append(
      Entry(
        .certificateIssued, at: bench.now, actor: "netral", subject: subject,
        body: [
          "attempt": .string("00000000-0000-4000-8000-000000000000"),
          "certificate": .string(record.id.description), "number": .string(number),
          "counter": .int(2), "year": .int(2024),
          "digest": .string(record.digest(by: sodium).description),
        ]))
    try bench.store.keep(
      KeptCertificate(number: number, subject: subject, text: record.json.canonicalText))
    _ = try CertificateJob(bench.desk(ScriptedConsole([]))).print(number, isWhole: true)
    let stem = number.replacing("/", with: "-")
    let proof = try #require(bench.certificates["\(stem).tlog-proof"])
    #expect(
      try CertificateProof.open(proof, of: record, trusted: try trusted, checker: sodium).sequence
        == bench.store.entries().count - 1)
  }

  @Test(arguments: ["", "https://contoh.go.id", "Contoh.go.id", "contoh.go.id/v", "-a.id"])
  func `a page that is none is told with its place`(host: String) throws {
    bench.issuerText?.append("\n  laman \"\(host)\"")
    #expect {
      try pass()
    } throws: { error in
      guard let trouble = error as? Trouble, case .findings(let findings) = trouble else {
        return false
      }
      return findings.map(\.code) == ["C010"]
    }
  }
}
