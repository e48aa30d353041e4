import Certificates
import Text

extension CertificateRenderer {
  private static let zoneTop = CertificateRenderer.bottom + 7
  private static let zoneHeight = 113.0
  private static let margin = 46.0
  private static let millimetre = 72 / 25.4

  /// The QR code, lower left. Its quiet zone of four modules stays empty.
  func drawCode(_ code: QRCode, on page: PDFPage) {
    // 35 mm is the least that scans from paper; many modules need more to stay apart.
    let side = min(max(Double(code.width) * 0.44, 36), 40) * Self.millimetre
    let quiet = 4 * side / Double(code.width)
    let words = Bilingual(
      "Kode QR yang memuat isi sertifikat ini", "QR code that holds what this certificate says")
    page.part(.figure, TagNote(words: words[look.main])) {
      page.draw(code, x: Self.margin + quiet, y: Self.zoneTop, side: side)
    }
  }

  /// The code's caption: the number, what the code and the seal are and how to check them.
  func drawCaption(on page: PDFPage) {
    let main = captionLines(in: look.main)
    let small = TextStyle(size: 7, isItalic: true, tone: .muted)
    var lines: [(text: String, style: TextStyle, note: TagNote)] = [
      ("\(record.number)", TextStyle(size: 9.5, isBold: true), TagNote()),
      (main.code, TextStyle(size: 8), TagNote()),
      (main.check, TextStyle(size: 8), TagNote()),
      (Self.command, TextStyle(size: 8.5, isBold: true), TagNote()),
    ]
    if let second = look.second {
      let text = captionLines(in: second)
      lines.append(("\(text.code) \(text.below)", small, TagNote(language: second)))
    }
    var y = Self.zoneTop
    for line in lines {
      y += page.part(.paragraph, line.note) {
        page.draw(line.text, line.style, x: 196, y: y, width: 270)
      }
      y += 4
    }
  }

  private static let command = "netral sertifikat verifikasi BERKAS"

  private func captionLines(
    in language: Language
  ) -> (code: String, check: String, below: String) {
    let code = Bilingual(
      "Kode QR memuat isi sertifikat ini dan tanda keasliannya. Berkas PDF ini bersegel Netral.",
      "The QR code holds what this certificate says and the mark of its origin. Its PDF file bears "
        + "Netral's seal.")
    let check =
      host.map {
        Bilingual(
          "Pindai untuk memeriksanya di \($0), atau periksa berkasnya tanpa jaringan:",
          "Scan it to check it at \($0), or check the file without a network:")
      }
      ?? Bilingual(
        "Periksa keasliannya, tanpa jaringan, dengan perintah:",
        "Check that it is genuine, without a network, by the command:")
    let below = Bilingual(
      "Perintah di atas memeriksanya; BERKAS ialah berkas PDF ini.",
      "The command above checks it; BERKAS stands for the file.")
    return (code[language], check[language], below[language])
  }

  /// Place, day and signatory, with the anchor where the agency's signature service puts its mark.
  func drawSignatureBox(on page: PDFPage) {
    let width = 270.0
    let x = Self.paper.width - Self.margin - width
    let size = stride(from: 10.0, to: 5, by: -0.25).first { fits(on: page, size: $0, width: width) }
    let style = TextStyle(size: size ?? 5)
    let end = signatureEnd
    var top = Self.zoneTop
    for text in [placeAndDay, record.issuer.signatoryOffice] {
      top += page.part(.paragraph) {
        page.draw(text, style, x: x, y: top, width: width, .centre)
      }
    }
    let below = signatory(size: style.size)
    let start = end - below.reduce(0) { $0 + page.measure($1.0, $1.1, width: width).height }
    page.part(.paragraph) {
      page.draw(
        String(look.anchor), TextStyle(size: 10, tone: .pale), x: x, y: (top + start) / 2 - 7,
        width: width, .centre)
    }
    var y = start
    for (text, style) in below {
      y += page.part(.paragraph) { page.draw(text, style, x: x, y: y, width: width, .centre) }
    }
  }

  /// The signatory's name and what stands below it.
  private func signatory(size: Double) -> [(String, TextStyle)] {
    [(record.issuer.signatoryName, TextStyle(size: size, isBold: true))]
      + look.signatoryLines.map { ($0, TextStyle(size: size * 0.9)) }
  }

  /// Whether the signature box at `size` leaves room for a signature between office and name.
  private func fits(on page: PDFPage, size: Double, width: Double) -> Bool {
    let style = TextStyle(size: size)
    let texts =
      [(placeAndDay, style), (record.issuer.signatoryOffice, style)] + signatory(size: size)
    let height = texts.reduce(0) { $0 + page.measure($1.0, $1.1, width: width).height }
    return height <= signatureEnd - Self.zoneTop - 44
  }

  /// Where the signature box ends: above the agency's own line, if there is one.
  private var signatureEnd: Double {
    Self.zoneTop + Self.zoneHeight - (look.foot == nil ? 0 : 7)
  }

  private var placeAndDay: String {
    "\(record.sitting.place), \(record.value(of: .issued, in: look.main))"
  }

  /// What the result rests on, along the lower edge, and the agency's own line above it.
  func drawFooter(on page: PDFPage) {
    let digest = record.basis.bankDigest.description.prefix(16)
    let main = look.main
    let parts = [
      "\(record.label(of: .lawEdition)[main]) \(record.basis.lawEdition)",
      "\(record.label(of: .bank)[main]) \(record.basis.bank) (\(digest))",
      "\(record.label(of: .ledger)[main]) \(record.ledger.text(in: main))", "ID \(record.id)",
    ]
    var lines = [parts.joined(separator: "  ·  ")]
    if let foot = look.foot { lines.insert(foot, at: 0) }
    let width = CertificateFlow.width
    // The lines must not reach up to the QR code's quiet zone.
    let styles = lines.map { line in
      let style = TextStyle(size: 7, tone: .muted)
      return page.measure(line, style).width > width ? TextStyle(size: 6, tone: .muted) : style
    }
    let heights = zip(lines, styles).map { page.measure($0, $1, width: width).height }
    var y = Self.paper.height - 31 - heights.reduce(0, +)
    for (index, line) in lines.enumerated() {
      page.part(.paragraph) {
        page.draw(line, styles[index], x: CertificateFlow.left, y: y, width: width, .centre)
      }
      y += heights[index]
    }
  }
}
