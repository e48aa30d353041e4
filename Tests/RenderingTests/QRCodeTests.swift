import Testing

@testable import Rendering

@Suite struct QRCodeTests {
  private func rows(_ code: QRCode) -> [String] {
    (0..<code.width).map { row in
      var line = Array(repeating: " ", count: code.width)
      for column in code.runs(inRow: row).joined() { line[column] = "#" }
      return line.joined()
    }
  }

  @Test func `a code has its three finders, and no others`() throws {
    let code = try QRCode("NTR1:ABC")
    let rows = rows(code)
    let finder = ["#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"]
    #expect(code.width == 21)
    #expect(rows.prefix(7).map { String($0.prefix(7)) } == finder)
    #expect(rows.prefix(7).map { String($0.suffix(7)) } == finder)
    #expect(rows.suffix(7).map { String($0.prefix(7)) } == finder)
    #expect(rows.suffix(7).map { String($0.suffix(7)) } != finder)
  }

  @Test func `the format says error correction level M`() throws {
    let rows = rows(try QRCode("NTR1:ABC"))
    // The first two format bits, under the mask 10, are 00 for M; they lie left in row 8.
    #expect(rows[8].prefix(2) == "# ")
  }

  @Test(arguments: [(20, 21), (21, 25), (311, 57), (312, 61), (3391, 177)])
  func `upper-case text is held at the density of RFC 9285`(characters: Int, width: Int) throws {
    #expect(try QRCode(String(repeating: "A", count: characters)).width == width)
  }

  @Test func `a text that no code holds is refused`() {
    #expect(throws: RenderingError.qrTooLong(characters: 3392)) {
      try QRCode(String(repeating: "A", count: 3392))
    }
  }

  @Test func `a page has its code as one stencil, black where it is set, that is not smoothed`()
    throws
  {
    let code = try QRCode("NTR1:ABC")
    let bytes = try drawing.withLock { _ in
      let page = try PDFPage(width: 200, height: 200)
      page.draw(code, x: 50, y: 50, side: 100)
      return try page.finish()
    }
    let file = String(decoding: bytes, as: UTF8.self)
    let dots = code.width * 8
    for part in ["/ImageMask true", "/Decode [1 0]", "/Width \(dots)", "/Interpolate false"] {
      #expect(file.split(separator: part, omittingEmptySubsequences: false).count == 2, "\(part)")
    }
  }
}
