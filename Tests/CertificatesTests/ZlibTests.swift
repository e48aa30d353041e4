import Testing
import Zlib

@Suite struct ZlibTests {
  private let zlib = Zlib()

  @Test(arguments: [0, 1, 2, 100, 16_384, 100_000])
  func `bytes come back as they were, up to the limit`(count: Int) {
    for bytes in [
      [UInt8](repeating: 0, count: count), (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 73) },
    ] {
      let packed = zlib.gzip(bytes)
      #expect(packed.starts(with: [0x1F, 0x8B]))
      #expect(zlib.gunzip(packed, limit: count) == bytes)
      #expect(zlib.gunzip(packed, limit: count + 1) == bytes)
      if count > 1 { #expect(zlib.gunzip(packed, limit: count - 1) == nil) }
    }
  }

  @Test func `bytes that are damaged, cut short or followed by others are refused`() {
    let packed = zlib.gzip(Array("sertifikat sertifikat sertifikat".utf8))
    #expect(zlib.gunzip([], limit: 100) == nil)
    #expect(zlib.gunzip(packed + [0], limit: 100) == nil)
    #expect(zlib.gunzip(packed + packed, limit: 100) == nil)
    for count in 0..<packed.count {
      #expect(zlib.gunzip(Array(packed.prefix(count)), limit: 100) == nil)
    }
    // The time and the system in the head, and the bits that fill up the last byte before the sum,
    // say nothing of the content.
    for place in Array(packed.indices.dropFirst(10)) + [0, 1, 2] where place != packed.count - 9 {
      var changed = packed
      changed[place] ^= 0x10
      #expect(zlib.gunzip(changed, limit: 100) == nil, "byte \(place)")
    }
  }
}
