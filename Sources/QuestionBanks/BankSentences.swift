import Assessment
import Text

extension Finding {
  static func unusedTopic(_ topic: Topic, at place: Place) -> Finding {
    Finding(
      "B056", .warning, at: place,
      Bilingual("topik \(topic.id) tidak punya butir", "topic \(topic.id) has no item"),
      remedy: Bilingual("Tambah butir, atau hapus topiknya.", "Add items, or remove the topic."))
  }

  static func tellingLength(
    _ bank: Bank, isLongest: Bool, _ language: Language, _ gain: Gain
  ) -> Finding {
    let which = isLongest ? Bilingual("terpanjang", "longest") : Bilingual("terpendek", "shortest")
    return Finding(
      "B057", .warning, at: bank.place,
      Bilingual(
        "yang selalu memilih pilihan \(which.indonesian) (\(language.rawValue)) mendapat "
          + "\(gain.percent) persen; dengan menebak \(gain.percentByChance) persen",
        "whoever always chooses the \(which.english) option (\(language.rawValue)) gets "
          + "\(gain.percent) per cent; by guessing \(gain.percentByChance) per cent"),
      remedy: Bilingual(
        "Beri pilihan pengecoh yang sama panjang, atau tanyakan hal lain.",
        "Offer wrong options that are as long, or ask something else."))
  }

  static func unevenPosition(
    _ bank: Bank, _ position: Int, _ times: Int, of count: Int
  ) -> Finding {
    Finding(
      "B058", .warning, at: bank.place,
      Bilingual(
        "dalam pilihan yang ditulis, kuncinya \(times) dari \(count) kali di tempat ke-\(position)",
        "in written options the key stands \(times) of \(count) times at place \(position)"),
      remedy: Bilingual(
        "Tulis pilihan dalam urutan yang berganti-ganti.", "Write the options in varying orders."))
  }

  static func frequentAnswer(
    _ bank: Bank, _ kind: Question.Kind, _ key: Answer, _ times: Int, of count: Int
  ) -> Finding {
    Finding(
      "B061", .warning, at: bank.place,
      Bilingual(
        "jawaban tanya \(kind.rawValue) \(times) dari \(count) kali “\(key.id)”",
        "tanya \(kind.rawValue) is answered \(times) of \(count) times by “\(key.id)”"),
      remedy: Bilingual(
        "Tambah butir dengan jawaban lain.", "Add items that have other answers."))
  }

  static func idInAnotherBank(_ item: Item, _ bank: Bank, _ other: Item) -> Finding {
    Finding(
      "B062", at: item.place,
      Bilingual(
        "butir \(item.id) sudah ada dalam bank \(bank.id)",
        "item \(item.id) is in the bank \(bank.id) already"),
      remedy: Bilingual(
        "Pakai nama lain; yang pertama di \(other.place.file):\(other.place.line).",
        "Choose another name; the first is at \(other.place.file):\(other.place.line)."))
  }

  static func topicLabelDiffers(
    _ topic: Topic, _ bank: Bank, _ other: Topic, at place: Place
  ) -> Finding {
    Finding(
      "B063", at: place,
      Bilingual(
        "topik \(topic.id) bernama lain dalam bank \(bank.id): “\(other.label.indonesian)”",
        "topic \(topic.id) has another name in the bank \(bank.id): “\(other.label.english)”"),
      remedy: Bilingual("Samakan kedua namanya.", "Give it the same two names."))
  }

  static func storyInAnotherBank(_ item: Item, _ bank: Bank, _ other: Item, at place: Place)
    -> Finding
  {
    Finding(
      "B064", at: place,
      Bilingual(
        "butir \(item.id): ceritanya sama dengan \(other.id) dalam bank \(bank.id)",
        "item \(item.id) tells the story of \(other.id) in the bank \(bank.id)"),
      remedy: Bilingual("Tulis cerita lain.", "Write another story."))
  }
}
