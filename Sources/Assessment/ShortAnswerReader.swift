import Law

extension ShortAnswer {
  /// What somebody who was asked `question` means by `typed`; `nil` where it is no level, no number
  /// with a unit, or more than one of them.
  public init?(reading typed: String, for question: ShortQuestion) {
    let words = ShortAnswerWords(typed).all
    switch question {
    case .level: self.init(levelIn: words)
    case .stipulation: self.init(amountIn: words)
    }
  }

  private init?(levelIn words: [String]) {
    let levels = Set(words.compactMap { Self.levels[$0] })
    guard let level = levels.first, levels.count == 1 else { return nil }
    self = .level(level)
  }

  private static let levels: [String: Level] = [
    "moral": .moral, "etik": .moral, "etika": .moral, "ethics": .moral, "ringan": .light,
    "light": .light, "mild": .light, "minor": .light, "sedang": .medium, "medium": .medium,
    "moderate": .medium, "menengah": .medium, "berat": .heavy, "heavy": .heavy, "severe": .heavy,
    "serious": .heavy,
  ]

  private init?(amountIn words: [String]) {
    guard let start = words.firstIndex(where: NumberWords.isPart) else { return nil }
    let end = words[start...].firstIndex { !NumberWords.isPart($0) } ?? words.endIndex
    let others = Array(words[..<start] + words[end...])
    guard !others.contains(where: NumberWords.isPart),
      let number = NumberWords.value(of: Array(words[start..<end])),
      let unit = UnitWords.unit(in: others)
    else { return nil }
    let (product, overflows) = number.multipliedReportingOverflow(by: unit.times)
    guard !overflows, product <= 1_000_000_000_000 else { return nil }
    self.init(product, unit.unit)
  }
}

/// A typed answer as lower-case words; a number and its unit are parted where they were written
/// together, and a thousands dot is no part of a number.
private struct ShortAnswerWords {
  private(set) var all: [String] = []

  init(_ typed: String) {
    var word = ""
    for character in Self.plain(typed) {
      let isNew = word.last.map { $0.isNumber != character.isNumber } ?? false
      if character == " " || character == "%" || isNew {
        if !word.isEmpty { all.append(word) }
        word = character == " " ? "" : String(character)
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { all.append(word) }
    all = all.flatMap { Self.parted[$0] ?? [$0] }
  }

  private static let parted: [String: [String]] = [
    "sehari": ["1", "hari"], "seminggu": ["1", "minggu"], "sepekan": ["1", "pekan"],
    "sebulan": ["1", "bulan"], "setahun": ["1", "tahun"],
  ]

  /// Letters, digits, `%` and single spaces; `12.000.000` as `12000000`.
  private static func plain(_ typed: String) -> String {
    let characters = Array(typed.lowercased())
    var plain = ""
    for (index, character) in characters.enumerated() {
      if character.isLetter || character.isWholeNumber || character == "%" {
        plain.append(character)
      } else if character == ".", plain.last?.isWholeNumber == true,
        characters.dropFirst(index + 1).prefix(3).count(where: \.isWholeNumber) == 3
      {
        continue
      } else if plain.last != " " {
        plain.append(" ")
      }
    }
    return plain
  }
}
