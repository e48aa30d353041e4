import Results
import Text

/// The headings and labels of a participant's copy.
enum CopyWords {
  static let title = Bilingual("Salinan data pribadi", "Copy of personal data")

  static func made(_ time: String) -> Bilingual {
    Bilingual("Dibuat \(time).", "Made on \(time).")
  }

  static let whole = Bilingual(
    "Memuat semua yang disimpan Netral di tempat ini tentang orang yang namanya tertulis di atas. "
      + "Salinan yang dapat dibaca program: 'peserta salinan --ke data.json'.",
    "Holds all that Netral keeps here of the person named above. A copy for programs: 'participants "
      + "copy --ke data.json'.")

  // MARK: Headings

  static let identity = Bilingual("Identitas", "Identity")
  static let roster = Bilingual("Daftar wajib", "Roster")
  static let attempts = Bilingual("Ujian dan latihan", "Exams and practice")
  static let responses = Bilingual("Jawaban", "Responses")
  static let certificates = Bilingual("Sertifikat", "Certificates")
  static let pledges = Bilingual("Ikrar", "Pledges")
  static let exports = Bilingual("Data yang pernah dikeluarkan", "Data that were handed out")
  static let ledger = Bilingual("Catatan jurnal", "Entries of the ledger")
  static let nothing = Bilingual("Tidak ada.", "None.")

  // MARK: Identity and roster

  static let number = Bilingual("NIP/nomor", "Number")
  static let unit = Bilingual("Unit kerja", "Unit")
  static let agency = Bilingual("Instansi", "Agency")
  static let status = Bilingual("Status", "Status")
  static let asn = Bilingual("ASN", "civil servant (ASN)")
  static let other = Bilingual("bukan ASN", "other staff")
  static let participant = Bilingual("Kode peserta", "Participant's code")
  static let pin = Bilingual("PIN", "PIN")
  static let pinSet = Bilingual("ada (tersimpan teracak)", "set (kept as a hash)")
  static let none = Bilingual("tidak ada", "none")
  static let keptUntil = Bilingual("Disimpan sampai", "Kept until")
  static let forEver = Bilingual("tanpa batas", "for ever")
  static let role = Bilingual("Peran", "Role")
  static let superior = Bilingual("Atasan", "Superior")
  static let otherUnits = Bilingual("Unit lain", "Other units")
  static let program = Bilingual("Program", "Program")
  static let since = Bilingual("Wajib sejak", "Required since")

  static func role(_ word: String) -> Bilingual {
    switch word {
    case "peserta": Bilingual("peserta", "participant")
    case "pelatih": Bilingual("pelatih", "trainer")
    case "penguji": Bilingual("penguji", "tester")
    case _: Bilingual(word, word)
    }
  }

  // MARK: Attempts and responses

  static let exam = Bilingual("Ujian", "Exam")
  static let practice = Bilingual("Latihan", "Practice")
  static let name = Bilingual("Kode", "Code")
  static let began = Bilingual("Mulai", "Began")
  static let ended = Bilingual("Selesai", "Ended")
  static let items = Bilingual("Butir", "Items")
  static let banks = Bilingual("Bank soal", "Banks")
  static let law = Bilingual("Edisi hukum", "Law edition")
  static let handedIn = Bilingual("Dikumpulkan", "Handed in")
  static let ranOut = Bilingual("Waktu habis", "Ran out of time")
  static let givenUp = Bilingual("Dihentikan", "Given up")
  static let open = Bilingual("belum selesai", "not finished")
  static let result = Bilingual("Hasil", "Result")
  static let topics = Bilingual("Menurut topik", "By topic")
  static let regraded = Bilingual("Dinilai ulang", "Regraded")
  static let passed = Bilingual("lulus", "passed")
  static let notPassed = Bilingual("belum lulus", "not passed")
  static let mark = Bilingual(",", ".")
  static let time = Bilingual("Waktu", "Time")
  static let item = Bilingual("Butir", "Item")
  static let typed = Bilingual("Diketik", "Typed")
  static let answer = Bilingual("Jawaban", "Answer")
  static let seconds = Bilingual("Detik", "Seconds")
  static let aided = Bilingual("(dengan bantuan)", "(aided)")

  static func points(_ earned: Int, of possible: Int, unitsPerPoint: Int = 1) -> Bilingual {
    unitsPerPoint == 1
      ? Bilingual("\(earned) dari \(possible)", "\(earned) of \(possible)")
      : Bilingual(
        "\(earned) dari \(possible) bagian poin", "\(earned) of \(possible) parts of points")
  }

  // MARK: Pledges

  static let version = Bilingual("Naskah", "Wording")
  static let acknowledged = Bilingual("Butir diakui", "Points acknowledged")
  static let digest = Bilingual("Sidik naskah", "Wording's digest")

  // MARK: Certificates

  static let holder = Bilingual("Nama", "Name")
  static let hours = Bilingual("Jam pelajaran", "Training hours")
  static let place = Bilingual("Tempat", "Place")
  static let score = Bilingual("Nilai", "Score")
  static let issuer = Bilingual("Penerbit", "Issuer")
  static let signatory = Bilingual("Penanda tangan", "Signatory")
  static let issued = Bilingual("Terbit", "Issued")
  static let validUntil = Bilingual("Berlaku sampai", "Valid until")
  static let state = Bilingual("Keadaan", "State")
  static let stands = Bilingual("tidak dicabut atau digantikan", "neither revoked nor superseded")
  static let record = Bilingual("Isi", "Content")
}

extension CopyWords {
  // MARK: Exports and entries

  static let export = Bilingual("Ekspor", "Export")
  static let what = Bilingual("Apa", "What")
  static let whose = Bilingual("Tentang", "About")
  static let yours = Bilingual("Anda saja", "you alone")
  static let several = Bilingual("banyak orang, mungkin juga Anda", "several people, perhaps you")
  static let entry = Bilingual("Nomor", "Number")
  static let actor = Bilingual("Oleh", "By")

  static func actor(_ word: String) -> Bilingual {
    switch word {
    case "peserta": Bilingual("peserta", "participant")
    case "netral": Bilingual("Netral", "Netral")
    case _: Bilingual(word, word)
    }
  }

  static let exportsNote = Bilingual(
    "Jurnal mencatat setiap data yang dikeluarkan, tetapi tidak mencatat siapa saja yang ada dalam "
      + "laporan tentang banyak orang.",
    "The ledger records everything that is handed out, but not who is in a report on several people."
  )

  static let ledgerNote = Bilingual(
    "Catatan yang tidak dapat diubah; tidak satu pun memuat nama atau nomor Anda.",
    "Entries that cannot be changed; none of them holds your name or number.")

  /// The kinds of exports that count people or items, and hold nobody.
  static let counting: Set = ["rekap", "jp-unit", "butir", "ikrar"]

  static func export(_ kind: String) -> Bilingual {
    switch kind {
    case "ledger": Bilingual("salinan jurnal", "copy of the ledger")
    case "person": Bilingual("semua data satu orang", "all data of one person")
    case "people": Bilingual("daftar peserta", "list of participants")
    case "penyelesaian": Bilingual("laporan penyelesaian", "completion report")
    case "tunggakan": Bilingual("laporan tunggakan", "report of who is not done")
    case "kedaluwarsa": Bilingual("laporan kedaluwarsa", "expiry report")
    case "simpeg": Bilingual("baris sistem kepegawaian", "rows for the personnel system")
    case "xapi": Bilingual("pernyataan xAPI", "xAPI statements")
    case "ikrar-rekap": Bilingual("daftar ikrar", "roll of pledges")
    case "jp": Bilingual("jam pelajaran", "training hours")
    case "ikrar-belum": Bilingual("yang belum berikrar", "who has not pledged")
    case _: Bilingual(kind, kind)
    }
  }

  static func event(_ type: EntryType) -> Bilingual {
    switch type {
    case .logCreated: Bilingual("jurnal dimulai", "the ledger began")
    case .noticeShown: Bilingual("pemberitahuan ditampilkan", "notice shown")
    case .participantRegistered: Bilingual("didaftarkan", "registered")
    case .participantCorrected: Bilingual("data dibetulkan", "data corrected")
    case .subjectErased: Bilingual("data dihapus", "data erased")
    case .attemptStarted: Bilingual("percobaan dimulai", "attempt started")
    case .responseRecorded: Bilingual("jawaban disimpan", "response recorded")
    case .attemptSubmitted: Bilingual("percobaan selesai dan dinilai", "attempt closed and scored")
    case .attemptAbandoned: Bilingual("percobaan dihentikan", "attempt given up")
    case .attemptRegraded: Bilingual("percobaan dinilai ulang", "attempt regraded")
    case .certificateIssued: Bilingual("sertifikat terbit", "certificate issued")
    case .certificateCountersigned:
      Bilingual("sertifikat ditandatangani instansi", "certificate countersigned")
    case .certificateRevoked: Bilingual("sertifikat dicabut", "certificate revoked")
    case .certificateSuperseded: Bilingual("sertifikat digantikan", "certificate superseded")
    case .pledgeSigned: Bilingual("ikrar dinyatakan", "pledge signed")
    case .itemReported: Bilingual("butir dilaporkan", "item reported")
    case .lawLoaded: Bilingual("edisi hukum dipakai", "law edition in use")
    case .bankLoaded: Bilingual("bank soal dipakai", "bank in use")
    case .programLoaded: Bilingual("program dipakai", "program in use")
    case .reportExported: Bilingual("data dikeluarkan", "data handed out")
    case .checkpointSigned: Bilingual("titik jurnal ditandatangani", "checkpoint signed")
    case .clockSet: Bilingual("jam disetel", "clock set")
    }
  }
}
