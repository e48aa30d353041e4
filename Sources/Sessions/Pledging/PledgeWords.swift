import Dates
import Pledges
import Text

/// What `ikrar` says.
enum PledgeWords {
  /// Before the first point: what it is, and what is kept of it.
  static func introduction(_ text: PledgeText) -> [Bilingual] {
    let (count, version) = (text.points.count, text.version)
    return [
      Bilingual(
        "\(text.title.indonesian), versi \(version), \(count) butir.",
        "\(text.title.english), version \(version), \(count) \(count == 1 ? "point" : "points")."),
      PledgeText.note(on: text.source),
      Bilingual(
        "Ikrar ini sukarela dan terpisah dari nilai. Yang disimpan hanya waktu dan naskahnya; pilihan "
          + "politik Anda tidak ditanyakan. Sebelum nama diketik di akhir, tidak ada yang dicatat.",
        "This pledge is voluntary and apart from any score. Only its time and its wording are kept; "
          + "your political opinion is not asked for. Until the name is typed at the end, nothing is "
          + "recorded."),
    ]
  }

  static func heading(_ number: Int, of count: Int) -> Bilingual {
    Bilingual("Butir \(number) dari \(count)", "Point \(number) of \(count)")
  }

  static let prompt = Bilingual("setuju/bantuan/batal> ", "agree/help/cancel> ")

  static let agreeing: Set = ["setuju", "saya setuju", "agree", "i agree"]

  static let unclear = Bilingual(
    "Ketik 'setuju' bila Anda menyetujui butir ini, 'bantuan' untuk penjelasan dan dasarnya, 'batal' "
      + "bila tidak jadi berikrar.",
    "Type 'agree' if you agree to this point, 'help' for what it means and rests on, 'cancel' if you "
      + "would rather not pledge.")

  static func line(of basis: PledgeText.Basis) -> Bilingual {
    Bilingual(
      "\(basis.citation), berlaku sejak \(basis.since.longText(in: .indonesian))",
      "\(basis.citation), in force since \(basis.since.longText(in: .english))")
  }

  static let name = Bilingual("nama lengkap Anda", "your full name")

  static let nameHelp = Bilingual(
    "Ketik nama lengkap seperti terdaftar; huruf besar atau kecil, spasi dan gelar tidak berpengaruh. "
      + "'batal' bila tidak jadi berikrar.",
    "Type your full name as registered; case, spaces and titles do not matter. 'cancel' if you would "
      + "rather not pledge.")

  static let otherName = Bilingual(
    "Nama itu belum sama dengan yang terdaftar. Coba periksa ejaannya. Bila yang terdaftar keliru, "
      + "kepegawaian dapat membetulkannya; ketik 'batal' untuk berhenti dahulu.",
    "That name is not the registered one yet. Please check the spelling. If the registered one is "
      + "wrong, the HR office can correct it; type 'cancel' to stop for now.")

  static let left = Bilingual(
    "Tidak jadi berikrar; tidak ada ikrar yang dicatat.",
    "No pledge was made, and none is recorded."
  )

  /// Said only once the pledge is on disk.
  static func saved(_ clock: String) -> Bilingual {
    Bilingual(
      "Ikrar Anda tersimpan \(clock). Terima kasih.", "Your pledge is saved \(clock). Thank you.")
  }

  static let printing = Bilingual(
    "Lembarnya dapat dicetak dengan 'ikrar cetak'.", "Print its sheet with 'pledge print'.")

  static func already(_ day: Day) -> Bilingual {
    Bilingual(
      "Anda sudah berikrar dengan naskah ini pada \(day.longText(in: .indonesian)).",
      "You pledged this wording already, on \(day.longText(in: .english)).")
  }

  static let onceAYear = Bilingual(
    "Ikrar dapat diulang tahun depan, atau bila naskahnya berganti. 'ikrar lihat' menampilkannya.",
    "It can be repeated next year, or when the wording changes. 'pledge show' shows it.")

  static func again(_ year: Int) -> Bilingual {
    Bilingual("Ulangi untuk tahun \(year)?", "Repeat it for \(year)?")
  }

  static func newWording(since day: Day) -> Bilingual {
    Bilingual(
      "Ikrar Anda pada \(day.longText(in: .indonesian)) tetap tercatat; naskahnya sejak itu berganti.",
      "Your pledge of \(day.longText(in: .english)) stays on record; the wording has changed since."
    )
  }
}

extension PledgeWords {
  static let none = Bilingual(
    "Belum ada ikrar. Ketik 'ikrar' bila Anda ingin berikrar.",
    "There is no pledge yet. Type 'pledge' if you want to make one.")

  static func row(_ day: Day, _ id: String, _ version: Int, isInUse: Bool, entry: Int) -> Bilingual
  {
    let note =
      isInUse ? Bilingual("", "") : Bilingual(" (naskah lama)", " (former wording)")
    return Bilingual(
      "\(day.longText(in: .indonesian)): naskah \(id) versi \(version)",
      "\(day.longText(in: .english)): wording \(id) version \(version)") + note
      + Bilingual(", catatan jurnal \(entry)", ", ledger entry \(entry)")
  }

  static let wordingLost = Bilingual(
    "Naskah ikrar itu tidak ada di jurnal ini, sehingga lembarnya tidak dapat dicetak. Jalankan "
      + "'jurnal verifikasi'.",
    "The wording of that pledge is not in this ledger, so its sheet cannot be printed. Run 'ledger "
      + "verify'.")

  static let sheetWritten = Bilingual(
    "Lembar ikrar ditulis; hanya Anda yang dapat membacanya.",
    "The sheet of the pledge was written; only you can read it.")

  static let rollNeedsFile = Bilingual(
    "Sebutkan berkasnya: --ke REKAP.pdf.", "Name the file: --ke ROLL.pdf.")

  static func sound(_ text: PledgeText, digest: String) -> Bilingual {
    Bilingual(
      "Naskah \(text.id) versi \(text.version), \(text.day), sidik \(digest.prefix(16)). Tidak ada "
        + "temuan.",
      "Wording \(text.id) version \(text.version), \(text.day), digest \(digest.prefix(16)). No "
        + "findings.")
  }
}
