import Assessment
import BankCoverage
import Dates
import Law
import LawSamples
import QuestionBanks
import Regulations
import Testing

@Suite struct ScenarioPairsTests {
  private let law = LawSamples.SampleLaw.base

  private func pairs(
    of act: String, _ words: String = "", on day: Day? = nil
  ) throws -> [ScenarioPair] {
    let facts = try law.vocabulary.scenario(
      words.split(separator: " ").map(String.init), on: Day(number: 0)
    ).facts
    return Array(
      ScenarioPairs(of: law).pairs(of: try SampleCoverage.act(act), stating: facts, on: day))
  }

  private func told(_ pair: ScenarioPair) -> String {
    let words = law.vocabulary.words(of: pair.first.scenario)
    let others = law.vocabulary.words(of: pair.second.scenario).filter { !words.contains($0) }
    return (words + ["→"] + others).joined(separator: " ")
  }

  @Test func `a pair differs in one fact or in the date, and in the ruling`() throws {
    for pair in try pairs(of: "suka") {
      let (first, second) = (pair.first.scenario, pair.second.scenario)
      let differing = law.vocabulary.facts.indices.filter { first.facts[$0] != second.facts[$0] }
      #expect(differing == (pair.fact.map { [$0] } ?? []))
      #expect((first.day != second.day) == (pair.fact == nil))
      #expect(pair.first.verdict.ruling != pair.second.verdict.ruling)
      #expect(try law.verdict(on: first) == pair.first.verdict)
      #expect(try law.verdict(on: second) == pair.second.verdict)
    }
  }

  @Test func `the surest pairs come first, the actor last, each with no fact it does not need`()
    throws
  {
    let pairs = try pairs(of: "suka")
    #expect(
      pairs.map(\.sureness.rawValue) == pairs.map(\.sureness.rawValue).sorted())
    #expect(
      pairs.prefix(2).map(told) == [
        "tanggal=2026-01-01 pelaku=pns perbuatan=suka status=bakal cuti=tidak → status=calon",
        "tanggal=2026-01-01 pelaku=pns perbuatan=suka status=bakal cuti=ya → cuti=tidak",
      ])
  }

  @Test func `the date turns at the boundary`() throws {
    let dated = try pairs(of: "suka").filter { $0.fact == nil }
    #expect(!dated.isEmpty)
    #expect(
      Set(dated.map(\.second.scenario.day)).isSubset(
        of: [Day("2010-01-01"), Day("2020-01-01")].compactMap { $0 }.asSet))
    for pair in dated {
      #expect(pair.first.scenario.day.adding(days: 1) == pair.second.scenario.day)
    }
  }

  @Test func `facts that are stated stand on both sides and never differ`() throws {
    let fact = try #require(law.vocabulary.index(of: "status"))
    let stated = try pairs(of: "suka", "status=calon")
    #expect(!stated.isEmpty)
    for pair in stated {
      #expect(pair.fact != fact)
      #expect(pair.first.scenario.facts[fact] == pair.second.scenario.facts[fact])
      #expect(pair.first.scenario.facts[fact]?.single == 1)
    }
    let day = try #require(Day("2024-05-01"))
    let dated = try pairs(of: "suka", on: day)
    #expect(!dated.isEmpty && dated.allSatisfy { $0.second.scenario.day == day })
  }

  @Test func `an act without a rule has no pair`() throws {
    #expect(try pairs(of: "berkebun").isEmpty)
    #expect(try ScenarioPairs(of: law).acts == ["suka", "hadir"].map(SampleCoverage.act))
  }
}

extension [Day] {
  fileprivate var asSet: Set<Day> { Set(self) }
}

/// Of the law that is built in.
@Suite struct ShippedPairsTests {
  private static let law: RuleBase = {
    guard let base = LawReader(regulations).base else { preconditionFailure("the law") }
    return base
  }()
  private static let pairs = ScenarioPairs(of: law)
  private static let acts = BankCoverage(of: [], by: law).acts.filter(\.canTurn).map(\.act)

  private static func id(_ act: Int) -> String {
    law.vocabulary[Vocabulary.act]?.values[act].id ?? ""
  }

  @Test(arguments: acts.map(id))
  func `an act that can turn has pairs, and their blocks pass reader and prover`(act: String)
    throws
  {
    let law = Self.law
    let position = try #require(law.vocabulary[Vocabulary.act]?.index(of: act))
    let pairs = Self.pairs.pairs(of: position).prefix(4)
    #expect(!pairs.isEmpty)
    let blocks = pairs.enumerated().compactMap { number, pair in
      PairBlock(
        id: "p-\(number)", topic: "t", (pair.first.scenario, pair.second.scenario),
        fact: pair.fact, by: law)
    }
    #expect(blocks.count == pairs.count)
    let text =
      "bank uji \"Uji\" \"Test\"\n  jumlah \(blocks.count * 2)\ntopik t \"T\" \"T\"\n"
      + blocks.map(\.text).joined(separator: "\n")
    let reader = BankReader([("uji.soal", text)], law: law)
    let bank = try #require(reader.bank, "\(reader.findings.map { $0.text(in: .english) })")
    #expect(reader.findings.isEmpty)
    let prover = BankProver(bank, law: law)
    let keyed = try #require(
      prover.keyed, "\(prover.findings.map { $0.text(in: .english) })"
    ).items
    #expect(bank.pairs.count == blocks.count)
    for pair in bank.pairs {
      let keys = [pair.first, pair.second].map { id in keyed.first { $0.item.id == id }?.key }
      #expect(keys[0] != keys[1], "\(pair)")
    }
  }

  @Test func `the flip from prospective candidate to candidate is the first that is taught`()
    throws
  {
    let position = try #require(Self.law.vocabulary[Vocabulary.act]?.index(of: "suka"))
    let first = try #require(Self.pairs.pairs(of: position).first)
    #expect(first.sureness == .both)
    #expect(
      Self.law.vocabulary.words(of: first.first.scenario) == [
        "tanggal=2024-09-22", "pelaku=pns", "perbuatan=suka", "status_calon=bakal_calon",
      ])
    #expect(
      Self.law.vocabulary.words(of: first.second.scenario).last == "status_calon=calon")
  }
}
