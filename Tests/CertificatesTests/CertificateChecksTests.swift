import CertificateSamples
import Certificates
import Dates
import Testing

@Suite struct CertificateChecksTests {
  typealias Change = @Sendable (inout SampleCertificate) -> Void

  private static let refused: [(Change, CertificateError)] = [
    ({ $0.name = "" }, .text(field: "holder.name", problem: .empty)),
    ({ $0.name = " Rara" }, .text(field: "holder.name", problem: .blankEnds)),
    ({ $0.name = "Ra\nra" }, .text(field: "holder.name", problem: .controlCharacter)),
    ({ $0.name = "Ra\u{202E}ra" }, .text(field: "holder.name", problem: .controlCharacter)),
    (
      { $0.unit = String(repeating: "u", count: 241) },
      .text(field: "holder.unit", problem: .long(limit: 240))
    ),
    ({ $0.standing = .asn(nip: "19850315200904200") }, .nip),
    ({ $0.standing = .asn(nip: "19850315 200904 2 003") }, .nip),
    ({ $0.standing = .asn(nip: "１98503152009042003") }, .nip),
    ({ $0.standing = .other(localNumber: "") }, .text(field: "holder.number", problem: .empty)),
    ({ $0.earned = 21 }, .count(field: "score.earned", value: 21)),
    ({ $0.earned = -1 }, .count(field: "score.earned", value: -1)),
    ({ $0.possible = 0 }, .count(field: "score.possible", value: 0)),
    ({ $0.possible = .max }, .count(field: "score.possible", value: .max)),
    ({ $0.hours = -1 }, .count(field: "program.training_hours", value: -1)),
    (
      { $0.legalBasis = Array(repeating: "x", count: 7) },
      .count(field: "basis.legal_basis", value: 7)
    ),
    ({ $0.months = -1 }, .order(earlier: "issued_at", later: "valid_until")),
    ({ $0.counter = 0 }, .number(prefix: "NTR", origin: "telaga-biru-01", counter: 0)),
  ]

  @Test(arguments: refused.indices)
  func `a record that cannot be is refused with its fact`(index: Int) throws {
    let (change, error) = Self.refused[index]
    var sample = SampleCertificate()
    change(&sample)
    #expect(throws: error) { try sample.record() }
  }

  @Test func `texts at their limits are taken`() throws {
    var sample = SampleCertificate()
    sample.name = String(repeating: "W", count: 120)
    sample.unit = String(repeating: "W", count: 240)
    sample.earned = 0
    sample.months = 0
    #expect(try sample.record().holder.name.count == 120)
  }

  @Test func `a new year begins where the exam was sat`() throws {
    var sample = SampleCertificate()
    sample.issuedAt = Instant("2031-12-31T16:00:00.000Z")
    let record = try sample.record()
    #expect(record.number.description == "NTR/2032/000001-TELAGABI")
    #expect(record.sitting.dayText(in: .indonesian) == "31 Desember 2031")
  }

  @Test(arguments: [
    ("2031-03-01", 12, "2032-03-01"), ("2031-08-31", 6, "2032-02-29"),
    ("2031-12-31", 2, "2032-02-29"), ("2031-01-31", 1, "2031-02-28"),
  ])
  func `validity ends on the same day, or the last of a short month`(
    issued: String, months: Int, until: String
  ) throws {
    var sample = SampleCertificate()
    sample.issuedAt = Instant("\(issued)T03:00:00.000Z")
    sample.months = months
    #expect(try sample.record().validUntil.description == until)
  }
}
