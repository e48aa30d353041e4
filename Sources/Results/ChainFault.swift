import Dates
import Seals

/// Why a line cannot be the next of a ledger.
public enum ChainFault: Error, Hashable, Sendable {
  /// The line is no JSON of ours from this byte on.
  case notJSON(offset: Int)
  /// This member is missing or has another shape than this program writes.
  case wrongMember(String)
  /// This member is none that this program writes.
  case unknownMember(String)
  /// The line says the same in other bytes than the canonical ones.
  case notCanonical
  /// The digest kept beside the line is not that of the line.
  case wrongLeaf
  /// A number is missing or stands in the wrong place.
  case wrongNumber(expected: Int, found: Int)
  /// The line follows another entry than the one before it.
  case wrongPrevious
  /// The line belongs to another ledger.
  case wrongOrigin(expected: Origin, found: Origin)
  /// The line stands before the moment of the one before it.
  case earlier(than: Instant, found: Instant)
  /// The first line does not create the ledger, or a later one does.
  case misplacedCreation
}

/// The first place where a chain does not hold.
public struct ChainBreak: Hashable, Sendable {
  /// The place in the ledger, counted from 1.
  public let number: Int
  public let fault: ChainFault

  public init(number: Int, fault: ChainFault) {
    self.number = number
    self.fault = fault
  }
}
