import Certificates
import Dialogue
import Rendering
import Text

/// Who issues certificates here: read from the settings, or asked for once.
struct IssuerDesk {
  let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  /// The settings, or `nil` where nobody has answered yet.
  func settings() throws(Trouble) -> IssuerSettings? {
    if let known = try known() { return known }
    guard let settings = ask() else { return nil }
    try desk.supplies.writeIssuerText(settings.text)
    return settings
  }

  /// The settings as they are written, or `nil` where there are none yet.
  func known() throws(Trouble) -> IssuerSettings? {
    guard let file = try desk.supplies.issuerText() else { return nil }
    let reader = IssuerReader(file.text, file: file.name)
    guard let settings = reader.settings else { throw .findings(reader.findings) }
    return settings
  }

  /// How certificates look, with the logo from the folder of the settings.
  func look() throws(Trouble) -> CertificateLook {
    guard let settings = try known(), let file = try desk.supplies.issuerText() else {
      return CertificateLook()
    }
    var look = settings.look
    if let path = settings.logoPath {
      let folder = file.name.prefix(through: file.name.lastIndex(of: "/") ?? file.name.startIndex)
      let isSeenFromFolder = !path.hasPrefix("/") && file.name.contains("/")
      look.logo = try desk.supplies.read(isSeenFromFolder ? folder + path : path)
    }
    return look
  }

  private func ask() -> IssuerSettings? {
    desk.say(CertificateWords.issuerMissing)
    guard
      let agency = desk.text(Bilingual("instansi penerbit", "issuing agency"), emptyLeaves: true),
      let place = desk.text(
        Bilingual("tempat (kota atau kabupaten)", "place (town or regency)"), emptyLeaves: true),
      let name = desk.text(
        Bilingual("nama penanda tangan", "name of the signatory"), emptyLeaves: true),
      let office = desk.text(
        Bilingual("jabatan penanda tangan", "office of the signatory"), emptyLeaves: true)
    else { return nil }
    return IssuerSettings(
      issuer: Issuer(agency: agency, signatoryName: name, signatoryOffice: office), place: place)
  }
}
