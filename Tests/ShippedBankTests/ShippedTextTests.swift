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

  private var items: [Item] {
    get throws { try #require(Shipped.reading.bank).items }
  }

  private func numbers(_ text: String) -> [String] {
    text.split { !("0"..."9").contains($0) }.map(String.init).sorted()
  }

  @Test func `both languages tell the same numbers`() throws {
    for item in try items {
      #expect(numbers(item.story.indonesian) == numbers(item.story.english), "\(item.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every story tells the day of the act in words`(language: Language) throws {
    for item in try items {
      let day = item.scenario.day
      let month = try #require(Self.months[language])[day.month - 1]
      let words = "\(day.dayOfMonth) \(month) \(day.year)"
      #expect(item.story[language].contains(words), "\(item.id): \(words)")
    }
  }

  @Test(arguments: Language.allCases)
  func `no two stories are alike`(language: Language) throws {
    let stories = try items.map { item in
      item.story[language].lowercased().filter { $0.isLetter || $0.isNumber }
    }
    #expect(Set(stories).count == stories.count)
  }

  @Test(arguments: Language.allCases)
  func `options differ from each other and are short enough to read`(language: Language) throws {
    for keyed in try #require(Shipped.proof.keyed).items {
      let texts = keyed.options.map { $0.text[language] }
      #expect(Set(texts).count == texts.count, "\(keyed.item.id)")
      #expect(texts.allSatisfy { $0.count <= 240 }, "\(keyed.item.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func `whoever always takes the longest option fails`(language: Language) throws {
    let pool = try #require(Shipped.proof.keyed).examinable
    let longest = pool.filter { keyed in
      let key = keyed.key.text[language].count
      return keyed.options.dropFirst().allSatisfy { $0.text[language].count < key }
    }
    #expect(longest.count * 2 < pool.count)
  }

  @Test func `whoever always takes the same answer to a question fails`() throws {
    let pool = try #require(Shipped.proof.keyed).examinable
    for (question, items) in Dictionary(grouping: pool, by: \.item.question) {
      let counts = Dictionary(grouping: items, by: \.key.id).values.map(\.count)
      let most = try #require(counts.max())
      #expect(most * 10 < items.count * 7, "\(question.rawValue): \(most) of \(items.count)")
    }
  }

  @Test func `no story names a level of punishment`() throws {
    for item in try items {
      for word in ["sanksi moral", "disiplin ringan", "disiplin sedang", "disiplin berat"] {
        #expect(!item.story.indonesian.lowercased().contains(word), "\(item.id)")
      }
    }
  }
}
