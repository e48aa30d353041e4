import CertificateSamples
import Foundation
import Testing

@testable import Rendering

@Suite struct LogoTests {
  /// The first bytes of a JPEG image: a segment of `skipped` bytes, then the frame's header.
  private func jpeg(
    skipped: Int = 14, fill: [UInt8] = [0xFF], marker: UInt8 = 0xC0, depth: UInt8 = 8,
    parts: UInt8 = 3
  ) -> [UInt8] {
    let segment = [0xFF, 0xE0, 0, UInt8(skipped + 2)] + [UInt8](repeating: 0xFF, count: skipped)
    let frame: [UInt8] = [0xFF, marker, 0, 17, depth, 1, 2, 0, 200, parts]
    return [0xFF, 0xD8] + segment + fill + frame + [UInt8](repeating: 0, count: 9)
  }

  @Test(arguments: [UInt8(0xC0), 0xC1, 0xC2])
  func `the size of a JPEG image stands in its frame`(marker: UInt8) throws {
    let logo = try Logo(jpeg(marker: marker))
    #expect(logo.kind == .jpeg)
    #expect((logo.width, logo.height) == (200, 258))
  }

  @Test func `a JPEG image for print, of another depth or without a frame is refused`() {
    for bytes in [jpeg(parts: 4), jpeg(depth: 12), jpeg(marker: 0xC4), Array(jpeg().prefix(20))] {
      #expect(throws: RenderingError.logo) { try Logo(bytes) }
    }
  }

  @Test func `every shortened JPEG image is refused or read, never a crash`() {
    let bytes = jpeg()
    for count in 0..<bytes.count { _ = try? Logo(Array(bytes.prefix(count))) }
  }

  @Test func `an image of too many pixels or bytes is refused`() {
    let large =
      Array("\u{89}PNG".unicodeScalars.map { UInt8($0.value) })
      + [0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x40, 0, 0, 0, 0, 1, 8]
    #expect(throws: RenderingError.logoTooLarge) { try Logo(large) }
    let heavy = jpeg() + [UInt8](repeating: 0, count: Logo.mostJPEGBytes)
    #expect(throws: RenderingError.logoTooLarge) { try Logo(heavy) }
  }

  @Test func `a JPEG image stands in the file as it was given, and in its shape`() throws {
    let image = jpeg(fill: [])
    let logo = try PackedLogo(image)
    #expect(logo.bytes == image)
    #expect(abs(logo.box.width / logo.box.height - 200.0 / 258) < 0.001)
    let file = try file(of: logo)
    #expect(file.firstRange(of: image) != nil)
    for part in ["/Width 200 ", "/Height 258 ", "/Filter /DCTDecode ", "/ColorSpace /DeviceRGB "] {
      #expect(parts(file, part) == 1, "\(part)")
    }
  }

  @Test func `a JPEG image that would come out black is refused`() {
    #expect(throws: RenderingError.logo) { try PackedLogo(jpeg(fill: [0xFF])) }
  }

  @Test func `a PNG image is packed alike each time, and only the QR code is an image besides`()
    throws
  {
    let image = Array(try Data(contentsOf: Self.picture))
    let logo = try PackedLogo(image)
    #expect(try PackedLogo(image).bytes == logo.bytes)
    let file = try file(of: logo)
    #expect(file.firstRange(of: logo.bytes) != nil)
    // The logo and the stencil of the QR code.
    #expect(parts(file, "/Subtype /Image ") == 2)
    for part in ["/Width 240 ", "/Height 240 "] {
      #expect(parts(file, part) == 1, "\(part)")
    }
  }

  private static let picture = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "ArchiveTests/logo.png")

  private func file(of logo: PackedLogo) throws -> [UInt8] {
    let renderer = CertificateRenderer(
      record: try SampleCertificate().record(), token: "x", look: CertificateLook(), logo: logo)
    return try ArchivalFile.make(renderer.draw(), info: renderer.info)
  }

  private func parts(_ file: [UInt8], _ part: String) -> Int {
    String(decoding: file, as: UTF8.self).components(separatedBy: part).count - 1
  }
}
