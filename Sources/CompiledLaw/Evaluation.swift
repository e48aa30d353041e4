import Law

extension CompiledLaw {
  /// Writes what the law says of `scenario` into `answer`. Allocates nothing.
  public func evaluate(_ scenario: borrowing PackedScenario, into answer: inout Answer) {
    evaluate(scenario.chapter, scenario, speaks(scenario.speaker), into: &answer)
  }

  /// What the law says of `scenario`, in an answer of its own.
  public func evaluate(_ scenario: PackedScenario) -> Answer {
    var answer = blankAnswer()
    evaluate(scenario, into: &answer)
    return answer
  }

  // What follows reads spans unchecked: every index comes from the tables themselves, and a
  // packed scenario holds no value that its law does not have.

  func speaks(_ speaker: Int) -> Bool { speaks.span[unchecked: speaker] }

  /// Joins the columns of the chapter; what is left are the boxes the scenario lies in.
  @inline(__always) func evaluate(
    _ number: Int, _ scenario: borrowing PackedScenario, _ speaks: Bool,
    into answer: inout Answer
  ) {
    let chapter = chapters.span[unchecked: number]
    let columns = columns.span
    let places = rows.places.count
    let values = scenario.rows.span
    var blocks = answer.blocks.mutableSpan
    var any = Block(repeating: .max)
    if chapter.width == 1 {
      // All places, also those the chapter never asks about: their columns leave everything, and
      // a loop of the same length for every chapter is guessed right by the processor.
      for place in 0..<places {
        any &= columns[unchecked: chapter.firstColumn &+ Int(values[unchecked: place])]
      }
      blocks[unchecked: consequences.width] = any
    } else {
      any = .zero
      for block in 0..<chapter.width {
        var left = Block(repeating: .max)
        for place in 0..<places {
          let row = Int(values[unchecked: place]) &* chapter.width &+ block
          left &= columns[unchecked: chapter.firstColumn &+ row]
        }
        blocks[unchecked: consequences.width &+ block] = left
        any |= left
      }
    }
    if any == .zero {
      blocks.clear(base: consequences.width, width: chapter.width)
      answer.chapter = number
      answer.heaviest = 0
      answer.outcome = speaks ? .unregulated : .outOfScope
    } else {
      let result = settle(chapter, speaks: speaks, &blocks)
      answer.chapter = number
      answer.heaviest = result.heaviest
      answer.outcome = result.outcome
    }
  }

  /// Which of the boxes hold, and what follows from them together.
  func settle(_ number: Int, speaks: Bool, _ answer: inout Answer) {
    var blocks = answer.blocks.mutableSpan
    let result = settle(chapters.span[unchecked: number], speaks: speaks, &blocks)
    answer.chapter = number
    answer.heaviest = result.heaviest
    answer.outcome = result.outcome
  }

  @inline(__always) private func settle(
    _ chapter: Chapter, speaks: Bool, _ blocks: inout MutableSpan<Block>
  ) -> (outcome: Outcome?, heaviest: UInt8) {
    var fold = Fold(base: consequences.width, width: chapter.width)
    blocks.clear(base: fold.base, width: chapter.width)
    var isPossible = true
    for block in 0..<chapter.width where isPossible {
      let left = blocks[unchecked: fold.base &+ block]
      if left == .zero { continue }
      for word in 0..<Block.scalarCount {
        var bits = left[word]
        while bits != 0 {
          let bit = block &* Block.bits &+ word &* 64 &+ bits.trailingZeroBitCount
          bits &= bits &- 1
          let entry = entries.span[unchecked: chapter.firstEntry &+ bit]
          isPossible = isPossible && entry.kind != .impossible
          fold.add(entry, at: bit, &blocks, defeaters.span)
        }
      }
    }
    fold.absorb(&blocks, consequences.absorbed.span)
    return (isPossible ? fold.outcome(speaks: speaks) : nil, fold.heaviest)
  }
}

extension MutableSpan<Block> {
  /// Forgets the consequences and the boxes that hold.
  @inline(__always) fileprivate mutating func clear(base: Int, width: Int) {
    if base == 1 && width == 1 {
      // Two stores; the loops below become calls that fill memory.
      self[unchecked: 0] = .zero
      self[unchecked: 2] = .zero
      return
    }
    for index in 0..<base { self[unchecked: index] = .zero }
    for index in base &+ width..<base &+ 2 &* width { self[unchecked: index] = .zero }
  }
}

/// The rules that hold so far, and what they amount to.
private struct Fold {
  /// Where the boxes begin, behind the consequences.
  let base: Int
  let width: Int
  private(set) var heaviest: UInt8 = 0
  private var hasViolation = false
  private var hasDiscipline = false
  private var hasPermission = false
  private var isContested = false
  private var lastRule: Int32 = -1

  init(base: Int, width: Int) {
    self.base = base
    self.width = width
  }

  @inline(__always) mutating func add(
    _ entry: Entry, at bit: Int, _ blocks: inout MutableSpan<Block>,
    _ defeaters: borrowing Span<Block>
  ) {
    // The boxes of a rule stand together; the first that applies speaks for all of them.
    if entry.rule == lastRule { return }
    lastRule = entry.rule
    if entry.defeaters >= 0 && isDefeated(Int(entry.defeaters), blocks, defeaters) { return }
    blocks[unchecked: base &+ width &+ bit / Block.bits].insert(bit % Block.bits)
    switch entry.kind {
    case .impossible: return
    case .permitted: hasPermission = true
    case .contested: isContested = true
    case .violation: add(entry.consequence, &blocks)
    case .discipline:
      hasDiscipline = true
      heaviest = max(heaviest, entry.weight)
      add(entry.consequence, &blocks)
    }
  }

  private mutating func add(_ consequence: Int32, _ blocks: inout MutableSpan<Block>) {
    hasViolation = true
    let bit = Int(consequence)
    blocks[unchecked: bit / Block.bits].insert(bit % Block.bits)
  }

  private func isDefeated(
    _ start: Int, _ blocks: borrowing MutableSpan<Block>, _ defeaters: borrowing Span<Block>
  ) -> Bool {
    for block in 0..<width {
      let holding = blocks[unchecked: base &+ width &+ block]
      if holding & defeaters[unchecked: start &+ block] != .zero { return true }
    }
    return false
  }

  /// The heaviest discipline punishment takes the place of the others.
  @inline(__always) func absorb(
    _ blocks: inout MutableSpan<Block>, _ absorbed: borrowing Span<Block>
  ) {
    guard hasDiscipline else { return }
    for block in 0..<base {
      blocks[unchecked: block] &= ~absorbed[unchecked: Int(heaviest) &* base &+ block]
    }
  }

  func outcome(speaks: Bool) -> Outcome {
    if hasViolation { return hasPermission ? .conflict : .violation }
    if isContested { return .contested }
    if hasPermission { return .permitted }
    return speaks ? .unregulated : .outOfScope
  }
}
