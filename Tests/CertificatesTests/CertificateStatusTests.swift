import CertificateSamples
import Certificates
import Dates
import Seals
import Sodium
import Testing

@Suite struct CertificateStatusTests {
  private func status(on day: String, _ knowledge: LedgerKnowledge?) throws -> CertificateStatus {
    let record = try SampleCertificate().record()
    let digest = try record.digest(by: #require(Sodium()))
    return CertificateStatus(
      of: record, digest: digest, on: try #require(Day(day)),
      knowing: knowledge ?? .issued(digest))
  }

  @Test(arguments: [
    ("2031-02-28", false), ("2031-03-01", true), ("2032-03-01", true), ("2032-03-02", false),
  ])
  func `a certificate is in force from its issue through its last day`(
    day: String, inForce: Bool
  ) throws {
    #expect(try status(on: day, nil).isInForce == inForce)
    #expect(try status(on: day, .noLedger).isInForce == inForce)
  }

  @Test func `without the ledger, later events are said to be unknown`() throws {
    let status = try status(on: "2031-06-01", .noLedger)
    #expect(status.sentence.indonesian.contains("sejak 1 Maret 2031 tidak diketahui"))
    #expect(status.sentence.english.contains("since 1 March 2031 is unknown"))
  }

  @Test func `a ledger that holds another record contradicts, whatever the day`() throws {
    let other = try #require(Digest(Array(repeating: 0, count: 32)))
    for day in ["2031-06-01", "2040-01-01"] {
      let status = try status(on: day, .issued(other))
      #expect(status == .contradicted(try SampleCertificate().record().number))
      #expect(!status.isInForce)
    }
  }

  @Test func `a number that the ledger has not issued is not yet known`() throws {
    #expect(try status(on: "2031-06-01", .notIssued) == .notYetKnown(origin: "telaga-biru-01"))
  }

  @Test func `an expired certificate says until when it was valid`() throws {
    let status = try status(on: "2033-01-01", nil)
    #expect(status.sentence.indonesian.hasPrefix("KEDALUWARSA: berlaku sampai 1 Maret 2032."))
  }
}
