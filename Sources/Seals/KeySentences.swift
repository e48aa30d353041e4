import Text

extension KeyFileFault {
  /// What is wrong, to go behind the path.
  public var sentence: Bilingual {
    switch self {
    case .noKey: Bilingual("bukan berkas kunci Netral", "it is no key file of Netral")
    case .newer:
      Bilingual("dibuat oleh Netral yang lebih baru", "a newer Netral made it")
    case .line(let number):
      Bilingual(
        "baris ke-\(number) bukan baris kunci; pulihkan dari cadangan",
        "line \(number) is none of a key; restore it from a backup")
    case .otherRole(let role):
      Bilingual(
        "isinya kunci untuk \(role.rawValue)", "it holds a key for another role (\(role.rawValue))")
    case .otherKey:
      Bilingual(
        "isinya bukan kunci yang disebutnya; pulihkan dari cadangan",
        "it does not hold the key that it names; restore it from a backup")
    case .locked: Bilingual("terkunci dengan sandi", "a passphrase locks it")
    case .wrongPassphrase: Bilingual("sandinya keliru", "the passphrase is wrong")
    case .noMemory:
      Bilingual(
        "memori komputer tidak cukup untuk membukanya; tutup program lain, lalu ulangi",
        "the computer has not enough memory to open it; close other programs and try again")
    }
  }
}

extension TrustFault {
  /// What is wrong, to go behind the path.
  public var sentence: Bilingual {
    Bilingual(
      "baris ke-\(line) bukan kunci publik atau pernyataan yang utuh",
      "line \(line) is no public key and no whole statement")
  }
}

extension KeyStatement.Reason {
  /// The reason in words.
  public var words: Bilingual {
    switch self {
    case .first: Bilingual("kunci pertama", "the first key")
    case .planned: Bilingual("pergantian terencana", "a planned change")
    case .leaked: Bilingual("kunci lama mungkin bocor", "the old key may have leaked")
    }
  }
}
