import Assessment
import Dates
import Law
import Testing
import Text

@Suite struct AssemblyTests {
  /// Blueprints over a stock of three topics: counts that divide evenly and that do not, with a mix and
  /// without, of one topic and of several.
  private static let blueprints: [[(topics: [String], count: Int, mix: DifficultyMix?)]] = [
    [(["a", "b", "c"], 9, nil)],
    [(["a", "b", "c"], 10, nil)],
    [(["a"], 4, nil), (["b", "c"], 7, nil)],
    [(["a", "b", "c"], 9, DifficultyMix(easy: 5, medium: 2, hard: 2))],
    [(["b"], 3, DifficultyMix(easy: 1, medium: 1, hard: 1)), (["c", "a"], 5, nil)],
    [(["a", "b", "c"], 2, DifficultyMix(hard: 2))],
  ]

  private static func program(_ blueprint: Int) -> Program {
    Program(
      id: "p", title: Bilingual("p", "p"),
      sections: blueprints[blueprint].enumerated().map { index, part in
        Program.Section(
          id: "\(index)", title: Bilingual("", ""), topics: part.topics, count: part.count,
          mix: part.mix)
      },
      cutScore: CutScore(percent: 80), minutes: 30, trainingHours: 3, validMonths: 24, bands: [],
      legalBasis: [])
  }

  /// Of each topic eight families of every difficulty, the first of each with a variant more.
  private static let items: [KeyedItem] = {
    do { return try ["a", "b", "c"].flatMap(items) } catch { preconditionFailure("\(error)") }
  }()

  private static func items(of topic: String) throws -> [KeyedItem] {
    let kinds: [(Question, OptionPlan)] = [
      (.verdict(.permission), .written([.outcome(.violation), .outcome(.permitted)])),
      (.verdict(.sanction), .automatic(3)),
      (.comparison(with: try scenario("b")), .automatic(3)),
    ]
    return try kinds.enumerated().flatMap { kind, question in
      try (0..<8).flatMap { number in
        try (0..<(number == 0 ? 2 : 1)).map { variant in
          let family = "\(topic)-\(kind)-\(number)"
          return try item("\(family).\(variant)", family, topic, question).keyed(
            by: SampleItems.law)
        }
      }
    }
  }

  /// Soon after the law of the sample changed.
  private static func scenario(_ act: String) throws -> Scenario {
    try SampleItems.law.vocabulary.scenario([
      "tanggal=2020-01-20", "perbuatan=\(act)", "status=calon",
    ])
  }

  /// Facts that do not matter, for all but the plainest question.
  private static func background(of question: Question) throws -> Scenario {
    let facts =
      question == .verdict(.permission) ? [] : ["akun=pribadi", "status=calon"]
    return try SampleItems.law.vocabulary.scenario(["tanggal=2020-01-20"] + facts)
  }

  private static func item(
    _ id: String, _ family: String, _ topic: String, _ asked: (Question, OptionPlan)
  ) throws -> Item {
    return Item(
      id: ItemID(id), origin: ItemOrigin(family: family, story: id), topic: topic,
      scenario: try scenario("a"), background: try background(of: asked.0),
      story: Bilingual("cerita", "story"), question: asked.0, options: asked.1,
      place: Place(file: "uji.soal", line: 1, column: 1))
  }

  private static func stock(_ blueprint: Int) -> ExamStock {
    ExamStock(for: program(blueprint), from: [("bank", items)], by: SampleItems.law)
  }

  private func difficulties(_ keyed: [KeyedItem]) -> DifficultyMix {
    let book = Casebook(SampleItems.law)
    return keyed.reduce(into: DifficultyMix()) { mix, one in
      mix[one.difficulty(by: book).difficulty] += 1
    }
  }

  private func counts(_ keyed: [KeyedItem], _ topics: [String]) -> [Int] {
    topics.map { topic in keyed.count { $0.item.topic == topic } }
  }

  @Test func `the sample has items of every difficulty`() {
    #expect(difficulties(Self.items) == DifficultyMix(easy: 27, medium: 27, hard: 27))
  }

  @Test(arguments: blueprints.indices, UInt64(0)..<40)
  func `a form keeps its blueprint, evenly and without two of a family`(
    blueprint: Int, seed: UInt64
  ) throws {
    let (program, stock) = (Self.program(blueprint), Self.stock(blueprint))
    let assembled = try AssembledForm(of: program, from: stock, seed: seed)
    let keyed = assembled.form.entries.map(\.keyed)
    #expect(assembled.repeated.isEmpty)
    #expect(Set(keyed.map(\.item.origin.family)).count == program.itemCount)
    #expect(keyed.allSatisfy { $0.isExaminable })
    var rest = keyed[...]
    for section in program.sections {
      let part = Array(rest.prefix(section.count))
      rest = rest.dropFirst(section.count)
      #expect(part.allSatisfy { section.topics.contains($0.item.topic) })
      let counts = counts(part, section.topics)
      #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
      if let mix = section.mix { #expect(difficulties(part) == mix) }
    }
    #expect(rest.isEmpty)
  }

  @Test(arguments: UInt64(0)..<40)
  func `the same seed gives the same form, whatever order the banks are in`(seed: UInt64) throws {
    let program = Self.program(3)
    let form = try AssembledForm(of: program, from: Self.stock(3), seed: seed)
    let turned = ExamStock(
      for: program, from: [("z", Array(Self.items.reversed()))], by: SampleItems.law)
    #expect(try AssembledForm(of: program, from: turned, seed: seed) == form)
  }

  @Test func `another seed gives another form, and every item its turn`() throws {
    let program = Self.program(0)
    let stock = Self.stock(0)
    let forms = try (UInt64(0)..<200).map {
      try AssembledForm(of: program, from: stock, seed: $0).form.entries.map(\.keyed.item.id)
    }
    #expect(Set(forms).count > 190)
    #expect(Set(forms.joined()) == Set(Self.items.map(\.item.id)))
  }

  @Test(arguments: [3, 4], UInt64(0)..<20)
  func `what was seen comes again only when nothing else is left, the oldest first`(
    blueprint: Int, seed: UInt64
  ) throws {
    let (program, stock) = (Self.program(blueprint), Self.stock(blueprint))
    var shown: [ItemID] = []
    var last: Set<ItemID> = []
    for round in 0..<4 {
      let seen = RecentlySeen(shown, among: Self.items)
      let next = try AssembledForm(
        of: program, from: stock, seed: seed &+ UInt64(round), avoiding: seen)
      let keyed = next.form.entries.map(\.keyed)
      #expect(next.repeated == keyed.filter(seen.contains).map(\.item.id))
      // The hardest share needs 3 of 24 families each time, so four forms without repetition fit.
      #expect(next.repeated.isEmpty)
      #expect(last.isDisjoint(with: keyed.map(\.item.id)))
      last = Set(keyed.map(\.item.id))
      shown += keyed.map(\.item.id)
    }
  }

  @Test func `of what must come again the least recently seen comes`() throws {
    let items = try SampleItems.keyed(6)
    let program = Program(
      id: "p", title: Bilingual("p", "p"), sections: [.only("t", 4)],
      cutScore: CutScore(percent: 80), minutes: 30, trainingHours: 3, validMonths: 24, bands: [],
      legalBasis: [])
    let stock = ExamStock(for: program, from: [("b", items)], by: SampleItems.law)
    let shown = items.prefix(4).map(\.item.id)
    for seed in UInt64(0)..<20 {
      let next = try AssembledForm(
        of: program, from: stock, seed: seed, avoiding: RecentlySeen(shown, among: items))
      #expect(Set(next.repeated) == Set(shown.prefix(2)))
      #expect(next.form.entries.count == 4)
    }
    #expect(program.formsWithoutRepetition(from: stock, upTo: 5) == 1)
  }

  @Test func `topics share what is unseen as evenly as it allows`() throws {
    let program = Self.program(0)
    let stock = Self.stock(0)
    // All but one family of topic a were seen.
    let seen = Self.items.filter { $0.item.topic == "a" }.map(\.item.id).dropLast()
    let next = try AssembledForm(
      of: program, from: stock, seed: 1, avoiding: RecentlySeen(Array(seen), among: Self.items))
    #expect(next.repeated.isEmpty)
    #expect(counts(next.form.entries.map(\.keyed), ["a", "b", "c"]) == [1, 4, 4])
  }

  @Test func `only the banks that a program names are drawn on`() throws {
    let program = Program(
      id: "p", title: Bilingual("p", "p"), banks: ["satu"], sections: [.only("t", 4)],
      cutScore: CutScore(percent: 80), minutes: 30, trainingHours: 3, validMonths: 24, bands: [],
      legalBasis: [])
    let items = try SampleItems.keyed(6)
    let stock = ExamStock(
      for: program, from: [("satu", Array(items.prefix(3))), ("dua", items)], by: SampleItems.law)
    #expect(
      program.shortages(in: stock) == [
        Shortage(section: "t", needed: 4, lack: .items(available: 3))
      ])
  }

  @Test func `everything that is short is told before anyone starts`() throws {
    let short = DifficultyMix(easy: 9, medium: 0, hard: 0)
    let sections = [
      Program.Section.only("a", 40), .only("b", 3),
      Program.Section(
        id: "c", title: Bilingual("", ""), topics: ["c"], count: 9, mix: short),
    ]
    let program = Program(
      id: "p", title: Bilingual("p", "p"), sections: sections, cutScore: CutScore(percent: 80),
      minutes: 30, trainingHours: 3, validMonths: 24, bands: [], legalBasis: [])
    let stock = ExamStock(for: program, from: [("b", Self.items)], by: SampleItems.law)
    let there = DifficultyMix(easy: 8, medium: 8, hard: 8)
    let shortages = [
      Shortage(section: "a", needed: 40, lack: .items(available: 24)),
      Shortage(section: "c", needed: 9, lack: .difficulty(wanted: short, available: there)),
    ]
    #expect(throws: Unfillable(shortages: shortages)) {
      try AssembledForm(of: program, from: stock, seed: 1)
    }
  }
}
