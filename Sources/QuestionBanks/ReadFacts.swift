import Assessment
import Dates
import Law
import Text

extension BankReader {
  /// `pelaku: pns  akun: pribadi | dinas  tanggal: 2024-09-24` as what it states.
  mutating func change(_ tokens: some Collection<Token>, at place: Place) -> CaseChange {
    var day: Day?
    var facts: [Int: ValueSet] = [:]
    var rest = ArraySlice(Array(tokens))
    while let name = rest.first, rest.dropFirst().first?.isMark(":") == true,
      let value = rest.dropFirst(2).first
    {
      rest = rest.dropFirst(3)
      var values = [value]
      while rest.first?.isMark("|") == true, let value = rest.dropFirst().first {
        values.append(value)
        rest = rest.dropFirst(2)
      }
      if name.text == Vocabulary.date {
        if day != nil { report(.scenario(.statedTwice(name.text), at: name.place)) }
        day = self.day(name, values) ?? day
      } else if let (fact, known) = self.values(name, values) {
        if facts[fact] != nil { report(.scenario(.statedTwice(name.text), at: name.place)) }
        facts[fact] = known
      }
    }
    if let token = rest.first { report(.missing("fakta: nilai", at: token.place)) }
    return CaseChange(day: day, facts: facts)
  }

  private mutating func day(_ name: Token, _ values: [Token]) -> Day? {
    if values.count == 1, let day = Day(values[0].text) { return day }
    let text = values.map(\.text).joined(separator: " | ")
    report(.scenario(.wrongDate(text), at: values[0].place))
    return nil
  }

  private mutating func values(_ name: Token, _ values: [Token]) -> (Int, ValueSet)? {
    let vocabulary = law.vocabulary
    guard let fact = vocabulary.index(of: name.text) else {
      let known = vocabulary.facts.map(\.id) + [Vocabulary.date]
      let near = nearMiss(of: name.text, among: known)
      report(.scenario(.unknownFact(name.text, near: near), at: name.place))
      return nil
    }
    var all = ValueSet.none
    for value in values {
      guard let known = vocabulary.values(named: value.text, of: fact) else {
        let near = nearMiss(of: value.text, among: vocabulary.facts[fact].values.map(\.id))
        let error = ScenarioError.unknownValue(fact: name.text, value: value.text, near: near)
        report(.scenario(error, at: value.place))
        return nil
      }
      all = all.union(known)
    }
    return (fact, all)
  }

  /// Both together; a fact that both state is an error.
  mutating func joined(_ first: CaseChange, _ second: CaseChange, _ line: SourceLine) -> CaseChange
  {
    let twice = second.facts.keys.filter { first.facts[$0] != nil }
      .map { law.vocabulary.facts[$0].id }
    let dates = first.day != nil && second.day != nil ? [Vocabulary.date] : []
    for name in twice.sorted() + dates {
      report(.scenario(.statedTwice(name), at: line.keyword.place))
    }
    return first.stating(second)
  }
}

extension CaseChange {
  /// Both together; where both state a fact, what `other` says.
  func stating(_ other: CaseChange) -> CaseChange {
    CaseChange(day: other.day ?? day, facts: facts.merging(other.facts) { _, new in new })
  }
}
