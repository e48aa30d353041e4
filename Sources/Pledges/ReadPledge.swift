import Dates
import Law
import Text

/// A provision as a wording names it, before its instrument is known to be in force.
struct Cited {
  let name: Token
  let instrument: Instrument
  let provision: String

  var frozen: PledgeText.Basis {
    PledgeText.Basis(
      instrument: instrument.shortName, provision: provision, since: instrument.interval.start)
  }
}

extension PledgeReader {
  private static let headWords = ["versi", "tanggal", "sumber", "pembuka", "penutup"]
  private static let pointWords = ["penjelasan", "dasar"]

  mutating func readHead(_ block: Block) {
    if let first = headPlace { findings.append(.duplicate(block.keyword, first: first)) }
    headPlace = block.place
    if let name = block.head.rest.first, name.kind == .word {
      head.id = name.text
    } else {
      findings.append(.missing("naskah NAMA \"…\" \"…\"", at: block.place))
    }
    head.title = bilingual(block.head, most: Self.longestPoint)
    var seen: [String: Place] = [:]
    for line in block.attributes {
      if let first = seen[line.keyword.text] {
        findings.append(.duplicate(line.keyword, first: first))
      }
      seen[line.keyword.text] = line.keyword.place
      read(line)
    }
    for word in Self.headWords where word != "sumber" && seen[word] == nil {
      findings.append(.missing(word, at: block.place))
    }
  }

  mutating func read(_ line: SourceLine) {
    switch line.keyword.text {
    case "versi": head.version = version(line)
    case "tanggal": head.day = day(line)
    case "sumber": head.source = bilingual(line, most: Self.longestPoint)
    case "pembuka": head.opening = bilingual(line, most: Self.longestText)
    case "penutup": head.closing = bilingual(line, most: Self.longestText)
    case _: findings.append(.unknownKeyword(line.keyword, near: Self.headWords))
    }
  }

  mutating func readPoint(_ block: Block) {
    let text = bilingual(block.head, most: Self.longestPoint)
    var explanation: Bilingual?
    var basis: [Cited] = []
    var words: Set<String> = []
    for line in block.attributes {
      words.insert(line.keyword.text)
      switch line.keyword.text {
      case "penjelasan": explanation = bilingual(line, most: Self.longestText)
      case "dasar": basis += cited(by: line)
      case _: findings.append(.unknownKeyword(line.keyword, near: Self.pointWords))
      }
    }
    for word in Self.pointWords where !words.contains(word) {
      findings.append(.missing(word, at: block.place))
    }
    let none = Bilingual("", "")
    points.append(
      PledgeText.Point(
        text: text ?? none, explanation: explanation ?? none, basis: basis.map(\.frozen)))
    grounds += basis
    if points.count == Self.mostPoints + 1 { findings.append(.manyPoints(block.place)) }
  }

  /// `pp94-2021 Pasal 5 huruf n angka 6; se-1-2023`
  mutating func cited(by line: SourceLine) -> [Cited] {
    var cited: [Cited] = []
    for part in line.rest.parts(between: ";") {
      guard let name = part.first else {
        findings.append(.missing("dasar PERATURAN Pasal …", at: line.keyword.place))
        continue
      }
      guard let instrument = law.instrument(name.text) else {
        findings.append(.unknownWord(name, near: law.instruments.map(\.id)))
        continue
      }
      cited.append(
        Cited(name: name, instrument: instrument, provision: part.dropFirst().plainText))
    }
    return cited
  }

  private mutating func bilingual(_ line: SourceLine, most: Int) -> Bilingual? {
    let strings = line.rest.strings
    guard strings.count == 2, strings.allSatisfy({ $0.text.contains { !$0.isWhitespace } }) else {
      findings.append(.needsBothLanguages(strings.first?.place ?? line.keyword.place))
      return nil
    }
    for string in strings where string.text.count > most {
      findings.append(.longText(string, most: most))
    }
    return Bilingual(strings[0].text, strings[1].text)
  }

  private mutating func version(_ line: SourceLine) -> Int? {
    if let word = line.rest.first, let number = Int(word.text), (1...9999).contains(number) {
      return number
    }
    findings.append(.wrongVersion(line.rest.first ?? line.keyword))
    return nil
  }

  private mutating func day(_ line: SourceLine) -> Day? {
    guard let word = line.rest.first else {
      findings.append(.missing("tanggal 2026-11-30", at: line.keyword.place))
      return nil
    }
    guard let day = Day(word.text) else {
      findings.append(.wrongDate(word))
      return nil
    }
    return day
  }
}
