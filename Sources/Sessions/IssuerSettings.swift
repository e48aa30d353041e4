import Certificates
import Rendering
import Text
import TrainingRecords

/// Who issues certificates at this installation, as a small text that an HR officer can edit.
///
///     penerbit "Badan Kepegawaian Daerah Kabupaten Contoh"
///       tempat "Contoh"
///       penanda_tangan "Nama lengkap" "Jabatan"
///       zona WIB
///       awalan NTR
///       laman "verifikasi.contoh.go.id"
///     tampilan
///       logo "logo.png"
///     pertukaran
///       laman "https://bkd.contoh.go.id"
public struct IssuerSettings: Hashable, Sendable {
  public let issuer: Issuer
  public let place: String
  public let zone: Zone
  /// The beginning of every certificate's number.
  public let prefix: String
  /// Where the verification page and the status lists are published, if anywhere.
  var host: VerificationHost?
  /// How certificates look, but for the logo.
  var look = CertificateLook()
  /// The logo's file, seen from the folder of the settings.
  var logoPath: String?
  /// What other systems want to be told.
  var exchange = ExchangeSettings()

  init(issuer: Issuer, place: String, zone: Zone = .western, prefix: String = "NTR") {
    self.issuer = issuer
    self.place = place
    self.zone = zone
    self.prefix = prefix
  }

  /// What strangers see of the certificates.
  var publication: Publication { Publication(host: host) }

  /// The text that reads back as these settings.
  var text: String {
    """
    penerbit \(quoted(issuer.agency))
      tempat \(quoted(place))
      penanda_tangan \(quoted(issuer.signatoryName)) \(quoted(issuer.signatoryOffice))
      zona \(zone.rawValue)
      awalan \(prefix)

    """
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.filter { $0 != "\"" && $0 != "\\" } + "\""
  }
}

/// Reads the issuer's settings, all findings at once.
struct IssuerReader {
  private(set) var findings: [Finding] = []
  private(set) var settings: IssuerSettings?

  private var agency: String?
  private var place: String?
  private var signatory: (name: String, office: String)?
  private var zone = Zone.western
  private var prefix = "NTR"
  private var host: VerificationHost?
  private var look: LookReader?
  private var exchange = ExchangeSettings()

  private static let attributes = ["tempat", "penanda_tangan", "zona", "awalan", "laman"]

  init(_ text: String, file: String) {
    let reader = BlockReader(Array(text.utf8), file: file)
    findings = reader.findings
    for block in reader.blocks { read(block) }
    let start = Place(file: file, line: 1, column: 1)
    for (word, isThere) in [
      ("penerbit \"…\"", agency != nil), ("tempat \"…\"", place != nil),
      ("penanda_tangan \"…\" \"…\"", signatory != nil),
    ] where !isThere { findings.append(.missing(word, at: start)) }
    guard findings.isEmpty, let agency, let place, let signatory else { return }
    var settings = IssuerSettings(
      issuer: Issuer(
        agency: agency, signatoryName: signatory.name, signatoryOffice: signatory.office),
      place: place, zone: zone, prefix: prefix)
    settings.host = host
    settings.look = look?.look ?? CertificateLook()
    settings.logoPath = look?.logoPath
    settings.exchange = exchange
    self.settings = settings
  }

  private mutating func read(_ block: Block) {
    switch block.keyword.text {
    case "penerbit":
      agency = block.head.rest.strings.first?.text
      for line in block.attributes { read(line) }
    case LookReader.keyword:
      let reader = LookReader(block)
      findings += reader.findings
      look = reader
    case ExchangeReader.keyword:
      let reader = ExchangeReader(block)
      findings += reader.findings
      exchange = reader.settings
    case _:
      let known = ["penerbit", LookReader.keyword, ExchangeReader.keyword]
      findings.append(.unknownKeyword(block.keyword, near: known))
    }
  }

  private mutating func read(_ line: SourceLine) {
    let strings = line.rest.strings.map(\.text)
    switch line.keyword.text {
    case "tempat": place = strings.first
    case "penanda_tangan":
      if strings.count == 2 { signatory = (strings[0], strings[1]) }
    case "zona":
      let zones = Zone.allCases.map(\.rawValue)
      guard let word = line.rest.first, let zone = Zone(rawValue: word.text) else {
        return findings.append(.unknownWord(line.rest.first ?? line.keyword, near: zones))
      }
      self.zone = zone
    case "awalan": prefix = line.rest.first?.text ?? prefix
    case "laman":
      let text = strings.first ?? ""
      host = VerificationHost(text)
      if host == nil { findings.append(.wrongHost(text, at: line.keyword.place)) }
    case _: findings.append(.unknownKeyword(line.keyword, near: Self.attributes))
    }
  }
}

extension Finding {
  fileprivate static func wrongHost(_ text: String, at place: Place) -> Finding {
    Finding(
      "C010", at: place,
      Bilingual("“\(text)” bukan alamat laman", "“\(text)” is no address of a page"),
      remedy: Bilingual(
        "Tulis nama situsnya saja, tanpa https://: laman \"verifikasi.contoh.go.id\".",
        "Write the site's name alone, without https://: laman \"verifikasi.contoh.go.id\"."))
  }
}
