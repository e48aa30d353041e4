import Certificates
import Seals

/// What a collection of certificates holds: a line for each file with its number and digest, signed
/// as checkpoints are. It names nobody.
struct CollectionManifest {
  struct Line {
    let number: String
    /// Where the file stands in the collection.
    let file: String
    let digest: Digest
  }

  let origin: String
  let lines: [Line]

  static let name = "manifes.txt"
  private static let opening = "netral-koleksi 1"

  /// What is signed: the opening, the ledger's name, how many files there are, and a line for each
  /// with the number, the digest and the file.
  var text: String {
    ([Self.opening, origin, "\(lines.count)"]
      + lines.map { "\($0.number) \($0.digest) \($0.file)" })
      .map { $0 + "\n" }.joined()
  }

  /// The signed text, as it stands in the collection.
  func note(by signer: any Signer, checker: any SealChecker) -> String {
    SignedNote(signing: text, as: origin, by: signer, checker: checker).description
  }

  /// The folder of a unit: its name without what would end it, hide it or lead out of it.
  static func folder(of unit: String) -> String {
    let plain = unit.map { character in
      character.isNewline || "/\\:*?\"<>|".contains(character)
        || character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        ? "-" : character
    }
    let name = String(plain).trimmingDots
    return name.isEmpty ? "-" : name
  }
}

extension String {
  /// Without dots and spaces at either end.
  fileprivate var trimmingDots: String {
    let isEnd = { (character: Character) in character == "." || character == " " }
    return String(drop(while: isEnd).reversed().drop(while: isEnd).reversed())
  }
}
