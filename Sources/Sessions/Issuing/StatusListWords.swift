import Certificates
import Text

/// What is said about status lists.
enum StatusListWords {
  static let none = Bilingual(
    "Belum ada sertifikat yang masuk daftar status. Terbitkan dahulu: 'sertifikat terbit'.",
    "No certificate is on a status list yet. Issue some first: 'certificate issue'.")

  static func written(_ lists: [StatusListJob.List]) -> Bilingual {
    func count(_ purpose: StatusPurpose) -> Int {
      lists.filter { $0.name.purpose == purpose }.map(\.withdrawn.count).reduce(0, +)
    }
    let (revoked, superseded) = (count(.revocation), count(.supersession))
    return Bilingual(
      "Daftar status tertulis: \(revoked) dicabut, \(superseded) digantikan.",
      "Status lists written: \(revoked) revoked, \(superseded) superseded.")
  }

  static func publish(at host: VerificationHost?) -> Bilingual {
    guard let host else {
      return Bilingual(
        "Kirimkan kepada siapa pun yang memeriksa sertifikat; berkasnya tidak memuat nama.",
        "Send them to whoever checks certificates; they hold no names.")
    }
    return Bilingual(
      "Letakkan di https://\(host)/status/, menggantikan yang lama; berkasnya tidak memuat nama.",
      "Lay them at https://\(host)/status/ in the place of the former; they hold no names.")
  }
}
