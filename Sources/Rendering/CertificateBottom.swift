import Certificates

extension CertificateRenderer {
  private static let zoneTop = CertificateRenderer.bottom + 8
  private static let zoneHeight = 110.0
  private static let margin = 46.0
  private static let millimetre = 72 / 25.4

  /// The QR code, lower left. Its quiet zone of four modules stays empty.
  func drawCode(on page: PDFPage) throws(RenderingError) {
    let code = try QRCode(token)
    // 35 mm is the least that scans from paper; many modules need more to stay apart.
    let side = min(max(Double(code.width) * 0.44, 36), 40) * Self.millimetre
    let quiet = 4 * side / Double(code.width)
    page.draw(code, x: Self.margin + quiet, y: Self.zoneTop, side: side)
  }

  /// The code's caption: the number, what the seal is and how to check it.
  func drawCaption(on page: PDFPage) {
    let english = TextStyle(size: 7, isItalic: true, tone: .muted)
    let lines: [(text: String, style: TextStyle)] = [
      ("\(record.number)", TextStyle(size: 9.5, isBold: true)),
      (
        "Kode QR memuat isi sertifikat ini; berkas PDF-nya bersegel Netral. "
          + "Periksa keasliannya dengan perintah", TextStyle(size: 8)
      ),
      ("netral sertifikat verifikasi BERKAS", TextStyle(size: 8.5, isBold: true)),
      (
        "The QR code holds what this certificate says; its PDF file bears Netral's seal. "
          + "The command above checks it; BERKAS stands for the file.", english
      ),
    ]
    var y = Self.zoneTop
    for line in lines {
      y += page.draw(line.text, line.style, x: 192, y: y, width: 280) + 5
    }
  }

  /// Place, day and signatory, with the anchor where the agency's signature service puts its mark.
  func drawSignatureBox(on page: PDFPage) {
    let width = 270.0
    let x = Self.paper.width - Self.margin - width
    let size = stride(from: 10.0, to: 6, by: -0.25).first { fits(on: page, size: $0, width: width) }
    let style = TextStyle(size: size ?? 6)
    let end = Self.zoneTop + Self.zoneHeight
    var top = Self.zoneTop
    for text in [placeAndDay, record.issuer.signatoryOffice] {
      top += page.draw(text, style, x: x, y: top, width: width, .centre)
    }
    let name = TextStyle(size: style.size, isBold: true)
    let height = page.measure(record.issuer.signatoryName, name, width: width).height
    page.draw(record.issuer.signatoryName, name, x: x, y: end - height, width: width, .centre)
    page.draw(
      String(look.anchor), TextStyle(size: 10, tone: .pale), x: x, y: (top + end - height) / 2 - 7,
      width: width, .centre)
  }

  /// Whether the signature box at `size` leaves room for a signature between office and name.
  private func fits(on page: PDFPage, size: Double, width: Double) -> Bool {
    let style = TextStyle(size: size)
    let name = TextStyle(size: size, isBold: true)
    let height =
      page.measure(placeAndDay, style, width: width).height
      + page.measure(record.issuer.signatoryOffice, style, width: width).height
      + page.measure(record.issuer.signatoryName, name, width: width).height
    return height <= Self.zoneHeight - 44
  }

  private var placeAndDay: String {
    "\(record.sitting.place), \(record.value(of: .issued, in: .indonesian))"
  }

  /// What the result rests on, along the lower edge.
  func drawFooter(on page: PDFPage) {
    let digest = record.basis.bankDigest.description.prefix(16)
    let parts = [
      "Edisi hukum \(record.basis.lawEdition)", "Bank soal \(record.basis.bank) (\(digest))",
      "Jurnal \(record.ledger.text(in: .indonesian))", "ID \(record.id)",
    ]
    let text = parts.joined(separator: "  ·  ")
    let width = CertificateFlow.width
    var style = TextStyle(size: 7, tone: .muted)
    // Two lines must not reach up to the QR code's quiet zone.
    if page.measure(text, style).width > width { style.size = 6 }
    let height = page.measure(text, style, width: width).height
    page.draw(
      text, style, x: CertificateFlow.left, y: Self.paper.height - 30 - height, width: width,
      .centre)
  }
}
