import Certificates
import Dialogue
import Text

/// Who issues certificates here: read from the settings, or asked for once.
struct IssuerDesk {
  let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  /// The settings, or `nil` where nobody has answered yet.
  func settings() throws(Trouble) -> IssuerSettings? {
    if let file = try desk.supplies.issuerText() {
      let reader = IssuerReader(file.text, file: file.name)
      guard let settings = reader.settings else { throw .findings(reader.findings) }
      return settings
    }
    guard let settings = ask() else { return nil }
    try desk.supplies.writeIssuerText(settings.text)
    return settings
  }

  private func ask() -> IssuerSettings? {
    desk.say(CertificateWords.issuerMissing)
    guard let agency = field(Bilingual("instansi penerbit", "issuing agency")),
      let place = field(Bilingual("tempat (kota atau kabupaten)", "place (town or regency)")),
      let name = field(Bilingual("nama penanda tangan", "name of the signatory")),
      let office = field(Bilingual("jabatan penanda tangan", "office of the signatory"))
    else { return nil }
    return IssuerSettings(
      issuer: Issuer(agency: agency, signatoryName: name, signatoryOffice: office), place: place)
  }

  /// A text of 1 to 120 characters; nothing where the line is empty.
  private func field(_ label: Bilingual) -> String? {
    while case .line(let line) = desk.field(label) {
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text.isEmpty { return nil }
      if text.count <= 120 { return text }
      desk.say(RegistrationWords.textLength)
    }
    return nil
  }
}
