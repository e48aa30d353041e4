import Assessment
import Law
import Text

extension Finding {
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

  static func stepCount(at place: Place) -> Finding {
    Finding(
      "B039", at: place,
      Bilingual("satu cerita perlu 2 sampai 5 tahap", "a story needs 2 to 5 steps"),
      remedy: Bilingual(
        "Tambah atau kurangi baris tahap; untuk satu pertanyaan pakai tanya.",
        "Add or remove lines tahap; for one question use tanya."))
  }

  static func tooFewAlternatives(_ slot: Token) -> Finding {
    Finding(
      "B040", at: slot.place,
      Bilingual(
        "variasi “\(slot.text)” perlu sedikitnya dua pilihan",
        "variasi “\(slot.text)” needs at least two alternatives"),
      remedy: Bilingual(
        "Tambahkan | fakta: nilai \"…\" \"…\", atau tulis teksnya langsung dalam cerita.",
        "Add | fact: value \"…\" \"…\", or write its text into the story."))
  }

  static func datedBackground(_ place: Place) -> Finding {
    Finding(
      "B041", at: place,
      Bilingual("tanggal tidak dapat menjadi latar", "the date cannot be background"),
      remedy: Bilingual(
        "Tulis tanggal pada baris fakta, atau dalam variasi.",
        "State the date in the line of facts, or in a variasi."))
  }

  static func strayBrace(_ text: Token) -> Finding {
    Finding(
      "B042", at: text.place,
      Bilingual(
        "kurung kurawal di sini bukan sebuah {nama}", "a brace here is not part of a {name}"),
      remedy: Bilingual(
        "Tutup kurungnya, atau hapus; {nama} hanya dalam narasi.",
        "Close the braces, or delete them; {name} stands in narasi only."))
  }
}
