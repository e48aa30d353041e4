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

  private var number: CertificateNumber {
    get throws { try SampleCertificate().record().number }
  }

  private func status(on day: String, _ knowledge: StatusKnowledge) throws -> CertificateStatus {
    CertificateStatus(
      of: try SampleCertificate().record().term, on: try #require(Day(day)), knowing: knowledge)
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
      #expect(status == .contradicted(try number))
      #expect(!status.isInForce)
    }
  }

  @Test func `a number that the ledger has not issued is not yet known`() throws {
    #expect(try status(on: "2031-06-01", .notIssued) == .notYetKnown(try number))
  }

  @Test func `a revoked certificate is revoked on every day, and so is a superseded one`() throws {
    let digest = try SampleCertificate().record().digest(by: #require(Sodium()))
    let next = CertificateNumber("NTR/2031/000009-TELAGABI")
    for day in ["2031-02-28", "2031-06-01", "2040-01-01"] {
      let revoked = try status(on: day, LedgerKnowledge.withdrawn(digest, .revoked))
      #expect(revoked == .revoked(try number))
      let superseded = try status(on: day, LedgerKnowledge.withdrawn(digest, .superseded(by: next)))
      #expect(superseded == .superseded(try number, by: next))
      #expect(!revoked.isInForce && !superseded.isInForce)
    }
  }

  @Test func `a status list says of which day it is and what is unknown since`() throws {
    let moment = try #require(Instant("2031-05-01T00:00:00.000Z"))
    let status = try status(on: "2031-06-01", StatusKnowledge.list(nil, at: moment))
    #expect(status.isInForce)
    #expect(status.sentence.indonesian.contains("per 1 Mei 2031 tidak dicabut"))
    #expect(status.sentence.english.contains("since then is unknown"))
    #expect(
      try self.status(on: "2032-03-02", StatusKnowledge.list(nil, at: moment))
        == .expired(after: #require(Day("2032-03-01"))))
  }

  @Test func `a list of revocations alone says nothing of what took its place`() throws {
    let moment = try #require(Instant("2031-05-01T00:00:00.000Z"))
    let status = try status(on: "2031-06-01", StatusKnowledge.unrevoked(at: moment))
    #expect(status.isInForce)
    #expect(status.sentence.indonesian.contains("Apakah telah digantikan"))
    #expect(!status.sentence.english.contains("superseded"))
  }

  @Test func `of two sources the graver one counts, in either order`() throws {
    let moment = try #require(Instant("2031-05-01T00:00:00.000Z"))
    let ordered: [StatusKnowledge] = [
      .none, .notIssued, .unrevoked(at: moment), .list(nil, at: moment), .ledger(nil),
      .list(.superseded(by: nil), at: moment), .ledger(.superseded(by: nil)),
      .list(.revoked, at: moment), .ledger(.revoked), .contradicted,
    ]
    for (place, graver) in ordered.enumerated() {
      for lesser in ordered[..<place] {
        #expect(graver.joined(with: lesser) == graver)
        #expect(lesser.joined(with: graver) == graver)
      }
    }
  }

  @Test func `an expired certificate says until when it was valid`() throws {
    let status = try status(on: "2033-01-01", nil)
    #expect(status.sentence.indonesian.hasPrefix("KEDALUWARSA: berlaku sampai 1 Maret 2032."))
  }
}
