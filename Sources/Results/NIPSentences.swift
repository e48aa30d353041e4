import Text

extension NIPError {
  /// What is wrong.
  public var sentence: Bilingual {
    switch self {
    case .character(let character):
      Bilingual(
        "NIP memuat “\(shown(character))”, padahal hanya boleh berisi angka",
        "the NIP holds “\(shown(character))”, but only digits belong in it")
    case .length(let count):
      Bilingual("NIP ini \(count) angka, seharusnya 18", "this NIP has \(count) digits, not 18")
    case .oldNumber:
      Bilingual("ini NIP lama dengan 9 angka", "this is an old NIP of 9 digits")
    case .birth:
      Bilingual(
        "delapan angka pertama bukan tanggal lahir yang ada di kalender",
        "the first eight digits are no date of birth in the calendar")
    case .month:
      Bilingual(
        "bulan pengangkatan (angka ke-13 dan ke-14) tertulis 00",
        "the month of appointment (digits 13 and 14) is 00")
    case .age:
      Bilingual(
        "pengangkatan (angka ke-9 sampai ke-14) tidak terjadi 15 sampai 65 tahun setelah lahir",
        "the appointment (digits 9 to 14) is not 15 to 65 years after the birth")
    case .sex(let digit):
      Bilingual(
        "angka ke-15 menyatakan jenis kelamin, 1 atau 2, tetapi tertulis \(digit)",
        "digit 15 tells the sex, 1 or 2, but it is \(digit)")
    case .serial:
      Bilingual("tiga angka terakhir tidak boleh 000", "the last three digits cannot be 000")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .oldNumber:
      Bilingual(
        "Gunakan NIP 18 angka; nomor itu tertulis pada surat konversi NIP dan SK terakhir Anda.",
        "Use the NIP of 18 digits; it stands on your conversion letter and latest decree.")
    case .length:
      Bilingual(
        "Ketik 18 angka seperti pada SK; pegawai tanpa NIP memakai nomor setempat.",
        "Type the 18 digits of your decree; staff without a NIP use a local number.")
    case .character, .birth, .month, .age, .sex, .serial:
      Bilingual(
        "Cocokkan dengan SK Anda, lalu ketik ulang, misalnya 19850315 200904 2 003.",
        "Compare it with your decree and type it again, as in 19850315 200904 2 003.")
    }
  }
}

extension NIPDoubt {
  /// What is unusual.
  public var sentence: Bilingual {
    switch self {
    case .unusualMonth(let month):
      Bilingual(
        "bulan pengangkatan \(month) tidak lazim; NIP PPPK biasanya memakai 21 atau 24",
        "the appointment month \(month) is unusual; a PPPK number mostly has 21 or 24")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    Bilingual(
      "Periksa sekali lagi angka ke-13 dan ke-14 pada SK Anda.",
      "Check digits 13 and 14 on your decree once more.")
  }
}

/// `character` itself, or its code where it cannot be seen.
private func shown(_ character: Character) -> String {
  guard let scalar = character.unicodeScalars.first else { return "" }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator, .spaceSeparator:
    return "U+" + String(scalar.value, radix: 16, uppercase: true)
  default: return String(character)
  }
}
