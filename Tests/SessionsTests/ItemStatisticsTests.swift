import Results
import Sessions
import Testing
import Text

/// What those who write items are told of exams.
@Suite struct ItemStatisticsTests {
  private var sittings: SittingBench

  init() throws { sittings = try SittingBench() }

  private func rows(of program: String? = nil) throws -> [String: JSONValue] {
    let console = ScriptedConsole([])
    _ = try ItemStatisticsJob(sittings.bench.desk(console)).run(program, json: true)
    let rows = try #require(try JSONValue(parsing: console.text.utf8)["rows"]?.arrayValue)
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["item"]?.stringValue ?? "", $0) })
  }

  /// Six people, of whom two are wrong, each in another way.
  private mutating func sitSix() throws {
    for _ in 0..<4 { try sittings.sit() }
    try sittings.sit(["medsos-2": "Tidak ada sanksi"])
    try sittings.sit(["medsos-2": "Hukuman disiplin sedang"])
  }

  @Test mutating func `an item's figures are those of everybody who saw it`() throws {
    try sitSix()
    let rows = try rows()
    let item = try #require(rows["medsos-2"])
    #expect(item["people"] == .int(6) && item["showings"] == .int(6))
    #expect(item["facility"] == .int(666))
    #expect(item["discrimination"] == .null)
    let choices = item["choices"]?.stringValue ?? ""
    #expect(choices.hasPrefix("✓ 4 × "))
    #expect(choices.contains(" · 1 × Tidak ada sanksi"))
    #expect(rows["medsos-1"]?["facility"] == .int(1000))
    #expect(rows["medsos-1"]?["note"] == .string("sangat mudah"))
  }

  @Test mutating func `of fewer than five people nothing is told but that`() throws {
    for _ in 0..<4 { try sittings.sit() }
    let item = try #require(try rows()["medsos-2"])
    #expect(item["people"] == .string("<5"))
    for member in ["showings", "facility", "discrimination", "seconds", "choices", "note"] {
      #expect(item[member] == .null)
    }
  }

  @Test mutating func `no person is named`() throws {
    try sitSix()
    let console = ScriptedConsole([])
    #expect(try ItemStatisticsJob(sittings.bench.desk(console)).run(nil, json: false) == .done)
    #expect(console.text.contains("medsos-2"))
    for subject in sittings.subjects {
      #expect(!console.text.contains(subject.description.prefix(8)))
      let person = try #require(try sittings.bench.store.person(subject))
      #expect(!console.text.contains(person.name))
      #expect(!console.text.contains(person.number ?? person.name))
    }
  }

  @Test mutating func `an item that was changed since has no figures`() throws {
    try sitSix()
    sittings.bench.changeBank("menyukai unggahan bakal calon", to: "menyukai foto bakal calon")
    #expect(try rows()["medsos-2"] == nil)
  }

  @Test mutating func `only exams of a program that is there can be asked for`() throws {
    try sitSix()
    #expect(try rows(of: "dasar").count == 3)
    #expect(throws: Trouble.self) { try rows(of: "lanjutan") }
  }

  @Test func `without exams it says so`() throws {
    let console = ScriptedConsole([])
    #expect(try ItemStatisticsJob(sittings.bench.desk(console)).run(nil, json: false) == .done)
    #expect(console.text.contains("Belum ada ujian selesai"))
    #expect(try rows().isEmpty)
  }
}
