import Text

extension LedgerFinding {
  /// Where it is, what is wrong, and what shows it.
  public var sentence: Bilingual {
    let (first, last) = (place.lowerBound, place.upperBound)
    let lead =
      first == last
      ? Bilingual("Catatan ke-\(first): ", "Entry \(first): ")
      : Bilingual("Catatan ke-\(first) sampai ke-\(last): ", "Entries \(first) to \(last): ")
    guard let witness else { return lead + fault.sentence + Bilingual(".", ".") }
    return lead + fault.sentence
      + Bilingual(" (menurut titik “\(witness)”).", " (by the checkpoint “\(witness)”).")
  }
}

extension LedgerFault {
  /// What is wrong, to go behind the place.
  public var sentence: Bilingual {
    switch self {
    case .line(let fault): fault.sentence
    case .changed:
      Bilingual(
        "salah satunya telah berubah; yang belakang menyambung isi lain dari yang depan",
        "one of them has changed; the later follows another content of the earlier")
    case .missing: Bilingual("tidak ada", "missing")
    case .misplaced:
      Bilingual(
        "terulang, atau tidak pada urutannya", "repeated, or out of its order")
    case .otherRoot:
      Bilingual(
        "isinya tidak menghasilkan akar pada titik yang disegel",
        "the content does not give the root of a signed checkpoint")
    case .cutShort(let known):
      Bilingual(
        "hilang dari ujung jurnal; titik yang disegel mengenal \(known) catatan",
        "gone from the end of the ledger; a signed checkpoint knows \(known) entries")
    case .brokenCheckpoint:
      Bilingual(
        "titiknya tidak terbaca atau tidak cocok dengan tempatnya",
        "its checkpoint is not readable or does not fit its place")
    case .forgedCheckpoint:
      Bilingual(
        "titiknya tidak seperti saat disegel", "the checkpoint is not as it was signed")
    case .unknownKey:
      Bilingual(
        "titiknya disegel dengan kunci yang tidak tepercaya (--kunci BERKAS)",
        "the checkpoint is signed with a key that is not trusted (--kunci FILE)")
    case .keyNotInForce:
      Bilingual(
        "titiknya disegel dengan kunci yang saat itu belum atau tidak lagi berlaku",
        "the checkpoint is signed with a key that was not yet or no longer in force")
    case .splitView(let origin, let size):
      Bilingual(
        "AWAS, dua versi: asal \(origin) menyegel dua isi berbeda dari \(size) catatan. Simpan "
          + "keduanya dan laporkan",
        "ALARM, two versions: the origin \(origin) signed two different contents of \(size) "
          + "entries. Keep both and report it")
    case .unclosed:
      Bilingual(
        "ekspor tidak ditutup dengan titik atas semua barisnya; mungkin terpotong",
        "no checkpoint over all lines closes the export; it may be cut off")
    case .empty: Bilingual("tidak ada satu catatan pun", "there is no entry at all")
    case .file(let words):
      Bilingual(
        "berkas yang menyimpannya rusak (\(words))",
        "the file that holds them is damaged (\(words))")
    }
  }

  /// A short name for machines.
  public var name: String {
    switch self {
    case .line: "line"
    case .changed: "changed"
    case .missing: "missing"
    case .misplaced: "misplaced"
    case .otherRoot: "other-root"
    case .cutShort: "cut-short"
    case .brokenCheckpoint: "broken-checkpoint"
    case .forgedCheckpoint: "forged-checkpoint"
    case .unknownKey: "unknown-key"
    case .keyNotInForce: "key-not-in-force"
    case .splitView: "split-view"
    case .unclosed: "unclosed"
    case .empty: "empty"
    case .file: "file"
    }
  }
}
