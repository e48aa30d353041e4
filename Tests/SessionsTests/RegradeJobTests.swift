import Assessment
import Dialogue
import MemoryStore
import Results
import Sessions
import Testing
import Text

/// Exams that were scored, under another law or a corrected bank. A pass needs 60 % of three items.
@Suite struct RegradeJobTests {
  private let bench: SampleBench
  private let subjects: [SubjectID]

  private static let turned = "turned"
  private static let unsure = "unsure"

  /// Four people: all right; `medsos-2` wrong; `medsos-1` as the turned law has it and `medsos-2`
  /// wrong; `medsos-1` wrong in any law.
  init() throws {
    var sittings = try SittingBench()
    try sittings.sit()
    try sittings.sit(["medsos-2": "Tidak ada sanksi"])
    try sittings.sit(["medsos-1": "Hukuman disiplin sedang", "medsos-2": "Tidak ada sanksi"])
    try sittings.sit(["medsos-1": "Tidak ada sanksi"])
    (bench, subjects) = (sittings.bench, sittings.subjects)
    let law = SampleBench.lawText
    bench.editions[Self.turned] = law.replacing(
      "maka pelanggaran disiplin berat", with: "maka pelanggaran disiplin sedang")
    bench.editions[Self.unsure] = law.replacing(
      "dasar pp Pasal 4\n  keyakinan tinggi", with: "dasar pp Pasal 4\n  keyakinan rendah")
  }

  /// What `nilai-ulang` answers, without the ends of its lines.
  private func regrade(
    law: String? = nil, bank: String? = nil, program: String? = nil, since: String? = nil,
    recording: Bool = false
  ) throws -> (status: Status, text: String) {
    let console = ScriptedConsole([])
    let status = try RegradeJob(bench.desk(console)).run(
      request(law, bank, program, since, recording), json: false)
    let words = console.text.split(whereSeparator: \.isWhitespace)
    return (status, words.joined(separator: " "))
  }

  private func answer(law: String? = nil, bank: String? = nil) throws -> JSONValue {
    let console = ScriptedConsole([])
    _ = try RegradeJob(bench.desk(console)).run(request(law, bank), json: true)
    return try JSONValue(parsing: console.text.utf8)
  }

  private func request(
    _ law: String?, _ bank: String?, _ program: String? = nil, _ since: String? = nil,
    _ recording: Bool = false
  ) -> RegradeJob.Request {
    var request = RegradeJob.Request()
    (request.law, request.bank, request.program) = (law, bank, program)
    (request.since, request.isRecording) = (since, recording)
    return request
  }

  private func record(of person: Int) throws -> AttemptRecord {
    try #require(AttemptReplay(try bench.store.entries(of: subjects[person])).attempts.first)
  }

  private func results() throws -> [String] {
    try subjects.indices.map { person in
      let result = try #require(try record(of: person).result())
      return "\(result.score.earned)/\(result.score.possible) \(result.isPass)"
    }
  }

  @Test func `under the law and the bank of the exams nothing changes`() throws {
    let (status, text) = try regrade()
    #expect(status == .done)
    #expect(text.contains("4 ujian diperiksa: 4 tetap, 0 berubah"))
    #expect(!text.contains("Butir yang dinilai"))
  }

  @Test func `a law that turns a key changes exactly the exams that it should`() throws {
    let (status, text) = try regrade(law: Self.turned)
    #expect(status == .done)
    #expect(
      text.contains(
        "4 ujian diperiksa: 1 tetap, 3 berubah (1 menjadi lulus, 1 menjadi tidak lulus), 0 tidak "
          + "dapat dinilai ulang."))
    #expect(
      text.contains(
        "medsos-1: kunci Hukuman disiplin berat → Hukuman disiplin sedang (4 ujian)"))
    #expect(text.contains("\(try record(of: 0).id)"))
    #expect(text.contains("semula 3/3 LULUS → 2/3 LULUS"))
    #expect(text.contains("semula 2/3 LULUS → 1/3 BELUM LULUS sertifikat"))
    #expect(text.contains("masih berlaku: putuskan apakah dicabut"))
    #expect(text.contains("semula 1/3 BELUM LULUS → 2/3 LULUS berhak atas sertifikat"))
    #expect(!text.contains("\(try record(of: 3).id)"))
    #expect(text.contains("Ini percobaan: tidak ada yang dicatat."))
  }

  @Test func `a trial writes nothing`() throws {
    _ = try regrade()
    let before = try bench.store.entries()
    _ = try regrade(law: Self.turned)
    _ = try answer(law: Self.unsure)
    #expect(try bench.store.entries() == before)
  }

  @Test func `what is recorded counts, beside the first score, and is recorded once`() throws {
    #expect(try results() == ["3/3 true", "2/3 true", "1/3 false", "2/3 true"])
    let first = try (0..<4).map { try record(of: $0).closing }
    let (_, text) = try regrade(law: Self.turned, recording: true)
    #expect(text.contains("3 nilai ulang dicatat di jurnal"))
    #expect(try results() == ["2/3 true", "1/3 false", "2/3 true", "2/3 true"])
    #expect(try (0..<4).map { try record(of: $0).closing } == first)
    let entries = try bench.store.entries()
    #expect(entries.last?.entry.type == .checkpointSigned)
    #expect(try bench.store.compareProjection().difference == nil)
    let again = try regrade(law: Self.turned, recording: true)
    #expect(again.text.contains("4 tetap, 0 berubah"))
    #expect(try bench.store.entries() == entries)
  }

  @Test func `an entry says by what, instead of what, and which items made the difference`() throws
  {
    _ = try regrade(law: Self.turned, recording: true)
    let stored = try bench.store.entries(after: 0, of: subjects[1], type: .attemptRegraded)
    let body = try #require(stored.first?.entry.body)
    let record = try record(of: 1)
    #expect(stored.count == 1 && body["attempt"] == .string(record.id.description))
    #expect(body["law"]?.stringValue?.hasSuffix(" " + String(repeating: "b", count: 64)) == true)
    #expect(
      body["banks"]
        == .array([
          .object([
            "id": .string("uji"), "digest": .string(record.sources.banks[0].digest),
          ])
        ]))
    #expect(body["causes"] == .array([.string("law")]))
    #expect(
      body["before"]
        == .object([
          "earned": .int(2), "possible": .int(3), "permille": .int(666), "pass": .bool(true),
          "entry": .int(record.closingNumber ?? 0),
        ]))
    #expect(body["earned"] == .int(1) && body["pass"] == .bool(false))
    let item = try #require(body["items"]?.arrayValue?.first)
    #expect(body["items"]?.arrayValue?.count == 1 && item["item"] == .string("medsos-1"))
    #expect(item["from"] == .string("disiplin.berat") && item["to"] == .string("disiplin.sedang"))
  }

  @Test(arguments: 0..<4)
  func `what a full disk or a crash leaves undone, the next run does`(room: Int) throws {
    _ = try regrade()
    bench.store.appendsLeft = room
    if room < 3 {
      #expect(throws: Trouble.store(.full)) { try regrade(law: Self.turned, recording: true) }
    } else {
      _ = try regrade(law: Self.turned, recording: true)
    }
    bench.store.appendsLeft = nil
    _ = try regrade(law: Self.turned, recording: true)
    let regraded = try bench.store.entries(after: 0, of: nil, type: .attemptRegraded)
    #expect(regraded.count == 3 && Set(regraded.map(\.entry.subject)).count == 3)
    #expect(try results() == ["2/3 true", "1/3 false", "2/3 true", "2/3 true"])
  }

  @Test func `an item whose key is no longer sure counts for nobody`() throws {
    let (_, text) = try regrade(law: Self.unsure, recording: true)
    #expect(
      text.contains(
        "lapangan-1: dicoret; kuncinya diperdebatkan atau tidak pasti (4 ujian)"))
    #expect(text.contains("Butir yang dicoret tidak dihitung bagi siapa pun"))
    #expect(try results() == ["2/2 true", "1/2 false", "0/2 false", "1/2 false"])
  }

  @Test func `going back to the former law is a regrading of its own`() throws {
    _ = try regrade(law: Self.turned, recording: true)
    let (_, text) = try regrade(recording: true)
    #expect(text.contains("1 tetap, 3 berubah"))
    #expect(try results() == ["3/3 true", "2/3 true", "1/3 false", "2/3 true"])
  }

  @Test func `corrected facts key an item anew`() throws {
    bench.bankFolders["betul"] = SampleBench.bank.replacing(
      "perbuatan: suka  status_calon: calon", with: "perbuatan: suka  status_calon: bakal_calon")
    let (_, text) = try regrade(bank: "betul", recording: true)
    #expect(
      text.contains("medsos-1: kunci Hukuman disiplin berat → Sanksi moral (kode etik)"))
    #expect(try results() == ["2/3 true", "1/3 false", "1/3 false", "2/3 true"])
    let body = try bench.store.entries(after: 0, of: nil, type: .attemptRegraded).first?.entry.body
    #expect(body?["causes"] == .array([.string("bank")]))
  }

  @Test func `an item with another story, or none any more, is struck`() throws {
    bench.bankFolders["lain"] = SampleBench.bank.replacing(
      "Anda memilih di TPS", with: "Anda memilih di TPS lain")
    let changed = try answer(bank: "lain")["items"]?.arrayValue?.first
    #expect(changed?["item"] == .string("lapangan-1"))
    #expect(changed?["struck"] == .string("changed") && changed?["exams"] == .int(4))
    bench.bankFolders["kurang"] = SampleBench.bank.replacing("medsos-2", with: "medsos-3")
    let gone = try answer(bank: "kurang")["items"]?.arrayValue?.first
    #expect(gone?["item"] == .string("medsos-2") && gone?["struck"] == .string("withdrawn"))
  }

  @Test func `a corrected bank with errors regrades nothing`() throws {
    bench.bankFolders["rusak"] = SampleBench.bank.replacing("status_calon: calon", with: "x: y")
    #expect(throws: Trouble.self) { try regrade(bank: "rusak") }
  }

  @Test func `without the bank, recorded facts say the same`() throws {
    let expected = try answer(law: Self.turned)
    bench.hasBank = false
    let found = try answer(law: Self.turned)
    #expect(found["not_regraded"] == .array([]))
    let attempts = { (answer: JSONValue) in
      answer["changed"]?.arrayValue?.map { [$0["attempt"], $0["before"], $0["after"]] }
    }
    #expect(attempts(found) == attempts(expected))
  }

  @Test func `an exam is regraded by the rules that it began with, whatever became of the file`()
    throws
  {
    for text in [SampleBench.program.replacing("lulus 60", with: "lulus 90"), nil] {
      bench.programTexts["dasar.program"] = text
      #expect(try regrade(law: Self.turned).text.contains("1 tetap, 3 berubah"))
    }
  }

  @Test func `keys of an edition that is not here cannot be named, but scores are found`() throws {
    let text = try #require(bench.editions[Self.turned])
    try bench.changeLaw(to: text, edition: String(repeating: "c", count: 64))
    let answer = try answer()
    #expect(answer["items"] == .array([]))
    #expect(answer["changed"]?.arrayValue?.count == 3)
    #expect(answer["unknown_laws"]?.arrayValue?.count == 1)
    #expect(try regrade().text.contains("edisi itu tidak ada di sini"))
  }

  @Test func `exams can be picked by program and by day`() throws {
    #expect(throws: Trouble.noProgram("lain", known: ["dasar"])) { try regrade(program: "lain") }
    #expect(try regrade(program: "dasar").text.contains("4 ujian diperiksa"))
    #expect(try regrade(since: "2024-09-24").text.contains("4 ujian diperiksa"))
    #expect(try regrade(since: "2024-09-25").text.contains("0 ujian diperiksa"))
    #expect(throws: Trouble.self) { try regrade(since: "kemarin") }
  }

  @Test func `machines read the same`() throws {
    let answer = try answer(law: Self.turned)
    #expect(answer["version"] == .int(1) && answer["recorded"] == .bool(false))
    #expect(answer["examined"] == .int(4) && answer["unchanged"] == .int(1))
    let changed = try #require(answer["changed"]?.arrayValue)
    let second = try #require(
      changed.first { $0["attempt"] == .string((try? record(of: 1))?.id.description ?? "") })
    #expect(second["action"] == .string("revoke"))
    #expect(second["certificates"]?.arrayValue?.first?["state"] == .string("issued"))
    #expect(second["after"]?["pass"] == .bool(false) && second["after"]?["earned"] == .int(1))
    #expect(changed.compactMap { $0["action"]?.stringValue }.sorted() == ["issue", "revoke"])
  }

  @Test func `a participant sees both results, and what was passed now is certified`() throws {
    _ = try regrade(law: Self.turned, recording: true)
    let console = ScriptedConsole([])
    bench.seat.subject = subjects[2]
    _ = try ResultsJob(bench.desk(console)).run(json: false)
    let text = console.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        "semula 1/3 BELUM LULUS, dinilai ulang 2/3 LULUS karena hukum edisi 2026-01-01 (bbbbbbb)"))
    _ = try CertificateJob(bench.desk(ScriptedConsole([]))).list()
    let kept = bench.store.certificates(of: subjects[2])
    #expect(kept.count == 1 && kept.first?.text.contains(#""earned":2"#) == true)
    #expect(try bench.store.compareProjection().difference == nil)
  }

  @Test func `a certificate is made again as it was issued, whatever came since`() throws {
    bench.seat.subject = subjects[1]
    let kept = bench.store.certificates(of: subjects[1])
    _ = try regrade(law: Self.turned, recording: true)
    try bench.store.forget(subjects[1])
    let person = Person(
      name: "Siti Contoh", number: "198503152009042002", unit: "Dinas Contoh",
      agency: "Kabupaten Contoh", isASN: true)
    try bench.store.keep(person, as: subjects[1])
    _ = try CertificateJob(bench.desk(ScriptedConsole([]))).list()
    #expect(bench.store.certificates(of: subjects[1]) == kept)
  }
}
