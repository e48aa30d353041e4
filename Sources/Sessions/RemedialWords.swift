import Text

/// What `latihan perbaikan` says.
enum RemedialWords {
  static let nothingBehind = Bilingual(
    "'latihan perbaikan' tidak memerlukan kata lain: butirnya dipilih dari ujian terakhir Anda. "
      + "'selesai' berhenti kapan saja.",
    "'practice remedial' takes no other word: its items follow from your last exam. 'finish' stops "
      + "at any time.")

  static let noExam = Bilingual(
    "Belum ada ujian yang selesai, jadi belum ada yang perlu diperbaiki. Berlatihlah dengan "
      + "'latihan', atau mulai dengan 'ujian'.",
    "There is no finished exam yet, so there is nothing to put right. Type 'practice' to practise, "
      + "or 'exam' to begin one.")

  static let itemsGone = Bilingual(
    "Butir ujian itu sudah tidak ada di bank soal. 'latihan' memilihkan butir lain.",
    "The items of that exam are no longer in the banks. 'practice' chooses others.")

  static func notTold(_ exam: Bilingual) -> Bilingual {
    Bilingual("Aturan ", "By its rules, the ") + exam
      + Bilingual(
        " tidak memberitahukan apa yang keliru, jadi perbaikan tidak disusun darinya. 'latihan' "
          + "memilihkan butir lain.",
        " does not tell what was missed, so no remedial practice is made of it. 'practice' chooses "
          + "other items.")
  }

  static func nothingMissed(_ exam: Bilingual) -> Bilingual {
    Bilingual("Pada ", "In the ") + exam
      + Bilingual(
        " tidak ada yang keliru; tidak perlu perbaikan. 'latihan jatuh-tempo' menjaga ingatan Anda.",
        " nothing was missed; there is nothing to put right. 'practice due' keeps it in mind.")
  }

  static func chosen(_ exam: Bilingual, others: Int, missed: Int) -> Bilingual {
    let isPlural = missed > 1
    let again =
      others > 0
      ? Bilingual(
        "\(others) butir lain tentang aturan yang keliru, lalu \(missed) butir yang keliru itu "
          + "sendiri.",
        "\(others) other \(others > 1 ? "items" : "item") on the rules you missed, then the "
          + (isPlural ? "\(missed) missed items themselves." : "missed item itself."))
      : Bilingual(
        "\(missed) butir yang keliru.",
        "the \(isPlural ? "\(missed) missed items" : "missed item").")
    return Bilingual("Perbaikan untuk ", "Remedial practice after the ") + exam
      + Bilingual(": ", ": ") + again
  }
}
