import CQPDF

/// A logo as files hold it: reduced and compressed once, for however many certificates.
struct PackedLogo: Sendable {
  /// Where it stands on a certificate.
  static let place = Box(x: 50, y: 44, width: 72, height: 72)

  /// As large as `place` allows, in its middle.
  let box: Box
  /// What the dictionary of the image says, but for its length.
  fileprivate let entries: [(name: String, value: String)]
  let bytes: [UInt8]

  /// The logo in the bytes of a PNG or JPEG image.
  init(_ image: [UInt8]) throws(RenderingError) {
    let logo = try Logo(image)
    box = Self.place.fitting(width: Double(logo.width), height: Double(logo.height))
    let size = Box(x: 0, y: 0, width: box.width, height: box.height)
    let file = try drawing.withLock { _ throws(RenderingError) in
      let page = try PDFPage(width: size.width, height: size.height)
      try page.draw(logo, in: size)
      return try page.finish()
    }
    do throws(PDFDocument.Failure) {
      let document = try PDFDocument(file)
      guard let picture = document.pictures.first else { throw PDFDocument.Failure(words: "Image") }
      entries = document.entries(of: picture)
      bytes = document.data(ofRaw: picture)
      try document.check()
    } catch { throw .pdf(error.words) }
    // In the place of a JPEG image that it cannot read, cairo puts a black one.
    guard logo.kind == .png || bytes == image else { throw .logo }
  }
}

extension PDFDocument {
  /// The images of the file but for stencils.
  fileprivate var pictures: [qpdf_oh] {
    (1..<max(1, objectCount)).map(object).filter { object in
      guard qpdf_oh_is_stream(qpdf, object) != 0 else { return false }
      let dictionary = qpdf_oh_get_dict(qpdf, object)
      return name(of: key("/Subtype", of: dictionary)) == "/Image"
        && qpdf_oh_has_key(qpdf, dictionary, "/ImageMask") == 0
    }
  }

  fileprivate func entries(of picture: qpdf_oh) -> [(name: String, value: String)] {
    let dictionary = qpdf_oh_get_dict(qpdf, picture)
    return keys(of: dictionary).filter { $0 != "/Length" }.map { name in
      (name, String(cString: qpdf_oh_unparse(qpdf, key(name, of: dictionary))))
    }
  }

  /// Puts the logo where its stand-in was drawn.
  func place(_ logo: PackedLogo) {
    for picture in pictures {
      let dictionary = qpdf_oh_get_dict(qpdf, picture)
      for name in keys(of: dictionary) { qpdf_oh_remove_key(qpdf, dictionary, name) }
      replace(picture, with: logo.bytes)
      for (name, value) in logo.entries { set(name, value, in: dictionary) }
    }
  }
}
