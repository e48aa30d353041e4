import Text

/// What `laporan` says besides its tables.
enum ReportWords {
  static let noRoster = Bilingual(
    "Belum ada daftar wajib. Impor dengan 'peserta impor BERKAS'.",
    "There is no roster yet. Import one with 'participants import FILE'.")

  static let nobody = Bilingual(
    "Tidak ada seorang pun di laporan ini.", "Nobody is on this report.")

  static let noExams = Bilingual(
    "Belum ada ujian selesai yang memuat butir bank ini.",
    "No finished exam holds items of these banks yet.")

  static func whichProgram(_ known: [String]) -> Bilingual {
    let list = known.joined(separator: ", ")
    return Bilingual(
      "Program mana? Tambahkan --program dengan salah satu: \(list).",
      "Which program? Add --program with one of: \(list).")
  }

  static func unknownFormat(_ known: [String]) -> Bilingual {
    let list = known.map { "." + $0 }.joined(separator: ", ")
    return Bilingual(
      "Nama berkas menentukan bentuknya; akhiri dengan salah satu: \(list).",
      "The file's name says its format; end it with one of: \(list).")
  }

  static func unused(_ option: String) -> Bilingual {
    Bilingual("\(option) tidak dipakai di laporan ini.", "\(option) is not used by this report.")
  }

  /// - Parameter options: By which fewer rows can be asked for.
  static func tooLong(
    _ rows: Int, for format: ReportFormat, most: Int, options: String
  ) -> Bilingual {
    let name = format.rawValue.uppercased()
    let others = [ReportFormat.xlsx, .csv].filter { rows <= $0.mostRows ?? .max }
      .map { "." + $0.rawValue }
    return Bilingual(
      "\(rows) baris terlalu banyak untuk berkas \(name) (paling banyak \(most)). Persempit dengan "
        + "\(options), atau tulis \(others.joined(separator: " atau ")).",
      "\(rows) rows are too many for a file of \(name) (at most \(most)). Ask for fewer by "
        + "\(options), or write \(others.joined(separator: " or ")).")
  }

  static func unknownPaper(_ known: [String]) -> Bilingual {
    let list = known.joined(separator: ", ")
    return Bilingual("Kertasnya salah satu dari: \(list).", "The paper is one of: \(list).")
  }

  static func written(rows: Int, number: Int) -> Bilingual {
    Bilingual(
      "\(rows) baris ditulis; ekspor nomor \(number), tercatat di jurnal.",
      "\(rows) \(rows == 1 ? "row" : "rows") written; export number \(number), recorded in the ledger."
    )
  }
}
