import CertificateSamples
import Certificates
import Foundation
import Rendering
import Seals
import Sodium
import Testing

@Suite struct CertificateFileTests {
  private let sodium: Sodium
  private let signer: SodiumSigner

  init() throws {
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
  }

  private func file(_ record: CertificateRecord) throws(RenderingError) -> [UInt8] {
    try CertificateFile.make(record, by: signer, checker: sodium)
  }

  private func read(_ file: [UInt8]) throws(CertificateFileError) -> CertificateRecord {
    try CertificateFile.read(file, trusted: [signer.publicKey], checker: sodium)
  }

  static let names = [
    "S", "Rarasati Widyaningrum", "I Gusti Ngurah Ma'ruf D'Ébène-Þórsson",
    "Nyi Raden Ayu Kusumaningtyas D'Álvarez-Þórsdóttir Çelebi binti Şükrü Ōkubo Hadiya",
    String(repeating: "W", count: 120), "غزالة 花子 🙂",
  ]

  @Test(arguments: names)
  func `a record comes back from its file as it was`(name: String) throws {
    var sample = SampleCertificate()
    sample.name = name
    let record = try sample.record()
    let file = try file(record)
    #expect(try read(file) == record)
    #expect(file.count < 300_000)
  }

  @Test func `the same record gives the same bytes`() throws {
    let record = try SampleCertificate().record()
    let first = try file(record)
    #expect(try file(record) == first)
    var sample = SampleCertificate()
    sample.earned = 19
    #expect(try file(sample.record()) != first)
  }

  @Test func `the file is a PDF in Indonesian, with one page, its data and embedded fonts`() throws
  {
    let text = String(decoding: try file(SampleCertificate().record()), as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1.7\n"))
    for part in [
      "/Lang (id-ID)", "/AFRelationship /Source", "/EmbeddedFiles",
      "/Subtype /application#2fjson", "/StructTreeRoot", "/GTS_PDFA1",
      "<pdfaid:part>3</pdfaid:part>",
      "/Count 1 ", "+NotoSans-Bold", "/FontFile2",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `a certificate sealed behind its end, as the first ones were, is still read`() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Old/segel-1.pdf")
    var file = Array(try Data(contentsOf: path))
    var sample = SampleCertificate()
    sample.statusPlace = nil
    #expect(try read(file) == sample.record())
    file[9_000] ^= 1
    #expect(throws: CertificateFileError.seal(.changed)) { try read(file) }
  }

  @Test(arguments: UInt64(0)..<400)
  func `a byte changed anywhere in a real file is refused`(seed: UInt64) throws {
    let file = try Self.sealed.get()
    let place = Self.place(seed, in: file)
    var changed = file
    changed[place] ^= UInt8(1 << (seed % 8))
    #expect(throws: CertificateFileError.self, "byte \(place)") { try read(changed) }
    var shorter = file
    shorter.remove(at: place)
    #expect(throws: CertificateFileError.self, "without byte \(place)") { try read(shorter) }
    #expect(throws: CertificateFileError.self, "first \(place)") {
      try read(Array(file.prefix(place)))
    }
  }

  /// Multiplied by a large odd number, neighbouring seeds land far apart.
  private static func place(_ seed: UInt64, in bytes: [UInt8]) -> Int {
    let spread = seed &* 0x9E37_79B9_7F4A_7C15
    return Int(spread >> 16) % bytes.count
  }

  private static let sealed = Result {
    let sodium = try #require(Sodium())
    let signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    return try CertificateFile.make(
      SampleCertificate().record(), by: signer, checker: sodium)
  }

  @Test(arguments: UInt64(0)..<200)
  func `a damaged PDF without its seal gives a record or an error, never a crash`(
    seed: UInt64
  ) throws {
    var bytes = try Self.sealed.get()
    for step in UInt64(0)..<20 {
      let place = Self.place(seed &* 20 &+ step, in: bytes)
      bytes[place] = UInt8(truncatingIfNeeded: seed &* 7 &+ step)
    }
    let cut = seed.isMultiple(of: 2) ? bytes.count : Int(seed) * bytes.count / 200
    _ = try? CertificateFile.record(inPDF: Array(bytes.prefix(cut)))
  }

  @Test(arguments: ["", "%PDF-1.7\n", "bukan PDF", "%PDF-1.7\n%%EOF\n", "\0\0\0"])
  func `bytes that are no PDF are refused as such`(text: String) {
    #expect {
      try CertificateFile.record(inPDF: Array(text.utf8))
    } throws: { error in
      if case CertificateFileError.notPDF = error { true } else { false }
    }
  }

  @Test func `a sealed file that is no certificate is refused`() {
    let file = SealedFile.seal(Array("catatan\n".utf8), by: signer, checker: sodium)
    #expect(throws: CertificateFileError.self) { try read(file) }
  }

  @Test func `a logo that is no PNG image is refused`() throws {
    let record = try SampleCertificate().record()
    #expect(throws: RenderingError.logo) {
      try CertificateFile.make(
        record, by: signer, checker: sodium, look: CertificateLook(logo: [1, 2, 3]))
    }
  }

  @Test func `a logo is drawn, and the record stays the same`() throws {
    let record = try SampleCertificate().record()
    let png = try #require(bytes(hexadecimal: Self.dot))
    let file = try CertificateFile.make(
      record, by: signer, checker: sodium, look: CertificateLook(anchor: "^", logo: png))
    #expect(try read(file) == record)
    #expect(String(decoding: file, as: UTF8.self).contains("/Subtype /Image"))
  }

  /// A PNG image of one grey pixel.
  private static let dot =
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c"
    + "636800000082008177cd72b60000000049454e44ae426082"
}
