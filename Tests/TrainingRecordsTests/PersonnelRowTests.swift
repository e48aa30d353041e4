import CertificateSamples
import Certificates
import Dates
import Tables
import Testing
import Text
import TrainingRecords

@Suite struct PersonnelRowTests {
  private let settings = {
    var settings = ExchangeSettings()
    settings.trainingKinds = [DatedCode("4", since: Day("2031-01-01") ?? Day(number: 0))]
    settings.certificateKinds = [DatedCode("T", since: Day("2020-01-01") ?? Day(number: 0))]
    return settings
  }()

  private func words(_ row: PersonnelRow) -> [String] {
    guard case .row(let values) = row else { return [] }
    return values.map { $0.words(in: .english) }
  }

  @Test func `a certificate is a row of ten values, its dates day first`() throws {
    let row = PersonnelRow(
      of: try SampleCertificate().record(), by: settings, isGrouped: false)
    #expect(
      words(row) == [
        "198503152009042003", "4", "T", "Netralitas ASN: Tingkat Dasar",
        "Badan Kepegawaian Kabupaten Telaga Biru", "NTR/2031/000001-TELAGABI", "3", "2031",
        "01-03-2031", "01-03-2031",
      ])
    #expect(PersonnelRow.head.columns.count == words(row).count)
    guard case .row(let values) = row else { return }
    #expect(values[0] == .identifier("198503152009042003"))
  }

  @Test func `a NIP is grouped where a spreadsheet would round it`() throws {
    let row = PersonnelRow(of: try SampleCertificate().record(), by: settings, isGrouped: true)
    #expect(words(row).first == "19850315 200904 2 003")
  }

  @Test func `an exam around midnight has two days`() throws {
    var sample = SampleCertificate()
    // The exam ended at 00.14 in Central Indonesia and began 24 minutes before.
    sample.issuedAt = Instant("2030-12-31T16:15:00.000Z")
    let row = PersonnelRow(of: try sample.record(), by: settings, isGrouped: false)
    #expect(words(row).suffix(3) == ["2030", "31-12-2030", "01-01-2031"])
  }

  @Test(arguments: [Holder.Standing.asn(nip: nil), .other(localNumber: "198503152009042003")])
  func `who has no NIP has no row`(standing: Holder.Standing) throws {
    var sample = SampleCertificate()
    sample.standing = standing
    #expect(PersonnelRow(of: try sample.record(), by: settings, isGrouped: false) == .noNIP)
  }

  @Test func `what the settings do not say is named with its day`() throws {
    var sample = SampleCertificate()
    sample.issuedAt = Instant("2030-03-01T03:15:00.000Z")
    let record = try sample.record()
    let day = try #require(Day("2030-03-01"))
    #expect(
      PersonnelRow(of: record, by: settings, isGrouped: false) == .unset([.trainingKind], on: day))
    #expect(
      PersonnelRow(of: record, by: ExchangeSettings(), isGrouped: false)
        == .unset([.trainingKind, .certificateKind], on: day))
  }

  @Test func `what was left out is counted in both languages`() {
    var omissions = PersonnelOmissions()
    omissions.withoutNIP = 12
    omissions.notInForce = 34
    omissions.erased = 56
    for language in Language.allCases {
      let text = omissions.lines.map { $0[language] }.joined()
      #expect(text.contains("12") && text.contains("34") && text.contains("56"))
    }
  }
}
