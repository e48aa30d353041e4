import Testing

/// What a signature service appends to a certificate, as far as its structure goes: a signature field
/// and a dictionary with the ranges that it is over. The signature itself is zeros, which nobody here
/// judges.
func signedByOthers(_ file: [UInt8]) throws -> [UInt8] {
  let text = String(decoding: file, as: Unicode.ASCII.self)
  let root = try #require(text.firstMatch(of: /\/Root (\d+) 0 R/)?.output.1)
  let size = try #require(text.firstMatch(of: /\/Size (\d+)/).flatMap { Int($0.output.1) })
  let before = try #require(text.matches(of: /startxref\n(\d+)\n/).last?.output.1)
  let start = try #require(text.firstRange(of: "\n\(root) 0 obj\n")).upperBound
  let catalog = text[start..<(try #require(text[start...].firstRange(of: "\nendobj"))).lowerBound]
  let form = "/AcroForm << /Fields [ \(size) 0 R ] /SigFlags 3 >> >>"
  let hole = String(repeating: "0", count: 64)
  let signature =
    "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name (Pejabat Contoh) "
    + "/M (D:20310302080000Z) /ByteRange [0 AAAAAAAA BBBBBBBB CCCCCCCC] /Contents <\(hole)> >>"
  var added = ""
  var places: [(Int, Int)] = []
  for (number, body) in [
    (Int(root) ?? 0, String(catalog.dropLast(2)) + form),
    (size, "<< /FT /Sig /T (TTE) /V \(size + 1) 0 R >>"), (size + 1, signature),
  ] {
    places.append((number, file.count + added.utf8.count))
    added += "\(number) 0 obj\n\(body)\nendobj\n"
  }
  let table = file.count + added.utf8.count
  added += "xref\n"
  for (number, place) in places {
    added += "\(number) 1\n\(padded(place, 10)) 00000 n \n"
  }
  added += "trailer << /Size \(size + 2) /Root \(root) 0 R /Prev \(before) >>\n"
  added += "startxref\n\(table)\n%%EOF\n"
  let gap =
    file.count + added[..<(try #require(added.firstRange(of: "<\(hole)>"))).lowerBound].utf8.count
  let end = gap + hole.utf8.count + 2
  for (letter, value) in [("A", gap), ("B", end), ("C", file.count + added.utf8.count - end)] {
    added = added.replacing(String(repeating: letter, count: 8), with: padded(value, 8))
  }
  return file + Array(added.utf8)
}

private func padded(_ number: Int, _ count: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: count - digits.count) + digits
}
