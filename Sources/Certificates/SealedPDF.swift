import Seals

/// A PDF file that one line near its end seals, every byte before and behind it.
///
/// The line, a ``SealLine`` of version 2, stands between the trailer and `startxref`: nothing may
/// follow the end mark of an archival PDF (ISO 19005-3, 6.1.3). What follows the line is only
/// `startxref`, an offset and the end mark, so there is one place where the line can be.
public enum SealedPDF {
  private static let version: Character = "2"

  /// `pdf` with its seal, or `nil` where it does not end as a PDF of a single revision does.
  public static func seal(
    _ pdf: [UInt8], by signer: some Signer, checker: some SealChecker
  ) -> [UInt8]? {
    guard let ending = PDFEnding(of: pdf[...]) else { return nil }
    let line = SealLine(version, sealing: pdf, by: signer, checker: checker)
    return pdf[..<ending.start] + line.bytes(version) + pdf[ending.start...]
  }

  /// The PDF in `file`, which one of the `trusted` keys has sealed as it is, in this way or in that
  /// of ``SealedFile``. A byte changed, added or removed anywhere is refused.
  public static func open(
    _ file: [UInt8], trusted: some Collection<PublicKey>, checker: some SealChecker
  ) throws(SealError) -> [UInt8] {
    guard let ending = PDFEnding(of: file[...]) else {
      return try SealedFile.open(file, trusted: trusted, checker: checker)
    }
    let before = file[..<ending.start]
    let line = try SealLine(version, before.suffix(SealLine.size))
    let content = Array(before.dropLast(SealLine.size) + file[ending.start...])
    try line.check(version, over: content, trusted: trusted, checker: checker)
    return content
  }

  /// The first bytes of `file` that look like a sealed PDF of their own, to which others may have
  /// appended: up to the end of the revision that bears the first seal.
  public static func firstSealed(in file: [UInt8]) -> ArraySlice<UInt8>? {
    let openings = [SealLine.opening("1"), SealLine.opening(version)]
    guard let start = file.firstIndex(ofLine: openings), file.count - start >= SealLine.size else {
      return nil
    }
    let line = file[start..<start + SealLine.size]
    if line.starts(with: openings[0]) { return file[..<line.endIndex] }
    return PDFEnding.end(in: file[line.endIndex...]).map { file[..<$0] }
  }
}

/// The last three lines of a PDF: `startxref`, an offset and the end mark.
private struct PDFEnding {
  let start: Int

  private static let keyword = Array("startxref\n".utf8)
  private static let mark = Array("\n%%EOF\n".utf8)

  /// The ending with which `bytes` end.
  init?(of bytes: ArraySlice<UInt8>) {
    guard bytes.suffix(Self.mark.count).elementsEqual(Self.mark) else { return nil }
    let rest = bytes.dropLast(Self.mark.count)
    let digits = rest.reversed().prefix { Self.isDigit($0) }.count
    let start = rest.endIndex - digits - Self.keyword.count
    guard digits > 0, digits < 12, start >= rest.startIndex,
      rest[start...].starts(with: Self.keyword)
    else { return nil }
    self.start = start
  }

  /// Where the ending ends with which `bytes` begin.
  static func end(in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.starts(with: keyword) else { return nil }
    let digits = bytes.dropFirst(keyword.count).prefix(12)
    let rest = digits.drop { isDigit($0) }
    let count = digits.count - rest.count
    let tail = bytes.dropFirst(keyword.count + count)
    return count > 0 && tail.starts(with: mark) ? tail.startIndex + mark.count : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension [UInt8] {
  /// Where the first line begins that begins with one of `openings`.
  fileprivate func firstIndex(ofLine openings: [[UInt8]]) -> Int? {
    indices.first { index in
      self[index] == UInt8(ascii: "%") && (index == 0 || self[index - 1] == UInt8(ascii: "\n"))
        && openings.contains { self[index...].starts(with: $0) }
    }
  }
}
