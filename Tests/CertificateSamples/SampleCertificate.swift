import Certificates
import Dates
import Seals
import Text

/// An invented certificate whose parts a test may change before it is made.
public struct SampleCertificate: Sendable {
  public var name = "Rarasati Widyaningrum"
  public var standing = Holder.Standing.asn(nip: "198503152009042003")
  public var unit = "Bidang Pengembangan Kompetensi"
  public var agency = "Badan Kepegawaian Kabupaten Telaga Biru"
  public var title = Bilingual(
    "Netralitas ASN: Tingkat Dasar", "Neutrality of the Civil Service: Basic Level")
  public var earned = 18
  public var possible = 20
  public var legalBasis = [
    "Peraturan Bupati Telaga Biru Nomor 12 Tahun 2030 tentang Pengembangan Kompetensi",
    "Keputusan Kepala Badan Nomor 800/15/2030",
  ]
  public var counter = 1
  public var hours = 3
  public var months = 12
  public var issuedAt = Instant("2031-03-01T03:15:00.000Z")
  public var statusPlace = StatusPlace(list: 1, index: 41)
  public var supersedes: CertificateNumber?

  public init() {}

  public var issuer = Issuer(
    agency: "Badan Kepegawaian Kabupaten Telaga Biru",
    signatoryName: "Dr. Sekar Kinasih Wulandari, M.A.P.",
    signatoryOffice: "Kepala Badan Kepegawaian")

  public var settings: CertificateSettings {
    CertificateSettings(
      issuer: issuer, place: "Telaga Biru", zone: .central, legalBasis: legalBasis)
  }

  public func record() throws(CertificateError) -> CertificateRecord {
    let digest = Digest(Array(1...32))
    guard let digest, let issuedAt, let id = CertificateID(Array(160..<176)) else {
      throw .unreadable(.member("sample"))
    }
    let pass = CertifiedPass(
      holder: Holder(name: name, standing: standing, unit: unit, agency: agency),
      program: CertifiedProgram(id: "dasar", title: title, trainingHours: hours),
      start: issuedAt.adding(milliseconds: -1_500_000),
      end: issuedAt.adding(milliseconds: -60_000), earned: earned, possible: possible,
      bank: "netralitas-dasar", bankDigest: digest, lawEdition: "2031-01",
      ledger: LedgerPoint(origin: "telaga-biru-01", sequence: 42, leaf: digest))
    return try settings.record(
      of: pass, counter: counter, id: id, issuedAt: issuedAt, months: months,
      statusPlace: statusPlace, supersedes: supersedes)
  }
}
