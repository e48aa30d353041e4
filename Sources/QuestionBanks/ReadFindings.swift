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

  /// The code of what is wrong in stated facts.
  static let factsCode = "B004"

  static func scenario(_ error: ScenarioError, at place: Place) -> Finding {
    Finding(
      factsCode, at: place, error.sentence,
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

  static func notExpected(_ token: Token) -> Finding {
    Finding(
      "B036", at: token.place,
      Bilingual("“\(token.text)” tidak diharapkan di sini", "“\(token.text)” is not expected here"),
      remedy: Bilingual(
        "Hapus. Tanda petik di dalam teks ditulis “…” atau \\\".",
        "Delete it. A quotation mark inside a text is written “…” or \\\"."))
  }

  static func secondBank(_ word: Token, first: Place) -> Finding {
    Finding(
      "B037", at: word.place,
      Bilingual("satu folder hanya memuat satu bank", "one folder holds one bank only"),
      remedy: Bilingual(
        "Hapus, atau pindahkan ke folder lain; yang pertama di \(first.file):\(first.line).",
        "Delete it, or move it to another folder; the first is at \(first.file):\(first.line)."))
  }

  static func statedTwice(_ word: Token, first: Place) -> Finding {
    Finding(
      "B038", at: word.place,
      Bilingual("“\(word.text)” sudah ditulis", "“\(word.text)” is stated already"),
      remedy: Bilingual(
        "Sisakan satu; yang pertama di \(first.file):\(first.line).",
        "Keep one of them; the first is at \(first.file):\(first.line)."))
  }

}
