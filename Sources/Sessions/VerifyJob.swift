import Certificates
import Dialogue
import Results
import Seals
import Text

/// `sertifikat verifikasi`: every field of a certificate and what it is worth, or why not; of many,
/// a line each. Anybody may verify what is in their hands; a number tells of somebody else, and so is
/// for its holder and for HR.
public struct VerifyJob {
  let desk: Desk
  let files: any ExhibitFiles

  public init(_ desk: Desk, files: any ExhibitFiles) {
    self.desk = desk
    self.files = files
  }

  /// - Parameters:
  ///   - targets: Files, folders, texts of QR codes and numbers of certificates.
  ///   - lists: Files and folders with status lists.
  public func run(_ targets: [String], lists: [String], json: Bool) throws(Trouble) -> Status {
    guard !targets.isEmpty else {
      throw .usage(CertificateWords.fileMissing, command: CommandInfo.certificate.name)
    }
    let report = VerificationReport(desk: desk)
    let gathering = ExhibitGathering(desk: desk, files: files)
    let exhibits = try gathering.exhibits(targets)
    var verifier = try verifier()
    try gathering.addLists(named: lists, and: exhibits, to: &verifier, quietly: json)
    var count = VerificationCount()
    var all: [Verification] = []
    let isOne = exhibits.count == 1 && exhibits[0].folder == nil
    for exhibit in exhibits {
      let verification = try gathering.verification(of: exhibit, by: verifier, alone: isOne)
      count.count(verification)
      if json {
        all.append(verification)
      } else if isOne {
        try report.show(verification)
      } else {
        report.showLine(verification)
      }
    }
    if json {
      let answer = VerificationJSON(language: desk.language, today: desk.today)
      desk.console.show(answer.answer(all, count).canonicalText)
    } else if !isOne {
      desk.say(VerificationWords.summary(count))
    }
    return count.status
  }

  private func verifier() throws(Trouble) -> Verifier {
    let trust = try desk.supplies.keys.trust()
    var ledger = LedgerIndex()
    if let store = try desk.supplies.existingStore() {
      ledger = try Trouble.storing { () throws(StoreError) in try LedgerIndex(store) }
    }
    return Verifier(
      trust: trust, checker: desk.supplies.checker, today: desk.today, ledger: ledger)
  }
}
