import Certificates
import Seals
import Sodium
import Testing

@Suite struct SealedFileTests {
  private let sodium: Sodium
  private let signer: SodiumSigner
  private let content = Array("%PDF-1.7\nsedikit isi\n%%EOF\n".utf8)

  init() throws {
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Array(repeating: 1, count: 32)))
  }

  private var file: [UInt8] { SealedFile.seal(content, by: signer, checker: sodium) }

  private func open(_ file: [UInt8]) throws(SealError) -> [UInt8] {
    try SealedFile.open(file, trusted: [signer.publicKey], checker: sodium)
  }

  @Test func `what was sealed opens as it was`() throws {
    #expect(try open(file) == content)
    #expect(try open(SealedFile.seal([], by: signer, checker: sodium)).isEmpty)
  }

  @Test func `the seal is one comment line, short enough for PDF readers`() {
    let line = file.dropFirst(content.count)
    #expect(line.starts(with: Array("%NETRAL-SEGEL 1 ".utf8)))
    #expect(line.firstIndex(of: UInt8(ascii: "\n")) == line.indices.last)
    #expect(line.count < 200)
  }

  @Test func `every changed byte is refused, at every place and in every bit`() {
    let file = file
    for place in file.indices {
      for bit in 0..<8 {
        var changed = file
        changed[place] ^= 1 << bit
        #expect(throws: SealError.self, "byte \(place) bit \(bit)") { try open(changed) }
      }
    }
  }

  @Test func `every removed, doubled and added byte is refused`() {
    let file = file
    for place in file.indices {
      var shorter = file
      shorter.remove(at: place)
      #expect(throws: SealError.self, "without byte \(place)") { try open(shorter) }
      for byte in [file[place], 0, 0x0A, 0x20] {
        var longer = file
        longer.insert(byte, at: place)
        #expect(throws: SealError.self, "\(byte) before byte \(place)") { try open(longer) }
      }
    }
  }

  @Test(arguments: ["\n", "\r", " ", "\0", "%%EOF\n", "x"])
  func `nothing may follow the seal`(tail: String) {
    #expect(throws: SealError.self) { try open(file + Array(tail.utf8)) }
  }

  @Test func `every shortened file is refused`() {
    for count in 0..<file.count {
      #expect(throws: SealError.self) { try open(Array(file.prefix(count))) }
    }
  }

  @Test func `a file with Windows line ends or upper-case digits is not sealed`() {
    let text = String(decoding: file, as: UTF8.self)
    for other in [text.dropLast() + "\r\n", text.dropLast(10) + text.suffix(10).uppercased()] {
      #expect(throws: SealError.self) { try open(Array(other.utf8)) }
    }
  }

  @Test func `the key of another issuer is named`() throws {
    let other = try #require(sodium.signer(seed: Array(repeating: 2, count: 32)))
    let mark = KeyMark(of: signer.publicKey, by: sodium)
    #expect(throws: SealError.unknownIssuer(mark)) {
      try SealedFile.open(file, trusted: [other.publicKey], checker: sodium)
    }
    #expect(throws: SealError.unknownIssuer(mark)) {
      try SealedFile.open(file, trusted: [], checker: sodium)
    }
  }

  @Test func `a signature of the bare content is no seal`() {
    let mark = KeyMark(of: signer.publicKey, by: sodium)
    let line = "%NETRAL-SEGEL 1 \(mark) \(signer.signature(of: content))\n"
    #expect(throws: SealError.changed) { try open(content + Array(line.utf8)) }
  }
}
