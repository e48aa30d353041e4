/// A text signed by one or more keys, in the form of C2SP signed-note.
public struct SignedNote: Hashable, Sendable {
  /// What is signed, with the line end it ends in.
  public let text: String
  public let signatures: [NoteSignature]

  /// `text`, which must end in a line end, signed under `name`.
  public init(
    signing text: String, as name: String, by signer: any Signer, checker: any SealChecker
  ) {
    self.text = text
    let id = NoteKeyID(of: signer.publicKey, named: name, by: checker)
    signatures = [
      NoteSignature(
        name: name, id: id, bytes: signer.signature(of: Array(text.utf8)).bytes)
    ]
  }

  /// The note written in `bytes`, or `nil`. That says nothing of whether it is genuine.
  public init?(parsing bytes: [UInt8]) {
    guard bytes.count <= Self.largest, bytes.last == 0x0A,
      bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }),
      let whole = String(validating: bytes, as: UTF8.self),
      let gap = bytes.indices.dropLast().last(where: { bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A })
    else { return nil }
    let lines = String(decoding: bytes[(gap + 2)...].dropLast(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var signatures: [NoteSignature] = []
    for line in lines {
      guard let signature = NoteSignature(line: line) else { return nil }
      signatures.append(signature)
    }
    text = String(whole.utf8.prefix(gap + 1)) ?? ""
    self.signatures = signatures
  }

  /// No note of ours comes near so many bytes.
  private static let largest = 1 << 16

  /// The whole note, as it stands in a file.
  public var description: String {
    text + "\n" + signatures.map { "— \($0.name) \(base64($0.id.bytes + $0.bytes))\n" }.joined()
  }

  /// What the signatures of `name` are worth to whoever trusts `keys`.
  public func standing(
    signedAs name: String, trusting keys: some Sequence<PublicKey>, checker: any SealChecker
  ) -> NoteStanding {
    var standing = NoteStanding.unknownKey
    for key in keys {
      let id = NoteKeyID(of: key, named: name, by: checker)
      for signature in signatures where signature.id == id && isSame(signature.name, name) {
        guard let made = Signature(signature.bytes),
          checker.isValid(made, of: Array(text.utf8), by: key)
        else { return .forged }
        standing = .genuine
      }
    }
    return standing
  }
}

/// What the signatures under a note are worth.
public enum NoteStanding: Hashable, Sendable {
  /// A trusted key signed it, and it is as it was signed.
  case genuine
  /// No trusted key signed it.
  case unknownKey
  /// It names a trusted key that has not signed it as it is.
  case forged
}

/// One signature line of a note.
public struct NoteSignature: Hashable, Sendable {
  public let name: String
  public let id: NoteKeyID
  public let bytes: [UInt8]

  init(name: String, id: NoteKeyID, bytes: [UInt8]) {
    self.name = name
    self.id = id
    self.bytes = bytes
  }

  init?(line: Substring) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[0] == "—", !words[1].isEmpty,
      !words[1].contains(where: { $0.isWhitespace || $0 == "+" }),
      let bytes = Seals.bytes(base64: words[2]), bytes.count > NoteKeyID.size,
      let id = NoteKeyID(Array(bytes.prefix(NoteKeyID.size)))
    else { return nil }
    self.init(name: String(words[1]), id: id, bytes: Array(bytes.dropFirst(NoteKeyID.size)))
  }
}

/// Says which key to try, and proves nothing.
public struct NoteKeyID: SealValue {
  public static let size = 4
  public let bytes: [UInt8]

  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// The mark of an Ed25519 key used under `name`.
  public init(of key: PublicKey, named name: String, by checker: any SealChecker) {
    let ed25519: UInt8 = 1
    bytes = Array(
      checker.digest(of: Array(name.utf8) + [0x0A, ed25519] + key.bytes).bytes.prefix(Self.size))
  }
}

/// Byte for byte: two strings of different scalars may be equal as Swift compares them.
func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
