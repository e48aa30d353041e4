import Dates
import Law
import LawSamples
import Testing

@Suite struct VerdictTests {
  let law = SampleLaw.base

  private func verdict(_ text: String) throws -> Verdict {
    try law.verdict(on: law.vocabulary.scenario(text.split(separator: " ").map(String.init)))
  }

  @Test(arguments: [
    ("tanggal=2024-01-01 pelaku=pns perbuatan=suka status=calon cuti=tidak", Outcome.violation),
    ("tanggal=2024-01-01 pelaku=pns perbuatan=suka status=calon cuti=ya", .permitted),
    ("tanggal=2024-01-01 pelaku=pppk perbuatan=suka status=calon cuti=ya", .violation),
    ("tanggal=2024-01-01 pelaku=pns perbuatan=hadir", .contested),
    ("tanggal=2024-01-01 pelaku=pns perbuatan=berkebun", .unregulated),
    ("tanggal=2024-01-01 pelaku=warga perbuatan=suka", .outOfScope),
    ("tanggal=2024-01-01 pelaku=pns perbuatan=suka cuti=tidak", .undetermined),
    ("tanggal=2019-12-31 pelaku=pns perbuatan=suka", .violation),
  ])
  func `the law says one thing of each scenario`(text: String, outcome: Outcome) throws {
    #expect(try verdict(text).outcome == outcome)
  }

  @Test(arguments: [
    ("2010-01-01", "lama.suka"), ("2019-12-31", "lama.suka"), ("2020-01-01", "baru.calon"),
  ])
  func `the norm of the day of the act applies`(date: String, rule: String) throws {
    let verdict = try verdict("tanggal=\(date) pelaku=pns perbuatan=suka status=calon cuti=tidak")
    #expect(verdict.standing.map(\.rule.id) == [rule])
  }

  @Test func `a day before the first rule gets a message, not a guess`() {
    #expect(throws: VerdictError.self) {
      try verdict("tanggal=2009-12-31 pelaku=pns perbuatan=suka")
    }
  }

  @Test func `an exception defeats the rule it names, and the trace keeps both`() throws {
    let verdict = try verdict("tanggal=2024-01-01 pelaku=pns perbuatan=suka status=calon cuti=ya")
    #expect(verdict.permissions.map(\.id) == ["baru.cuti"])
    #expect(verdict.defeated.map(\.rule.id) == ["baru.calon"])
  }

  @Test func `an unknown fact that cannot matter leaves the verdict settled`() throws {
    let verdict = try verdict("tanggal=2024-01-01 pelaku=pppk perbuatan=suka status=calon")
    #expect(verdict.outcome == .violation)
  }

  @Test func `what is asked first is what settles most`() throws {
    let verdict = try verdict("tanggal=2024-01-01 pelaku=pns perbuatan=suka")
    #expect(verdict.openFacts.map { law.vocabulary.facts[$0.fact].id } == ["cuti", "status"])
  }

  @Test(arguments: [("suka status=calon", ["cuti"]), ("berkebun", ["cuti"])])
  func `only facts that change the ruling are asked`(facts: String, asked: [String]) throws {
    let text =
      SampleLaw.text + """

        dunia "Kebun" "Garden" mustahil bila perbuatan: berkebun dan akun: dinas
        aturan baru.kebun "Berkebun" "Gardening"
          dasar baru Pasal 7
          keyakinan tinggi
          bila pelaku: pns dan perbuatan: berkebun dan cuti: tidak dan status: bakal
          maka pelanggaran disiplin ringan
        aturan baru.kebun-calon "Berkebun" "Gardening"
          dasar baru Pasal 7
          keyakinan tinggi
          bila pelaku: pns dan perbuatan: berkebun dan cuti: tidak dan status: calon
          maka pelanggaran disiplin ringan
        """
    let law = try #require(LawReader([("contoh.aturan", text)]).base)
    let words = "tanggal=2024-01-01 pelaku=pns perbuatan=\(facts)".split(separator: " ")
    let verdict = try law.verdict(on: law.vocabulary.scenario(words.map(String.init)))
    #expect(verdict.openFacts.map { law.vocabulary.facts[$0.fact].id } == asked)
  }

  @Test func `the smallest changes that turn the verdict are listed`() throws {
    let scenario = try law.vocabulary.scenario([
      "tanggal=2024-01-01", "pelaku=pns", "perbuatan=suka", "status=calon", "cuti=tidak",
      "akun=pribadi",
    ])
    let ruling = try law.verdict(on: scenario).ruling
    let names = law.flips(of: scenario, from: ruling).map { flip in
      switch flip.change {
      case .fact(let fact, let value):
        "\(law.vocabulary.facts[fact].id)=\(law.vocabulary.facts[fact].values[value].id)"
      case .day(let day): day.description
      }
    }
    #expect(names == ["status=bakal", "cuti=ya", "2019-12-31", "pelaku=warga"])
    let decisive = law.decisiveFacts(of: scenario, from: ruling).facts
    #expect(
      decisive.map { law.vocabulary.facts[$0].id } == ["pelaku", "perbuatan", "status", "cuti"])
  }

  @Test func `low confidence, contest and silence never key an exam`() throws {
    #expect(try !verdict("tanggal=2015-01-01 pelaku=pns perbuatan=suka").isExaminable)
    #expect(try !verdict("tanggal=2024-01-01 pelaku=pns perbuatan=hadir").isExaminable)
    #expect(try !verdict("tanggal=2024-01-01 pelaku=pns perbuatan=berkebun").isExaminable)
    #expect(try verdict("tanggal=2024-01-01 pelaku=pppk perbuatan=suka status=bakal").isExaminable)
  }

  @Test func `citations are written as lawyers write them`() {
    let rule = law.rule("baru.calon")
    #expect(rule?.basis.map(law.text) == ["PP 2/2020 Pasal 2 huruf a", "PP 2/2020 Pasal 3"])
  }

  @Test(arguments: SampleLaw.base.rules.flatMap(\.examples))
  func `an example in the rules gets the verdict it states`(example: Example) throws {
    try law.replay(example)
  }
}
