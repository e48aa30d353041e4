import AskPhrasings
import Law
import Testing

/// The floors of what `make bench-ask` prints: what was reached on questions that guided nothing.
@Suite struct AccuracyTests {
  private static let test = AskAccuracy(
    of: Shipped.phrasings, half: .test, by: Shipped.vocabulary, today: Shipped.today)
  private let acts = Shipped.vocabulary[Vocabulary.act]?.values.map(\.id) ?? []

  @Test func `the right act is the best match of enough questions`() {
    #expect(Self.test.named.first * 100 >= Self.test.named.all * 92)
  }

  @Test func `the right act is among the best three of enough questions`() {
    #expect(Self.test.named.third * 1000 >= Self.test.named.all * 980)
  }

  @Test func `hardly any question that names no act is taken for one that does`() {
    #expect(Self.test.strange.hits * 1000 <= Self.test.strange.all * 20)
  }

  @Test func `what a question states is understood exactly in most`() {
    #expect(Self.test.stated.right * 100 >= Self.test.stated.all * 90)
  }

  @Test func `there are enough questions, for every act, and their halves are even`() {
    let named = Shipped.phrasings.filter { !$0.acts.isEmpty }
    #expect(named.count >= 420)
    #expect(Shipped.phrasings.count - named.count >= 80)
    for act in acts {
      let own = named.filter { $0.acts.first == act }
      #expect(own.count >= 7, "\(act)")
      #expect(own.count { $0.half == .tuning } - own.count { $0.half == .test } <= 1, "\(act)")
    }
  }

  @Test func `every question is written down once, with acts and facts of the vocabulary`() {
    var seen: Set<String> = []
    for phrasing in Shipped.phrasings {
      #expect(seen.insert(phrasing.text.lowercased()).inserted, "\(phrasing.text)")
      #expect(Set(phrasing.acts).isSubset(of: acts), "\(phrasing.text)")
      for pair in phrasing.facts ?? [] where !pair.hasPrefix("tanggal=") {
        let parts = pair.split(separator: "=").map(String.init)
        guard parts[0] != "keadaan" else { continue }
        #expect(Shipped.vocabulary[parts[0]]?.index(of: parts[1]) != nil, "\(pair)")
      }
    }
  }

  @Test func `no question of the test stands in the vocabulary as it is`() {
    let phrases = Set(
      (Shipped.vocabulary[Vocabulary.act]?.values ?? []).flatMap(\.synonyms).map { $0.lowercased() }
    )
    for phrasing in Shipped.phrasings where phrasing.half == .test {
      #expect(!phrases.contains(phrasing.text.lowercased()), "\(phrasing.text)")
    }
  }
}
