import Glibc
import Text

/// Why a file or folder cannot be used, behind its path.
enum FileWords {
  static let onlyFolders = Bilingual("hanya folder yang didukung", "only folders are supported")
  static let noRules = Bilingual("tidak ada berkas .aturan", "there is no .aturan file")
  static let doesNotStart = Bilingual("tidak dapat dijalankan", "it does not start")
}

extension Bilingual {
  /// What the system says with the error number `code`, and what to do where that is not plain; in
  /// its own words where it is a rare one.
  static func system(_ code: Int32) -> Bilingual {
    let words = String(cString: strerror(code))
    return switch code {
    case ENOENT: Bilingual("tidak ada", "no such file or directory")
    case EACCES, EPERM:
      Bilingual("tidak ada izin untuk membacanya atau menulisnya", words.lowercasedStart)
    case EEXIST: Bilingual("sudah ada", "file exists")
    case EISDIR: Bilingual("sebuah folder, bukan berkas", "is a directory")
    case ENOTDIR: Bilingual("bukan folder", "not a directory")
    case ENOSPC, EDQUOT:
      Bilingual(
        "penyimpanan penuh; kosongkan sebagian ruangnya, lalu ulangi",
        "the disk is full; free some space and try again")
    case EROFS:
      Bilingual(
        "penyimpanan hanya dapat dibaca; pilih folder lain, atau hubungi pengelola komputer",
        "the disk may only be read; choose another folder, or ask the computer's keeper")
    case EIO:
      Bilingual(
        "penyimpanan rusak atau terlepas; periksa sambungan dan kesehatannya, lalu ulangi",
        "the disk is broken or gone; check how it is connected and how it fares, and try again")
    case _: Bilingual(words, words.lowercasedStart)
    }
  }
}

extension String {
  fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
