import Results
import Text

/// What is said when a participant is registered.
enum RegistrationWords {
  /// Changes with the text of the notice.
  static let noticeVersion = "1"

  static let notice = Bilingual(
    "Pemberitahuan (UU 27/2022): instansi Anda, sebagai pengendali data, menyimpan nama, nomor, unit "
      + "dan jawaban Anda di komputer ini untuk menilai ujian dan menerbitkan sertifikat, selama "
      + "sertifikat berlaku dan selama aturan kearsipan instansi mewajibkannya. Pandangan politik "
      + "tidak ditanyakan, disimpulkan, atau disimpan.",
    "Notice (UU 27/2022): your agency, as the controller, keeps your name, number, unit and "
      + "responses on this computer to score the exam and issue the certificate, for as long as the "
      + "certificate is valid and the agency's archive rules require. Political opinion is never "
      + "asked for, inferred or kept.")

  static let consent = Bilingual("Lanjutkan?", "Go on?")
  static let name = Bilingual("nama lengkap", "full name")
  static let unit = Bilingual("unit kerja", "unit")
  static let agency = Bilingual("instansi", "agency")
  static let nip = Bilingual("NIP (18 angka)", "NIP (18 digits)")
  static let nipAgain = Bilingual("NIP sekali lagi", "NIP once more")
  static let localNumber = Bilingual(
    "nomor pegawai setempat (boleh kosong)", "local staff number (may be empty)")

  static let nipDiffers = Bilingual(
    "Kedua NIP berbeda. Ketik lagi.", "The two NIP differ. Type it again.")

  static let textLength = Bilingual(
    "Isi 1 sampai 120 huruf, atau 'batal' untuk berhenti.",
    "Give 1 to 120 characters, or 'cancel' to stop.")

  static let nipHelp = Bilingual(
    "Ketik 18 angka seperti pada SK, boleh dengan spasi, atau 'batal' untuk berhenti.",
    "Type the 18 digits as on your decree, with spaces if you like, or 'cancel' to stop.")

  static let localNumberHelp = Bilingual(
    "Ketik nomor pegawai setempat, Enter bila tidak ada, atau 'batal' untuk berhenti.",
    "Type the local staff number, Enter if there is none, or 'cancel' to stop.")

  static let standing = Bilingual("Status kepegawaian:", "Employment:")
  static let standings = [
    Bilingual("ASN: PNS, CPNS atau PPPK (punya NIP)", "ASN: PNS, CPNS or PPPK (with a NIP)"),
    Bilingual("bukan ASN: TKD, honorer, PPNPN (tanpa NIP)", "other staff, without a NIP"),
  ]

  /// Short where the long prompt would fill the line on which one types.
  static func samePrompt(within width: Int) -> Bilingual {
    width < 60
      ? Bilingual("(Enter = benar, 'lain', 'batal')> ", "(Enter = right, 'other', 'cancel')> ")
      : Bilingual(
        "(Enter = benar, 'lain' = orang lain, 'batal')> ",
        "(Enter = right, 'other' = somebody else, 'cancel')> ")
  }

  static let sameHelp = Bilingual(
    "Enter bila itu Anda, 'lain' bila bukan, 'batal' untuk kembali.",
    "Enter if that is you, 'other' if not, 'cancel' to go back.")

  static func thisIs(_ person: Person) -> Bilingual {
    Bilingual("Peserta: ", "Participant: ") + described(person)
  }

  static func alreadyKnown(_ person: Person) -> Bilingual {
    Bilingual("Nomor itu sudah terdaftar: ", "That number is registered: ") + described(person)
      + Bilingual(". Riwayatnya dipakai.", ". Its history is used.")
  }

  private static func described(_ person: Person) -> Bilingual {
    let text = "\(person.name), \(person.unit)"
    return Bilingual(text, text)
  }
}
