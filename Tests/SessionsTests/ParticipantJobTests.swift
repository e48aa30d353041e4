import Dates
import Dialogue
import Results
import Sessions
import Sodium
import Testing
import Text

/// What people may do with their own data, and officers with everybody's.
@Suite struct ParticipantJobTests {
  private let bench: SampleBench
  private let subject: SubjectID

  private static let number = "198503152009042003"

  /// A participant with a certificate sits here.
  init() throws {
    bench = try SampleBench()
    let console = ScriptedConsole(
      reading: (SampleBench.registration + [.line("ya")]).map { reply in { _ in reply } }
        + Array(repeating: rightAnswer, count: 3) + [{ _ in .line("kumpulkan") }])
    _ = try ExamJob(bench.desk(console)).run(nil)
    subject = try #require(bench.seat.subject)
    try #require(bench.certificates.count == 1)
  }

  private var code: String { String(subject.description.prefix(8)) }

  private func officer() { bench.cabinet.passphrases[.officer] = MemoryCabinet.passphrase }

  private func run(
    _ replies: [String] = [], _ work: (ParticipantJob) throws -> Status
  ) throws -> ScriptedConsole {
    let console = ScriptedConsole(replies.map(Reply.line))
    #expect(try work(ParticipantJob(bench.desk(console))) == .done)
    return console
  }

  private func lastEntry(_ type: EntryType) throws -> Entry? {
    try bench.store.entries(after: 0, of: nil, type: type).last?.entry
  }

  private func actor() throws -> String {
    try bench.desk(ScriptedConsole([])).asHR().actor
  }

  // MARK: reading

  @Test func `one's own copy holds all that is kept, as JSON and to read`() throws {
    let file = try run(["271828"]) { try $0.copy(.own, to: "data.json", json: false) }
    #expect(file.text.contains("data.json"))
    let bytes = try #require(bench.written["data.json"])
    let value = try JSONValue(parsing: bytes.dropLast())
    #expect(value["person"]?["name"] == .string("Siti Contoh"))
    #expect(value["person"]?["number"] == .string(Self.number))
    #expect(value["certificates"]?.arrayValue?.count == 1)
    let lines = try #require(value["ledger"]?.arrayValue)
    let own = try bench.store.entries(of: subject).filter { $0.entry.type != .reportExported }
    #expect(lines.map(\.canonicalText) == own.map(\.line))
    let console = try run(["271828"]) { try $0.copy(.own, to: nil, json: false) }
    for text in [
      "19850315 200904 2 003", "ujian dasar, 3 jawaban, nilai 100", "sertifikat NTR/2024/000001",
      "disimpan sampai 2031-09-24 (bersertifikat)",
    ] {
      #expect(console.text.contains(text), "\(text):\(console.text)")
    }
    #expect(try lastEntry(.reportExported)?.actor == "peserta")
    #expect(try lastEntry(.reportExported)?.subject == subject)
  }

  @Test func `without the PIN nobody gets a copy, though they sit there`() throws {
    let console = try run(["161803", "batal"]) { try $0.copy(.own, to: "x", json: true) }
    #expect(bench.written.isEmpty && !console.text.contains(Self.number))
    bench.seat.subject = nil
    #expect(throws: Trouble.self) { try run { try $0.copy(.own, to: nil, json: true) } }
  }

  @Test func `an officer sees who somebody is, and the ledger says that one did`() throws {
    officer()
    for (code, replies) in [(code, []), (nil, ["19850315 200904 2 003"])] as [(String?, [String])] {
      let console = try run(replies) { try $0.show(code, json: false) }
      #expect(console.text.contains("nama: Siti Contoh"))
      let entry = try #require(try lastEntry(.reportExported))
      #expect(try entry.actor == actor() && entry.subject == subject)
      #expect(entry.body["kind"] == .string("person"))
    }
  }

  @Test func `a listing masks numbers, and names where that is wanted`() throws {
    officer()
    let console = try run { try $0.list(isMasked: false, json: false) }
    #expect(console.text.contains("\(code)  Siti Contoh, **************2003, Dinas Contoh"))
    let masked = try run { try $0.list(isMasked: true, json: true) }
    #expect(masked.text.contains(#""name":"S*** C*****","number":"**************2003""#))
    for text in [console.text, masked.text] { #expect(!text.contains(Self.number)) }
    #expect(try lastEntry(.reportExported)?.body["lines"] == .int(1))
  }

  @Test(arguments: [
    ("198503152009042003", "tidak diketik di baris perintah"), ("1985031", "sedikitnya 8 huruf"),
    ("00000000", "Peserta itu tidak ada"),
  ])
  func `a code that names nobody is told without repeating it`(code: String, words: String) throws {
    officer()
    let trouble = try #require(throws: Trouble.self) { try run { try $0.show(code, json: false) } }
    let text = trouble.lines(in: .indonesian).joined()
    #expect(text.contains(words) && !text.contains(code))
  }

  @Test func `a number that nobody has is not repeated either`() throws {
    officer()
    let trouble = try #require(throws: Trouble.self) {
      try run(["198503152009042004"]) { try $0.show(nil, json: false) }
    }
    #expect(!trouble.lines(in: .indonesian).joined().contains("19850315"))
  }

  @Test func `nobody but an officer sees or changes anybody`() throws {
    let works: [(ParticipantJob) throws -> Status] = [
      { try $0.list(isMasked: true, json: true) }, { try $0.show(code, json: false) },
      { try $0.copy(.other(code: code), to: nil, json: true) }, { try $0.correct(code) },
      { try $0.erase(.other(code: code)) }, { try $0.resetPIN(code) },
      { try $0.retention(erasing: true, json: false) },
    ]
    let count = try bench.store.entries().count
    for work in works {
      let console = ScriptedConsole([.line("batal")])
      #expect(throws: Trouble.key(.officersOnly)) {
        try work(ParticipantJob(bench.desk(console)))
      }
      #expect(!console.text.contains("Siti"))
    }
    #expect(try bench.store.entries().count == count)
  }

  // MARK: correcting

  @Test func `a correction is recorded by its fields alone`() throws {
    officer()
    let console = try run(["Siti Contoh Betul", "123", "198503152009042004", "", "", "ya"]) {
      try $0.correct(code)
    }
    #expect(console.text.contains("NIP ini 3 angka"))
    let person = try #require(bench.store.person(subject))
    #expect(person.name == "Siti Contoh Betul" && person.number == "198503152009042004")
    #expect(person.unit == "Dinas Contoh")
    let entry = try #require(try lastEntry(.participantCorrected))
    #expect(entry.body == ["fields": .array([.string("name"), .string("number")])])
    #expect(try entry.actor == actor() && entry.subject == subject)
  }

  @Test(arguments: [["", "", "", ""], ["Lain", "batal"], ["Lain", "", "", "", "tidak"], []])
  func `nothing is changed where nothing was, or the officer leaves`(replies: [String]) throws {
    officer()
    _ = try run(replies) { try $0.correct(code) }
    #expect(bench.store.person(subject)?.name == "Siti Contoh")
    #expect(try lastEntry(.participantCorrected) == nil)
  }

  @Test func `an officer's PIN opens a seat once, and then one's own does`() throws {
    officer()
    let console = try run { try $0.resetPIN(code) }
    let digits = try #require(console.text.firstMatch(of: /sementara: (\d{6})/)).output.1
    #expect(bench.store.pin(of: subject)?.isTemporary == true)
    bench.seat.subject = nil
    let replies = [
      "ya", "Siti Contoh", "1", Self.number, Self.number, String(digits), "314159", "314159",
      "tidak",
    ]
    _ = try ExamJob(bench.desk(ScriptedConsole(replies.map(Reply.line)))).run(nil)
    #expect(bench.seat.subject == subject)
    #expect(bench.store.pin(of: subject)?.isTemporary == false)
  }

  // MARK: erasing

  @Test func `who wants it is erased with every certificate, and the results stay`() throws {
    let before = try bench.store.entries().count
    let console = try run(["271828", "ya", "hapus"]) { try $0.erase(.own) }
    #expect(console.text.contains("sudah dihapus"))
    #expect(bench.store.person(subject) == nil && bench.certificates.isEmpty)
    #expect(bench.store.certificates(of: subject).isEmpty && bench.store.pin(of: subject) == nil)
    #expect(bench.seat.subject == nil)
    #expect(try bench.store.entries().count == before + 2)
    #expect(try lastEntry(.subjectErased)?.actor == "peserta")
    #expect(bench.store.firstBreak() == nil)
    #expect(try bench.store.entries(of: subject).contains { $0.entry.type == .attemptSubmitted })
  }

  @Test(arguments: [["271828", "batal"], ["161803", "batal"], ["271828"], []])
  func `nothing is erased by mistake`(replies: [String]) throws {
    _ = try run(replies) { try $0.erase(.own) }
    #expect(bench.store.person(subject) != nil && bench.certificates.count == 1)
    #expect(try lastEntry(.subjectErased) == nil)
  }

  @Test func `an officer erases somebody else, and the seat of a third stays`() throws {
    officer()
    var generator = bench.generator()
    let third = SubjectID.random(using: &generator)
    bench.seat.subject = third
    let console = try run(["hapus"]) { try $0.erase(.other(code: code)) }
    #expect(console.text.contains("Siti Contoh"))
    #expect(bench.seat.subject == third && bench.store.person(subject) == nil)
    #expect(try lastEntry(.subjectErased)?.actor == actor())
  }

  @Test func `nobody is erased in the middle of an exam`() throws {
    let console = ScriptedConsole([.line(""), .line("ya"), .line("keluar")])
    _ = try ExamJob(bench.desk(console)).run(nil)
    let trouble = try #require(throws: Trouble.self) {
      try run(["271828", "hapus"]) { try $0.erase(.own) }
    }
    #expect(trouble.lines(in: .indonesian).joined().contains("ujian yang terbuka"))
    bench.now = bench.now.adding(milliseconds: 31 * 60_000)
    _ = try run(["271828", "hapus"]) { try $0.erase(.own) }
    #expect(bench.store.person(subject) == nil)
  }

  // MARK: retention

  private func turnClock(months: Int) {
    let day = bench.now.day(offset: 420).adding(months: months)
    bench.now = Instant(milliseconds: day.number * 86_400_000)
  }

  @Test(arguments: [(24 + 59, 0), (24 + 61, 1)])
  func `who is kept past the time is named, and erased where that is typed`(
    months: Int, count: Int
  ) throws {
    officer()
    turnClock(months: months)
    let console = try run { try $0.retention(erasing: false, json: false) }
    #expect(console.text.contains("S*** C*****, bersertifikat, 2031-09-24") == (count == 1))
    #expect(bench.store.person(subject) != nil)
    let json = try run { try $0.retention(erasing: false, json: true) }
    #expect(json.text.contains(subject.description) == (count == 1))
    _ = try run(["batal"]) { try $0.retention(erasing: true, json: false) }
    #expect(bench.store.person(subject) != nil)
    _ = try run(["hapus"]) { try $0.retention(erasing: true, json: false) }
    #expect((bench.store.person(subject) == nil) == (count == 1))
    #expect(bench.certificates.isEmpty == (count == 1))
  }

  @Test func `the months are settings, and wrong ones are told with their place`() throws {
    officer()
    bench.retentionSettings = "retensi\n  sertifikat 1\n"
    turnClock(months: 26)
    #expect(try run { try $0.retention(erasing: false, json: false) }.text.contains("habis:"))
    bench.retentionSettings = "retensi\n  sertifikat selamanya\n"
    turnClock(months: 1200)
    #expect(try run { try $0.retention(erasing: false, json: false) }.text.contains("Tidak ada"))
    for text in [
      "retensi\n  sertifikt 1\n", "retensi\n  ujian 0\n", "retensi\n  ujian 12 hari\n", "retens\n",
      "retensi\n  ujian\n",
    ] {
      bench.retentionSettings = text
      #expect {
        _ = try run { try $0.retention(erasing: false, json: false) }
      } throws: { error in
        guard let trouble = error as? Trouble, case .findings(let findings) = trouble else {
          return false
        }
        return findings.allSatisfy { $0.place.file == "retensi.atur" } && !findings.isEmpty
      }
    }
  }
}
