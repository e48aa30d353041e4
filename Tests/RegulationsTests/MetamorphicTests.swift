import Assessment
import Law
import LawSamples
import Testing
import Text

/// What a change of names or of order must not change: any verdict.
@Suite struct MetamorphicTests {
  private let law = ShippedLaw.base

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `other ids give the same verdicts`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let ids =
      law.rules.map(\.id) + law.forms.map(\.id) + law.stipulations.map(\.id)
      + law.instruments.map(\.id) + law.elections.map(\.id) + law.vocabulary.groups.map(\.id)
    let numbers = Array(ids.indices).shuffled(using: &chance)
    let names = Dictionary(zip(ids, numbers.map { "n\($0)" })) { first, _ in first }
    let reader = LawReader([("lain.aturan", Self.renamed(LawPrinter.text(of: law), names))])
    let other = try #require(reader.base, "\(reader.findings.prefix(3))")
    #expect(other.rule("skb-2022.etik.4") == nil)
    #expect(other.rules.count == law.rules.count)
    for scenario in SampledScenarios(1_500, of: law, seed: seed) {
      let mine = try? law.verdict(on: scenario)
      let theirs = try? other.verdict(on: scenario)
      #expect(mine?.outcome == theirs?.outcome)
      #expect(
        Self.reasons(of: mine).mapSet { names[$0] ?? $0 } == Self.reasons(of: theirs).mapSet { $0 })
      #expect(
        Self.forms(of: mine).mapSet { names[$0] ?? $0 } == Self.forms(of: theirs).mapSet { $0 })
    }
  }

  @Test(arguments: [21, 22, 23, 24, 25] as [UInt64])
  func `other orders of blocks and files give the same canonical text`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let blocks = ShippedLaw.files.flatMap { Self.blocks(of: $0.text) }
    // Facts are asked in their order, so theirs is kept.
    let fixed = blocks.filter { $0.hasPrefix("fakta") || $0.hasPrefix("dunia") }
    var free = blocks.filter { !$0.hasPrefix("fakta") && !$0.hasPrefix("dunia") }
    free.shuffle(using: &chance)
    let cut = Int(chance.next() % UInt64(free.count))
    var files = [
      ("a.aturan", free[..<cut].joined(separator: "\n")),
      ("b.aturan", fixed.joined(separator: "\n")),
      ("c.aturan", free[cut...].joined(separator: "\n\n# judul\n")),
    ]
    files.shuffle(using: &chance)
    let reader = LawReader(files.map { (name: $0.0, text: $0.1) })
    #expect(LawPrinter.text(of: try #require(reader.base)) == LawPrinter.text(of: law))
  }

  private static func reasons(of verdict: Verdict?) -> [String] {
    guard let verdict else { return [] }
    return (verdict.standing.map(\.rule) + verdict.permissions + verdict.contested).map(\.id)
  }

  private static func forms(of verdict: Verdict?) -> [String] {
    verdict?.ruling.consequences.flatMap(\.sanctions) ?? []
  }

  /// `text` with every word that stands in `names` replaced, except in quoted strings.
  private static func renamed(_ text: String, _ names: [String: String]) -> String {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      // Canonical text has no escaped quotation marks outside notes, which hold no ids.
      return parts.enumerated().map { index, part in
        index.isMultiple(of: 2) ? words(of: part, names) : String(part)
      }.joined(separator: "\"")
    }.joined(separator: "\n")
  }

  private static func words(of part: Substring, _ names: [String: String]) -> String {
    part.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let mark = word.hasSuffix(";") || word.hasSuffix(":") ? word.suffix(1) : ""
      let name = String(word.dropLast(mark.count))
      return (names[name] ?? name) + mark
    }.joined(separator: " ")
  }

  private static func blocks(of text: String) -> [String] {
    var blocks: [String] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix(">") {
      if line.hasPrefix(" "), let last = blocks.popLast() {
        blocks.append(last + "\n" + line)
      } else {
        blocks.append(String(line))
      }
    }
    return blocks
  }
}

extension [String] {
  fileprivate func mapSet(_ change: (String) -> String) -> Set<String> { Set(map(change)) }
}
