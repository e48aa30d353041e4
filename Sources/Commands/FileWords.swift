import Glibc
import Text

/// Why a file or folder cannot be used, behind its path.
enum FileWords {
  static let onlyFolders = Bilingual("hanya folder yang didukung", "only folders are supported")
  static let noRules = Bilingual("tidak ada berkas .aturan", "there is no .aturan file")
  static let doesNotStart = Bilingual("tidak dapat dijalankan", "it does not start")
}

extension Bilingual {
  /// What the system says with the error number `code`; in its own words where it is a rare one.
  static func system(_ code: Int32) -> Bilingual {
    let words = String(cString: strerror(code))
    let indonesian =
      switch code {
      case ENOENT: "tidak ada"
      case EACCES, EPERM: "tidak ada izin untuk membacanya atau menulisnya"
      case EEXIST: "sudah ada"
      case EISDIR: "sebuah folder, bukan berkas"
      case ENOTDIR: "bukan folder"
      case ENOSPC: "penyimpanan penuh"
      case EROFS: "penyimpanan hanya dapat dibaca"
      case EIO: "penyimpanan rusak atau terlepas"
      case _: words
      }
    return Bilingual(indonesian, words.prefix(1).lowercased() + words.dropFirst())
  }
}
