import Law
import LawEditions
import Reports
import Testing
import Text

@Suite struct ExplanationTests {
  private let law = SampleLaw.base

  private func scenario(_ words: String) throws -> Scenario {
    try law.vocabulary.scenario(words.split(separator: " ").map(String.init))
  }

  @Test func `moves are told by the contract's names`() throws {
    let scenario = try scenario("tanggal=2024-09-24 pelaku=pppk perbuatan=suka status=calon")
    let verdict = try law.verdict(on: scenario)
    let changes = ChangeSets(of: scenario, from: verdict, by: law)
    let json = VerdictJSON(law: law, edition: SampleLaw.edition)
      .value(of: changes, from: verdict, on: scenario)
    #expect(
      json.canonicalText
        == #"{"edition":"2026-01-01 9c1f2ab","facts":{"pelaku":"pppk","perbuatan":"suka","#
        + #""status":"calon","tanggal":"2024-09-24"},"moves":[{"change":{"status":"bakal"},"#
        + #""class":null,"level":null,"verdict":"unregulated"},{"change":{"pelaku":"pns"},"#
        + #""class":null,"level":null,"verdict":"permitted"}],"open_facts":[],"#
        + #""verdict":"violation","version":1}"#)
  }

  @Test func `a rule that fails tells its nearest alternative first`() throws {
    let rule = try #require(law.rule("baru.calon"))
    let scenario = try scenario("tanggal=2024-09-24 pelaku=pns perbuatan=hadir status=bakal")
    let why = try WhyNot(rule, on: scenario, by: law)
    #expect(
      VerdictText(law: law, language: .indonesian).lines(of: why) == [
        "baru.calon: Menyukai calon",
        "  Aturan ini tidak berlaku atas skenario itu: faktanya tidak memenuhi syarat.",
        "  Berlaku  sejak 1 Januari 2020", "  Kemungkinan 1, 2 syarat tidak terpenuhi:",
        "    perbuatan: hadir; yang disyaratkan: menyukai",
        "    status: bakal calon; yang disyaratkan: calon",
        "  Kemungkinan 2, 2 syarat tidak terpenuhi:", "    pelaku: PNS; yang disyaratkan: warga",
        "    perbuatan: hadir; yang disyaratkan: menyukai",
      ])
  }

  @Test func `a defeated rule names its exception in both answers`() throws {
    let rule = try #require(law.rule("baru.calon"))
    let scenario = try scenario("tanggal=2024-09-24 pelaku=pns perbuatan=suka status=calon")
    let why = try WhyNot(rule, on: scenario, by: law)
    let lines = VerdictText(law: law, language: .english).lines(of: why)
    #expect(
      lines[1]
        == "  The facts fit, but this rule is defeated by baru.boleh (Allowed for civil servants).")
    let json = VerdictJSON(law: law, edition: SampleLaw.edition).value(of: why, on: scenario)
    #expect(json["standing"] == .string("defeated"))
    #expect(json["by"] == .array([.string("baru.boleh")]))
  }

  @Test func `two editions are told with their rules, their boxes and a scenario to paste`() throws
  {
    let after = SampleLaw.base(
      SampleLaw.text.replacing("aturan baru.hadir \"Hadir\"", with: "aturan baru.datang \"Datang\"")
        .replacing(
          "bila pelaku: pns dan perbuatan: hadir", with: "bila pelaku: pppk dan perbuatan: hadir"))
    let comparison = EditionComparison(before: law, after: after)
    #expect(
      EditionText(comparison, language: .indonesian).lines == [
        "Aturan: 1 baru, 1 hilang, 0 berubah", "  + baru.datang  Datang", "  - baru.hadir  Hadir",
        "Putusan yang berubah, 2 kelompok skenario:", "  hadir, sejak 1 Januari 2020",
        "    pelaku: PNS", "    diperdebatkan → tidak diatur",
        "    putusan tanggal=2020-01-01 perbuatan=hadir pelaku=pns",
        "  hadir, sejak 1 Januari 2020", "    pelaku: PPPK", "    tidak diatur → diperdebatkan",
        "    putusan tanggal=2020-01-01 perbuatan=hadir pelaku=pppk",
      ])
    let json = EditionJSON(comparison).value(before: "a", after: "b", items: nil)
    let region = json["regions"]?.arrayValue?.first
    #expect(
      region?.canonicalText
        == #"{"act":"hadir","after":{"consequences":[],"verdict":"unregulated"},"#
        + #""before":{"consequences":[],"verdict":"contested"},"facts":{"pelaku":["pns"]},"#
        + #""from":"2020-01-01","scenario":"tanggal=2020-01-01 perbuatan=hadir pelaku=pns","#
        + #""until":null}"#)
  }

  @Test func `coverage is told act by act`() {
    let report = CoverageReport(LawCoverage(of: law), of: law)
    #expect(
      report.lines(in: .english) == [
        "liking (suka)",
        "  2020-01-01 …   severe disciplinary punishment; allowed (2 rules, confidence medium–high)",
        "attending (hadir)", "  2020-01-01 …   contested (1 rule, confidence high)", "Instruments:",
        "  PP 2/2020: 3 rules, 0 stipulations, 5 provisions cited",
      ])
    #expect(report.json(edition: SampleLaw.edition)["version"] == .int(1))
  }
}
