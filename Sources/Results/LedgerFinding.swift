import Seals

/// Something in a ledger that cannot be as it was written.
public struct LedgerFinding: Hashable, Sendable {
  /// The entries among which it lies, by their numbers.
  public let place: ClosedRange<Int>
  public let fault: LedgerFault
  /// The checkpoint from outside the ledger that shows it, by the name it was given, or `nil`.
  public let witness: String?

  public init(_ place: ClosedRange<Int>, _ fault: LedgerFault, witness: String? = nil) {
    self.place = place
    self.fault = fault
    self.witness = witness
  }
}

/// What can be wrong with a ledger.
public enum LedgerFault: Hashable, Sendable {
  /// The line cannot stand where it stands.
  case line(ChainFault)
  /// The line is not the one that the next line follows.
  case changed
  /// There are no such lines.
  case missing
  /// The line stands behind one of its own or a higher number.
  case misplaced
  /// The lines do not give the root that a checkpoint states.
  case otherRoot
  /// There are fewer lines than a checkpoint states.
  case cutShort(known: Int)
  /// A checkpoint has another form, size or tree than its place allows.
  case brokenCheckpoint
  /// A checkpoint is not as its key signed it.
  case forgedCheckpoint
  /// No trusted key signed a checkpoint.
  case unknownKey
  /// The key that signed a checkpoint did not count at that time: not yet, or no longer.
  case keyNotInForce
  /// Two genuine checkpoints of one origin and size state different roots.
  case splitView(origin: String, size: Int)
  /// No checkpoint closes an export, so that nobody can see whether lines were cut off.
  case unclosed
  /// There is no line at all.
  case empty
  /// The file beneath the lines is damaged, in its own words.
  case file(String)
}

/// A checkpoint known from outside the ledger.
public struct KnownCheckpoint: Hashable, Sendable {
  /// What to call it: its file.
  public let name: String
  public let signed: SignedCheckpoint

  public init(name: String, _ signed: SignedCheckpoint) {
    self.name = name
    self.signed = signed
  }
}

/// What an audit found of a whole ledger.
public struct LedgerReport: Hashable, Sendable {
  public let origin: Origin?
  /// How many lines it has.
  public let size: Int
  /// The root over them, or `nil` where lines are missing.
  public let root: Digest?
  /// The genuine checkpoint that closes an export, or `nil`.
  public let closing: SignedCheckpoint?
  /// How many checkpoints were compared with the lines, and agree.
  public let agreeing: Int
  /// How many of the first lines a genuine checkpoint vouches for.
  public let vouched: Int
  /// In the order of the ledger; no more than the first thousand.
  public let findings: [LedgerFinding]
  /// Findings beyond those.
  public let further: Int
  /// Known checkpoints of other ledgers, by name.
  public let foreign: [String]

  /// Whether nothing was found.
  public var isWhole: Bool { findings.isEmpty }
}
