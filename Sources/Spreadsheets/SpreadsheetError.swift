import Text

/// Why a file gives no table.
public enum SpreadsheetError: Error, Hashable, Sendable {
  /// Neither a workbook nor a text of separated values.
  case notSpreadsheet
  /// An old workbook (`.xls`), which is another format.
  case oldWorkbook
  /// The part of the workbook is not there or cannot be unpacked.
  case part(String)
  /// The part is no well-formed XML at this line.
  case markup(part: String, line: Int)
  /// More than this many bytes, unpacked.
  case tooLarge(limit: Int)
  /// More than this many rows.
  case tooManyRows(limit: Int)
  /// The file could not be written, with the library's reason.
  case notWritten(String)
}

extension SpreadsheetError {
  /// What is wrong.
  public var sentence: Bilingual {
    switch self {
    case .notSpreadsheet:
      Bilingual("berkas ini bukan XLSX atau CSV", "this file is neither XLSX nor CSV")
    case .oldWorkbook:
      Bilingual("berkas ini berformat XLS lama", "this file has the old format XLS")
    case .part(let part):
      Bilingual("bagian \(part) berkas XLSX rusak", "part \(part) of the XLSX file is damaged")
    case .markup(let part, let line):
      Bilingual(
        "bagian \(part) berkas XLSX rusak di baris \(line)",
        "part \(part) of the XLSX file is damaged in line \(line)")
    case .tooLarge(let limit):
      Bilingual(
        "isi berkas lebih dari \(limit / 1_048_576) MiB",
        "the file unpacks to more than \(limit / 1_048_576) MiB")
    case .tooManyRows(let limit):
      Bilingual("daftar lebih dari \(limit) baris", "the table has more than \(limit) rows")
    case .notWritten(let reason):
      Bilingual("berkas tidak dapat ditulis (\(reason))", "the file cannot be written (\(reason))")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .notSpreadsheet, .oldWorkbook, .part, .markup:
      Bilingual(
        "Buka di aplikasi lembar sebar, lalu simpan sebagai XLSX atau CSV UTF-8.",
        "Open it in a spreadsheet program and save it as XLSX or CSV UTF-8.")
    case .tooLarge, .tooManyRows:
      Bilingual("Bagi menjadi beberapa berkas.", "Divide it into several files.")
    case .notWritten:
      Bilingual(
        "Periksa ruang kosong dan izin folder, lalu ulangi.",
        "Check free space and the folder's permissions, then try again.")
    }
  }
}
