import Results
import Text

/// The sentences of `peserta`.
enum ParticipantWords {
  static let number = Bilingual("NIP atau nomor pegawai", "NIP or staff number")
  static let numberHelp = Bilingual(
    "Ketik NIP atau nomor pegawai peserta (tidak dicatat di riwayat), atau 'batal' untuk berhenti.",
    "Type the participant's NIP or staff number (it goes into no history), or 'cancel' to stop.")

  static let nobody = Bilingual("Belum ada peserta di sini.", "There is no participant here yet.")
  static let nobodyNamed = Bilingual("Tidak ada peserta yang disebut.", "No participant was named.")
  static let unknown = Bilingual(
    "Peserta itu tidak ada di sini.", "There is no such participant here.")
  static let ambiguous = Bilingual(
    "Beberapa peserta berawal dengan kode itu; ketik lebih panjang.",
    "Several participants begin with that code; type more of it.")
  static let shortCode = Bilingual(
    "Kode peserta sedikitnya 8 huruf dari 'peserta daftar'. Untuk memakai nomor, ketik perintahnya "
      + "tanpa kode.",
    "A participant's code has at least the 8 letters of 'participants list'. To use a number, type the "
      + "command without a code.")
  static let numberTyped = Bilingual(
    "Nomor pegawai tidak diketik di baris perintah, karena baris itu tercatat. Ketik perintahnya saja; "
      + "nomornya lalu ditanyakan.",
    "A staff number is not typed in a command line, which is written down. Type the command alone; "
      + "the number is asked for then.")
  static let notRegistered = Bilingual(
    "Di komputer ini Anda belum terdaftar, jadi tidak ada data pribadi Anda. Pendaftaran terjadi pada "
      + "'ujian' pertama.",
    "You are not registered at this computer, so there are no personal data of yours. One registers at "
      + "the first 'exam'.")

  static func row(_ code: String, _ name: String, _ number: String, _ unit: String) -> Bilingual {
    let text = "\(code)  \(name), \(number), \(unit)"
    return Bilingual(text, text)
  }

  static func count(_ count: Int) -> Bilingual {
    Bilingual("\(count) peserta.", "\(count) participant\(count == 1 ? "" : "s").")
  }

  static func rows(of person: Person) -> [Bilingual] {
    [
      Bilingual("nama: \(person.name)", "name: \(person.name)"),
      Bilingual("nomor: \(person.shownNumber)", "number: \(person.shownNumber)"),
      Bilingual("unit: \(person.unit)", "unit: \(person.unit)"),
      Bilingual("instansi: \(person.agency)", "agency: \(person.agency)"),
      Bilingual(
        "status: \(person.isASN ? "ASN" : "bukan ASN")",
        "status: \(person.isASN ? "ASN" : "other staff")"),
    ]
  }

  // MARK: koreksi

  static let correcting = Bilingual(
    "Ketik isian yang benar; Enter bila tetap. 'batal' untuk berhenti.",
    "Type what is right; Enter where nothing changes. 'cancel' to stop.")

  static let unchanged = Bilingual("Tidak ada yang diubah.", "Nothing was changed.")

  static func corrected(_ count: Int) -> Bilingual {
    Bilingual(
      "\(count) isian dibetulkan. Sertifikat yang sudah terbit tidak berubah; 'sertifikat gantikan' "
        + "menerbitkannya lagi dengan data baru.",
      "\(count) field\(count == 1 ? "" : "s") corrected. Certificates that were issued stay as they "
        + "are; 'certificate replace' issues one anew with the new data.")
  }

  static func correct(_ person: Person) -> Bilingual {
    let text = "\(person.name), \(person.shownNumber), \(person.unit), \(person.agency)"
    return Bilingual("Menjadi: \(text)", "To be: \(text)")
  }

  static let keep = Bilingual("Simpan?", "Keep it?")

  // MARK: hapus

  static func erasing(_ certificates: Int) -> Bilingual {
    Bilingual(
      "Yang dihapus untuk selamanya: nama, nomor, unit, instansi, PIN dan \(certificates) sertifikat beserta "
        + "berkasnya. Yang tinggal: jawaban dan nilai tanpa nama. Ini tidak dapat dibatalkan.",
      "What is destroyed for ever: name, number, unit, agency, PIN and \(certificates) certificates with their "
        + "files. What stays: responses and scores without a name. This cannot be undone.")
  }

  static let typeToErase = Bilingual(
    "ketik 'hapus' untuk melanjutkan", "type 'erase' to go on")
  static let eraseHelp = Bilingual(
    "Ketik 'hapus' bila Anda sungguh mau menghapus; 'batal' untuk berhenti.",
    "Type 'erase' if you really want to erase; 'cancel' to stop.")
  static let eraseWords: Set<String> = ["hapus", "erase"]
  static let notErased = Bilingual("Tidak ada yang dihapus.", "Nothing was erased.")
  static func erased(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual("Data pribadi itu sudah dihapus.", "The personal data are erased.")
      : Bilingual(
        "Data pribadi \(count) peserta sudah dihapus.", "The personal data of \(count) are erased.")
  }

  static let examOpen = Bilingual(
    "Masih ada ujian yang terbuka. Kumpulkan dahulu, atau tunggu sampai waktunya habis.",
    "An exam is still open. Hand it in first, or wait until its time is up.")

  // MARK: salinan, pin, retensi

  static func written(_ path: String) -> Bilingual {
    Bilingual(
      "Salinan ditulis, hanya Anda yang dapat membacanya: ", "The copy, readable by you alone: ")
      + Bilingual(path, path)
  }

  static func temporaryPIN(_ digits: String) -> Bilingual {
    Bilingual("PIN sementara: \(digits)", "Temporary PIN: \(digits)")
  }

  static let temporaryPINHint = Bilingual(
    "Berikan langsung kepada orangnya, sesudah ia menunjukkan siapa dirinya. Pada pemakaian pertama ia "
      + "memilih PIN sendiri.",
    "Give it to the person directly, once they have shown who they are. At the first use they choose "
      + "their own.")

  static let nobodyPast = Bilingual(
    "Tidak ada peserta yang masa simpannya habis.", "Nobody's time is over.")

  static func past(_ count: Int) -> Bilingual {
    Bilingual(
      "\(count) peserta masa simpannya habis:", "The time of \(count) participants is over:")
  }
}

extension Retention.Kind {
  /// What it is called in a list.
  var name: Bilingual {
    switch self {
    case .registered: Bilingual("terdaftar, tanpa ujian", "registered, no exam")
    case .examined: Bilingual("ujian tanpa sertifikat", "exam without a certificate")
    case .certified: Bilingual("bersertifikat", "certified")
    }
  }
}

extension Person {
  /// The number as an officer reads it; a NIP in its groups.
  var shownNumber: String {
    guard let number else { return "-" }
    return (try? NIP(parsing: number))?.grouped ?? number
  }
}
