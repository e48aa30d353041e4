import Assessment
import Dates
import Dialogue
import Rendering
import Reports
import Results
import Testing
import Text

@testable import Sessions

/// A participant's copy as a document holds all that the copy as JSON holds.
@Suite struct CopyDocumentTests {
  private let bench: SampleBench
  private let subject: SubjectID
  private let kept: KeptData
  private let moment: Instant
  private let items: [String: KeyedItem]

  /// A participant with a certificate and a practice.
  init() throws {
    bench = try SampleBench()
    let console = ScriptedConsole(
      reading: (SampleBench.registration + [.line("ya")]).map { reply in { _ in reply } }
        + Array(repeating: rightAnswer, count: 3) + [{ _ in .line("kumpulkan") }])
    _ = try ExamJob(bench.desk(console)).run(nil)
    subject = try #require(bench.seat.subject)
    moment = try #require(Instant("2024-10-01T03:15:00.000Z"))
    let person = try #require(try bench.store.person(subject))
    kept = try KeptData(
      of: Registration.Participant(subject: subject, person: person),
      at: bench.desk(ScriptedConsole([])), in: bench.store)
    let desk = bench.desk(ScriptedConsole([]))
    items = Dictionary(
      try desk.items().map { (desk.digest(of: $0.item), $0) }, uniquingKeysWith: { $1 })
  }

  private func document(_ language: Language, exports: [StoredEntry] = []) -> PlainDocument {
    CopyDocument(
      kept: kept, exports: exports, items: items, wordings: [:], language: language, offset: 420
    ).document(at: moment)
  }

  private func words(_ document: PlainDocument) -> [String] {
    document.opening
      + document.chapters.flatMap { [$0.title.indonesian] + $0.blocks.flatMap(words) }
  }

  private func words(_ block: LawDocument.Block) -> [String] {
    switch block {
    case .prose(let text), .section(let text): [text.indonesian]
    case .entry(let entry):
      [entry.title.indonesian]
        + entry.details.flatMap { [$0.label.indonesian] + $0.lines.map(\.text.indonesian) }
    case .table(let table):
      table.head.map(\.indonesian) + table.rows.flatMap { $0.map(\.text.indonesian) }
    case .tree, .index: []
    }
  }

  @Test(arguments: Language.allCases)
  func `it holds every entry, response and certificate`(language: Language) throws {
    let words = words(document(language))
    let person = kept.participant.person
    for text in [
      person.name, "19850315 200904 2 003", person.unit, person.agency, subject.description,
      kept.certificates[0].number,
    ] {
      #expect(words.contains { $0.contains(text) }, "\(text)")
    }
    #expect(kept.entries.count > 5)
    for stored in kept.entries {
      #expect(words.contains("\(stored.number)"), "\(stored.line)")
    }
    let responses = kept.entries.filter { $0.entry.type == .responseRecorded }
    #expect(responses.count == 3)
    for stored in responses {
      let item = try #require(stored.entry.body["item"]?.stringValue)
      #expect(words.contains(item))
      let typed = try #require(stored.entry.body["typed"]?.stringValue)
      #expect(words.contains(typed))
      let option = try #require(stored.entry.body["option"]?.stringValue)
      let digest = try #require(stored.entry.body["digest"]?.stringValue)
      let text = try #require(items[digest]?.options.first { $0.id == option }?.text[language])
      #expect(words.contains(text), "\(text)")
    }
  }

  @Test func `each kind has a heading, and says where there is nothing`() throws {
    let document = document(.indonesian)
    #expect(
      document.chapters.map(\.title.indonesian) == [
        "Identitas", "Daftar wajib", "Ujian dan latihan", "Jawaban", "Sertifikat", "Ikrar",
        "Data yang pernah dikeluarkan", "Catatan jurnal",
      ])
    let nothing = document.chapters.filter {
      $0.blocks == [.prose(Bilingual("Tidak ada.", "Tidak ada."))]
    }
    #expect(
      nothing.map(\.title.indonesian) == [
        "Daftar wajib", "Ikrar", "Data yang pernah dikeluarkan",
      ])
  }

  @Test func `the languages say the same in their own words`() throws {
    let (indonesian, english) = (document(.indonesian), document(.english))
    #expect(indonesian.chapters.count == english.chapters.count)
    for (left, right) in zip(indonesian.chapters, english.chapters) {
      #expect(left.title != right.title)
      #expect(left.blocks.count == right.blocks.count)
    }
    #expect(!words(english).contains { $0.contains("Tidak ada") || $0.contains("tidak ada") })
  }

  @Test func `every type of entry has words of its own`() {
    for language in Language.allCases {
      let words = EntryType.allCases.map { CopyWords.event($0)[language] }
      #expect(Set(words).count == words.count)
    }
  }

  @Test func `an export of several people is listed as one that may hold the person`() throws {
    let number = try bench.store.record(
      ReportExport(kind: .completion, digest: try #require(kept.entries.last).leaf, lines: 7),
      by: "hr", at: moment)
    let exports = try bench.store.entries(after: 0, of: nil, type: .reportExported)
    let words = words(document(.indonesian, exports: exports))
    #expect(number == 1)
    #expect(words.contains("laporan penyelesaian"))
    #expect(words.contains("banyak orang, mungkin juga Anda"))
  }

  @Test(arguments: Language.allCases)
  func `the same data give the same file`(language: Language) throws {
    let file = {
      try PlainDocumentFile.make(document(language), by: "Badan", at: moment)
    }
    #expect(try file() == file())
  }

  @Test func `a name that ends in pdf makes a document, any other JSON`() throws {
    for path in ["data.pdf", "data.PDF", "data.json"] {
      let console = ScriptedConsole([.line("271828")])
      #expect(
        try ParticipantJob(bench.desk(console)).copy(.own, to: path, json: false) == .done)
      let bytes = try #require(bench.written[path])
      #expect(bytes.starts(with: Array((path.hasSuffix("json") ? "{" : "%PDF-1.7").utf8)))
    }
    #expect(try bench.store.entries(after: 0, of: nil, type: .reportExported).count == 3)
  }
}
