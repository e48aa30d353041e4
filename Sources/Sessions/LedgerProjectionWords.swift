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
    return Bilingual(
      "Proyeksi BERBEDA dari jurnal, mulai dari tabel \(difference.table), baris "
        + "\(difference.key): ",
      "The projection is NOT as the ledger gives it, first in the table \(difference.table), row "
        + "\(difference.key): ")
      + difference.whatDiffers
      + Bilingual(
        ". Jurnalnya sendiri utuh; perbaiki dengan 'jurnal bangun-ulang'.",
        ". The ledger itself is whole; put it right with 'ledger rebuild'.")
  }
}

extension ProjectionDifference {
  /// The columns with what is stored and what the ledger gives, or which of the two is missing.
  fileprivate var whatDiffers: Bilingual {
    guard let stored = members(of: stored) else {
      return Bilingual("baris ini hilang", "the row is missing")
    }
    guard let rebuilt = members(of: rebuilt) else {
      return Bilingual("jurnal tidak memberi baris ini", "the ledger gives no such row")
    }
    let list = Set(stored.keys).union(rebuilt.keys).sorted().filter { stored[$0] != rebuilt[$0] }
      .map { "\($0) \(text(stored[$0])) → \(text(rebuilt[$0]))" }.joined(separator: ", ")
    return Bilingual("tersimpan → menurut jurnal: ", "stored → by the ledger: ")
      + Bilingual(list, list)
  }

  private func members(of line: String?) -> [String: JSONValue]? {
    guard let line, case .object(let members)? = try? JSONValue(parsing: Array(line.utf8)) else {
      return nil
    }
    return members
  }

  private func text(_ value: JSONValue?) -> String {
    switch value {
    case nil, .null: "-"
    case .string(let text): text
    case .some(let value): value.canonicalText
    }
  }
}
