import Certificates
import Dialogue
import Results
import Seals
import Sessions
import Sodium
import Testing
import Text

/// `sertifikat terbit`: everybody who passed gets one certificate, whatever stops the program.
@Suite struct CertificateBatchTests {
  /// People who passed while no issuer was known, so that all are due.
  private func waiting(_ count: Int) throws -> (SampleBench, [SubjectID]) {
    var sittings = try SittingBench()
    let issuer = sittings.bench.issuerText
    sittings.bench.issuerText = nil
    for _ in 0..<count { try sittings.sit() }
    sittings.bench.issuerText = issuer
    return (sittings.bench, sittings.subjects)
  }

  private func issue(
    _ bench: SampleBench, _ choice: CertificateChoice = CertificateChoice(), json: Bool = false
  ) throws -> ScriptedConsole {
    let console = ScriptedConsole([])
    _ = try CertificateIssueJob(bench.desk(console)).run(choice, isWhole: false, json: json)
    return console
  }

  private func numbers(in bench: SampleBench) throws -> [String] {
    try bench.store.entries(after: 0, of: nil, type: .certificateIssued).compactMap {
      $0.entry.body["number"]?.stringValue
    }
  }

  @Test func `all that is due is issued under one checkpoint, in the order in which it was earned`()
    throws
  {
    let (bench, subjects) = try waiting(4)
    let before = try bench.store.entries(after: 0, of: nil, type: .checkpointSigned).count
    let console = try issue(bench)
    #expect(console.text.contains("4 sertifikat terbit: NTR/2024/000001-"))
    let issued = try bench.store.entries(after: 0, of: nil, type: .certificateIssued)
    #expect(issued.map(\.entry.subject) == subjects)
    #expect(issued.map { $0.entry.body["counter"] } == [.int(1), .int(2), .int(3), .int(4)])
    #expect(issued.allSatisfy { $0.entry.actor.hasPrefix("kepegawaian:") })
    #expect(
      try bench.store.entries(after: 0, of: nil, type: .checkpointSigned).count == before + 1)
    #expect(bench.certificates.count == 4)
    #expect(try issue(bench).text.contains("Tidak ada sertifikat yang perlu diterbitkan."))
  }

  @Test func `a cohort or a person alone can be chosen`() throws {
    let (bench, subjects) = try waiting(3)
    let other = Person(
      name: "Orang Lain", number: "198503152009042009", unit: "Kantor Camat",
      agency: "Kabupaten Contoh", isASN: true)
    try bench.store.keep(other, as: subjects[2])
    #expect(
      try issue(bench, CertificateChoice(program: "lanjut")).text.contains("Tidak ada sertifikat"))
    _ = try issue(bench, CertificateChoice(unit: "CAMAT"))
    #expect(try numbers(in: bench).count == 1)
    #expect(try bench.store.certificates(of: subjects[2]).count == 1)
    _ = try issue(bench, CertificateChoice(person: String(subjects[0].description.prefix(8))))
    #expect(try bench.store.certificates(of: subjects[0]).count == 1)
    let answer = try JSONValue(parsing: Array(try issue(bench, json: true).text.utf8))
    #expect(answer["version"] == .int(1))
    #expect(answer["issued"]?.arrayValue == [.string(try #require(try numbers(in: bench).last))])
  }

  /// The store is full after some appends; then there is room again.
  @Test(arguments: 0..<6)
  func `numbers have no gap and no twin wherever an issue stops`(appends: Int) throws {
    let (bench, subjects) = try waiting(3)
    bench.store.appendsLeft = appends
    _ = try? issue(bench)
    bench.store.appendsLeft = nil
    bench.store.losesCertificates = false
    _ = try issue(bench)
    let numbers = try numbers(in: bench)
    #expect(
      numbers.map { $0.prefix(15) } == ["NTR/2024/000001", "NTR/2024/000002", "NTR/2024/000003"])
    for subject in subjects { #expect(try bench.store.certificates(of: subject).count == 1) }
    #expect(bench.certificates.count == 3)
  }

  @Test func `records and files that a crash left undone are made when it is run again`() throws {
    let (bench, subjects) = try waiting(3)
    bench.store.losesCertificates = true
    _ = try issue(bench)
    let before = bench.certificates
    bench.store.losesCertificates = false
    bench.forgetFiles()
    #expect(try issue(bench).text.contains("3 berkas sertifikat yang belum ada kini tertulis."))
    #expect(bench.certificates == before)
    for subject in subjects { #expect(try bench.store.certificates(of: subject).count == 1) }
  }

  @Test func `whoever was erased gets none, and keeps nobody else from one`() throws {
    let (bench, subjects) = try waiting(2)
    _ = try bench.store.erase(subjects[0], at: bench.now)
    _ = try issue(bench)
    #expect(try bench.store.certificates(of: subjects[1]).count == 1)
    #expect(try numbers(in: bench).count == 1)
  }

  @Test func `one that cannot be written is told by code and holds nobody else up`() throws {
    let (bench, subjects) = try waiting(2)
    let long = Person(
      name: String(repeating: "n", count: 121), number: "198503152009042001",
      unit: "Dinas Contoh", agency: "Kabupaten Contoh", isASN: true)
    try bench.store.keep(long, as: subjects[0])
    let console = ScriptedConsole([])
    let status = try CertificateIssueJob(bench.desk(console)).run(
      CertificateChoice(), isWhole: false, json: false)
    #expect(status == .finding)
    #expect(console.complaints.joined().contains(subjects[0].description.prefix(8)))
    #expect(!console.complaints.joined().contains("nnn"))
    #expect(try bench.store.certificates(of: subjects[1]).count == 1)
  }

  @Test func `nobody but an officer issues certificates to others`() throws {
    let (bench, _) = try waiting(1)
    bench.cabinet.passphrases[.officer] = nil
    #expect(throws: Trouble.key(.officersOnly)) { try issue(bench) }
    #expect(try numbers(in: bench).isEmpty)
  }
}
