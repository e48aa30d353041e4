import Testing

@testable import Rendering

@Suite struct LogoTests {
  /// The first bytes of a JPEG image: a segment of `skipped` bytes, then the frame's header.
  private func jpeg(
    skipped: Int = 14, marker: UInt8 = 0xC0, depth: UInt8 = 8, parts: UInt8 = 3
  ) -> [UInt8] {
    let segment = [0xFF, 0xE0, 0, UInt8(skipped + 2)] + [UInt8](repeating: 0xFF, count: skipped)
    let frame: [UInt8] = [0xFF, marker, 0, 17, depth, 1, 2, 0, 200, parts]
    return [0xFF, 0xD8] + segment + [0xFF] + frame + [UInt8](repeating: 0, count: 9)
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
}
