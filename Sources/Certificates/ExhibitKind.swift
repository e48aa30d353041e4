/// What bytes that somebody shows look like, by how they begin and never by a name. Whether they are
/// genuine is another question.
public enum ExhibitKind: String, CaseIterable, Hashable, Sendable {
  case pdf
  case png
  case jpeg
  /// The text of a QR code.
  case code
  case record
  case badge
  case statusList = "status_list"
  case proof
  /// A seal that belongs to a record.
  case seal
  case empty
  case unknown

  /// No certificate and nothing that belongs to one has more bytes.
  public static let largest = 32 * 1_048_576

  /// No JSON, text or proof of ours comes near so many bytes.
  private static let largestText = 1 << 20

  public init(of bytes: [UInt8]) {
    let openings: [([UInt8], ExhibitKind)] = [
      ([0x89] + Array("PNG\r\n\u{1A}\n".utf8), .png), ([0xFF, 0xD8, 0xFF], .jpeg),
    ]
    if let opening = openings.first(where: { bytes.starts(with: $0.0) }) {
      self = opening.1
    } else if bytes.isEmpty {
      self = .empty
    } else if bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil {
      self = .pdf
    } else {
      self = bytes.count <= Self.largestText ? Self(ofText: bytes) : .unknown
    }
  }

  private init(ofText bytes: [UInt8]) {
    let text = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    func begins(_ opening: String) -> Bool { text.starts(with: opening.utf8) }
    if begins("NTR1:") || begins("https://") {
      self = .code
    } else if begins("c2sp.org/tlog-proof") {
      self = .proof
    } else if begins("%NETRAL-SEGEL") {
      self = .seal
    } else {
      self = begins("{") ? Self(ofObject: text) : .unknown
    }
  }

  /// Not read but searched, so that a damaged one is told what it should have been.
  private init(ofObject text: ArraySlice<UInt8>) {
    func holds(_ word: String) -> Bool { text.firstRange(of: Array(word.utf8)) != nil }
    if holds("\"BitstringStatusList\"") {
      self = .statusList
    } else if holds("OpenBadgeCredential") {
      self = .badge
    } else {
      self = holds("\"valid_until\"") ? .record : .unknown
    }
  }
}
