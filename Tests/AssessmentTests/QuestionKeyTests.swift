import Assessment
import Law
import Testing
import Text

/// How the questions beside those on one verdict are keyed.
@Suite struct QuestionKeyTests {
  private let law = SampleItems.law

  private func scenario(_ facts: String, _ day: String = "2024-01-01") throws -> Scenario {
    try law.vocabulary.scenario(["tanggal=\(day)"] + facts.split(separator: " ").map(String.init))
  }

  private func change(_ facts: String) throws -> CaseChange {
    CaseChange(facts: try scenario(facts).facts)
  }

  private func keyed(
    _ facts: String, _ question: Question, _ options: OptionPlan = .ofTheQuestion
  ) throws -> KeyedItem {
    try SampleItems.item("x", facts, question, options).keyed(by: law)
  }

  @Test func `a comparison is keyed by what the law says of either case`() throws {
    let second = try scenario("perbuatan=b status=calon")
    let keyed = try keyed("perbuatan=a status=calon", .comparison(with: second), .automatic(4))
    #expect(keyed.key == .option("violation+disiplin.berat|violation+disiplin.sedang"))
    #expect(
      keyed.options[0].text.english
        == "A: severe disciplinary punishment; B: medium disciplinary punishment")
    #expect(keyed.options[1].id == "violation+disiplin.sedang|violation+disiplin.berat")
    #expect(Set(keyed.options.map(\.text)).count == 4)
    #expect(keyed.item.scenarios.count == 2)
  }

  @Test func `two cases with the same answer are told as both`() throws {
    let second = try scenario("perbuatan=a status=calon akun=dinas")
    let keyed = try keyed("perbuatan=a status=calon", .comparison(with: second), .automatic(3))
    #expect(keyed.options[0].text.indonesian == "Keduanya: hukuman disiplin berat")
  }

  @Test func `cases are ordered from the lightest to the heaviest`() throws {
    let cases = try ["c", "a", "d", "b"].map { act in
      OrderedCase(
        scenario: try scenario("perbuatan=\(act) status=calon"), label: Bilingual(act, act))
    }
    let keyed = try keyed("perbuatan=a status=calon", .order(cases))
    guard case .order(let ids) = keyed.key else { return #expect(Bool(false)) }
    let labels = ids.compactMap { id in keyed.options.first { $0.id == id }?.text.english }
    #expect(labels == ["d", "c", "b", "a"])
    #expect(keyed.options.map(\.text.english) == ["c", "a", "d", "b"])
  }

  @Test func `two cases of one severity cannot be ordered`() throws {
    let cases = try ["akun=pribadi", "akun=dinas"].map { fact in
      OrderedCase(
        scenario: try scenario("perbuatan=a status=calon \(fact)"), label: Bilingual(fact, fact))
    }
    #expect(
      throws: KeyError.equallySevere(cases[0].label, cases[1].label)
    ) { try keyed("perbuatan=a status=calon", .order(cases)) }
  }

  private func claims() throws -> [StatedClaim] {
    [
      StatedClaim(question: .permission, claim: .outcome(.violation), changes: CaseChange()),
      StatedClaim(
        question: .level, claim: .levels([ClassLevel(.discipline, .heavy)]), changes: CaseChange()),
      StatedClaim(question: .decisive, claim: .fact(2), changes: CaseChange()),
      StatedClaim(
        question: .level, claim: .levels([ClassLevel(.discipline, .heavy)]),
        changes: try change("perbuatan=b")),
    ]
  }

  @Test func `claims are true of the scenario, or of it with facts changed`() throws {
    let keyed = try keyed("perbuatan=a status=calon", .claims(try claims(), holding: 2))
    #expect(keyed.key == .marks(["boleh:violation", "tingkat:disiplin.berat"]))
    #expect(keyed.options.count == 4 && keyed.rightOptions.count == 2)
    #expect(keyed.options[3].id == "tingkat:disiplin.berat?perbuatan=b")
    #expect(keyed.options[3].text.english.hasPrefix("Had it been so that act: act b"))
    #expect(keyed.accepts(.marks([])) && !keyed.accepts(.option("boleh:violation")))
  }

  @Test func `as many claims as declared must be true`() throws {
    let held = ["boleh:violation", "tingkat:disiplin.berat"]
    #expect(throws: KeyError.claimsHolding(held, declared: 3)) {
      try keyed("perbuatan=a status=calon", .claims(try claims(), holding: 3))
    }
  }

  @Test func `a level is typed where exactly one follows`() throws {
    let keyed = try keyed("perbuatan=c status=calon", .short(.level))
    #expect(keyed.key == .short(.level(.moral)) && keyed.options.isEmpty)
    #expect(throws: KeyError.noSingleLevel) { try self.keyed("perbuatan=d", .short(.level)) }
  }

  @Test(arguments: [
    ("tenggat", KeyError.noStipulation("tenggat")),
    ("lama", KeyError.stipulationNotInForce("lama", SampleItems.day)),
    ("siapa", KeyError.stipulationHasNoNumber("siapa")),
  ])
  func `what cannot be typed of a stipulation is refused`(id: String, error: KeyError) {
    #expect(throws: error) { try keyed("perbuatan=a", .short(.stipulation(id))) }
  }

  @Test func `a stipulation is keyed by its amount, beside others of its kind`() throws {
    let keyed = try keyed("perbuatan=a", .stipulation("lapor.tenggat"), .automatic(3))
    #expect(keyed.options.map(\.id) == ["7 hari", "14 hari", "5 hari"])
    #expect(keyed.verdict == nil && keyed.isExaminable && keyed.item.scenarios.isEmpty)
    #expect(keyed.ground.citations.map(\.provision) == ["Pasal 10"])
  }

  @Test func `years are typed as months too`() throws {
    let keyed = try keyed("perbuatan=a", .short(.stipulation("tunda")))
    #expect(keyed.key == .short(ShortAnswer(1, .years)))
    #expect(keyed.key == .short(.amount(12, .months)))
  }
}
