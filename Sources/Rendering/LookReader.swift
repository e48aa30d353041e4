import Text

/// Reads how certificates look, from a block of the issuer's settings; all findings at once.
///
///     tampilan
///       logo "logo.png"
///       warna "#17335F"
///       bahasa id+en
///       judul "SERTIFIKAT" "CERTIFICATE"
///       nomor "Nomor: 800/{urut}/BKD/{tahun}" "Number: {nomor}"
///       kepala "PEMERINTAH KABUPATEN CONTOH"
///       kaki "Jalan Contoh Nomor 1"
///       di_bawah_nama "Pembina Utama Muda (IV/c)" "NIP 19700101 199503 2 001"
///       jangkar "#"
public struct LookReader: Sendable {
  /// The word that begins the block.
  public static let keyword = "tampilan"

  public private(set) var findings: [Finding] = []
  /// The look without its logo, whose file is for the shell to read.
  public private(set) var look = CertificateLook()
  /// The logo's file, as the settings name it.
  public private(set) var logoPath: String?

  private static let attributes = [
    "logo", "warna", "bahasa", "judul", "nomor", "kepala", "kaki", "di_bawah_nama", "jangkar",
  ]

  public init(_ block: Block) {
    var seen: [String: Place] = [:]
    for line in block.attributes {
      let keyword = line.keyword
      if let first = seen.updateValue(keyword.place, forKey: keyword.text) {
        findings.append(.duplicate(keyword, first: first))
      } else {
        read(line)
      }
    }
  }

  private mutating func read(_ line: SourceLine) {
    switch line.keyword.text {
    case "logo": logoPath = texts(of: line, count: 1...1, limit: 400)?.first
    case "warna": readColour(line)
    case "bahasa": readLanguages(line)
    case "judul": if let both = readBoth(line, limit: 40) { look.title = both }
    case "nomor": readNumber(line)
    case "kepala": look.head = texts(of: line, count: 1...3, limit: 120) ?? []
    case "kaki": look.foot = texts(of: line, count: 1...1, limit: 160)?.first
    case "di_bawah_nama": look.signatoryLines = texts(of: line, count: 1...2, limit: 80) ?? []
    case "jangkar": readAnchor(line)
    case _: findings.append(.unknownKeyword(line.keyword, near: Self.attributes))
    }
  }

  private mutating func readColour(_ line: SourceLine) {
    guard let text = texts(of: line, count: 1...1, limit: 20)?.first else { return }
    guard let colour = Colour(text) else {
      return findings.append(.wrongColour(text, at: line.keyword.place))
    }
    guard colour.contrastOnWhite >= 4.5 else {
      return findings.append(.paleColour(colour, text, at: line.keyword.place))
    }
    look.accent = colour
  }

  private mutating func readLanguages(_ line: SourceLine) {
    let known = CertificateLook.Languages.allCases.map(\.rawValue)
    guard let word = line.rest.first, let languages = CertificateLook.Languages(rawValue: word.text)
    else { return findings.append(.unknownWord(line.rest.first ?? line.keyword, near: known)) }
    look.languages = languages
  }

  private mutating func readBoth(_ line: SourceLine, limit: Int) -> Bilingual? {
    guard let texts = texts(of: line, count: 2...2, limit: limit) else { return nil }
    return Bilingual(texts[0], texts[1])
  }

  private mutating func readNumber(_ line: SourceLine) {
    guard let both = readBoth(line, limit: 120) else { return }
    for text in [both.indonesian, both.english]
    where !text.contains("{nomor}") && !text.contains("{urut}") {
      return findings.append(.noNumber(text, at: line.keyword.place))
    }
    look.numberLine = both
  }

  private mutating func readAnchor(_ line: SourceLine) {
    guard let text = texts(of: line, count: 1...1, limit: 40)?.first else { return }
    guard text.count == 1, let character = text.first, !character.isWhitespace else {
      return findings.append(.wrongAnchor(text, at: line.keyword.place))
    }
    look.anchor = character
  }

  /// The quoted texts of `line`, where they are as many and as short as they may be and claim
  /// nothing that the program does not do.
  private mutating func texts(
    of line: SourceLine, count: ClosedRange<Int>, limit: Int
  ) -> [String]? {
    let texts = line.rest.strings.map(\.text)
    guard count.contains(texts.count), texts.count == line.rest.count else {
      findings.append(.textsExpected(line.keyword, count))
      return nil
    }
    for text in texts {
      if text.unicodeScalars.count > limit || text.allSatisfy(\.isWhitespace) {
        findings.append(.lookText(text, limit: limit, at: line.keyword.place))
        return nil
      }
      if text.lowercased().contains("secara elektronik") {
        findings.append(.signatureClaim(at: line.keyword.place))
        return nil
      }
    }
    return texts
  }
}
