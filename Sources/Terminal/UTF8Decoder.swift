/// Unicode scalars out of bytes that come one at a time; what is not UTF-8 is dropped.
struct UTF8Decoder {
  private var sequence: [UInt8] = []

  /// The scalar that `byte` completes, or `nil`.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if sequence.isEmpty { return begin(byte) }
    guard Self.following(sequence).contains(byte) else {
      // The byte that broke the sequence may begin another, or be the Enter that ends the line.
      sequence = []
      return begin(byte)
    }
    sequence.append(byte)
    guard sequence.count == Self.length(sequence[0]) else { return nil }
    defer { sequence = [] }
    return String(validating: sequence, as: UTF8.self)?.unicodeScalars.first
  }

  private mutating func begin(_ byte: UInt8) -> Unicode.Scalar? {
    if byte < 0x80 { return Unicode.Scalar(byte) }
    if Self.length(byte) > 0 { sequence = [byte] }
    return nil
  }

  /// The bytes of the sequence that `first` begins; none where it begins none.
  private static func length(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    case _: 0
    }
  }

  /// What may follow `sequence` (Unicode Standard, table 3-7).
  private static func following(_ sequence: [UInt8]) -> ClosedRange<UInt8> {
    switch (sequence.count, sequence[0]) {
    case (1, 0xE0): 0xA0...0xBF
    case (1, 0xED): 0x80...0x9F
    case (1, 0xF0): 0x90...0xBF
    case (1, 0xF4): 0x80...0x8F
    case _: 0x80...0xBF
    }
  }
}
