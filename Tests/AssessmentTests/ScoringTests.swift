import Assessment
import Dates
import Law
import Testing
import Text

@Suite struct ScoringTests {
  /// Four claims on act a of a candidate, two of which are true.
  private static func claims() throws -> KeyedItem {
    func claim(_ question: VerdictQuestion, _ claim: Claim) -> StatedClaim {
      StatedClaim(question: question, claim: claim, changes: CaseChange())
    }
    let level = { (level: Level) in Claim.levels([ClassLevel(.discipline, level)]) }
    let claims = [
      claim(.permission, .outcome(.violation)), claim(.level, level(.heavy)),
      claim(.permission, .outcome(.permitted)), claim(.level, level(.medium)),
    ]
    return try SampleItems.item(
      "klaim", "perbuatan=a status=calon", .claims(claims, holding: 2), .ofTheQuestion
    ).keyed(by: SampleItems.law)
  }

  /// Acts a (severe), b (medium), c (moral) and d (allowed), to be put in order.
  private static func order() throws -> KeyedItem {
    let cases = try ["a", "b", "c", "d"].map { act in
      OrderedCase(
        scenario: try SampleItems.law.vocabulary.scenario([
          "tanggal=2024-01-01", "perbuatan=\(act)", "status=calon",
        ]), label: Bilingual(act, act))
    }
    return try SampleItems.item("urut", "perbuatan=a status=calon", .order(cases), .ofTheQuestion)
      .keyed(by: SampleItems.law)
  }

  /// The marks of `rights` true claims and `wrongs` false ones.
  private static func marks(_ rights: Int, _ wrongs: Int, of keyed: KeyedItem) -> Answer {
    let right = Set(keyed.rightOptions.map(\.id))
    let others = keyed.options.map(\.id).filter { !right.contains($0) }
    return .marks(Set(right.sorted().prefix(rights) + others.prefix(wrongs)))
  }

  /// What so many right and wrong marks earn, in quarters of a point: all or nothing, net correct, per
  /// claim.
  private static let marked: [(rights: Int, wrongs: Int, quarters: [Int])] = [
    (2, 0, [4, 4, 4]), (1, 0, [0, 2, 3]), (2, 1, [0, 2, 3]), (1, 1, [0, 0, 2]),
    (0, 2, [0, 0, 0]), (2, 2, [0, 0, 2]), (0, 0, [0, 0, 2]),
  ]

  @Test(arguments: marked)
  func `marks earn by each rule what its formula says, and never less than nothing`(
    rights: Int, wrongs: Int, quarters: [Int]
  ) throws {
    let keyed = try Self.claims()
    let answer = Self.marks(rights, wrongs, of: keyed)
    let credits = ScoringPolicy.Marks.allCases.map {
      ScoringPolicy(marks: $0).credit(for: answer, to: keyed)
    }
    #expect(credits == quarters.map { Fraction($0, over: 4) })
  }

  @Test(arguments: [
    ([0, 1, 2, 3], 6), ([1, 0, 2, 3], 5), ([1, 0, 3, 2], 4), ([3, 0, 1, 2], 3), ([3, 2, 1, 0], 0),
  ])
  func `an order earns the share of pairs that stand the right way round`(
    places: [Int], sixths: Int
  ) throws {
    let keyed = try Self.order()
    let right = keyed.rightOptions.map(\.id)
    let answer = Answer.order(places.map { right[$0] })
    #expect(
      ScoringPolicy(order: .kendall).credit(for: answer, to: keyed) == Fraction(sixths, over: 6))
    let isRight = places == places.sorted()
    #expect(ScoringPolicy.allOrNothing.credit(for: answer, to: keyed) == (isRight ? .one : .zero))
  }

  @Test func `nothing answered earns nothing, whatever the rule`() throws {
    for keyed in [try Self.claims(), try Self.order()] {
      for policy in Self.all { #expect(policy.credit(for: nil, to: keyed) == .zero) }
    }
  }

  private static let all = ScoringPolicy.Marks.allCases.flatMap { marks in
    ScoringPolicy.Order.allCases.flatMap { order in
      ScoringPolicy.Steps.allCases.map { ScoringPolicy(marks: marks, order: order, steps: $0) }
    }
  }

  @Test(arguments: all)
  func `the right answers earn every point, and a record keeps the policy`(
    policy: ScoringPolicy
  ) throws {
    let attempt = try Self.attempt { $0.key }
    let score = attempt.score(by: policy)
    #expect(score.earned == score.possible)
    #expect(score.unitsPerPoint == policy.unitsPerPoint(of: attempt.form))
    #expect(ScoringPolicy(json: policy.json) == policy)
    #expect(Set(Self.all.map(\.id)).count == Self.all.count)
  }

  /// An attempt at two steps of a story, the claims and the order.
  private static func attempt(_ answer: (KeyedItem) -> Answer?) throws -> Attempt {
    let steps = try (1...2).map { step in
      let plain = try SampleItems.item("tahap/\(step)", "perbuatan=a status=calon")
      return try Item(
        id: plain.id, origin: ItemOrigin(family: "tahap", story: "tahap", step: step),
        topic: "t", scenario: plain.scenario, background: plain.background, story: plain.story,
        question: plain.question, options: plain.options, place: plain.place
      ).keyed(by: SampleItems.law)
    }
    let form = Form(practising: steps + [try claims(), try order()], seed: 1)
    var attempt = Attempt.open(of: form, until: Instant(milliseconds: 9))
    for entry in form.entries {
      guard let answer = answer(entry.keyed) else { continue }
      _ = attempt.receive(
        Response(
          item: entry.keyed.item.id, answer: answer, typed: "", at: Instant(milliseconds: 1)))
    }
    return attempt
  }

  @Test(arguments: [
    (ScoringPolicy.Steps.onePointEach, Score(earned: 3, possible: 4)),
    (.onePointInAll, Score(earned: 5, possible: 6, unitsPerPoint: 2)),
    (.increasing, Score(earned: 8, possible: 12, unitsPerPoint: 3)),
  ])
  func `the first step alone earns its share of the story`(
    steps: ScoringPolicy.Steps, score: Score
  ) throws {
    let attempt = try Self.attempt { $0.item.origin.step == 2 ? nil : $0.key }
    #expect(attempt.score(by: ScoringPolicy(steps: steps)) == score)
  }

  @Test func `parts of a point are summed without rounding`() throws {
    let attempt = try Self.attempt { keyed in
      switch keyed.key {
      case .marks: Self.marks(1, 0, of: keyed)
      case .order(let ids): .order([ids[1], ids[0], ids[2], ids[3]])
      case .option, .short: nil
      }
    }
    // 3/4 + 5/6 = 19/12, of 4 points.
    let score = attempt.score(by: ScoringPolicy(marks: .perClaim, order: .kendall))
    #expect(score == Score(earned: 19, possible: 48, unitsPerPoint: 12))
    #expect(score.permille == 395)
  }

  @Test func `all or nothing scores a whole point for each item`() throws {
    let attempt = try Self.attempt { $0.item.origin.step == nil ? $0.key : nil }
    #expect(attempt.score(by: .allOrNothing) == Score(earned: 2, possible: 4))
    #expect(attempt.score(by: .allOrNothing) == attempt.score)
  }
}
