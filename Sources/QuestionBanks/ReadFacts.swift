import Assessment
import Dates
import Law
import Text

extension BankReader {
  /// `pelaku: pns  akun: pribadi | dinas  tanggal: 2024-09-24` as what it states.
  mutating func change(_ tokens: some Collection<Token>, at place: Place) -> CaseChange {
    var words: [String] = []
    var tokens = ArraySlice(Array(tokens))
    while let name = tokens.first, tokens.dropFirst().first?.text == ":",
      let value = tokens.dropFirst(2).first
    {
      var word = "\(name.text)=\(value.text)"
      tokens = tokens.dropFirst(3)
      while tokens.first?.text == "|", let value = tokens.dropFirst().first {
        word += "|\(value.text)"
        tokens = tokens.dropFirst(2)
      }
      words.append(word)
    }
    if let token = tokens.first { report(.missing("fakta: nilai", at: token.place)) }
    return change(words, at: place)
  }

  private mutating func change(_ words: [String], at place: Place) -> CaseChange {
    // A day that nobody states: the date may stand in another line.
    let none = Day(number: 0)
    do {
      let scenario = try law.vocabulary.scenario(words, on: none)
      let isDated = words.contains { $0.hasPrefix("\(Vocabulary.date)=") }
      return CaseChange(day: isDated ? scenario.day : nil, facts: scenario.facts)
    } catch {
      report(.scenario(error, at: place))
      return CaseChange()
    }
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
    return CaseChange(
      day: first.day ?? second.day,
      facts: first.facts.merging(second.facts) { stated, _ in stated })
  }
}
