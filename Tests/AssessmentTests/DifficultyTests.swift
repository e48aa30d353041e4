import Assessment
import Dates
import Law
import Testing
import Text

@Suite struct DifficultyTests {
  private func measure(
    _ facts: String, _ question: Question, _ options: OptionPlan, background: [String] = [],
    day: String = "2024-01-01"
  ) throws -> DifficultyMeasure {
    let law = SampleItems.law
    let scenario = try law.vocabulary.scenario(
      ["tanggal=\(day)"] + facts.split(separator: " ").map(String.init))
    let item = Item(
      id: ItemID("x"), topic: "t", scenario: scenario,
      background: try law.vocabulary.scenario(["tanggal=\(day)"] + background),
      story: Bilingual("c", "s"), question: question, options: options,
      place: Place(file: "uji.soal", line: 1, column: 1))
    return try item.keyed(by: law).difficulty(by: Casebook(law))
  }

  @Test func `a plain question on one deciding fact is easy`() throws {
    let measure = try measure(
      "perbuatan=a status=calon", .verdict(.permission),
      .written([.outcome(.violation), .outcome(.permitted)]))
    #expect(measure.total == 0 && measure.difficulty == .easy)
  }

  @Test(arguments: [
    (VerdictQuestion.permission, 0), (.offenceClass, 1), (.level, 1), (.sanction, 2),
    (.provision, 2),
  ])
  func `naming takes more than telling whether it is allowed`(
    question: VerdictQuestion, effort: Int
  ) throws {
    let plan = OptionPlan.automatic(2)
    #expect(try measure("perbuatan=a status=calon", .verdict(question), plan).question == effort)
  }

  @Test func `a change of the law within weeks of the day is a trap`() throws {
    let plan = OptionPlan.automatic(2)
    let near = try measure(
      "perbuatan=a status=calon", .verdict(.level), plan, day: "2020-01-20")
    let far = try measure("perbuatan=a status=calon", .verdict(.level), plan, day: "2020-06-20")
    #expect(near.boundary == 1 && far.boundary == 0)
    #expect(near.total == far.total + 1)
  }

  @Test(arguments: [([], 0), (["akun=pribadi"], 0), (["akun=pribadi", "status=calon"], 1)])
  func `several facts that do not matter make it harder`(background: [String], decoys: Int) throws {
    let measure = try measure(
      "perbuatan=d", .verdict(.permission), .automatic(2), background: background)
    #expect(measure.decoys == decoys)
  }

  @Test func `comparing and ordering take the most, and amounts near each other mislead`() throws {
    let law = SampleItems.law
    let other = try law.vocabulary.scenario([
      "tanggal=2024-01-01", "perbuatan=b", "status=calon",
    ])
    #expect(
      try measure("perbuatan=a status=calon", .comparison(with: other), .automatic(3)).question
        == 3)
    let chosen = try measure("perbuatan=a", .stipulation("lapor.tenggat"), .automatic(3))
    let typed = try measure("perbuatan=a", .short(.stipulation("lapor.tenggat")), .ofTheQuestion)
    // 7 days beside 14 and 5.
    #expect(chosen.question == 2 && chosen.distractors == 1)
    #expect(typed.question == 3 && typed.circumstances == 0)
  }

  @Test func `the bands go by the sum alone`() {
    #expect(Difficulty.easy < .medium && .medium < Difficulty.hard)
    #expect(Difficulty.allCases.map(\.rawValue) == ["mudah", "sedang", "sukar"])
  }
}
