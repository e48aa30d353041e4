import Text

extension ChainFault {
  /// What is wrong with the line.
  public var sentence: Bilingual {
    switch self {
    case .notJSON(let offset):
      Bilingual(
        "barisnya bukan JSON mulai bita ke-\(offset + 1)",
        "its line is no JSON from byte \(offset + 1) on")
    case .wrongMember(let name):
      Bilingual(
        "anggota “\(name)” hilang atau salah bentuk",
        "the member “\(name)” is missing or has a wrong shape")
    case .unknownMember(let name):
      Bilingual("anggota “\(name)” tidak dikenal", "the member “\(name)” is unknown")
    case .notCanonical:
      Bilingual(
        "barisnya tidak ditulis dalam bentuk bakunya", "its line is not in its canonical form")
    case .wrongLeaf:
      Bilingual("sidik barisnya tidak cocok", "the digest of its line does not match")
    case .wrongNumber(let expected, let found):
      Bilingual(
        "nomornya \(found), seharusnya \(expected)", "its number is \(found), not \(expected)")
    case .wrongPrevious:
      Bilingual(
        "barisnya tidak menyambung catatan sebelumnya", "it does not follow the entry before it")
    case .wrongOrigin(let expected, let found):
      Bilingual(
        "asalnya \(found), bukan \(expected)", "its origin is \(found), not \(expected)")
    case .earlier(let before, let found):
      Bilingual(
        "waktunya, \(found), mendahului catatan sebelumnya, \(before)",
        "its moment, \(found), lies before that of the entry before it, \(before)")
    case .misplacedCreation:
      Bilingual(
        "pembukaan jurnal tidak berada di catatan pertama",
        "the creation of the ledger does not stand in the first entry")
    }
  }
}
