import Law
import Reports
import Testing
import Text

/// A rule of low confidence never decides silently.
@Suite struct CautionTests {
  private let law = ShippedLaw.base

  static let low = ShippedLaw.base.rules.filter { $0.confidence == .low }.map(\.id)

  @Test func `there are rules of low confidence`() {
    #expect(Self.low.count > 20)
  }

  @Test(arguments: low, Language.allCases)
  func `a verdict that rests on a rule of low confidence says so in a line of its own`(
    id: String, language: Language
  ) throws {
    let text = VerdictText(law: law, language: language)
    let warning = text.row("Keyakinan", "Confidence", text.caution(.low)[language])
    var decided = 0
    for example in try #require(law.rule(id)).examples {
      let words = String(example.text.prefix { $0 != ">" }.dropLast())
      let scenario = try ShippedLaw.scenario(words)
      let verdict = try law.verdict(on: scenario)
      let deciding = verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
      guard deciding.map(\.id).contains(id) else { continue }
      decided += 1
      #expect(text.lines(of: verdict, on: scenario).contains(warning), "\(example.text)")
    }
    #expect(decided > 0)
  }
}
