import Dates
import Text

/// What is wrong with a scenario written as `fact=value` words.
public enum ScenarioError: Error, Hashable, Sendable {
  /// The word has no `=`, or nothing on one side of it.
  case notAPair(String)
  case unknownFact(String, near: String?)
  case unknownValue(fact: String, value: String, near: String?)
  case wrongDate(String)
  case statedTwice(String)
  /// No word says when the act happened.
  case noDate
}

extension Vocabulary {
  /// The scenario written as `tanggal=2024-09-24 pelaku=pns perbuatan=suka`; several values that are
  /// all possible are joined by `|`. Without a date, `day` is taken, and without that either, refused.
  public func scenario(
    _ words: some Sequence<String>, on day: Day? = nil
  ) throws(ScenarioError) -> Scenario {
    var facts: [Int: ValueSet] = [:]
    var stated: Day?
    for word in words {
      let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2 else { throw .notAPair(word) }
      if pair[0] == Self.date {
        guard stated == nil else { throw .statedTwice(pair[0]) }
        guard let day = Day(pair[1]) else { throw .wrongDate(pair[1]) }
        stated = day
        continue
      }
      let (fact, values) = try self.values(pair[1], of: pair[0])
      guard facts[fact] == nil else { throw .statedTwice(pair[0]) }
      facts[fact] = values
    }
    guard let day = stated ?? day else { throw .noDate }
    return Scenario(day: day, facts: facts)
  }

  private func values(
    _ text: String, of name: String
  ) throws(ScenarioError) -> (Int, ValueSet) {
    guard let fact = index(of: name) else {
      throw .unknownFact(name, near: nearMiss(of: name, among: facts.map(\.id) + [Self.date]))
    }
    var values = ValueSet.none
    for part in text.split(separator: "|").map(String.init) {
      guard let named = self.values(named: part, of: fact) else {
        let known = facts[fact].values.map(\.id)
        throw .unknownValue(fact: name, value: part, near: nearMiss(of: part, among: known))
      }
      values = values.union(named)
    }
    guard !values.isEmpty else { throw .unknownValue(fact: name, value: text, near: nil) }
    return (fact, values)
  }

  /// What a value, or a group of values, of the fact at `fact` is called in a scenario; `nil` where
  /// it has none of that name.
  public func values(named text: String, of fact: Int) -> ValueSet? {
    if let index = facts[fact].index(of: text) { return ValueSet(index) }
    return groups.first { $0.id == text && $0.fact == fact }?.values
  }

  /// The words that `scenario(_:on:)` reads, date first, then in the vocabulary's order.
  public func words(of scenario: Scenario) -> [String] {
    let stated = scenario.facts.sorted { $0.key < $1.key }.map { index, values in
      let names = values.indices.map { facts[index].values[$0].id }
      return "\(facts[index].id)=\(names.joined(separator: "|"))"
    }
    return ["\(Self.date)=\(scenario.day)"] + stated
  }
}

extension ScenarioError {
  /// What is wrong, and what to do about it.
  public var sentence: Bilingual {
    switch self {
    case .notAPair(let word):
      Bilingual(
        "“\(word)” bukan pasangan fakta=nilai; tulis misalnya pelaku=pns.",
        "“\(word)” is no fact=value pair; write pelaku=pns, for example.")
    case .unknownFact(let name, let near):
      Bilingual(
        "Fakta “\(name)” tidak dikenal.\(near.map { " Maksud Anda “\($0)”?" } ?? "")",
        "The fact “\(name)” is not known.\(near.map { " Did you mean “\($0)”?" } ?? "")")
    case .unknownValue(let fact, let value, let near):
      Bilingual(
        "“\(value)” bukan nilai \(fact).\(near.map { " Maksud Anda “\($0)”?" } ?? "") Lihat 'fakta \(fact)'.",
        "“\(value)” is no value of \(fact).\(near.map { " Did you mean “\($0)”?" } ?? "") See 'fakta \(fact)'."
      )
    case .wrongDate(let text):
      Bilingual(
        "“\(text)” bukan tanggal; tulis seperti 2024-09-24.",
        "“\(text)” is not a date; write it like 2024-09-24.")
    case .statedTwice(let name):
      Bilingual("Fakta “\(name)” disebut dua kali.", "The fact “\(name)” is stated twice.")
    case .noDate:
      Bilingual(
        "Tanggal perbuatan belum disebut; tulis misalnya tanggal=2024-09-24.",
        "The date of the act is missing; write tanggal=2024-09-24, for example.")
    }
  }
}
