import Assessment
import BankCoverage
import Dates
import Law
import QuestionBanks
import Reports
import Text

/// `bank pasangan`: scenarios that differ in one fact and in what the law says.
public struct PairsJob {
  /// How the pairs of an act are told.
  public enum Format: Hashable, Sendable {
    /// The most teachable ones; with `all`, every one.
    case lines(all: Bool)
    case json
    /// Blocks of the bank language; with `all`, of every pair.
    case items(all: Bool)
  }

  let desk: Desk
  /// So many pairs are told unless all are wanted.
  static let usualCount = 10

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter words: An act, and facts that both scenarios must state; without an act, the acts
  ///   are told.
  public func run(_ words: [String], as format: Format) throws(Trouble) -> Status {
    let subject = try PairSubject(words, desk)
    guard let act = subject.act else {
      try tellActs(json: format == .json)
      return .done
    }
    let pairs = ScenarioPairs(of: desk.law).pairs(
      of: act, stating: subject.facts, on: subject.day)
    let value = desk.acts[act]
    switch format {
    case .json:
      let report = PairReport(of: desk.law, in: desk.language)
      desk.console.show(
        report.json(of: Array(pairs), on: value.id, edition: desk.edition).canonicalText)
    case .lines(let all): tell(pairs, on: value, all: all)
    case .items(let all): try PairItems(desk, value).show(pairs, all: all)
    }
    return .done
  }

  private func tell(_ pairs: PairList, on act: Fact.Value, all: Bool) {
    desk.say(PairWords.headline(act, pairs.count))
    let report = PairReport(of: desk.law, in: desk.language)
    let told = all ? pairs[...] : pairs.prefix(Self.usualCount)
    for (index, pair) in told.enumerated() {
      desk.console.show("")
      for line in report.lines(of: pair, number: index + 1) { desk.say(line, hanging: 2) }
    }
    if told.count < pairs.count { desk.say(PairWords.more(pairs.count - told.count)) }
  }

  /// Every act with its pairs, and how many pairs of items the open banks have.
  private func tellActs(json: Bool) throws(Trouble) {
    let finder = ScenarioPairs(of: desk.law)
    let inBanks = MinimalPair.all(among: try desk.itemsIfAny(), by: desk.law)
    let counted = finder.acts.map { act in
      (act: desk.acts[act], pairs: finder.pairs(of: act).count, items: inBanks[act]?.count ?? 0)
    }.filter { $0.pairs > 0 }
    guard json else {
      for (act, pairs, items) in counted {
        desk.say(PairWords.line(act, pairs, items)[desk.language], hanging: 2)
      }
      return desk.say(PairWords.howToSeeOne)
    }
    let acts = counted.map { act, pairs, items in
      JSONValue.object([
        "act": .string(act.id), "pairs": .int(pairs), "pairs_of_items": .int(items),
      ])
    }
    let answer = JSONValue.object([
      "version": .int(1), "edition": .string(desk.edition.description), "acts": .array(acts),
    ])
    desk.console.show(answer.canonicalText)
  }
}

/// What pairs are asked for.
private struct PairSubject {
  /// Position in the values of `perbuatan`.
  private(set) var act: Int?
  private(set) var facts: [Int: ValueSet] = [:]
  private(set) var day: Day?

  init(_ words: [String], _ desk: Desk) throws(Trouble) {
    let vocabulary = desk.law.vocabulary
    let stated = words.map { $0.contains("=") ? $0 : "\(Vocabulary.act)=\($0)" }
    let scenario: Scenario
    // The day stands for no day: only a stated one is asked for.
    do { scenario = try vocabulary.scenario(stated, on: desk.law.day) } catch {
      throw .usage(error.sentence, command: CommandInfo.bank.name)
    }
    facts = scenario.facts
    day = stated.contains { $0.hasPrefix("\(Vocabulary.date)=") } ? scenario.day : nil
    guard let fact = vocabulary.index(of: Vocabulary.act),
      let acts = facts.removeValue(forKey: fact)
    else {
      guard words.isEmpty else {
        throw .usage(PairWords.actMissing, command: CommandInfo.bank.name)
      }
      return
    }
    guard let single = acts.single else {
      throw .usage(PairWords.actMissing, command: CommandInfo.bank.name)
    }
    act = single
  }
}

extension Desk {
  /// The acts that the law knows.
  var acts: [Fact.Value] { law.vocabulary[Vocabulary.act]?.values ?? [] }

  /// Every item of the open banks; none where there is no bank.
  func itemsIfAny() throws(Trouble) -> [KeyedItem] {
    do throws(Trouble) { return try items() } catch {
      guard case .noBank = error else { throw error }
      return []
    }
  }
}
