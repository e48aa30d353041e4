import CQPDF

extension PDFDocument {
  /// The signatures in the form's fields. `file` is what the document was read from.
  func signatures(in file: [UInt8]) throws(Failure) -> [SignatureField] {
    let fields = items(of: key("/Fields", of: key("/AcroForm", of: root)))
    let signatures = fields.compactMap { signature(in: $0, file) }
    try check()
    return signatures
  }

  private func signature(in field: qpdf_oh, _ file: [UInt8]) -> SignatureField? {
    let value = key("/V", of: field)
    guard name(of: key("/FT", of: field)) == "/Sig", qpdf_oh_is_dictionary(qpdf, value) != 0 else {
      return nil
    }
    return SignatureField(
      name: text(key("/T", of: field)) ?? "",
      kind: String(name(of: key("/SubFilter", of: value)).dropFirst()),
      signer: text(key("/Name", of: value)), reason: text(key("/Reason", of: value)),
      date: text(key("/M", of: value)),
      end: end(in: file, of: items(of: key("/ByteRange", of: value))),
      fileSize: file.count)
  }

  private func text(_ object: qpdf_oh) -> String? {
    guard qpdf_oh_is_string(qpdf, object) != 0 else { return nil }
    let text = String(cString: qpdf_oh_get_utf8_value(qpdf, object))
    // A text that is told to a person, so nothing that moves a terminal's cursor.
    return String(text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) })
  }

  /// Where the ranges end that begin with `file` and leave out of it one hexadecimal string and
  /// nothing else; 0 for all others.
  private func end(in file: [UInt8], of range: [qpdf_oh]) -> Int {
    let numbers = range.map { number in
      qpdf_oh_is_integer(qpdf, number) != 0 ? Int(qpdf_oh_get_int_value(qpdf, number)) : -1
    }
    guard numbers.count == 4, numbers[0] == 0, numbers[1] > 0, numbers[3] >= 0,
      numbers[2] > numbers[1] + 1, numbers[2] <= file.count,
      numbers[3] <= file.count - numbers[2]
    else { return 0 }
    let gap = file[numbers[1]..<numbers[2]]
    guard gap.first == UInt8(ascii: "<"), gap.last == UInt8(ascii: ">"),
      gap.dropFirst().dropLast().allSatisfy({ Self.isHexadecimal($0) })
    else { return 0 }
    return numbers[2] + numbers[3]
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    case _: false
    }
  }
}
