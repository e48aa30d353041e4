import Seals
import Text

/// An entry as it stands in a ledger.
///
/// Only reading and recording make one, so its line is always the canonical text of its other
/// parts, and its leaf the digest of its line.
public struct StoredEntry: Hashable, Sendable {
  /// Its place in the ledger, counted from 1 without gaps (`seq`).
  public let number: Int
  /// The leaf of the entry before it (`prev`), or `nil` for the first.
  public let previous: Digest?
  public let origin: Origin
  public let entry: Entry
  /// The canonical JSON text (RFC 8785), without a line end.
  public let line: String
  /// The SHA-256 of a zero byte and the line: its leaf in the Merkle tree of RFC 6962.
  public let leaf: Digest

  /// The `v` of every line: the edition of its shape.
  static let edition = 1
  /// The `prev` of the first line.
  static let noPrevious = String(repeating: "0", count: Digest.size * 2)

  init(
    number: Int, previous: Digest?, origin: Origin, entry: Entry, checker: any SealChecker
  ) {
    self.number = number
    self.previous = previous
    self.origin = origin
    self.entry = entry
    var members: [String: JSONValue] = [
      "seq": .int(number),
      "prev": .string(previous?.description ?? Self.noPrevious),
      "at": .string(entry.at.description),
      "v": .int(Self.edition),
      "type": .string(entry.type.rawValue),
      "origin": .string(origin.description),
      "actor": .string(entry.actor),
      "body": .object(entry.body),
    ]
    members["subject"] = entry.subject.map { .string($0.description) }
    let bytes = JSONValue.object(members).canonicalBytes
    line = String(decoding: bytes, as: UTF8.self)
    leaf = checker.leaf(of: bytes)
  }
}

/// A line as a store gives it back; nothing of it is trusted.
public struct KeptLine: Hashable, Sendable {
  /// The place at which the store keeps it.
  public let number: Int
  public let bytes: [UInt8]
  /// The digest kept beside it.
  public let leaf: [UInt8]

  public init(number: Int, bytes: [UInt8], leaf: [UInt8]) {
    self.number = number
    self.bytes = bytes
    self.leaf = leaf
  }
}

extension StoredEntry {
  /// The line as a store keeps it.
  public var kept: KeptLine {
    KeptLine(number: number, bytes: Array(line.utf8), leaf: leaf.bytes)
  }
}
