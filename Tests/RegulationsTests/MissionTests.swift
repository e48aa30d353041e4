import Law
import Testing

/// A civil servant likes a candidate's campaign post.
@Suite struct MissionTests {
  private let law = ShippedLaw.base
  private static let like = "pelaku=pns perbuatan=suka pemilihan=pilkada"

  struct Row: Sendable, CustomTestStringConvertible {
    let facts: String
    let expected: String
    let rule: String
    let citations: [String]
    let confidence: Confidence
    var testDescription: String { facts }
  }

  private static let pp42 = ["PP 42/2004 Pasal 11 huruf c"]
  static let rows = [
    Row(
      facts: "tanggal=2024-09-24 status_calon=calon", expected: "pelanggaran disiplin berat",
      rule: "skb-2022.disiplin.6",
      citations: [
        "SKB 2022 Lampiran II huruf B angka 6", "PP 94/2021 Pasal 14 huruf i angka 3",
        "PP 94/2021 Pasal 14 huruf i angka 4",
      ], confidence: .high),
    Row(
      facts: "tanggal=2024-09-10 status_calon=bakal_calon",
      expected: "pelanggaran kode_etik moral", rule: "skb-2022.etik.4",
      citations: ["SKB 2022 Lampiran II huruf A angka 4"] + pp42
        + ["PP 42/2004 Pasal 15 ayat (1)-(3)"], confidence: .high),
    Row(
      facts: "tanggal=2018-01-20 status_calon=bakal_calon",
      expected: "pelanggaran kode_etik moral", rule: "b71-2017.medsos",
      citations: ["B/71/2017 daftar larangan"] + pp42
        + ["PP 42/2004 Pasal 15", "PP 42/2004 Pasal 16"], confidence: .high),
    Row(
      facts: "tanggal=2018-03-01 status_calon=calon", expected: "pelanggaran disiplin sedang",
      rule: "pp53-2010.4.medsos",
      citations: [
        "PP 53/2010 Pasal 4 angka 12-13", "PP 53/2010 Pasal 4 angka 15", "PP 53/2010 Pasal 12",
      ], confidence: .low),
  ]

  @Test(arguments: rows)
  func `the date and the status of the candidate decide, each on its basis`(row: Row) throws {
    let verdict = try ShippedLaw.verdict("\(row.facts) \(Self.like)")
    let expected = try #require(ExpectedVerdict(row.expected))
    #expect(expected.agrees(with: verdict))
    #expect(verdict.standing.map(\.rule.id) == [row.rule])
    #expect(verdict.standing.flatMap(\.rule.basis).map(law.text) == row.citations)
    #expect(verdict.confidence == row.confidence)
  }

  @Test func `a prospective candidate instead of a candidate turns severe into moral`() throws {
    let words = "tanggal=2024-09-24 \(Self.like) status_calon=calon"
    let scenario = try ShippedLaw.scenario(words)
    let status = try #require(law.vocabulary.index(of: "status_calon"))
    let flips = law.flips(of: scenario, from: try law.verdict(on: scenario).ruling)
    let flip = try #require(flips.first { $0.change == .fact(status, value: 0) })
    #expect(flip.verdict.standing.map(\.rule.id) == ["skb-2022.etik.4"])
  }

  @Test func `how somebody attends a campaign turns the verdict in one move`() throws {
    let words = "tanggal=2024-10-10 pelaku=pns perbuatan=hadir_kampanye pemilihan=pilkada"
    let scenario = try ShippedLaw.scenario("\(words) status_calon=calon cara_hadir=pendengar")
    let manner = try #require(law.vocabulary.index(of: "cara_hadir"))
    let verdict = try law.verdict(on: scenario)
    #expect(verdict.outcome == .contested)
    var found: [String: String] = [:]
    for flip in law.flips(of: scenario, from: verdict.ruling) {
      guard case .fact(manner, let value) = flip.change else { continue }
      let level = flip.verdict.standing.first?.rule.consequence?.level?.rawValue
      found[law.vocabulary.facts[manner].values[value].id] =
        level ?? flip.verdict.outcome.rawValue
    }
    #expect(
      found == [
        "beratribut": "sedang", "aktif": "berat", "mengerahkan": "berat",
        "berfasilitas": "berat", "bertugas": "permitted",
      ])
  }
}
