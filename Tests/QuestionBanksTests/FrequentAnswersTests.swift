import QuestionBanks
import Testing

@Suite struct FrequentAnswersTests {
  /// So many items, every story another, each asking the same.
  private func text(_ count: Int, _ facts: (Int) -> String, _ asking: (Int) -> String) -> String {
    let items = (0..<count).map { number in
      SampleBanks.item(
        "butir-\(number)", facts: "tanggal: 2024-01-02  \(facts(number))", asking: asking(number))
    }
    return SampleBanks.text(items.joined(separator: "\n"), count: count)
  }

  @Test(arguments: [(13, false), (14, true)])
  func `one kind of question has more than one answer`(heavy: Int, isFrequent: Bool) {
    let text = text(20) { number in
      number < heavy ? "perbuatan: suka  status: calon" : "perbuatan: suka  status: bakal"
    } _: { _ in
      "tanya isian tingkat"
    }
    #expect(SampleBanks.findings(text).map(\.code) == (isFrequent ? ["B061"] : []))
  }
}
