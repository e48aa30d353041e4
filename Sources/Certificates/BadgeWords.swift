import Seals

/// The Indonesian that stands within a badge. It is part of the format: a reader takes it apart
/// again, so that everything in a badge is a field.
enum BadgeWords {
  static let number = "Sertifikat "
  static let replaces = ", menggantikan "
  static let civilServiceNumber = "ext:nip"
  static let localNumber = "ext:nomorPegawai"

  private static let passed = "Lulus ujian program ini.\n"
  private static let bank = "- Bank soal: "
  private static let bankDigest = "- Sidik bank soal: "
  private static let law = "- Edisi hukum: "
  private static let legalBasis = "- Dasar hukum: "

  /// What was asked of the holder, a line each; no text of a certificate has a line break.
  static func criteria(of basis: ExamBasis) -> String {
    let lines =
      [bank + basis.bank, bankDigest + basis.bankDigest.description, law + basis.lawEdition]
      + basis.legalBasis.map { legalBasis + $0 }
    return passed + lines.map { "\n" + $0 }.joined()
  }

  /// The basis of which `text` are the criteria, or `nil`.
  static func basis(in text: String) -> ExamBasis? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
    func values(_ opening: String) -> [String] {
      lines.filter { $0.hasPrefix(opening) }.map { String($0.dropFirst(opening.count)) }
    }
    guard let bank = values(bank).first, let law = values(law).first,
      let digest = values(bankDigest).first.flatMap({ Digest(hexadecimal: $0) })
    else { return nil }
    let basis = ExamBasis(
      bank: bank, bankDigest: digest, lawEdition: law, legalBasis: values(legalBasis))
    return criteria(of: basis) == text ? basis : nil
  }
}
