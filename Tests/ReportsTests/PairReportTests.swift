import BankCoverage
import Law
import LawSamples
import Reports
import Testing
import Text

@Suite struct PairReportTests {
  private let law = LawSamples.SampleLaw.base

  private func pairs() throws -> [ScenarioPair] {
    let act = try #require(law.vocabulary[Vocabulary.act]?.index(of: "suka"))
    return Array(ScenarioPairs(of: law).pairs(of: act))
  }

  @Test func `a pair tells what differs, what both share, and each verdict with its basis`() throws
  {
    let pair = try #require(try pairs().first)
    #expect(
      PairReport(of: law, in: .english).lines(of: pair, number: 1) == [
        " 1  Status: prospective candidate → candidate",
        "    1 January 2026; actor: civil servant; leave: no",
        "    prospective candidate → moral sanction (code of ethics)",
        "      Basis    PP 2/2020 Pasal 1",
        "    candidate → severe disciplinary punishment",
        "      Basis    PP 2/2020 Pasal 2 huruf a; PP 2/2020 Pasal 3",
        "    andai tanggal=2026-01-01 pelaku=pns perbuatan=suka status=bakal cuti=tidak menjadi "
          + "status=calon",
      ])
  }

  @Test func `a side that is not sure says so`() throws {
    let old = try #require(try pairs().first { $0.first.verdict.confidence == .low })
    let lines = PairReport(of: law, in: .indonesian).lines(of: old, number: 12)
    #expect(lines.first?.hasPrefix("12  ") == true)
    #expect(lines.contains { $0.hasPrefix("      Keyakinan rendah") })
  }

  @Test func `the JSON answer holds both sides`() throws {
    let edition = Edition(day: law.day, digest: String(repeating: "a", count: 64))
    let answer = PairReport(of: law, in: .indonesian).json(
      of: try pairs(), on: "suka", edition: edition)
    let first = try #require(answer["pairs"]?.arrayValue?.first)
    #expect(first["fact"] == .string("status") && first["both_sure"] == .bool(true))
    #expect(
      first["second"]?.canonicalText
        == #"{"citations":["PP 2/2020 Pasal 2 huruf a","PP 2/2020 Pasal 3"],"confidence":"high","#
        + #""consequences":[{"class":"disiplin","level":"berat","sanctions":["turun"]}],"#
        + #""facts":{"cuti":"tidak","pelaku":"pns","perbuatan":"suka","status":"calon","#
        + #""tanggal":"2026-01-01"},"verdict":"violation"}"#)
  }
}
