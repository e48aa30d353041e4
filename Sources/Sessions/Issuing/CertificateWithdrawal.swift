import Certificates
import Results
import Text

/// `sertifikat cabut` and `sertifikat gantikan`: a certificate ends before its last day. It stays
/// what it was; an entry of the ledger says that it ended, and why.
public struct CertificateWithdrawal {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Revokes the certificate of that number, once that was confirmed.
  ///
  /// - Parameter reason: `nil` to be asked.
  public func revoke(_ number: String?, because reason: String?) throws(Trouble) -> Status {
    var matter = try opened(number)
    try matter.refuseRevoked()
    try show(matter)
    guard let reason = try self.reason(reason, matter) else { return leave() }
    desk.say(WithdrawalWords.isFinal)
    guard desk.confirm(WithdrawalWords.revokeNow) else { return leave() }
    try record(reason, &matter)
    desk.signCheckpoint(in: matter.store)
    desk.say(WithdrawalWords.revoked(matter.number))
    return .done
  }

  private func record(
    _ reason: WithdrawalReason, _ matter: inout WithdrawalMatter
  ) throws(Trouble) {
    while true {
      let last = matter.register.last
      let entry = Entry(
        .certificateRevoked, at: max(desk.supplies.now(), last?.entry.at ?? desk.supplies.now()),
        actor: matter.officer.actor, subject: matter.certificate.row.subject,
        body: ["number": .string(matter.number), "reason": .string(reason.text)])
      let stored = try Trouble.storing { () throws(StoreError) in
        try matter.store.append { $0?.number == last?.number ? [entry] : [] }
      }
      if !stored.isEmpty { return }
      // Another officer may have been faster.
      try matter.register.catchUp(at: matter.store)
      try matter.refuseRevoked()
    }
  }

  /// Issues the certificate anew with the data of today, in the place of the one of that number.
  public func replace(_ number: String?, because reason: String?) throws(Trouble) -> Status {
    var matter = try opened(number)
    try matter.refuseRevoked()
    try matter.refuseSuperseded()
    try show(matter)
    let replacement = try CertificateReplacement(matter, at: desk)
    let changes = try replacement.changes()
    guard !changes.isEmpty else {
      throw .certificate(WithdrawalWords.nothingToCorrect(matter.number), .usage)
    }
    desk.say(WithdrawalWords.changes)
    for change in changes { desk.say("  \(change[desk.language])", hanging: 4) }
    guard let reason = try self.reason(reason, matter), desk.confirm(WithdrawalWords.replaceNow)
    else { return leave() }
    let issued = try replacement.issue(because: reason.text, &matter.register)
    guard let issued else {
      throw .certificate(WithdrawalWords.alreadyRevoked(matter.number), .usage)
    }
    desk.say(WithdrawalWords.replaced(matter.number, by: issued.number))
    desk.say(path: issued.path)
    return .done
  }

  private func leave() -> Status {
    desk.say(WithdrawalWords.unchanged)
    return .done
  }

  private func opened(_ number: String?) throws(Trouble) -> WithdrawalMatter {
    guard let number else {
      throw .usage(CertificateWords.numberMissing, command: CommandInfo.certificate.name)
    }
    let officer = try desk.asHR()
    guard let store = try desk.existingStore() else {
      throw .certificate(LedgerWords.none, .unusable)
    }
    let register = try CertificateRegister(of: store)
    guard let one = register.certificate(called: number) else {
      throw .certificate(WithdrawalWords.noSuchNumber(number), .usage)
    }
    return WithdrawalMatter(
      officer: officer, store: store, number: one.row.number,
      record: try CertificateRecords(desk: desk, store: store).issued(one)?.record,
      register: register)
  }

  private func show(_ matter: WithdrawalMatter) throws(Trouble) {
    let person = matter.record?.holder.name ?? WithdrawalWords.unknownHolder[desk.language]
    let program =
      matter.record?.program.title[desk.language] ?? matter.certificate.row.program ?? "-"
    desk.say(WithdrawalWords.about(matter.number, program, of: person))
  }

  /// The reason that was given, or is asked for; `nil` where the officer leaves.
  private func reason(
    _ given: String?, _ matter: WithdrawalMatter
  ) throws(Trouble) -> WithdrawalReason? {
    let name = matter.record?.holder.name
    if let given {
      do throws(WithdrawalReasonFault) { return try WithdrawalReason(given, of: name) } catch {
        throw .usage(error.sentence, command: CommandInfo.certificate.name)
      }
    }
    while case .line(let line) = desk.field(
      WithdrawalWords.reason, help: WithdrawalWords.reasonHelp)
    {
      do throws(WithdrawalReasonFault) { return try WithdrawalReason(line, of: name) } catch {
        desk.say(error.sentence)
      }
    }
    return nil
  }
}

/// A certificate that an officer is about to end.
struct WithdrawalMatter {
  let officer: HRKey
  let store: any ResultsStore
  let number: String
  /// What it says; `nil` where its holder was erased.
  let record: CertificateRecord?
  var register: CertificateRegister

  var certificate: CertificateRegister.Certificate {
    guard let one = register[number] else {
      preconditionFailure("a register lost a certificate")
    }
    return one
  }

  func refuseSuperseded() throws(Trouble) {
    guard certificate.row.state != .superseded else {
      throw .certificate(
        WithdrawalWords.alreadySuperseded(number, by: certificate.row.successor), .usage)
    }
  }

  func refuseRevoked() throws(Trouble) {
    guard certificate.row.state != .revoked else {
      throw .certificate(WithdrawalWords.alreadyRevoked(number), .usage)
    }
  }
}

extension CertificateRegister {
  /// The certificate of that number, or of the file that bears it.
  func certificate(called name: String) -> Certificate? {
    if let one = self[name] { return one }
    let stem = name.hasSuffix(".pdf") ? String(name.dropLast(4)) : name
    return certificates.first {
      CertificateJob.fileStem(of: $0.row.number).lowercased() == stem.lowercased()
        || $0.row.number.lowercased() == stem.lowercased()
    }
  }
}
