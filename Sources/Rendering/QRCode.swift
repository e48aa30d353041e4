import CQREncode

/// The modules of a QR code with error correction level M.
struct QRCode {
  /// Modules along one side, without the quiet zone.
  let width: Int
  private let dark: [Bool]

  /// The smallest code that holds `text`.
  init(_ text: String) throws(RenderingError) {
    guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else {
      throw .qrTooLong(characters: text.utf8.count)
    }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    self.width = width
    guard let data = code.pointee.data else { throw .qrTooLong(characters: text.utf8.count) }
    dark = (0..<width * width).map { data[$0] & 1 == 1 }
  }

  /// Dark modules of `row` that follow one another, as ranges of columns.
  func runs(inRow row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in 0..<width where dark[row * width + column] {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    return runs
  }
}
