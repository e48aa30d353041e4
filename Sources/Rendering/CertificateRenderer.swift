import Certificates
import Dates
import Text

/// Draws a certificate on one page, A4 landscape: head, holder, verdict and score from the top,
/// and above the footer the QR code, the note on the seal and the signature box.
struct CertificateRenderer {
  /// A4 landscape in points.
  static let paper = Box(x: 0, y: 0, width: 841.89, height: 595.28)
  /// Where the bottom zone begins; what stands above it must end there.
  static let bottom = 428.0

  let record: CertificateRecord
  /// The text of the QR code.
  let token: String
  let look: CertificateLook
  /// The logo of the look.
  var logo: PackedLogo?
  /// Whose page the QR code opens, if any.
  var host: VerificationHost?

  /// What the file says of itself.
  var info: DocumentInfo {
    DocumentInfo(
      title: "\(Bilingual("Sertifikat", "Certificate")[look.main]) \(record.number)",
      author: record.issuer.agency, subject: record.program.title[look.main],
      created: record.issuedAt, language: look.main)
  }

  func draw() throws(RenderingError) -> DrawnFile {
    let code = try QRCode(token)
    return try drawing.withLock { _ throws(RenderingError) in
      let page = try PDFPage(
        width: Self.paper.width, height: Self.paper.height, palette: look.palette)
      page.describe(info)
      page.part(.document) { draw(code, on: page) }
      return try page.finishTagged()
    }
  }

  private func draw(_ code: QRCode, on page: PDFPage) {
    drawBorder(on: page)
    if let logo {
      let words = Bilingual("Logo instansi", "The agency's logo")[look.main]
      page.part(.figure, TagNote(words: words)) { page.draw(logo) }
    }
    drawMain(on: page)
    drawCode(code, on: page)
    drawCaption(on: page)
    drawSignatureBox(on: page)
    drawFooter(on: page)
  }

  /// Two thin rules.
  private func drawBorder(on page: PDFPage) {
    page.frame(Self.paper.inset(by: 22), line: 1.4, tone: .accent)
    page.frame(Self.paper.inset(by: 26), line: 0.5, tone: .accent)
  }

  private func drawMain(on page: PDFPage) {
    let main = main(on: page) ?? main(on: page, scale: 0.5)
    // Wider gaps let few texts fill the page too.
    main.draw(stretch: min(3, 1 + max(0, Self.bottom - 6 - main.y) / main.gaps))
  }

  /// The main part in the largest size at which it stays above the bottom zone. The limits of a
  /// record's texts leave every record one.
  func main(on page: PDFPage) -> CertificateFlow? {
    stride(from: 1.0, through: 0.4, by: -0.02).lazy.map { main(on: page, scale: $0) }
      .first { $0.y <= Self.bottom }
  }
}
