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

  static func exported(_ size: Int) -> Bilingual {
    Bilingual(
      "\(size) catatan diekspor, ditutup dengan titik yang disegel:",
      "\(size) entries exported, closed by a signed checkpoint:")
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
    let open = size - vouched
    return Bilingual("UTUH.", "WHOLE.")
      + (open == 0
        ? Bilingual("", "")
        : Bilingual(
          " \(open) catatan terakhir belum dijamin oleh titik mana pun.",
          " No checkpoint vouches for the last \(open) entries yet."))
  }

  static let notWhole = Bilingual(
    "TIDAK UTUH. Jangan ubah apa pun; simpan salinan berkas ini dan laporkan temuannya.",
    "NOT WHOLE. Change nothing; keep a copy of these files and report the findings.")
}
