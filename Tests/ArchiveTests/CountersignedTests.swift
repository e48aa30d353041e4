import CertificateSamples
import Certificates
import Foundation
import Rendering
import Seals
import Sodium
import Testing

/// One certificate, signed in many ways by pyHanko.
private struct Signed {
  let sodium: Sodium
  let signer: SodiumSigner
  let record: CertificateRecord
  let original: [UInt8]
  let folder: URL
  /// What pyHanko says of the signatures, one file a line.
  let lines: [String]

  init() throws {
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    record = try SampleCertificate().record()
    original = try CertificateFile.make(record, by: signer, checker: sodium)
    folder = try Tools.folder()
    let file = folder.appending(path: "asli.pdf")
    try Data(original).write(to: file)
    lines = try Tools.lines("sign.py", [file.path, folder.path])
  }

  func read(_ name: String) throws -> CountersignedCertificate {
    try read(bytes(name))
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(name).pdf")))
  }

  func read(_ file: [UInt8]) throws(CertificateFileError) -> CountersignedCertificate {
    try CertificateFile.read(
      countersigned: file, trusted: [signer.publicKey], checker: sodium)
  }
}

@Suite(.serialized, .enabled(if: Tools.run, "make python-tools"))
struct CountersignedTests {
  private static let signed = Result { try Signed() }

  private var signed: Signed { get throws { try Self.signed.get() } }

  @Test func `every signature is sound to pyHanko and to pdfsig`() throws {
    let lines = try signed.lines
    #expect(lines.contains("appended TTE=True 1 1"))
    #expect(lines.contains("twice TTE=True TTE2=True 2 1"))
    #expect(lines.contains("redrawn TTE=True 1 1"))
  }

  @Test(arguments: ["appended", "visible"])
  func `a signature that was appended leaves the sealed file whole`(name: String) throws {
    let signed = try signed
    let read = try signed.read(name)
    #expect(read.record == signed.record)
    #expect(try read.form == .appended(bytes: signed.bytes(name).count - signed.original.count))
    let signature = try #require(read.signatures.first)
    #expect(signature.name == "TTE")
    #expect(signature.kind == "ETSI.CAdES.detached")
    #expect(signature.signer == "Pejabat Contoh")
    #expect(signature.reason == "Pengesahan")
    #expect(signature.date?.hasPrefix("D:20") == true)
    #expect(signature.coversFile)
  }

  @Test func `of two signatures the second covers the file`() throws {
    let signatures = try signed.read("twice").signatures
    #expect(signatures.map(\.name) == ["TTE", "TTE2"])
    #expect(signatures.map(\.coversFile) == [false, true])
  }

  @Test func `in a file that was written anew the record still bears its seal`() throws {
    let read = try signed.read("rewritten")
    #expect(try read.record == signed.record)
    #expect(read.form == .rewritten)
    #expect(read.signatures.map(\.coversFile) == [true])
  }

  @Test(arguments: ["lasting", "lasting-anew"])
  func `what was added to check a signature for years does no harm`(name: String) throws {
    let read = try signed.read(name)
    #expect(try read.record == signed.record)
    #expect(read.signatures.map(\.coversFile) == [false])
  }

  @Test func `a signature over a part of the file only is not enough`() throws {
    for name in ["appended", "rewritten"] {
      var file = try signed.bytes(name)
      let place = try #require(file.firstRange(of: Array("/ByteRange".utf8)))
      let digit = try #require(file[place.upperBound...].firstIndex { (0x31...0x39).contains($0) })
      file[digit] = file[digit] == 0x31 ? 0x32 : file[digit] - 1
      #expect(throws: CertificateFileError.uncovered, "\(name)") { try signed.read(file) }
    }
  }

  @Test(arguments: [
    "covering", "added", "redrawn", "stamped", "acting", "stamped-later", "stamped-anew",
  ])
  func `whoever appends more than a signature is found out`(name: String) throws {
    #expect {
      try signed.read(name)
    } throws: { error in
      if case CertificateFileError.altered = error { true } else { false }
    }
  }

  @Test func `another record in a file that was written anew is refused`() throws {
    #expect(throws: CertificateFileError.seal(.changed)) { try signed.read("replaced") }
  }

  @Test func `a certificate without a signature is told apart`() throws {
    #expect(throws: CertificateFileError.notCountersigned) { try signed.read("unsigned") }
    #expect(throws: CertificateFileError.notCountersigned) { try signed.read(signed.original) }
  }

  @Test(arguments: UInt64(0)..<60)
  func `a byte changed in the sealed part is refused`(seed: UInt64) throws {
    let signed = try signed
    var file = try signed.bytes("appended")
    let place = Int((seed &* 0x9E37_79B9_7F4A_7C15) >> 16) % signed.original.count
    file[place] ^= UInt8(1 << (seed % 8))
    #expect(throws: CertificateFileError.self, "byte \(place)") { try signed.read(file) }
  }

  @Test(arguments: UInt64(0)..<60)
  func `a damaged signed file is read or refused, never a crash`(seed: UInt64) throws {
    let signed = try signed
    var file = try signed.bytes(seed.isMultiple(of: 2) ? "rewritten" : "appended")
    for step in UInt64(0)..<20 {
      let place = Int(((seed &* 20 &+ step) &* 0x9E37_79B9_7F4A_7C15) >> 16) % file.count
      file[place] = UInt8(truncatingIfNeeded: seed &* 7 &+ step)
    }
    _ = try? signed.read(file)
  }

  @Test func `the key of another issuer is named`() throws {
    let signed = try signed
    let other = try #require(signed.sodium.signer(seed: Array(repeating: 9, count: 32)))
    let mark = KeyMark(of: signed.signer.publicKey, by: signed.sodium)
    for name in ["appended", "rewritten"] {
      #expect(throws: CertificateFileError.seal(.unknownIssuer(mark))) {
        try CertificateFile.read(
          countersigned: signed.bytes(name), trusted: [other.publicKey], checker: signed.sodium)
      }
    }
  }
}
