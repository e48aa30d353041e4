import Dates
import Text

/// Why there is no certificate record of what was given.
public enum CertificateError: Error, Hashable, Sendable {
  /// A text is empty, too long or holds a control character.
  case text(field: String, problem: TextProblem)
  /// A NIP that is not 18 digits.
  case nip
  /// A count that cannot be: less than none, or more earned than possible.
  case count(field: String, value: Int)
  /// Two dates in the wrong order, such as an end before its start.
  case order(earlier: String, later: String)
  /// A number of another year than that of the day of issue.
  case year(number: Int, issued: Int)
  /// No number can be made of these.
  case number(prefix: String, origin: String, counter: Int)
  /// A share of the points below the lowest predikat of the settings.
  case noGrade(permille: Int)
  /// A JSON text that holds no record of ours.
  case unreadable(ReadingProblem)
}

/// Why a JSON text holds no record of ours. Members are named by their path: `holder.name`.
public enum ReadingProblem: Hashable, Sendable {
  case notJSON(offset: Int)
  case missing(member: String)
  case unknown(member: String)
  /// A member of another type, or with a value outside its field.
  case member(String)
  /// A format that this program does not know.
  case version(Int)
  /// The right data, but not in the one canonical text.
  case notCanonical
}

/// What is wrong with a text of a certificate.
public enum TextProblem: Hashable, Sendable {
  case empty
  /// Longer than `limit` Unicode scalars.
  case long(limit: Int)
  case controlCharacter
  /// Blanks at its beginning or end.
  case blankEnds
}

extension CertificateError {
  /// What is wrong and what to do about it.
  public var sentence: Bilingual {
    switch self {
    case .text(let field, let problem): problem.sentence(about: field)
    case .nip:
      Bilingual(
        "NIP harus 18 angka. Periksa NIP pada SK, lalu ketik ulang.",
        "A NIP has 18 digits. Check it against the letter of appointment and type it again.")
    case .count(let field, let value):
      Bilingual(
        "\(field): \(value) tidak mungkin. Hitung ulang dari jurnal.",
        "\(field): \(value) cannot be. Count it again from the ledger.")
    case .order(let earlier, let later):
      Bilingual(
        "\(later) lebih awal daripada \(earlier). Periksa jam dan zona waktu komputer.",
        "\(later) is before \(earlier). Check the clock and the time zone of this computer.")
    case .year(let number, let issued):
      Bilingual(
        "Nomor bertahun \(number), padahal sertifikat terbit pada \(issued). Ambil nomor baru.",
        "The number is of \(number), but the certificate of \(issued). Take a new number.")
    case .number(let prefix, let origin, let counter):
      Bilingual(
        "Nomor tidak dapat dibuat dari awalan \(prefix), jurnal \(origin) dan urutan \(counter). "
          + "Awalan: 1-12 huruf besar atau angka.",
        "No number can be made of the prefix \(prefix), the ledger \(origin) and the count "
          + "\(counter). A prefix has 1 to 12 upper-case letters or digits.")
    case .noGrade(let permille):
      Bilingual(
        "Tidak ada predikat untuk nilai \(permille / 10)%. Lengkapi predikat dalam pengaturan.",
        "No grade begins at or below \(permille / 10)%. Complete the grades in the settings.")
    case .unreadable(let problem):
      Bilingual(
        "Data sertifikat tidak terbaca: \(problem.clause.indonesian). "
          + "Minta berkas asli dari penerbit.",
        "The certificate's data cannot be read: \(problem.clause.english). "
          + "Ask the issuer for the original file.")
    }
  }
}

extension ReadingProblem {
  var clause: Bilingual {
    switch self {
    case .notJSON(let offset):
      Bilingual("bukan JSON pada bita \(offset)", "no JSON at byte \(offset)")
    case .missing(let member): Bilingual("\(member) tidak ada", "\(member) is missing")
    case .unknown(let member): Bilingual("\(member) tidak dikenal", "\(member) is unknown")
    case .member(let member):
      Bilingual("isi \(member) tidak sah", "the value of \(member) is not allowed")
    case .version(let version):
      Bilingual("versi \(version) belum dikenal", "version \(version) is unknown")
    case .notCanonical: Bilingual("bukan bentuk baku", "it is not in its canonical form")
    }
  }
}

extension TextProblem {
  func sentence(about field: String) -> Bilingual {
    switch self {
    case .empty: Bilingual("\(field) kosong. Isilah.", "\(field) is empty. Fill it in.")
    case .long(let limit):
      Bilingual(
        "\(field) lebih dari \(limit) karakter. Persingkat.",
        "\(field) has more than \(limit) characters. Shorten it.")
    case .controlCharacter:
      Bilingual(
        "\(field) memuat ganti baris atau karakter kendali. Tulis dalam satu baris.",
        "\(field) holds a line break or a control character. Write it in one line.")
    case .blankEnds:
      Bilingual(
        "\(field) diawali atau diakhiri spasi. Hapus spasinya.",
        "\(field) begins or ends with a blank. Remove it.")
    }
  }
}
