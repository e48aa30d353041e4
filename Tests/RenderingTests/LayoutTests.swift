import CertificateSamples
import Certificates
import Testing
import Text

@testable import Rendering

@Suite struct LayoutTests {
  private static let page = CertificateRenderer.paper

  private func scale(of sample: SampleCertificate) throws -> Double? {
    let renderer = CertificateRenderer(
      record: try sample.record(), token: "", look: CertificateLook())
    return try drawing.withLock { _ in
      try renderer.main(on: PDFPage(width: Self.page.width, height: Self.page.height))?.scale
    }
  }

  @Test func `an ordinary certificate is set in full size`() throws {
    #expect(try scale(of: SampleCertificate()) == 1)
  }

  @Test(arguments: ["W", "Wi ", "Ōä "])
  func `texts at their limits still end above the bottom zone`(letters: String) throws {
    func text(_ count: Int) -> String {
      String(repeating: letters, count: 240).prefix(count - 1) + "W"
    }
    var sample = SampleCertificate()
    sample.name = text(120)
    sample.unit = text(240)
    sample.agency = text(240)
    sample.title = Bilingual(text(200), text(200))
    sample.legalBasis = Array(repeating: text(240), count: 6)
    sample.standing = .other(localNumber: text(40))
    sample.issuer = Issuer(
      agency: text(240), signatoryName: text(120), signatoryOffice: text(240))
    #expect(try scale(of: sample) != nil)
  }
}
