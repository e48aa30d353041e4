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

  @Test(arguments: [(0, 2), (5, 2), (6, 0), (14, 0), (15, 2), (20, 2)])
  func `the longest or the shortest option is not the key more often than chance brings`(
    longest: Int, findings: Int
  ) {
    // Told for either language. Chance gives 10 of 20, and strays by 4 or 5.
    #expect(codes(20, of: longest).count == findings)
  }

  @Test func `few items show no pattern`() {
    #expect(codes(19, of: 19).isEmpty)
  }
}
