import QuestionBanks
import Testing

@Suite struct TellingLengthsTests {
  /// So many items, every story another, each asking the same.
  private func text(_ count: Int, _ facts: (Int) -> String, _ asking: (Int) -> String) -> String {
    let items = (0..<count).map { number in
      SampleBanks.item(
        "butir-\(number)", facts: "tanggal: 2024-01-02  \(facts(number))", asking: asking(number))
    }
    return SampleBanks.text(items.joined(separator: "\n"), count: count)
  }

  private func codes(_ count: Int, of turned: Int) -> [String] {
    let text = text(count) { _ in
      "perbuatan: suka  status: calon"
    } _: { number in
      // The key is “Forbidden, with a sanction”: longer than “Allowed”, shorter than “Not regulated…”.
      "tanya boleh\n  pilihan dilarang | \(number < turned ? "boleh" : "tidak_diatur")"
    }
    return SampleBanks.findings(text).map(\.code).filter { $0 == "B057" }
  }

  @Test(arguments: [(0, 4), (9, 0), (10, 0), (11, 0), (12, 4), (20, 4)])
  func `the longest or the shortest option is not the key more often than by chance`(
    longest: Int, findings: Int
  ) {
    // Too often the longest in one language is too seldom the shortest, so half of the four stand.
    #expect(codes(20, of: longest).count == findings / 2)
  }

  @Test func `few items show no pattern`() {
    #expect(codes(19, of: 19).isEmpty)
  }
}
