import Results
import Text

/// `sertifikat terbit`: certificates for everybody who has passed and has none yet.
///
/// What was interrupted goes on when it is run again: an issue whose entry stands is never numbered
/// a second time, and its files are written where they are missing.
public struct CertificateIssueJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// What was done.
  struct Outcome {
    var issued: [String] = []
    /// Files that an interruption, or somebody who took them away, left to be written.
    var rewritten: [String] = []
    var refused = 0
  }

  /// - Parameter isWhole: Whether record, badge and proof are written beside each PDF.
  public func run(
    _ choice: CertificateChoice, isWhole: Bool, json: Bool
  ) throws(Trouble) -> Status {
    let officer = try desk.asHR()
    guard let store = try desk.existingStore() else {
      throw .certificate(LedgerWords.none, .unusable)
    }
    _ = try desk.sealingKey(for: officer)
    guard let issuer = try IssuerDesk(desk).settings() else {
      throw .certificate(CertificateWords.issuerNeeded, .unusable)
    }
    var batch = CertificateBatch(
      desk: desk, store: store,
      minting: Minting(desk: desk, store: store, issuer: issuer, actor: officer.actor),
      writer: CertificateWriter(desk: desk, store: store, isWhole: isWhole),
      choice: choice, subject: try choice.subject(at: desk),
      register: try CertificateRegister(of: store))
    try batch.run()
    show(batch.outcome, json: json)
    return batch.outcome.refused == 0 ? .done : .finding
  }

  private func show(_ outcome: Outcome, json: Bool) {
    guard !json else {
      let answer = JSONValue.object([
        "version": .int(1), "issued": .array(outcome.issued.map(JSONValue.string)),
        "rewritten": .array(outcome.rewritten.map(JSONValue.string)),
        "refused": .int(outcome.refused),
      ])
      return desk.console.show(answer.canonicalText)
    }
    for line in CertificateWords.outcome(outcome) { desk.say(line) }
  }
}
