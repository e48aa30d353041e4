import Results
import Text

/// What is said when a participant is registered.
enum RegistrationWords {
  /// Changes with the text of the notice.
  static let noticeVersion = "3"

  /// Who keeps what, for what, on what ground, how long, and what one may ask for.
  static func notice(controller: String?, _ retention: Retention) -> Bilingual {
    let agency = controller.map { Bilingual($0, $0) } ?? Bilingual("instansi Anda", "your agency")
    return Bilingual(
      "Pemberitahuan (UU 27/2022). Pengendali data: \(agency.indonesian). Disimpan di komputer ini: "
        + "nama, nomor, unit, instansi, jawaban dan ikrar Anda. Tujuan: menilai ujian, menerbitkan "
        + "sertifikat, dan melaporkan pelatihan kepada bagian kepegawaian. Dasar: tugas instansi "
        + "membina netralitas pegawainya. ",
      "Notice (UU 27/2022). Controller: \(agency.english). Kept on this computer: your name, number, "
        + "unit, agency, responses and pledge. Purpose: to score the exam, issue the certificate and "
        + "report training to the HR office. Basis: your agency's duty to keep its staff neutral. ")
      + kept(retention)
      + Bilingual(
        "Anda boleh meminta salinan, koreksi atau penghapusan ('bantuan peserta'). Pandangan politik "
          + "tidak ditanyakan, disimpulkan, atau disimpan.",
        "You may ask for a copy, a correction or erasure ('help participants'). Political opinion is "
          + "never asked for, inferred or kept.")
  }

  private static func kept(_ retention: Retention) -> Bilingual {
    let certified = months(retention[.certified])
    let examined = months(retention[.examined])
    return Bilingual(
      "Lama: \(certified.indonesian) sesudah sertifikat berakhir; tanpa sertifikat, "
        + "\(examined.indonesian) sesudah ujian terakhir. ",
      "For: \(certified.english) after the certificate ends; without one, \(examined.english) after "
        + "the last exam. ")
  }

  private static func months(_ count: Int?) -> Bilingual {
    guard let count else { return Bilingual("tanpa batas", "without limit") }
    return Bilingual("\(count) bulan", "\(count) month\(count == 1 ? "" : "s")")
  }

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

  static let noPINYet = Bilingual(
    "Nomor itu sudah terdaftar, tetapi belum punya PIN. Ikuti ujian di komputer tempat Anda mendaftar, "
      + "atau minta PIN kepada kepegawaian.",
    "That number is registered but has no PIN yet. Sit the exam at the computer where you registered, "
      + "or ask the HR office for a PIN.")

  static let otherName = Bilingual(
    "Nomor itu ada di daftar peserta dengan nama lain. Ulangi dengan nama seperti pada SK, atau "
      + "hubungi kepegawaian.",
    "That number stands in the roster with another name. Try again with the name on your decree, or "
      + "ask the HR office.")

  static func fromRoster(_ person: Person) -> Bilingual {
    Bilingual("Anda ada di daftar peserta: ", "You are in the roster: ") + described(person)
      + Bilingual(".", ".")
  }

  private static func described(_ person: Person) -> Bilingual {
    let text = "\(person.name), \(person.unit)"
    return Bilingual(text, text)
  }
}
