/// That an entry stands in a signed ledger, in the form of C2SP tlog-proof: all that is needed to
/// check it without the ledger.
public struct TlogProof: Hashable, Sendable {
  /// The place of the entry, counted from 0.
  public let index: Int
  /// The missing nodes from the entry's leaf up to the root.
  public let path: [Digest]
  public let checkpoint: SignedCheckpoint
  /// Bytes that lie beside the proof, such as the entry itself; nothing vouches for them.
  public let extra: [UInt8]?

  /// The proof made of these, or `nil` where the checkpoint is of another size of the ledger.
  public init?(
    _ inclusion: InclusionProof, under checkpoint: SignedCheckpoint, extra: [UInt8]? = nil
  ) {
    guard inclusion.size == checkpoint.checkpoint.size, extra?.isEmpty != true else { return nil }
    self.init(
      index: inclusion.index, path: inclusion.path, checkpoint: checkpoint, extra: extra)
  }

  fileprivate init(index: Int, path: [Digest], checkpoint: SignedCheckpoint, extra: [UInt8]?) {
    self.index = index
    self.path = path
    self.checkpoint = checkpoint
    self.extra = extra
  }

  private static let opening = "c2sp.org/tlog-proof@v1"

  /// The whole proof, as it stands in a file.
  public var text: String {
    var lines = [Self.opening]
    if let extra { lines.append("extra \(base64(extra))") }
    lines.append("index \(index)")
    lines += path.map { base64($0.bytes) }
    return lines.map { $0 + "\n" }.joined() + "\n" + checkpoint.text
  }

  /// The proof written in `bytes`, or `nil`. That says nothing of whether it holds.
  public init?(parsing bytes: [UInt8]) {
    guard let gap = bytes.indices.dropLast().first(where: { Self.isGap(bytes, at: $0) }),
      let head = String(validating: bytes[..<gap], as: UTF8.self),
      let checkpoint = SignedCheckpoint(parsing: Array(bytes[(gap + 2)...]))
    else { return nil }
    var lines = head.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }[...]
    guard lines.popFirst().map({ isSame($0, Self.opening) }) == true else { return nil }
    var extra: [UInt8]?
    if let line = lines.first, line.utf8.starts(with: "extra ".utf8) {
      extra = Seals.bytes(base64: line.dropFirst("extra ".count))
      guard extra?.isEmpty == false else { return nil }
      lines = lines.dropFirst()
    }
    guard let line = lines.popFirst(), let index = Self.index(in: line), lines.count <= 64 else {
      return nil
    }
    let path = lines.compactMap { Seals.bytes(base64: $0).flatMap { Digest($0) } }
    guard path.count == lines.count else { return nil }
    self.init(index: index, path: path, checkpoint: checkpoint, extra: extra)
  }

  private static func isGap(_ bytes: [UInt8], at place: Int) -> Bool {
    bytes[place] == 0x0A && bytes[place + 1] == 0x0A
  }

  private static func index(in line: String) -> Int? {
    let opening = "index "
    guard line.utf8.starts(with: opening.utf8) else { return nil }
    let digits = line.dropFirst(opening.count)
    guard let index = Int(digits), index >= 0, isSame(String(index), String(digits)) else {
      return nil
    }
    return index
  }
}

/// What a proof is worth.
public enum TlogProofStanding: Hashable, Sendable {
  /// The entry stands in a ledger that a trusted key signed.
  case genuine
  /// No trusted key signed the checkpoint.
  case unknownKey
  /// The checkpoint names a trusted key that has not signed it as it is.
  case forged
  /// The checkpoint is genuine, but no such entry stands at that place.
  case notIncluded
}

extension TlogProof {
  /// What the proof is worth for the entry of `leaf` to whoever trusts `keys`.
  public func standing(
    of leaf: Digest, trusting keys: some Sequence<PublicKey>, checker: some SealChecker
  ) -> TlogProofStanding {
    switch checkpoint.standing(trusting: keys, checker: checker) {
    case .unknownKey: return .unknownKey
    case .forged: return .forged
    case .genuine:
      let proof = InclusionProof(index: index, size: checkpoint.checkpoint.size, path: path)
      let holds = proof.holds(for: leaf, root: checkpoint.checkpoint.root, by: checker)
      return holds ? .genuine : .notIncluded
    }
  }
}
