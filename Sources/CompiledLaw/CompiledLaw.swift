import Dates
import Law

/// The rule base as columns of bits: for each value of a fact one bit for every box of every rule.
///
/// An evaluation joins one column for each fact by AND; what is left are the boxes the scenario
/// lies in. It knows no trace and no open facts: whatever is not fully stated stays with
/// ``RuleBase/verdict(on:)``, with which it agrees on everything else.
///
/// One fact, in the law the act, divides the base into chapters. A chapter holds only the boxes
/// that its value lets through, and columns only for the facts they ask about, so that the time of
/// an evaluation depends on the law of one act and not on the size of the whole.
public struct CompiledLaw: Sendable {
  /// The base this was made from; rules are meant by their position in it.
  public let law: RuleBase
  /// The fact whose values are the chapters.
  public let dividingFact: Int
  /// The first day of each period in which no rule comes into force or ceases.
  public let periods: [Day]

  let chapters: [Chapter]
  /// The boxes of all chapters, each in the order of its rules.
  let entries: [Entry]
  let rows: Rows
  /// The facts that each chapter asks about.
  let asked: [Int]
  /// The columns of all chapters: a chapter has one for each row.
  let columns: [Block]
  /// For boxes whose rule can be defeated, the boxes that defeat it.
  let defeaters: [Block]
  let consequences: ConsequenceTable
  let actor: Int?
  /// Whether some rule speaks of an actor, by period and actor.
  let speaks: [Bool]
  let actorCount: Int
  let widest: Int

  /// Compiles `law`; takes less time than reading it. `nil` for more facts, or more periods, than
  /// a packed scenario has room for: 31, and about 60,000.
  public init?(_ law: RuleBase) {
    let periods = Periods(of: law)
    guard law.vocabulary.facts.count < 32, periods.count < 60_000 else { return nil }
    self.law = law
    self.periods = periods.starts
    let consequences = ConsequenceTable(law.rules)
    let boxes = CompiledBox.all(of: law, periods, consequences)
    let sizes = law.vocabulary.facts.map(\.values.count) + [periods.count]
    dividingFact = CompiledBox.dividingFact(of: boxes, sizes: sizes)
    rows = Rows(sizes: sizes, without: dividingFact)
    var builder = ChapterBuilder(boxes, rows, law)
    for value in 0..<sizes[dividingFact] { builder.append(value) }
    chapters = builder.chapters
    entries = builder.entries
    asked = builder.asked
    columns = builder.columns
    defeaters = builder.defeaters
    widest = chapters.map(\.width).max() ?? 1
    self.consequences = consequences
    actor = law.vocabulary.index(of: Vocabulary.actor)
    actorCount = actor.map { sizes[$0] } ?? 1
    speaks = periods.speakingRules(of: law, actor: actor, actorCount: actorCount)
  }
}

/// As many bits as one step of an evaluation joins.
typealias Block = SIMD2<UInt64>

extension Block {
  static let bits = 128

  mutating func insert(_ bit: Int) { self[bit >> 6] |= 1 << UInt64(bit & 63) }
  func contains(_ bit: Int) -> Bool { self[bit >> 6] >> UInt64(bit & 63) & 1 == 1 }
}

/// The boxes that one value of the dividing fact lets through.
struct Chapter: Sendable {
  /// Blocks in a column.
  let width: Int
  let firstEntry: Int
  let firstColumn: Int
  let asked: Range<Int>
}

/// What a box stands for.
struct Entry: Sendable {
  enum Kind: UInt8, Sendable { case impossible, permitted, contested, violation, discipline }

  /// The position of its rule; -1 for a combination that cannot be.
  let rule: Int32
  let kind: Kind
  /// How heavy a discipline violation is; 0 without a level.
  let weight: UInt8
  let consequence: Int32
  /// Where its defeaters begin, or -1 where nothing defeats its rule.
  var defeaters: Int32 = -1
}
