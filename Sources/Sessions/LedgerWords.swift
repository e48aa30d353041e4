import Results
import Text

/// The sentences of `jurnal`.
enum LedgerWords {
  static let none = Bilingual(
    "Belum ada jurnal di folder hasil. Jurnal terbentuk pada latihan atau ujian pertama; folder lain "
      + "disebut dengan --simpan FOLDER.",
    "There is no ledger in the results folder yet. It begins with the first practice or exam; name "
      + "another folder with --simpan FOLDER.")

  static let fileMissing = Bilingual(
    "Sebutkan berkasnya, misalnya: jurnal ekspor jurnal.ndjson.",
    "Name the file, for example: ledger ekspor jurnal.ndjson.")

  static func noCheckpoint(_ path: String) -> Bilingual {
    Bilingual(
      "“\(path)” bukan titik jurnal. Buat dengan: jurnal titik BERKAS.",
      "“\(path)” is no checkpoint of a ledger. Make one with: ledger titik FILE.")
  }

  static func exported(_ size: Int, number: Int) -> Bilingual {
    Bilingual(
      "\(size) catatan diekspor, ditutup dengan titik yang disegel. Ekspor ke-\(number), tercatat "
        + "di jurnal:",
      "\(size) entries exported, closed by a signed checkpoint. Export \(number), recorded in the "
        + "ledger:")
  }

  static func pointWritten(_ size: Int) -> Bilingual {
    Bilingual(
      "Titik atas \(size) catatan ditulis. Simpan di luar komputer ini:",
      "The checkpoint over \(size) entries is written. Keep it outside this computer:")
  }

  static func summary(_ report: LedgerReport) -> Bilingual {
    let origin = report.origin?.description ?? "-"
    return Bilingual(
      "Jurnal \(origin): \(report.size) catatan, \(report.agreeing) titik cocok.",
      "Ledger \(origin): \(report.size) entries, \(report.agreeing) checkpoints agree.")
      + (report.root.map { Bilingual(" Akar \($0).", " Root \($0).") } ?? Bilingual("", ""))
  }

  static func further(_ count: Int) -> Bilingual {
    Bilingual("… dan \(count) temuan lain.", "… and \(count) further findings.")
  }

  static func foreign(_ name: String) -> Bilingual {
    Bilingual(
      "“\(name)” milik jurnal lain dan tidak dibandingkan.",
      "“\(name)” belongs to another ledger and was not compared.")
  }

  static func whole(vouched: Int, of size: Int) -> Bilingual {
    // A ledger ends in a checkpoint, which no other vouches for yet.
    let open = size - vouched
    return Bilingual("UTUH.", "WHOLE.")
      + (open <= 1
        ? Bilingual("", "")
        : Bilingual(
          " \(open) catatan terakhir belum dijamin oleh titik mana pun.",
          " No checkpoint vouches for the last \(open) entries yet."))
  }

  static let notWhole = Bilingual(
    "TIDAK UTUH. Jangan ubah apa pun; simpan salinan berkas ini dan laporkan temuannya.",
    "NOT WHOLE. Change nothing; keep a copy of these files and report the findings.")

  static let mergeMissing = Bilingual(
    "Sebutkan folder gabungan dan ekspornya, misalnya: jurnal gabung gabungan a.ndjson b.ndjson.",
    "Name the folder to merge into and the exports, for example: ledger gabung merged a.ndjson "
      + "b.ndjson.")

  static func taken(_ path: String, _ size: Int) -> Bilingual {
    Bilingual("“\(path)” diterima: \(size) catatan.", "“\(path)” is taken: \(size) entries.")
  }

  static func extended(_ path: String, from old: Int, to new: Int) -> Bilingual {
    Bilingual(
      "“\(path)” melanjutkan yang ada: \(old) menjadi \(new) catatan.",
      "“\(path)” continues what was there: \(old) entries become \(new).")
  }

  static func heldAlready(_ path: String) -> Bilingual {
    Bilingual("“\(path)” sudah termuat.", "“\(path)” is held already.")
  }

  static func notTaken(_ path: String) -> Bilingual {
    Bilingual("“\(path)” TIDAK diterima:", "“\(path)” is NOT taken:")
  }

  static func heldBroken(_ place: String) -> Bilingual {
    Bilingual(
      "“\(place)” sendiri tidak utuh; tidak ada yang diubah. Periksa dengan 'jurnal verifikasi'.",
      "“\(place)” itself is not whole; nothing was changed. Look with 'ledger verifikasi'.")
  }

  static func split(_ origin: Origin, _ held: String, _ beside: String) -> Bilingual {
    Bilingual(
      "AWAS, dua versi: asal \(origin) menyegel dua isi yang berbeda. Keduanya disimpan: “\(held)” "
        + "dan “\(beside)”. Jangan hapus satu pun; laporkan.",
      "ALARM, two versions: the origin \(origin) signed two different contents. Both are kept: "
        + "“\(held)” and “\(beside)”. Delete neither; report it.")
  }

  static let continuationNeedsPoint = Bilingual(
    "Sebutkan titik yang disimpan di tempat lain: jurnal lanjutkan --titik BERKAS.",
    "Name the checkpoint kept elsewhere: ledger lanjutkan --titik FILE.")

  static let nothingLost = Bilingual(
    "Menurut titik itu jurnal ini tidak kehilangan catatan, jadi tetap memakai asalnya sendiri.",
    "By that checkpoint this ledger has lost no entry, so it keeps its own origin.")

  static func continued(_ parent: String, at size: Int, _ origin: Origin) -> Bilingual {
    Bilingual(
      "Jurnal dilanjutkan dengan asal baru \(origin), dari \(size) catatan pertama \(parent).",
      "The ledger goes on under the new origin \(origin), from the first \(size) entries of "
        + "\(parent).")
  }
}
