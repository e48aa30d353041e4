import Law

/// What the compiled law says: a few words, written anew by every evaluation.
///
/// Make one with ``CompiledLaw/blankAnswer()`` and use it again; nothing is allocated then.
public struct Answer: Hashable, Sendable {
  /// `nil` where the facts stated cannot be true together.
  public internal(set) var outcome: Outcome?
  var chapter = 0
  /// The weight of the heaviest discipline violation that holds.
  var heaviest: UInt8 = 0
  /// Consequences that stand, then boxes that the scenario lies in, then those that hold.
  var blocks: [Block]

  /// Whether both are the same ruling; every reason aside.
  func isSameRuling(as other: borrowing Answer, consequenceWidth: Int) -> Bool {
    guard outcome == other.outcome else { return false }
    for index in 0..<consequenceWidth where blocks[index] != other.blocks[index] { return false }
    return true
  }
}

/// The rules behind an answer, by their position in the base.
public struct AnswerRules: Hashable, Sendable {
  public let holding: [Int]
  /// Those that a heavier punishment takes the place of; they are among `holding` too.
  public let absorbed: [Int]
  public let defeated: [Int]
}

extension CompiledLaw {
  /// An answer to write into, wide enough for every chapter.
  public func blankAnswer() -> Answer {
    Answer(blocks: Array(repeating: .zero, count: consequences.width + 2 * widest))
  }

  /// The same ruling as the reference evaluator's, or `nil` for facts that cannot be.
  public func ruling(of answer: Answer) -> Ruling? {
    guard let outcome = answer.outcome else { return nil }
    let standing = consequences.all.indices.filter {
      answer.blocks[$0 / Block.bits].contains($0 % Block.bits)
    }
    return Ruling(outcome: outcome, consequences: Set(standing.map { consequences.all[$0] }))
  }

  /// Which rules hold, are absorbed and are defeated; for explanations, not for speed.
  public func rules(of answer: Answer) -> AnswerRules {
    let chapter = chapters[answer.chapter]
    let applying = bits(of: answer, at: consequences.width, chapter)
    let holding = bits(of: answer, at: consequences.width + chapter.width, chapter)
    let absorbed = holding.filter {
      $0.kind == .discipline && $0.weight != answer.heaviest
    }
    let defeated =
      applying.count == holding.count
      ? [] : Set(applying.map(\.rule)).subtracting(holding.map(\.rule))
    return AnswerRules(
      holding: holding.map { Int($0.rule) }, absorbed: absorbed.map { Int($0.rule) },
      defeated: defeated.map { Int($0) }.sorted())
  }

  private func bits(of answer: Answer, at start: Int, _ chapter: Chapter) -> [Entry] {
    var found: [Entry] = []
    for block in 0..<chapter.width {
      let part = answer.blocks[start + block]
      for word in 0..<Block.scalarCount {
        var bits = part[word]
        while bits != 0 {
          let bit = block * Block.bits + word * 64 + bits.trailingZeroBitCount
          found.append(entries[chapter.firstEntry + bit])
          bits &= bits - 1
        }
      }
    }
    return found
  }
}
