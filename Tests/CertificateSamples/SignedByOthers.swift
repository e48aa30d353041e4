/// A certificate as a signature service gives it back, as far as its structure goes: a signature
/// field was appended, and a dictionary with the ranges that it is over. The signature itself is
/// zeros, as nobody here judges it.
public struct SignedByOthers: Sendable {
  public let bytes: [UInt8]

  private static let hole = "<\(String(repeating: "0", count: 64))>"

  /// `nil` where `file` is no PDF as this program writes it.
  public init?(_ file: [UInt8]) {
    let text = String(decoding: file, as: Unicode.ASCII.self)
    guard let root = text.firstMatch(of: /\/Root (\d+) 0 R/).flatMap({ Int($0.output.1) }),
      let size = text.firstMatch(of: /\/Size (\d+)/).flatMap({ Int($0.output.1) }),
      let before = text.matches(of: /startxref\n(\d+)\n/).last?.output.1,
      let start = text.firstRange(of: "\n\(root) 0 obj\n")?.upperBound,
      let end = text[start...].firstRange(of: "\nendobj")?.lowerBound
    else { return nil }
    let form = "/AcroForm << /Fields [ \(size) 0 R ] /SigFlags 3 >> >>"
    var added = ""
    var table = "xref\n"
    for (number, body) in [
      (root, text[start..<end].dropLast(2) + form),
      (size, "<< /FT /Sig /T (TTE) /V \(size + 1) 0 R >>"), (size + 1, Self.signature),
    ] {
      table += "\(number) 1\n\(Self.padded(file.count + added.utf8.count, 10)) 00000 n \n"
      added += "\(number) 0 obj\n\(body)\nendobj\n"
    }
    table += "trailer << /Size \(size + 2) /Root \(root) 0 R /Prev \(before) >>\n"
    added += "\(table)startxref\n\(file.count + added.utf8.count)\n%%EOF\n"
    bytes = file + Array(Self.filled(added, behind: file.count).utf8)
  }

  private static let signature =
    "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name (Pejabat Contoh) "
    + "/M (D:20310302080000Z) /ByteRange [0 AAAAAAAA BBBBBBBB CCCCCCCC] /Contents \(hole) >>"

  /// `added` with the ranges around the hole, where it follows `count` bytes.
  private static func filled(_ added: String, behind count: Int) -> String {
    guard let place = added.firstRange(of: hole)?.lowerBound else { return added }
    let gap = count + added[..<place].utf8.count
    let end = gap + hole.utf8.count
    let values = [("A", gap), ("B", end), ("C", count + added.utf8.count - end)]
    return values.reduce(added) { text, value in
      text.replacing(String(repeating: value.0, count: 8), with: padded(value.1, 8))
    }
  }

  private static func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: count - digits.count) + digits
  }
}
