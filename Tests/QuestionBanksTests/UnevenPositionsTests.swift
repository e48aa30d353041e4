import QuestionBanks
import Testing

@Suite struct UnevenPositionsTests {
  /// So many items, every story another, each asking the same.
  private func text(_ count: Int, _ facts: (Int) -> String, _ asking: (Int) -> String) -> String {
    let items = (0..<count).map { number in
      SampleBanks.item(
        "butir-\(number)", facts: "tanggal: 2024-01-02  \(facts(number))", asking: asking(number))
    }
    return SampleBanks.text(items.joined(separator: "\n"), count: count)
  }

  @Test(arguments: [(12, false), (13, true)])
  func `the key does not stand at one place in the file`(first: Int, isUneven: Bool) {
    let text = text(20) { _ in
      "perbuatan: suka  status: calon"
    } _: { number in
      "tanya boleh\n  pilihan "
        + (number < first ? "dilarang | boleh | tidak_diatur" : "boleh | dilarang | tidak_diatur")
    }
    #expect(SampleBanks.findings(text).contains { $0.code == "B058" } == isUneven)
  }
}
