import Text

/// A reader that gathers what is wrong in its text.
protocol Reporting {
  mutating func report(_ finding: Finding)
}

extension Reporting {
  /// The two texts of a line.
  mutating func bilingual(_ tokens: some Collection<Token>, at place: Place) -> Bilingual {
    let strings = tokens.strings
    guard strings.count == 2 else {
      report(.needsBothLanguages(strings.first?.place ?? place))
      return Bilingual("", "")
    }
    return Bilingual(strings[0].text, strings[1].text)
  }

  /// Reports what stands where nothing more may: most often half of a text whose quotation mark was
  /// meant as part of it.
  mutating func expectEnd(_ tokens: ArraySlice<Token>) {
    if let token = tokens.first { report(.notExpected(token)) }
  }

  /// The number that `line` begins with, or `nil` where it is none of `range`.
  mutating func number(_ line: SourceLine, in range: ClosedRange<Int>) -> Int? {
    if let word = line.rest.first, let number = Int(word.text), range.contains(number) {
      return number
    }
    report(.numberOutside(range, line.keyword))
    return nil
  }
}
