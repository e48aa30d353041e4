import Dates
import Results
import Seals
import Text

extension KeyTrouble {
  /// What is wrong, and what to do.
  var sentence: Bilingual {
    switch self {
    case .file(let path, let fault): Self.unusable(path, fault.sentence)
    case .trust(let path, let fault): Self.unusable(path, fault.sentence)
    case .locked(let path):
      Bilingual(
        "Kunci segel “\(path)” terkunci. Berikan sandinya lewat NETRAL_SANDI, atau kerjakan sebagai "
          + "kepegawaian.",
        "The sealing key “\(path)” is locked. Give its passphrase in NETRAL_SANDI, or do this as an HR "
          + "officer.")
    case .noOfficerKey:
      Bilingual(
        "Perintah ini untuk kepegawaian, dan kunci kepegawaian belum dibuat. Petugas kepegawaian "
          + "membuatnya sekali dengan 'kunci buat kepegawaian'.",
        "This command is for HR officers, and there is no officers' key yet. An HR officer makes it "
          + "once with 'key create officer'.")
    case .officersOnly:
      Bilingual(
        "Perintah ini untuk kepegawaian dan memerlukan sandi kunci kepegawaian (diketik, atau "
          + "lewat NETRAL_SANDI_HR). Hasil Anda sendiri: 'hasil'; data Anda sendiri: 'peserta salinan'.",
        "This command is for HR officers and needs the passphrase of their key (typed, or in "
          + "NETRAL_SANDI_HR). Your own results: 'results'; your own data: 'participants copy'.")
    case .officerKeyGone(let since):
      Bilingual(
        "Kunci kepegawaian sudah dibuat pada \(since), tetapi berkasnya tidak ada. Kembalikan dari "
          + "cadangan; kunci lain tidak dapat dibuat diam-diam.",
        "The officers' key was made on \(since), but its file is gone. Put it back from a backup; "
          + "another one cannot be made unseen.")
    case .otherOfficerKey(let path):
      Bilingual(
        "“\(path)” bukan kunci kepegawaian yang tercatat di sini. Kembalikan yang asli dari cadangan.",
        "“\(path)” is not the officers' key that is recorded here. Put the true one back from a "
          + "backup.")
    case .exists(let path):
      Bilingual(
        "Kunci itu sudah ada (“\(path)”) dan tidak diubah. 'kunci ganti' menggantinya.",
        "That key is there already (“\(path)”) and was not changed. 'key replace' replaces it.")
    case .wrongPassphrase:
      Bilingual(
        "Sandinya keliru. Kode pemulihan dari kertas juga membuka kunci itu.",
        "The passphrase is wrong. The recovery code on paper opens the key too.")
    case .missing(let role):
      Bilingual(
        "Belum ada kunci \(role.name.indonesian). Lihat 'kunci'.",
        "There is no \(role.name.english) yet. See 'key'.")
    }
  }

  private static func unusable(_ path: String, _ reason: Bilingual) -> Bilingual {
    Bilingual(
      "“\(path)” tidak dapat dipakai: \(reason.indonesian).",
      "“\(path)” cannot be used: \(reason.english).")
  }

  var status: Status {
    switch self {
    case .officersOnly, .wrongPassphrase, .exists, .missing: .usage
    case .file, .trust, .locked, .noOfficerKey, .officerKeyGone, .otherOfficerKey: .unusable
    }
  }
}

extension KeyRole {
  /// What the key is called in a sentence.
  var name: Bilingual {
    switch self {
    case .issuer: Bilingual("segel (penerbit)", "sealing key")
    case .officer: Bilingual("kepegawaian", "officers' key")
    }
  }

  /// The prompt for its passphrase.
  var passphraseLabel: Bilingual {
    switch self {
    case .issuer: Bilingual("sandi kunci penerbit", "passphrase of the sealing key")
    case .officer: Bilingual("sandi kepegawaian", "officers' passphrase")
    }
  }
}

/// The sentences of `kunci` and of opening keys.
enum KeyWords {
  static let forOfficers = Bilingual(
    "Perintah ini untuk petugas kepegawaian.", "This command is for HR officers.")

  static let passphraseHelp = Bilingual(
    "Ketik sandinya (tidak tampil), atau kode pemulihan dari kertas; 'batal' untuk kembali.",
    "Type the passphrase (it is not shown), or the recovery code on paper; 'cancel' to go back.")

  static let newPassphrase = Bilingual("sandi baru", "new passphrase")
  static let again = Bilingual("sandi sekali lagi", "passphrase once more")

  static let newPassphraseHelp = Bilingual(
    "Sandi: 10 huruf atau lebih, misalnya empat kata yang tidak berhubungan. Tidak tampil saat "
      + "diketik; 'batal' untuk berhenti.",
    "A passphrase: 10 characters or more, such as four words that have nothing to do with each "
      + "other. It is not shown as you type; 'cancel' to stop.")

  static let passphrasesDiffer = Bilingual(
    "Kedua sandi berbeda. Ketik lagi.", "The two passphrases differ. Type it again.")

  static let noneYet = Bilingual(
    "Kunci kepegawaian belum ada. Ia membuka data semua peserta, jadi yang membuatnya hanya petugas "
      + "kepegawaian, satu kali.",
    "There is no officers' key yet. It opens the data of all participants, so only an HR officer makes "
      + "it, once.")

  static let makeNow = Bilingual("Buat sekarang?", "Make it now?")

  static let made = Bilingual(
    "Kunci kepegawaian dibuat. Cadangkan berkasnya:",
    "The officers' key is made. Keep a copy of the file:")

  static func recovery(_ code: RecoveryCode) -> Bilingual {
    Bilingual("Kode pemulihan: \(code)", "Recovery code: \(code)")
  }

  static let recoveryHint = Bilingual(
    "Tulis kode itu di kertas dan simpan di tempat terkunci: ia membuka kunci bila sandinya lupa, dan "
      + "hanya ditampilkan kali ini.",
    "Write the code on paper and lock it away: it opens the key if the passphrase is forgotten, and "
      + "is shown only now.")

  static let removePassphrase = Bilingual(
    "Tanpa sandi baru kunci disimpan terbuka (0600).",
    "Without a new passphrase the key is kept open (0600).")

  static let passphraseSet = Bilingual("Sandi disimpan.", "The passphrase is kept.")
  static let passphraseRemoved = Bilingual(
    "Kunci kini tanpa sandi.", "The key has no passphrase now.")

  static func passphraseOptional(_ help: Bilingual) -> Bilingual {
    Bilingual("Enter saja bila tanpa sandi. ", "Just Enter for none. ") + help
  }

  static func replacing(_ role: KeyRole, leaked: Bool) -> Bilingual {
    Bilingual(
      "Kunci \(role.name.indonesian) akan diganti. "
        + (leaked
          ? "Segel kunci lama sesudah saat ini tidak berlaku lagi." : "Segel lama tetap berlaku."),
      "The \(role.name.english) will be replaced. "
        + (leaked
          ? "Seals of the old key from now on count for nothing." : "Earlier seals stay valid."))
  }

  static func replaced(_ mark: String) -> Bilingual {
    Bilingual(
      "Kunci baru berlaku: \(mark). Bagikan 'tepercaya.kunci' kepada yang memeriksa.",
      "The new key is in force: \(mark). Give 'tepercaya.kunci' to those who verify.")
  }

  static let locked = Bilingual(
    "Kunci kepegawaian ditutup.", "The officers' key is closed.")

  static let checkpointWaits = Bilingual(
    "Tersimpan; segel jurnal dibubuhkan oleh kepegawaian nanti.",
    "Saved; the ledger's seal is added by the HR office later.")

  static let exposed = Bilingual(
    "TEMUAN: berkas kunci ini dapat dibaca orang lain di komputer ini. Tutup dengan:",
    "FINDING: this key's file can be read by others on this computer. Close it with:")

  static let checkpointFailed = Bilingual(
    "Yang dikerjakan sudah tersimpan; hanya segel jurnalnya yang belum. ",
    "What was done is saved; only the ledger's seal is missing. ")
}
