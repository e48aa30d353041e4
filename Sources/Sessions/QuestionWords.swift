import Assessment
import Law
import Text

extension Question {
  /// The words of the question under a story.
  func stem(in law: RuleBase) -> Bilingual {
    switch self {
    case .verdict(let question): question.stem
    case .stipulation(let id): law.title(of: id) + Bilingual("?", "?")
    case .comparison:
      Bilingual(
        "Apa kata hukum tentang kasus A dan kasus B?", "What does the law say of cases A and B?")
    case .order:
      Bilingual(
        "Urutkan dari yang paling ringan akibatnya sampai yang paling berat, misalnya: 2 1 3.",
        "Put them in order, from the lightest consequence to the heaviest, such as: 2 1 3.")
    case .claims(_, let count):
      Bilingual(
        "Pernyataan mana yang benar? Ada \(count); ketik nomornya, misalnya: 1 3.",
        "Which statements are true? There are \(count); type their numbers, such as: 1 3.")
    case .short(.level):
      Bilingual(
        "Apa tingkat sanksinya? Ketik: moral, ringan, sedang atau berat.",
        "What is the level of the sanction? Type: moral, light, medium or severe.")
    case .short(.stipulation(let id)):
      law.title(of: id)
        + Bilingual(
          ": berapa? Ketik bilangan dengan satuannya, misalnya: 30 hari.",
          ": how much? Type a number with its unit, such as: 30 days.")
    }
  }
}

extension VerdictQuestion {
  fileprivate var stem: Bilingual {
    switch self {
    case .permission: Bilingual("Bolehkah perbuatan ini?", "Is this act allowed?")
    case .offenceClass: Bilingual("Termasuk apa perbuatan ini?", "What kind of breach is this?")
    case .level: Bilingual("Apa tingkat sanksinya?", "What is the level of the sanction?")
    case .sanction: Bilingual("Apa sanksinya?", "What is the sanction?")
    case .provision:
      Bilingual("Ketentuan mana yang menjadi dasarnya?", "Which provision is its basis?")
    case .decisive:
      Bilingual("Fakta mana yang menentukan jawabannya?", "Which fact decides the answer?")
    }
  }
}

extension RuleBase {
  fileprivate func title(of id: String) -> Bilingual {
    stipulation(id)?.title ?? Bilingual(id, id)
  }
}

extension Form.Entry {
  /// What an answer looks like, as help begins.
  var howToAnswer: Bilingual {
    switch keyed.key {
    case .option:
      Bilingual(
        "Ketik nomor, huruf atau awal kata satu pilihan.",
        "Type the number, letter or beginning of an option.")
    case .marks:
      Bilingual(
        "Ketik nomor semua pernyataan yang benar, dipisah spasi.",
        "Type the numbers of all true statements, with spaces.")
    case .order, .short: keyed.expectation(of: shown.count)
    }
  }
}

extension KeyedItem {
  /// What may be typed, for whoever typed something else.
  func expectation(of count: Int) -> Bilingual {
    switch key {
    case .option: Messages.unclearChoice(count)
    case .marks:
      Bilingual(
        "Ketik nomor pernyataan yang benar, 1 sampai \(count), dipisah spasi; 'bantuan' untuk yang "
          + "lain.",
        "Type the numbers of the true statements, 1 to \(count), with spaces; 'help' for more.")
    case .order:
      Bilingual(
        "Ketik semua nomor, 1 sampai \(count), masing-masing sekali, yang paling ringan dahulu.",
        "Type all numbers, 1 to \(count), each once, the lightest first.")
    case .short(.level):
      Bilingual(
        "Ketik satu tingkat: moral, ringan, sedang atau berat.",
        "Type one level: moral, light, medium or severe.")
    case .short(.amount):
      Bilingual(
        "Ketik satu bilangan dengan satuannya, misalnya 30 hari, 6 bulan atau 25 persen.",
        "Type one number with its unit, such as 30 days, 6 months or 25 per cent.")
    }
  }
}

extension KeyedItem {
  /// The right answer in the words of its options.
  var keyText: Bilingual {
    let texts = rightOptions.map(\.text)
    switch key {
    case .option, .marks:
      return texts.isEmpty ? Bilingual("tidak ada", "none") : texts.joined(by: "; ")
    case .order: return texts.joined(by: " < ")
    case .short(let answer): return answer.words
    }
  }
}

extension [Bilingual] {
  fileprivate func joined(by mark: String) -> Bilingual {
    Bilingual(
      map(\.indonesian).joined(separator: mark), map(\.english).joined(separator: mark))
  }
}

extension Form.Entry {
  /// `answer` in words that refer to the options as they were shown, such as “2” or “2 1 3”.
  func words(for answer: Answer) -> Bilingual {
    switch answer {
    case .option(let id): numbers([id])
    case .marks(let ids):
      ids.isEmpty ? Bilingual("tidak ada", "none") : numbers(shown.map(\.id).filter(ids.contains))
    case .order(let ids): numbers(ids)
    case .short(let answer): answer.words
    }
  }

  /// The key by the numbers that were shown, and in words where the rows below do not say it.
  var rightAnswer: Bilingual {
    let numbers = words(for: keyed.key)
    switch keyed.key {
    case .option, .order: return numbers + Bilingual(", ", ", ") + keyed.keyText
    case .marks, .short: return numbers
    }
  }

  private func numbers(_ ids: [String]) -> Bilingual {
    let places = ids.compactMap { id in shown.firstIndex { $0.id == id } }
    let text = places.map { String($0 + 1) }.joined(separator: " ")
    return Bilingual(text, text)
  }
}

extension ShortAnswer {
  var words: Bilingual {
    switch self {
    case .level(let level): level.words
    case .amount(let number, let unit): Stipulation.Amount.number(number, unit).text
    }
  }
}

extension Level {
  fileprivate var words: Bilingual {
    switch self {
    case .moral: Bilingual("moral", "moral")
    case .light: Bilingual("ringan", "light")
    case .medium: Bilingual("sedang", "medium")
    case .heavy: Bilingual("berat", "severe")
    }
  }
}
