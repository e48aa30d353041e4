import Assessment
import Law
import Text

extension Finding {
  static func countDiffers(declared: Int, found: Int, at place: Place) -> Finding {
    Finding(
      "B001", at: place,
      Bilingual(
        "jumlah menyatakan \(declared) butir, ada \(found)",
        "the bank declares \(declared) items and has \(found)"),
      remedy: Bilingual(
        "Kembalikan butir yang hilang, atau tulis jumlah \(found).",
        "Restore the missing items, or declare \(found)."))
  }

  static func keyField(_ word: Token) -> Finding {
    Finding(
      "B002", at: word.place,
      Bilingual(
        "“\(word.text)” menyatakan kunci; kunci tidak disimpan",
        "“\(word.text)” states a key; keys are not stored"),
      remedy: Bilingual(
        "Hapus baris ini: kunci diturunkan dari fakta dan hukum yang berlaku.",
        "Delete the line: the key follows from the facts and the law in force."))
  }

  static func missingLanguage(_ id: String, _ language: Language, at place: Place) -> Finding {
    Finding(
      "B003", at: place,
      Bilingual(
        "butir \(id): narasi \(language.rawValue) belum ada",
        "item \(id): the story is missing in “\(language.rawValue)”"),
      remedy: Bilingual(
        "Tambahkan narasi \(language.rawValue) \"…\".", "Add narasi \(language.rawValue) \"…\"."))
  }

  static func scenario(_ error: ScenarioError, at place: Place) -> Finding {
    Finding(
      "B004", at: place, error.sentence,
      remedy: Bilingual("Perbaiki baris fakta.", "Correct the line of facts."))
  }

  static func optionCount(at place: Place) -> Finding {
    Finding(
      "B005", at: place,
      Bilingual("pilihan harus 2 sampai 6", "there must be 2 to 6 options"),
      remedy: Bilingual(
        "Tulis misalnya: pilihan otomatis 4.", "Write pilihan otomatis 4, for example."))
  }

  static func sameOption(_ word: Token) -> Finding {
    Finding(
      "B006", at: word.place,
      Bilingual(
        "dua pilihan sama artinya: “\(word.text)”", "two options mean the same: “\(word.text)”"),
      remedy: Bilingual("Hapus salah satu.", "Delete one of them."))
  }

  static func onlyAutomatic(_ word: Token, _ question: Question) -> Finding {
    Finding(
      "B007", at: word.place,
      Bilingual(
        "pilihan untuk tanya \(question.rawValue) hanya otomatis",
        "options of tanya \(question.rawValue) are automatic only"),
      remedy: Bilingual("Tulis: pilihan otomatis 4.", "Write: pilihan otomatis 4."))
  }

  static func notKeyed(_ item: Item, _ error: KeyError, _ law: RuleBase) -> Finding {
    let (code, what, remedy) = error.explanation(law)
    return Finding(
      code, at: item.place,
      Bilingual("butir \(item.id): \(what.indonesian)", "item \(item.id): \(what.english)"),
      remedy: remedy)
  }

  static func backgroundMatters(_ item: Item, _ fact: String) -> Finding {
    Finding(
      "B017", at: item.place,
      Bilingual(
        "butir \(item.id): latar “\(fact)” ternyata berpengaruh",
        "item \(item.id): the background fact “\(fact)” does matter"),
      remedy: Bilingual("Pindahkan ke baris fakta.", "Move it to the line of facts."))
  }

  static func lowConfidence(_ item: Item) -> Finding {
    Finding(
      "B018", .warning, at: item.place,
      Bilingual(
        "butir \(item.id): kuncinya bertumpu pada aturan berkeyakinan rendah",
        "item \(item.id): its key rests on a rule of low confidence"),
      remedy: Bilingual(
        "Hanya untuk latihan; tidak pernah masuk ujian.", "For practice only; never in an exam."))
  }
}

extension KeyError {
  fileprivate func explanation(_ law: RuleBase) -> (
    code: String, what: Bilingual, remedy: Bilingual
  ) {
    let checkFacts = Bilingual(
      "Periksa fakta dan tanggal skenario.", "Check the scenario's facts and date.")
    switch self {
    case .noVerdict(.dayOutside(let day, let first)):
      return (
        "B010",
        Bilingual(
          "\(day) di luar basis hukum (mulai \(first))",
          "\(day) is outside the rule base (from \(first))"),
        checkFacts
      )
    case .noVerdict(.impossible):
      return (
        "B011", Bilingual("fakta-faktanya mustahil bersama", "its facts cannot be true together"),
        checkFacts
      )
    case .undetermined(let missing):
      let names = missing.map { law.vocabulary.facts[$0].id }.joined(separator: ", ")
      return (
        "B012",
        Bilingual(
          "hukum belum memutus tanpa \(names)", "the law gives no verdict without \(names)"),
        Bilingual(
          "Sebutkan \(names) dalam fakta dan narasi.",
          "State \(names) among the facts and in the story.")
      )
    case .unsettled(let outcome):
      return (
        "B013",
        Bilingual(
          "hukum tidak memberi satu jawaban (\(outcome.rawValue))",
          "the law gives no single answer (\(outcome.rawValue))"),
        Bilingual(
          "Pakai tanya boleh, atau ubah skenario.", "Ask tanya boleh, or change the scenario.")
      )
    case .nothingToAsk, .noOptionHolds:
      return (
        "B014", Bilingual("tidak ada pilihan yang benar", "no option holds"),
        Bilingual(
          "Ganti jenis tanya atau pilihannya.", "Ask something else, or change the options.")
      )
    case .severalOptionsHold(let ids):
      let list = ids.joined(separator: ", ")
      return (
        "B015",
        Bilingual("lebih dari satu pilihan benar: \(list)", "several options hold: \(list)"),
        Bilingual("Sisakan satu yang benar.", "Keep only one that holds.")
      )
    case .tooFewOptions(let found, let declared):
      return (
        "B016",
        Bilingual(
          "hanya \(found) dari \(declared) pilihan yang berbeda",
          "only \(found) of \(declared) options differ"),
        Bilingual(
          "Tulis pilihan otomatis \(max(found, 2)).", "Write pilihan otomatis \(max(found, 2)).")
      )
    }
  }
}

extension Finding {
  static func numberOutside(_ range: ClosedRange<Int>, _ word: Token) -> Finding {
    Finding(
      "B008", at: word.place,
      Bilingual(
        "“\(word.text)” harus bilangan \(range.lowerBound) sampai \(range.upperBound)",
        "“\(word.text)” must be a number from \(range.lowerBound) to \(range.upperBound)"),
      remedy: Bilingual("Tulis satu bilangan bulat.", "Write one whole number."))
  }

  static func cannotFill(_ program: Program, _ error: FormError, at place: Place) -> Finding {
    Finding(
      "B009", at: place,
      Bilingual(
        "program \(program.id): topik \(error.topic) perlu \(error.needed) butir yang boleh diujikan, "
          + "ada \(error.available)",
        "program \(program.id): topic \(error.topic) needs \(error.needed) examinable items, "
          + "there are \(error.available)"),
      remedy: Bilingual(
        "Tambah butir pada topik itu, atau kurangi jumlah bagiannya.",
        "Add items to the topic, or lower the section's count."))
  }
}
