import CertificateSamples
import Certificates
import Seals
import Sodium
import Testing

@Suite struct CertificateProofTests {
  private let sodium: Sodium
  private let signer: SodiumSigner
  private let record: CertificateRecord
  private let ledger: SampleLedger

  init() throws {
    let sodium = try #require(Sodium())
    self.sodium = sodium
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    record = try SampleCertificate().record()
    ledger = SampleLedger(issuing: record, checker: sodium)
  }

  private func file(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func text() throws -> String {
    try #require(ledger.proof(by: signer, checker: sodium))
  }

  private func open(_ file: [UInt8]) throws(ProofError) -> IssueEntry {
    try CertificateProof.open(file, of: record, trusted: [signer.publicKey], checker: sodium)
  }

  @Test func `a proof says where and when its certificate was issued`() throws {
    let entry = try open(file(text()))
    #expect(entry.number == record.number)
    #expect(entry.digest == record.digest(by: sodium))
    #expect(entry.sequence == 4)
    #expect(entry.at == record.issuedAt)
    #expect(entry.origin == "telaga-biru-01")
  }

  @Test func `every changed bit is refused, those of the entry beside the proof too`() throws {
    let bytes = file(try text())
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        #expect(throws: ProofError.self, "byte \(place) bit \(bit)") { try open(changed) }
      }
    }
  }

  @Test func `the proof of another certificate is told apart, by its number or its digest`() throws
  {
    var sample = SampleCertificate()
    sample.earned = 19
    let regraded = try sample.record()
    sample.counter = 2
    for other in [regraded, try sample.record()] {
      #expect(throws: ProofError.otherCertificate(record.number)) {
        try CertificateProof.open(
          file(text()), of: other, trusted: [signer.publicKey], checker: sodium)
      }
    }
  }

  @Test func `another key, another line or another kind of entry proves nothing`() throws {
    let other = try #require(sodium.signer(seed: Array(repeating: 8, count: 32)))
    #expect(throws: ProofError.unknownIssuer(origin: "telaga-biru-01")) {
      try CertificateProof.open(file(text()), trusted: [other.publicKey], checker: sodium)
    }
    let line = base64(ledger.lines[3])
    let forged = String(decoding: ledger.lines[3], as: UTF8.self).replacing("netral", with: "lain")
    #expect(throws: ProofError.notIncluded) {
      try open(file(text().replacing(line, with: base64(Array(forged.utf8)))))
    }
    for kind in [ledger.lines[2], ledger.lines[3] + [0x0A], Array("{}".utf8)] {
      #expect(throws: ProofError.noEntry) {
        try open(file(text().replacing(line, with: base64(kind))))
      }
    }
    #expect(throws: ProofError.noEntry) {
      try open(file(text().replacing("extra \(line)\n", with: "")))
    }
    #expect(throws: ProofError.notProof) { try open(file("x")) }
  }

  @Test func `what does not hold is not written`() throws {
    let checkpoint = ledger.checkpoint(by: signer, checker: sodium)
    let inclusion = try #require(ledger.inclusion(by: sodium))
    let cases = [
      (ledger.lines[2], inclusion), (Array("{}".utf8), inclusion),
      (ledger.lines[3], InclusionProof(index: 3, size: 7, path: [])),
      (ledger.lines[3], InclusionProof(index: 2, size: 7, path: inclusion.path)),
    ]
    for (line, inclusion) in cases {
      #expect(
        CertificateProof.text(
          ofEntry: line, inclusion: inclusion, checkpoint: checkpoint, checker: sodium) == nil)
    }
  }
}
