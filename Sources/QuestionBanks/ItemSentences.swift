import Assessment
import Dates
import Law
import Text

extension ItemFinding {
  static func sameOption(_ item: Item, _ text: Bilingual, at place: Place) -> ItemFinding {
    ItemFinding(
      "B006", of: item, at: place,
      Bilingual(
        "dua pilihan sama artinya: “\(text.indonesian)”",
        "two options mean the same: “\(text.english)”"),
      remedy: Bilingual(
        "Ganti salah satu; pada pilihan otomatis, kurangi jumlahnya.",
        "Replace one of them; of automatic options, ask for fewer."))
  }

  static func severalHold(_ item: Item, _ ids: [String], at place: Place) -> ItemFinding {
    ItemFinding("B015", of: item, at: place, .severalHold(ids), remedy: .keepOne)
  }

  static func sameCases(_ item: Item, at place: Place) -> ItemFinding {
    ItemFinding(
      "B059", of: item, at: place,
      Bilingual("kedua kasusnya sama", "its two cases are the same"),
      remedy: Bilingual(
        "Ubah sedikitnya satu fakta pada baris lawan.",
        "Change at least one fact in the line lawan."))
  }

  static func backgroundMatters(_ item: Item, _ fact: String, at place: Place) -> ItemFinding {
    ItemFinding(
      "B017", of: item, at: place,
      Bilingual(
        "latar “\(fact)” ternyata berpengaruh", "the background fact “\(fact)” does matter"),
      remedy: Bilingual("Pindahkan ke baris fakta.", "Move it to the line of facts."))
  }

  static func pairDoesNotTurn(_ item: Item, _ pair: ItemPair, at place: Place) -> ItemFinding {
    ItemFinding(
      "B035", of: item, at: place,
      Bilingual(
        "pasangannya, \(pair.first), mendapat putusan yang sama",
        "its partner \(pair.first) gets the same verdict"),
      remedy: Bilingual(
        "Cari fakta yang membalik putusan dengan 'pembalik'.",
        "Find a fact that turns the verdict with 'flips'."))
  }

  static func lowConfidence(_ item: Item, at place: Place) -> ItemFinding {
    ItemFinding(
      "B018", .warning, of: item, at: place,
      Bilingual(
        "kuncinya bertumpu pada aturan berkeyakinan rendah",
        "its key rests on a rule of low confidence"),
      remedy: practiceOnly)
  }

  static func contested(_ item: Item, at place: Place) -> ItemFinding {
    ItemFinding(
      "B043", .warning, of: item, at: place,
      Bilingual("para pejabat berbeda pendapat tentang kasusnya", "officials disagree on its case"),
      remedy: practiceOnly)
  }

  private static let practiceOnly = Bilingual(
    "Hanya untuk latihan; tidak pernah masuk ujian.", "For practice only; never in an exam.")

  static func untoldDay(
    _ item: Item, _ day: String, _ language: Language, at place: Place
  ) -> ItemFinding {
    ItemFinding(
      "B045", of: item, at: place,
      Bilingual(
        "narasi \(language.rawValue) tidak menyebut harinya, \(day)",
        "narasi \(language.rawValue) does not tell its day, \(day)"),
      remedy: Bilingual(
        "Tulis “\(day)” dalam cerita; hari menentukan hukum yang berlaku.",
        "Write “\(day)” in the story; the day decides which law applies."))
  }

  static func sameStory(
    _ item: Item, _ other: Item, _ language: Language, at place: Place
  ) -> ItemFinding {
    ItemFinding(
      "B046", .warning, of: item, at: place,
      Bilingual(
        "narasi \(language.rawValue) sama dengan cerita \(other.id)",
        "narasi \(language.rawValue) tells the story of \(other.id)"),
      remedy: Bilingual(
        "Tulis cerita lain; beberapa pertanyaan atas satu cerita ditulis sebagai tahap.",
        "Write another story; several questions on one story are written as tahap."))
  }

  static func sameStoryOfOtherFacts(
    _ item: Item, _ other: Item, _ language: Language, at place: Place
  ) -> ItemFinding {
    ItemFinding(
      "B047", of: item, at: place,
      Bilingual(
        "narasi \(language.rawValue) sama dengan \(other.id), padahal faktanya lain",
        "narasi \(language.rawValue) reads like that of \(other.id), but the facts differ"),
      remedy: Bilingual(
        "Sebutkan dalam cerita fakta yang membedakannya.",
        "Tell in the story the fact that makes the difference."))
  }

  static func differingNumbers(
    _ item: Item, _ indonesian: [UInt64], _ english: [UInt64], at place: Place
  ) -> ItemFinding {
    let lists = [indonesian, english].map { numbers in
      numbers.isEmpty ? "-" : numbers.map(String.init).joined(separator: ", ")
    }
    return ItemFinding(
      "B048", of: item, at: place,
      Bilingual(
        "bilangan kedua bahasa berbeda: \(lists[0]) dan \(lists[1])",
        "the numbers of the two languages differ: \(lists[0]) and \(lists[1])"),
      remedy: Bilingual(
        "Samakan, dengan angka di kedua bahasa atau dengan kata di keduanya.",
        "Make them agree, in digits in both languages or in words in both."))
  }

  static func untranslated(_ item: Item, at place: Place) -> ItemFinding {
    ItemFinding(
      "B049", of: item, at: place,
      Bilingual("teks Inggrisnya masih bahasa Indonesia", "its English text is still Indonesian"),
      remedy: Bilingual("Terjemahkan.", "Translate it."))
  }

  static func unshown(_ item: Item, _ scalar: String, at place: Place) -> ItemFinding {
    ItemFinding(
      "B050", of: item, at: place,
      Bilingual(
        "ada karakter yang tidak terlihat (\(scalar))",
        "there is a character that is not shown (\(scalar))"),
      remedy: Bilingual("Hapus, atau ganti dengan spasi.", "Delete it, or use a space."))
  }

  static func longWord(_ item: Item, _ word: String, at place: Place) -> ItemFinding {
    ItemFinding(
      "B051", .warning, of: item, at: place,
      Bilingual(
        "“\(word)” terlalu panjang untuk layar 40 kolom",
        "“\(word)” is too long for a screen of 40 columns"),
      remedy: Bilingual(
        "Pendekkan, atau pecah dengan spasi; paling panjang \(longestWord) huruf.",
        "Shorten it, or part it by a space; at most \(longestWord) letters."))
  }

  static func citationOutOfForce(
    _ item: Item, _ instrument: Instrument, _ day: Day, at place: Place
  ) -> ItemFinding {
    let isPast = instrument.interval.start <= day
    let boundary = isPast ? instrument.interval.end ?? day : instrument.interval.start
    let since = isPast ? Bilingual("sejak", "since") : Bilingual("sebelum", "before")
    return ItemFinding(
      "B052", of: item, at: place,
      Bilingual(
        "cerita menyebut \(instrument.shortName), yang tidak berlaku \(since.indonesian) \(boundary)",
        "the story names \(instrument.shortName), which is not in force \(since.english) \(boundary)"
      ),
      remedy: Bilingual(
        "Ganti kutipannya; bila cerita memang berkata begitu, tulis: tidak_berlaku "
          + "\"\(instrument.shortName)\".",
        "Cite another; where the story itself says so, write: tidak_berlaku "
          + "\"\(instrument.shortName)\"."))
  }

  static func keyOutOfForce(
    _ item: Item, _ name: String, _ day: Day, at place: Place
  ) -> ItemFinding {
    ItemFinding(
      "B053", .warning, of: item, at: place,
      Bilingual(
        "kuncinya mengutip \(name), yang tidak berlaku pada \(day)",
        "its key cites \(name), which is not in force on \(day)"),
      remedy: Bilingual(
        "Ubah tanggal skenario, atau tanyakan hal lain.",
        "Change the scenario's date, or ask something else."))
  }

  static func idleOutOfForce(_ item: Item, _ name: String, at place: Place) -> ItemFinding {
    ItemFinding(
      "B054", of: item, at: place,
      Bilingual(
        "\(name) berlaku pada hari itu, atau tidak disebut dalam cerita",
        "\(name) is in force that day, or the story does not name it"),
      remedy: Bilingual("Hapus dari tidak_berlaku.", "Remove it from tidak_berlaku."))
  }

  static func givesKeyAway(_ item: Item, _ phrase: String, at place: Place) -> ItemFinding {
    ItemFinding(
      "B060", .warning, of: item, at: place,
      Bilingual(
        "cerita menyebut “\(phrase)”, padahal itu yang ditanyakan",
        "the story says “\(phrase)”, which is what is asked"),
      remedy: Bilingual("Hapus dari cerita.", "Remove it from the story."))
  }
}
