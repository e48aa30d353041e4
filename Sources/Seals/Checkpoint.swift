/// The state of a ledger at one size, in the form of C2SP tlog-checkpoint.
public struct Checkpoint: Hashable, Sendable {
  /// The identity of the ledger.
  public let origin: String
  /// How many entries it had.
  public let size: Int
  /// The root of the Merkle tree over them.
  public let root: Digest

  public init(origin: String, size: Int, root: Digest) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// The three lines that are signed.
  public var text: String { "\(origin)\n\(size)\n\(base64(root.bytes))\n" }

  /// The checkpoint that the lines of `text` state, or `nil`. Lines behind the third are allowed
  /// and mean nothing here.
  public init?(_ text: String) {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count >= 4, lines.last == "", !lines.dropLast().contains(""),
      let size = Int(lines[1]), size >= 0, String(size) == lines[1],
      let root = bytes(base64: lines[2]).flatMap({ Digest($0) })
    else { return nil }
    self.init(origin: lines[0], size: size, root: root)
  }
}

/// A checkpoint with the signatures under it.
public struct SignedCheckpoint: Hashable, Sendable {
  public let checkpoint: Checkpoint
  public let note: SignedNote

  /// `checkpoint` signed under the name of its origin.
  public init(_ checkpoint: Checkpoint, by signer: any Signer, checker: any SealChecker) {
    self.checkpoint = checkpoint
    note = SignedNote(
      signing: checkpoint.text, as: checkpoint.origin, by: signer, checker: checker)
  }

  /// The signed checkpoint written in `bytes`, or `nil`. That says nothing of whether it is genuine.
  public init?(parsing bytes: [UInt8]) {
    guard let note = SignedNote(parsing: bytes), let checkpoint = Checkpoint(note.text) else {
      return nil
    }
    self.checkpoint = checkpoint
    self.note = note
  }

  /// The whole note, as it stands in a file.
  public var text: String { note.description }

  /// What the ledger's signature is worth to whoever trusts `keys`.
  public func standing(
    trusting keys: some Sequence<PublicKey>, checker: any SealChecker
  ) -> NoteStanding {
    note.standing(signedAs: checkpoint.origin, trusting: keys, checker: checker)
  }
}
