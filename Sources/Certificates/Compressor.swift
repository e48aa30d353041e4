/// Writes and reads the gzip form (RFC 1952).
public protocol Compressor: Sendable {
  func gzip(_ bytes: [UInt8]) -> [UInt8]
  /// The bytes under `bytes`; `nil` where they are more than `limit`, damaged, or followed by
  /// others.
  func gunzip(_ bytes: [UInt8], limit: Int) -> [UInt8]?
}
