import Certificates
import Seals
import Sodium
import Testing

@Suite struct SealedPDFTests {
  private let sodium: Sodium
  private let signer: SodiumSigner
  private let content = Array(
    "%PDF-1.7\nsedikit isi\ntrailer << >>\nstartxref\n21\n%%EOF\n".utf8)

  init() throws {
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Array(repeating: 1, count: 32)))
  }

  private func sealed() throws -> [UInt8] {
    try #require(SealedPDF.seal(content, by: signer, checker: sodium))
  }

  private func open(_ file: [UInt8]) throws(SealError) -> [UInt8] {
    try SealedPDF.open(file, trusted: [signer.publicKey], checker: sodium)
  }

  @Test func `what was sealed opens as it was`() throws {
    #expect(try open(sealed()) == content)
  }

  @Test func `a sealed file ends with its end mark, as an archival PDF must`() throws {
    let text = String(decoding: try sealed(), as: UTF8.self)
    #expect(text.hasSuffix("\nstartxref\n21\n%%EOF\n"))
    let lines = text.split(separator: "\n")
    #expect(lines[lines.count - 4].hasPrefix("%NETRAL-SEGEL 2 "))
  }

  @Test func `every changed byte is refused, at every place and in every bit`() throws {
    let file = try sealed()
    for place in file.indices {
      for bit in 0..<8 {
        var changed = file
        changed[place] ^= 1 << bit
        #expect(throws: SealError.self, "byte \(place) bit \(bit)") { try open(changed) }
      }
    }
  }

  @Test func `every removed, doubled and added byte is refused`() throws {
    let file = try sealed()
    for place in file.indices {
      var shorter = file
      shorter.remove(at: place)
      #expect(throws: SealError.self, "without byte \(place)") { try open(shorter) }
      for byte in [file[place], 0, 0x0A, 0x20, 0x31] {
        var longer = file
        longer.insert(byte, at: place)
        #expect(throws: SealError.self, "\(byte) before byte \(place)") { try open(longer) }
      }
    }
  }

  @Test(arguments: ["\n", "\r", " ", "\0", "%%EOF\n", "x", "startxref\n21\n%%EOF\n"])
  func `nothing may follow the end mark`(tail: String) throws {
    let file = try sealed() + Array(tail.utf8)
    #expect(throws: SealError.self) { try open(file) }
  }

  @Test func `a file of the first version opens as well`() throws {
    let old = SealedFile.seal(content, by: signer, checker: sodium)
    #expect(try open(old) == content)
  }

  @Test func `a seal of one version is none of the other`() throws {
    let text = String(decoding: try sealed(), as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("%NETRAL") } ?? ""
    let moved = content + Array("%NETRAL-SEGEL 1 \(line.dropFirst(16))\n".utf8)
    #expect(throws: SealError.changed) { try open(moved) }
  }

  @Test(arguments: ["", "%%EOF\n", "startxref\n\n%%EOF\n", "startxref\n21\n%%EOF", "x\n%%EOF\n"])
  func `a text that does not end as a PDF does gets no seal`(text: String) {
    #expect(SealedPDF.seal(Array(text.utf8), by: signer, checker: sodium) == nil)
  }

  @Test func `the sealed file is found before what others have appended`() throws {
    let old = SealedFile.seal(content, by: signer, checker: sodium)
    for file in [try sealed(), old] {
      let longer = file + Array("5 0 obj\nstartxref\n99\n%%EOF\n".utf8)
      #expect(SealedPDF.firstSealed(in: longer).map(Array.init) == file)
      #expect(SealedPDF.firstSealed(in: file).map(Array.init) == file)
    }
    #expect(SealedPDF.firstSealed(in: content) == nil)
  }

  @Test func `a detached seal holds for its content and no other`() throws {
    let seal = DetachedSeal.make(over: content, by: signer, checker: sodium)
    let keys = [signer.publicKey]
    #expect(throws: Never.self) {
      try DetachedSeal.check(seal, over: content, trusted: keys, checker: sodium)
    }
    for place in content.indices {
      var changed = content
      changed[place] ^= 1
      #expect(throws: SealError.changed) {
        try DetachedSeal.check(seal, over: changed, trusted: keys, checker: sodium)
      }
    }
    for place in seal.indices {
      var changed = seal
      changed[place] ^= 1
      #expect(throws: SealError.self) {
        try DetachedSeal.check(changed, over: content, trusted: keys, checker: sodium)
      }
    }
  }
}
