import Certificates
import Dates

/// Draws a certificate on one page, A4 landscape: head, holder, verdict and score from the top,
/// and above the footer the QR code, the note on the seal and the signature box.
struct CertificateRenderer {
  /// A4 landscape in points.
  static let paper = Box(x: 0, y: 0, width: 841.89, height: 595.28)
  /// Where the bottom zone begins; what stands above it must end there.
  static let bottom = 426.0

  let record: CertificateRecord
  /// The text of the QR code.
  let token: String
  let look: CertificateLook

  /// What the file says of itself.
  var info: DocumentInfo {
    DocumentInfo(
      title: "Sertifikat \(record.number)", author: record.issuer.agency,
      subject: record.program.title.indonesian, created: record.issuedAt)
  }

  func draw() throws(RenderingError) -> DrawnFile {
    try drawing.withLock { _ throws(RenderingError) in
      let page = try PDFPage(width: Self.paper.width, height: Self.paper.height)
      page.describe(info)
      try page.part(.document) { () throws(RenderingError) in try draw(on: page) }
      return try page.finishTagged()
    }
  }

  private func draw(on page: PDFPage) throws(RenderingError) {
    drawBorder(on: page)
    if let logo = look.logo {
      try page.draw(png: logo, in: Box(x: 48, y: 44, width: 60, height: 60))
    }
    drawMain(on: page)
    try drawCode(on: page)
    drawCaption(on: page)
    drawSignatureBox(on: page)
    drawFooter(on: page)
  }

  /// A heavy and a thin rule, with a small square in each corner between them.
  private func drawBorder(on page: PDFPage) {
    let outer = Self.paper.inset(by: 20)
    let inner = Self.paper.inset(by: 26)
    page.frame(outer, line: 1.8, tone: .accent)
    page.frame(inner, line: 0.5, tone: .accent)
    for x in [inner.x, inner.x + inner.width - 9] {
      for y in [inner.y, inner.y + inner.height - 9] {
        page.frame(Box(x: x, y: y, width: 9, height: 9), line: 0.5, tone: .accent)
      }
    }
  }

  private static let top = 42.0

  private func drawMain(on page: PDFPage) {
    let scale = mainScale(on: page) ?? 0.5
    _ = lay(in: CertificateFlow(page: page, top: Self.top, scale: scale, draws: true))
  }

  /// The largest size at which the main part stays above the bottom zone. The limits of a record's
  /// texts leave every record one.
  func mainScale(on page: PDFPage) -> Double? {
    stride(from: 1.0, through: 0.5, by: -0.02).first { scale in
      let trial = CertificateFlow(page: page, top: Self.top, scale: scale, draws: false)
      return lay(in: trial) <= Self.bottom
    }
  }
}
