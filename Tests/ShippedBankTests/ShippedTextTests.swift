import Assessment
import Dates
import Law
import QuestionBanks
import Testing
import Text

/// What the stories and the options say.
@Suite struct ShippedTextTests {
  private static let months: [Language: [String]] = [
    .indonesian: [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember",
    ],
    .english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
  ]

  private func numbers(_ text: String) -> [String] {
    text.split { !("0"..."9").contains($0) }.map(String.init).sorted()
  }

  @Test func `both languages tell the same numbers`() {
    for item in Shipped.items {
      #expect(numbers(item.story.indonesian) == numbers(item.story.english), "\(item.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every story tells the day of the act in words`(language: Language) throws {
    for item in Shipped.items {
      let day = item.scenario.day
      let month = try #require(Self.months[language])[day.month - 1]
      let words = "\(day.dayOfMonth) \(month) \(day.year)"
      #expect(item.story[language].contains(words), "\(item.id): \(words)")
    }
  }

  @Test(arguments: Language.allCases)
  func `no two stories are alike, but for the steps of one`(language: Language) {
    let stories = Dictionary(grouping: Shipped.items, by: \.origin.story).values.map { steps in
      steps[0].story[language].lowercased().filter { $0.isLetter || $0.isNumber }
    }
    #expect(Set(stories).count == stories.count)
  }

  @Test(arguments: Language.allCases)
  func `options differ from each other and are short enough to read`(language: Language) {
    for keyed in Shipped.keyed {
      let texts = keyed.options.map { $0.text[language] }
      #expect(Set(texts).count == texts.count, "\(keyed.item.id)")
      #expect(texts.filter { $0.count > 320 } == [], "\(keyed.item.id)")
    }
  }

  /// Items of which one option is to be chosen.
  private var choices: [KeyedItem] {
    Shipped.keyed.filter { if case .option = $0.key { true } else { false } }
  }

  /// The share that blind guessing gets right, in items.
  private func chance(_ items: [KeyedItem]) -> Double {
    items.reduce(0) { $0 + 1 / Double($1.options.count) }
  }

  @Test(arguments: Language.allCases)
  func `whoever always takes the longest option gains less than 5 points on chance`(
    language: Language
  ) {
    let pool = choices
    let gained = pool.reduce(0.0) { sum, keyed in
      let lengths = keyed.options.map { $0.text[language].count }
      guard let longest = lengths.max(), lengths.first == longest else { return sum }
      return sum + 1 / Double(lengths.count { $0 == longest })
    }
    #expect(gained - chance(pool) < 0.05 * Double(pool.count))
  }

  @Test(arguments: 0..<4)
  func `whoever always takes the same position gains less than 5 points on chance`(
    position: Int
  ) {
    let pool = choices
    let forms = (UInt64(0)..<20).map { Form(practising: pool, seed: $0) }
    let gained = forms.flatMap(\.entries).count { entry in
      position < entry.shown.count && .option(entry.shown[position].id) == entry.keyed.key
    }
    #expect(Double(gained) / 20 - chance(pool) < 0.05 * Double(pool.count))
  }

  @Test func `whoever always takes the same answer to a question fails`() throws {
    let pool = choices.filter(\.isExaminable)
    for (kind, items) in Dictionary(grouping: pool, by: \.item.question.kind) {
      let counts = Dictionary(grouping: items, by: \.key).values.map(\.count)
      let most = try #require(counts.max())
      #expect(most * 10 < items.count * 7, "\(kind.rawValue): \(most) of \(items.count)")
    }
  }

  @Test func `no story names a level of punishment`() {
    for item in Shipped.items {
      for word in ["sanksi moral", "disiplin ringan", "disiplin sedang", "disiplin berat"] {
        #expect(!item.story.indonesian.lowercased().contains(word), "\(item.id)")
      }
    }
  }
}
