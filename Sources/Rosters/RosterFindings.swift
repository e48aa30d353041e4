import Results
import Text

// No finding repeats what a cell holds where that may be a number of a person: findings are
// printed, sent on and kept.
extension Finding {
  static func rosterIsEmpty(at place: Place) -> Finding {
    Finding(
      "P001", at: place,
      Bilingual("daftar ini tidak berisi pegawai", "this roster holds nobody"),
      remedy: Bilingual(
        "Isi paling sedikit satu baris di bawah judul kolom.",
        "Fill at least one row below the headings."))
  }

  static func noColumn(_ column: RosterColumn, at place: Place) -> Finding {
    Finding(
      "P002", at: place,
      Bilingual(
        "kolom \(column.rawValue) tidak ditemukan", "there is no column for \(column.rawValue)"),
      remedy: Bilingual(
        "Beri judul “\(column.headings[0])”, atau sebut judul yang dipakai: "
          + "--kolom \(column.rawValue)=JUDUL.",
        "Head it “\(column.headings[0])”, or name the heading in use: "
          + "--kolom \(column.rawValue)=HEADING."))
  }

  static func noSuchHeading(_ heading: String, near: String?, at place: Place) -> Finding {
    Finding(
      "P003", at: place,
      Bilingual(
        "tidak ada kolom berjudul “\(heading)”", "no column is headed “\(heading)”"),
      remedy: Bilingual(
        "Tulis judul persis seperti di baris pertama berkas.",
        "Write the heading as it stands in the file's first row.") + guess(near))
  }

  static func columnTwice(_ column: RosterColumn, at place: Place) -> Finding {
    Finding(
      "P004", at: place,
      Bilingual(
        "dua kolom dapat berarti \(column.rawValue)",
        "two columns could mean \(column.rawValue)"),
      remedy: Bilingual(
        "Sebut yang benar: --kolom \(column.rawValue)=JUDUL.",
        "Name the right one: --kolom \(column.rawValue)=HEADING."))
  }

  static func emptyCell(_ column: RosterColumn, at place: Place) -> Finding {
    Finding(
      "P010", at: place,
      Bilingual("\(column.rawValue) kosong", "\(column.rawValue) is empty"),
      remedy: column == .number
        ? Bilingual(
          "Isi NIP, atau tulis “non-ASN” di kolom status.",
          "Fill in the NIP, or write “non-ASN” in the column status.")
        : Bilingual("Isi sel ini.", "Fill in this cell."))
  }

  static func longCell(_ column: RosterColumn, limit: Int, at place: Place) -> Finding {
    Finding(
      "P011", at: place,
      Bilingual(
        "\(column.rawValue) lebih dari \(limit) huruf",
        "\(column.rawValue) is longer than \(limit) letters"),
      remedy: Bilingual(
        "Persingkat; sertifikat harus memuatnya utuh.",
        "Shorten it; a certificate must hold it whole."))
  }

  static func unshownCharacter(_ column: RosterColumn, at place: Place) -> Finding {
    Finding(
      "P012", at: place,
      Bilingual(
        "\(column.rawValue) memuat tanda yang tidak terlihat",
        "\(column.rawValue) holds a character that cannot be seen"),
      remedy: Bilingual("Ketik ulang sel ini.", "Type this cell again."))
  }

  static func wrongNumber(_ error: NIPError, at place: Place) -> Finding {
    Finding("P013", at: place, error.sentence, remedy: wrongNumberRemedy)
  }

  private static let wrongNumberRemedy = Bilingual(
    "Cocokkan dengan SK pegawai; staf tanpa NIP ditulis “non-ASN” di kolom status.",
    "Compare it with the person's decree; staff without a NIP are “non-ASN” in the column status.")

  static func doubtfulNumber(_ doubt: NIPDoubt, at place: Place) -> Finding {
    Finding("P014", .warning, at: place, doubt.sentence, remedy: doubt.remedy)
  }

  static func numberCut(at place: Place) -> Finding {
    Finding(
      "P015", at: place,
      Bilingual(
        "NIP tersimpan sebagai bilangan, sehingga angka-angka akhirnya sudah hilang",
        "the NIP was kept as a quantity, so that its last digits are lost"),
      remedy: Bilingual(
        "Jadikan kolom NIP berformat teks, lalu salin lagi NIP dari sumbernya.",
        "Make the column NIP one of text, then copy the NIP again from its source."))
  }

  static func unknownStanding(at place: Place) -> Finding {
    Finding(
      "P016", at: place,
      Bilingual("status ini tidak dikenal", "this standing is not known"),
      remedy: Bilingual(
        "Tulis ASN, PNS, CPNS, PPPK atau non-ASN.", "Write ASN, PNS, CPNS, PPPK or non-ASN."))
  }

  static func unknownRole(at place: Place) -> Finding {
    Finding(
      "P017", at: place,
      Bilingual("peran ini tidak dikenal", "this role is not known"),
      remedy: Bilingual(
        "Tulis peserta, pelatih atau penguji; sel kosong berarti peserta.",
        "Write participant, trainer or tester; an empty cell means participant."))
  }

  static func unknownProgram(_ id: String, near: String?, at place: Place) -> Finding {
    Finding(
      "P018", at: place,
      Bilingual("program “\(id)” tidak ada", "there is no program “\(id)”"),
      remedy: Bilingual(
        "Tulis nama program seperti di 'program'.", "Write the program as 'program' lists it.")
        + guess(near))
  }

  private static func guess(_ near: String?) -> Bilingual {
    near.map { Bilingual(" Maksud Anda “\($0)”?", " Did you mean “\($0)”?") } ?? Bilingual("", "")
  }

  static func unknownDay(at place: Place) -> Finding {
    Finding(
      "P019", at: place,
      Bilingual("tanggal ini tidak ada di kalender", "this is no date of the calendar"),
      remedy: Bilingual("Tulis seperti 31-12-2026.", "Write it like 31-12-2026."))
  }

  static func numberOfAnother(row: Int, at place: Place) -> Finding {
    Finding(
      "P020", at: place,
      Bilingual(
        "nomor ini milik orang lain di baris \(row)",
        "this number is another person's in row \(row)"),
      remedy: Bilingual(
        "Perbaiki nomornya, atau samakan penulisan namanya.",
        "Correct the number, or write the name alike in both rows."))
  }

  static func sameRow(row: Int, at place: Place) -> Finding {
    Finding(
      "P021", at: place,
      Bilingual(
        "orang dan unit yang sama sudah ada di baris \(row)",
        "the same person and unit stand in row \(row)"),
      remedy: Bilingual("Hapus salah satu barisnya.", "Delete one of the rows."))
  }

  static func secondUnit(row: Int, at place: Place) -> Finding {
    Finding(
      "P022", .information, at: place,
      Bilingual(
        "orang ini juga ada di baris \(row) dengan unit lain",
        "this person stands in row \(row) too, in another unit"),
      remedy: Bilingual(
        "Ia dihitung sekali, di unit pada baris \(row).",
        "The person is counted once, in the unit of row \(row)."))
  }
}
