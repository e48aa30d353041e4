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

  static func onlyAutomatic(_ word: Token, _ question: Question.Kind) -> Finding {
    Finding(
      "B007", at: word.place,
      Bilingual(
        "pilihan untuk tanya \(question.rawValue) hanya otomatis",
        "options of tanya \(question.rawValue) are automatic only"),
      remedy: Bilingual("Tulis: pilihan otomatis 4.", "Write: pilihan otomatis 4."))
  }

  /// Why `item` has no key, at its place, and what to do about it.
  public static func notKeyed(_ item: Item, _ error: KeyError, _ law: RuleBase) -> Finding {
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

  static func notUsed(_ word: Token, by kind: String) -> Finding {
    Finding(
      "B019", at: word.place,
      Bilingual(
        "baris “\(word.text)” tidak dipakai oleh \(kind)",
        "the line “\(word.text)” is not used by \(kind)"),
      remedy: Bilingual(
        "Hapus baris itu, atau ganti jenis pertanyaannya.",
        "Delete the line, or ask another kind of question."))
  }

  static func notAPair(_ slot: Token) -> Finding {
    Finding(
      "B020", at: slot.place,
      Bilingual(
        "pasangan “\(slot.text)” harus dua pilihan yang berbeda dalam tepat satu fakta",
        "the pair “\(slot.text)” must have two alternatives that differ in exactly one fact"),
      remedy: Bilingual(
        "Sebut fakta yang sama dengan dua nilai, atau pakai variasi.",
        "State the same fact with two values, or use variasi."))
  }

  static func tooManyVariants(_ id: String, at place: Place) -> Finding {
    Finding(
      "B021", at: place,
      Bilingual(
        "butir \(id): variasinya lebih dari \(BankReader.mostVariants); semua harus dibuktikan, tidak "
          + "ada yang diambil sampel",
        "item \(id): more than \(BankReader.mostVariants) variants; all must be proved, none is sampled"
      ),
      remedy: Bilingual(
        "Kurangi pilihan variasinya, atau bagi menjadi beberapa butir.",
        "Lower the number of alternatives, or divide the item."))
  }

  static func unknownSlot(_ slot: String, _ story: Token) -> Finding {
    Finding(
      "B022", at: story.place,
      Bilingual(
        "cerita memakai {\(slot)}, tetapi tidak ada variasi \(slot)",
        "the story uses {\(slot)}, but there is no variasi \(slot)"),
      remedy: Bilingual(
        "Tulis variasi \(slot) …, atau hapus kurungnya.",
        "Write variasi \(slot) …, or remove the braces."))
  }

  static func unusedSlot(_ slot: Token, _ language: Language) -> Finding {
    Finding(
      "B023", at: slot.place,
      Bilingual(
        "narasi \(language.rawValue) tidak memakai {\(slot.text)}",
        "narasi \(language.rawValue) does not use {\(slot.text)}"),
      remedy: Bilingual(
        "Tulis {\(slot.text)} di tempatnya dalam cerita.",
        "Write {\(slot.text)} where it belongs in the story."))
  }

  static func notAStep(_ kind: Token) -> Finding {
    Finding(
      "B031", at: kind.place,
      Bilingual(
        "“\(kind.text)” tidak dapat menjadi tahap", "“\(kind.text)” cannot be a step"),
      remedy: Bilingual(
        "Tulis sebagai butir sendiri dengan tanya \(kind.text).",
        "Make it an item of its own with tanya \(kind.text)."))
  }

  static func caseCount(at place: Place) -> Finding {
    Finding(
      "B032", at: place,
      Bilingual("tanya urut perlu 3 sampai 5 kasus", "tanya urut needs 3 to 5 cases"),
      remedy: Bilingual(
        "Tulis kasus fakta: nilai \"…\" \"…\".", "Write kasus fact: value \"…\" \"…\"."))
  }

  static func claimCount(at place: Place) -> Finding {
    Finding(
      "B033", at: place,
      Bilingual("tanya klaim perlu 3 sampai 6 klaim", "tanya klaim needs 3 to 6 claims"),
      remedy: Bilingual(
        "Tulis misalnya: klaim tingkat: disiplin.berat.",
        "Write klaim tingkat: disiplin.berat, for example."))
  }

  static func onlyNumbers(_ word: Token) -> Finding {
    Finding(
      "B034", at: word.place,
      Bilingual(
        "pilihan ketentuan yang ditulis harus bilangan bersatuan: “\(word.text)”",
        "written options of ketentuan must be numbers with a unit: “\(word.text)”"),
      remedy: Bilingual(
        "Tulis misalnya: 7 hari | 14 hari_kerja, atau pilihan otomatis 4.",
        "Write 7 hari | 14 hari_kerja, for example, or pilihan otomatis 4."))
  }

  static func pairDoesNotTurn(_ pair: ItemPair, at place: Place) -> Finding {
    Finding(
      "B035", at: place,
      Bilingual(
        "pasangan \(pair.first) dan \(pair.second): putusannya sama",
        "the pair \(pair.first) and \(pair.second): the verdict is the same"),
      remedy: Bilingual(
        "Cari fakta yang membalik putusan dengan 'pembalik'.",
        "Find a fact that turns the verdict with 'flips'."))
  }
}
