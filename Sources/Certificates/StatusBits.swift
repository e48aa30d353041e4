/// One bit for each certificate that a status list speaks of, the first one highest in its byte.
struct StatusBits: Hashable {
  static let byteCount = StatusPlace.listSize / 8
  private(set) var bytes = [UInt8](repeating: 0, count: byteCount)

  init(set indices: some Sequence<Int>) {
    for index in indices { bytes[index / 8] |= 0x80 >> UInt8(index % 8) }
  }

  init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  func isSet(_ index: Int) -> Bool { bytes[index / 8] & 0x80 >> UInt8(index % 8) != 0 }

  var indices: Set<Int> { Set((0..<StatusPlace.listSize).filter(isSet)) }
}
