import Certificates
import Seals
import Text
import VerificationPage
import Zlib

/// `sertifikat halaman`: the web page on which anybody checks a certificate by its QR code, with
/// the keys that are trusted here and the status lists that are named.
public struct CertificatePageJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func run(to path: String?, lists paths: [String]) throws(Trouble) -> Status {
    _ = try desk.asHR()
    guard let path else {
      throw .usage(CertificatePageWords.pathMissing, command: CommandInfo.certificate.name)
    }
    let trust = try desk.supplies.keys.trust()
    guard !trust.sealing.isEmpty else { throw .certificate(CertificatePageWords.noKey, .unusable) }
    var lists: [StatusList] = []
    for path in paths { lists.append(try list(at: path, trusting: trust)) }
    let page = CertificatePage(trusting: trust, lists: lists)
    let bytes = Array(page.html(by: desk.supplies.checker).utf8)
    try desk.supplies.write(path, bytes)
    tell(of: page, at: path, digest: desk.supplies.checker.digest(of: bytes))
    return .done
  }

  private func list(at path: String, trusting trust: TrustList) throws(Trouble) -> StatusList {
    let bytes = try desk.supplies.read(path)
    do throws(CredentialError) {
      return try StatusListFile.open(
        bytes, trusted: trust, checker: desk.supplies.checker, compressor: Zlib())
    } catch {
      throw .certificate(CertificatePageWords.refused(path, error.sentence), .finding)
    }
  }

  /// What the page is and knows, so that whoever lays it out can compare.
  private func tell(of page: CertificatePage, at path: String, digest: Digest) {
    desk.say(CertificatePageWords.written)
    desk.say(path: path)
    desk.say(CertificatePageWords.digest)
    desk.say(path: digest.description)
    desk.say(CertificatePageWords.keys)
    for key in page.keys {
      let mark = KeyMark(of: key.key, by: desk.supplies.checker)
      desk.say("  \(mark)\(CertificatePageWords.time(of: key)[desk.language])", hanging: 4)
    }
    desk.say(page.lists.isEmpty ? CertificatePageWords.noLists : CertificatePageWords.lists)
    for list in page.lists {
      desk.say("  \(CertificatePageWords.about(list)[desk.language])", hanging: 4)
    }
    desk.say(CertificatePageWords.whereToPut)
  }
}
