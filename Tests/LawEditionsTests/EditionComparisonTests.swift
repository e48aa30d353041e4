import Dates
import Law
import LawEditions
import LawSamples
import Testing

@Suite struct EditionComparisonTests {
  private func law(_ text: String) throws -> RuleBase {
    let reader = LawReader([("uji.aturan", text)])
    return try #require(reader.base, "\(reader.findings)")
  }

  private func told(_ region: ChangedRegion) -> String {
    let facts = region.facts.map { "\($0.fact)=\($0.values.joined(separator: "|"))" }
    let days = region.days.map { "\($0.start)..\($0.end.map(\.description) ?? "")" } ?? "-"
    let rulings = [region.before, region.after].map { $0?.outcome.rawValue ?? "-" }
    return ([region.act ?? "-", days] + facts + [rulings.joined(separator: " -> ")])
      .joined(separator: " ")
  }

  @Test func `an edition differs from itself in nothing`() {
    let comparison = EditionComparison(before: SampleLaw.base, after: SampleLaw.base)
    #expect(comparison.rules.isEmpty)
    #expect(comparison.regions.isEmpty)
  }

  @Test func `a rule that is put differently and rules the same changes no region`() throws {
    let text = SampleLaw.text.replacing(
      "bila pelaku: ASN dan perbuatan: suka dan status: bakal",
      with: "bila pelaku: pns dan perbuatan: suka dan status: bakal\n    "
        + "  atau bila pelaku: pppk dan perbuatan: suka dan status: bakal")
    let comparison = EditionComparison(before: SampleLaw.base, after: try law(text))
    #expect(comparison.rules.changed == ["baru.bakal"])
    #expect(comparison.regions.isEmpty)
  }

  @Test func `a changed rule is told as the largest boxes in which the ruling differs`() throws {
    let text = SampleLaw.text
      .replacing(
        "status: bakal\n  maka pelanggaran kode_etik moral",
        with: "status: bakal\n  maka pelanggaran disiplin ringan"
      )
      .replacing(
        "bila pelaku: ASN\n    dan perbuatan: hadir",
        with: "bila pelaku: pns\n    dan perbuatan: hadir")
    let comparison = EditionComparison(before: SampleLaw.base, after: try law(text))
    #expect(comparison.rules.changed == ["baru.bakal", "baru.hadir"])
    #expect(
      comparison.regions.map(told) == [
        "suka 2020-01-01.. pelaku=pns|pppk status=bakal cuti=tidak violation -> violation",
        "suka 2020-01-01.. pelaku=pppk status=bakal violation -> violation",
        "hadir 2020-01-01.. pelaku=pppk contested -> unregulated",
      ])
  }

  @Test func `a new rule and a new end of an old one are told with their days`() throws {
    let text = SampleLaw.text.replacing(
      "lama jenjang pp berlaku sejak 2010-01-01 sampai sebelum 2020-01-01",
      with: "lama jenjang pp berlaku sejak 2010-01-01 sampai sebelum 2018-01-01")
    let comparison = EditionComparison(before: SampleLaw.base, after: try law(text))
    #expect(comparison.rules.changed == ["lama.suka"])
    #expect(comparison.instruments.changed == ["lama"])
    #expect(
      comparison.regions.map(told) == [
        "suka 2018-01-01..2020-01-01 pelaku=pns|pppk violation -> out_of_scope",
        "hadir 2018-01-01..2020-01-01 pelaku=pns|pppk unregulated -> out_of_scope",
        "berkebun 2018-01-01..2020-01-01 pelaku=pns|pppk unregulated -> out_of_scope",
      ])
  }

  @Test func `days that only one edition reaches have no ruling in the other`() throws {
    let text = SampleLaw.text.replacing("2010-01-01", with: "2012-01-01")
      .replacing("2015-01-01", with: "2016-01-01")
    let comparison = EditionComparison(before: SampleLaw.base, after: try law(text))
    let suka = comparison.regions.filter { $0.act == "suka" }.map(told)
    #expect(
      suka == [
        "suka 2010-01-01..2012-01-01 pelaku=pns|pppk violation -> -",
        "suka 2010-01-01..2012-01-01 pelaku=warga out_of_scope -> -",
      ])
  }

  @Test func `one edition on two days is compared by the same facts`() throws {
    let days = try (#require(Day("2019-06-01")), #require(Day("2024-06-01")))
    let comparison = EditionComparison(SampleLaw.base, on: days.0, and: days.1)
    #expect(comparison.rules.gone == ["lama.suka"])
    #expect(comparison.regions.map(told).last == "hadir - pelaku=pns|pppk unregulated -> contested")
  }

  @Test func `a fact that only the new edition knows bounds its regions`() throws {
    let text = SampleLaw.text.replacing(
      "kelompok ASN",
      with: """
        fakta jam "Jam" "Hour"
          tanya "Jam?" "Hour?"
          nilai kerja "kerja" "working"
          nilai luar "luar" "after"
        kelompok ASN
        """
    ).replacing("dan perbuatan: hadir", with: "dan perbuatan: hadir\n    dan jam: kerja")
    let comparison = EditionComparison(before: SampleLaw.base, after: try law(text))
    #expect(comparison.values.new == ["jam=kerja", "jam=luar"])
    #expect(
      comparison.regions.map(told) == [
        "hadir 2020-01-01.. pelaku=pns|pppk jam=luar contested -> unregulated"
      ])
  }

  @Test func `a stipulation that changes is listed and changes no ruling`() throws {
    let stipulation = """

      ketentuan baru.tenggat "Tenggat" "Deadline"
        dasar baru Pasal 9
        keyakinan tinggi
        nilai 7 hari
      """
    let before = try law(SampleLaw.text + stipulation)
    let after = try law(SampleLaw.text + stipulation.replacing("7 hari", with: "14 hari"))
    let comparison = EditionComparison(before: before, after: after)
    #expect(comparison.stipulations.changed == ["baru.tenggat"])
    #expect(comparison.rules.isEmpty)
    #expect(comparison.regions.isEmpty)
  }

  /// Each a change of one rule of the law that is built in.
  private static let edits = [
    ("skb-2022.aturan", "maka pelanggaran kode_etik moral", "maka pelanggaran disiplin ringan"),
    ("skb-2022.aturan", "cara_hadir: beratribut | aktif", "cara_hadir: aktif"),
    ("pp53-2010.aturan", "sampai sebelum 2021-08-31", "sampai sebelum 2021-01-31"),
    ("boleh.aturan", "  mengalahkan ", "  catatan \"-\" \"-\"\n  mengalahkan "),
    ("pp94-2021.aturan", "bila pelaku: PNS", "bila pelaku: pns"),
  ]

  @Test(arguments: edits)
  func `sampled scenarios differ inside the boxes and nowhere else`(
    file: String, old: String, new: String
  ) throws {
    let before = ShippedLaw.base
    let texts = ShippedLaw.files.map { name, text in
      (name: name, text: name == file ? text.replacing(old, with: new) : text)
    }
    let after = try #require(LawReader(texts).base)
    let comparison = EditionComparison(before: before, after: after)
    #expect(comparison.tooLarge.isEmpty)
    #expect(comparison.regions.isEmpty == new.contains("catatan"))
    for seed in UInt64(0)..<3 {
      for scenario in SampledScenarios(1_500, of: before, seed: seed) {
        guard let first = try? before.verdict(on: scenario).ruling,
          let second = try? after.verdict(on: scenario).ruling
        else { continue }
        let inside = comparison.regions.filter { $0.contains(scenario, in: before) }
        #expect(inside.isEmpty == (first == second))
        #expect(inside.allSatisfy { $0.before == first && $0.after == second })
      }
    }
    for region in comparison.regions {
      let scenario = try before.vocabulary.scenario(region.scenario)
      #expect(try before.verdict(on: scenario).ruling == region.before)
      #expect(try after.verdict(on: scenario).ruling == region.after)
    }
  }
}

extension ChangedRegion {
  /// Whether a full scenario lies in the box.
  fileprivate func contains(_ scenario: Scenario, in law: RuleBase) -> Bool {
    let isThen = days.map { $0.contains(scenario.day) } ?? true
    let acts = act.map { [FactValues(fact: Vocabulary.act, values: [$0])] } ?? []
    return isThen
      && (acts + facts).allSatisfy { bound in
        guard let fact = law.vocabulary.index(of: bound.fact),
          let value = scenario.facts[fact]?.single
        else { return false }
        return bound.values.contains(law.vocabulary.facts[fact].values[value].id)
      }
  }
}
