import Seals

/// A walk along a ledger that takes one line after the other, and stops at the first that does
/// not follow.
public struct ChainWalk {
  /// The line taken last.
  public private(set) var last: StoredEntry?
  let checker: any SealChecker

  /// A walk whose next line must follow `last`, or be the first of a ledger.
  public init(after last: StoredEntry? = nil, checker: any SealChecker) {
    self.last = last
    self.checker = checker
  }

  /// The number that the next line must have.
  public var nextNumber: Int { (last?.number ?? 0) + 1 }

  /// The entry that `kept` holds, if it is the next of the ledger.
  public mutating func take(_ kept: KeptLine) throws(ChainFault) -> StoredEntry {
    guard kept.number == nextNumber else {
      throw .wrongNumber(expected: nextNumber, found: kept.number)
    }
    let next = try StoredEntry(reading: kept, checker: checker)
    try follow(next)
    return next
  }

  /// Takes `next`, whose line is known to be its own, if it is the next of the ledger.
  mutating func follow(_ next: StoredEntry) throws(ChainFault) {
    guard next.previous == last?.leaf else { throw .wrongPrevious }
    let isContinued = last.map { next.continues($0.origin, at: $0.number) } ?? false
    guard (next.entry.type == .logCreated) == (last == nil || isContinued) else {
      throw .misplacedCreation
    }
    if let last {
      guard next.origin == last.origin || isContinued else {
        throw .wrongOrigin(expected: last.origin, found: next.origin)
      }
      guard next.entry.at >= last.entry.at else {
        throw .earlier(than: last.entry.at, found: next.entry.at)
      }
    }
    last = next
  }
}

extension ChainBreak {
  /// The first place where `lines`, a whole ledger from its first line on, do not hold, or `nil`.
  public static func first(
    in lines: some Sequence<KeptLine>, checker: any SealChecker
  ) -> ChainBreak? {
    var walk = ChainWalk(checker: checker)
    for kept in lines {
      do {
        _ = try walk.take(kept)
      } catch {
        return ChainBreak(number: walk.nextNumber, fault: error)
      }
    }
    return nil
  }
}
