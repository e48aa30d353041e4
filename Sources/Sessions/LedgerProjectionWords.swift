import Results
import Text

extension LedgerWords {
  static func sameProjection(_ report: ProjectionReport) -> Bilingual {
    Bilingual(
      "Proyeksi sama dengan jurnal: \(report.rows) baris, sidik \(report.digest).",
      "The projection is as the ledger gives it: \(report.rows) rows, digest \(report.digest).")
  }

  static func rebuilt(_ report: ProjectionReport) -> Bilingual {
    Bilingual(
      "Proyeksi dibangun ulang dari jurnal: \(report.rows) baris, sidik \(report.digest).",
      "The projection was rebuilt from the ledger: \(report.rows) rows, digest \(report.digest).")
  }

  static func otherProjection(_ report: ProjectionReport) -> Bilingual {
    guard let difference = report.difference else { return sameProjection(report) }
    let stored = difference.stored ?? "-"
    let rebuilt = difference.rebuilt ?? "-"
    return Bilingual(
      "Proyeksi BERBEDA dari jurnal, mulai dari tabel \(difference.table), baris "
        + "\(difference.key): tersimpan \(stored); menurut jurnal \(rebuilt). Jurnalnya sendiri "
        + "utuh; perbaiki dengan: jurnal bangun-ulang.",
      "The projection is NOT as the ledger gives it, first in the table \(difference.table), row "
        + "\(difference.key): stored \(stored); by the ledger \(rebuilt). The ledger itself is "
        + "whole; put it right with: ledger rebuild.")
  }
}
