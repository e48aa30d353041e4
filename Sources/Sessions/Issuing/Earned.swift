import Assessment
import Certificates
import Dates
import Results
import Seals
import Text

/// An exam that has earned a certificate, with what that is made of.
struct Earned {
  let attempt: AttemptRecord
  /// What the exam was worth when it is certified.
  let result: AttemptResult
  let person: Person
  let program: Program
  /// The participant's exams by the same program that began later.
  let later: Set<AttemptID>
  /// The certificate that the new one puts right, and why; `nil` for a first one.
  var correction: Correction?

  /// Whether the certificate is still to be issued.
  func isDue(by register: CertificateRegister) -> Bool {
    guard let correction else { return register.certificates(for: attempt.id).isEmpty }
    return register[correction.number]?.row.state == .issued
  }

  /// The certificates in force that the new one replaces: the one that it puts right, or where the
  /// program was completed again, those of earlier exams.
  func replaced(in register: CertificateRegister) -> [CertificateRegister.Certificate] {
    if let correction { return register[correction.number].map { [$0] } ?? [] }
    return register.certificates(of: attempt.subject).filter { one in
      one.row.state == .issued && one.row.program == program.id
        && !(one.row.attempt.map(later.contains) ?? false)
    }
  }

  /// The pass as certificates have it.
  func pass(
    in store: any ResultsStore, checker: any SealChecker
  ) throws(Trouble) -> CertifiedPass {
    let stored = try Trouble.storing { () throws(StoreError) in
      try store.entries(after: result.number - 1, of: attempt.subject).first
    }
    guard let stored, let closing = attempt.closing,
      let bankDigest = attempt.sources.bankDigest(by: checker)
    else { throw .certificate(CertificateWords.noPerson, .unusable) }
    return CertifiedPass(
      holder: Holder(
        name: person.name,
        standing: person.isASN ? .asn(nip: person.number) : .other(localNumber: person.number),
        unit: person.unit, agency: person.agency),
      program: CertifiedProgram(
        id: program.id, title: program.title, trainingHours: program.trainingHours),
      start: attempt.start, end: closing.at, earned: result.score.earned,
      possible: result.score.possible,
      bank: attempt.sources.banks.map(\.id).joined(separator: "+"), bankDigest: bankDigest,
      lawEdition: attempt.sources.lawShort,
      ledger: LedgerPoint(
        origin: stored.origin.description, sequence: stored.number, leaf: stored.leaf))
  }
}

/// What a certificate puts right.
struct Correction {
  /// The number of the certificate that it replaces.
  let number: String
  let reason: String
  /// The last valid day of that one: a correction prolongs nothing.
  let validUntil: Day

  init(of number: String, because reason: String, validUntil: Day) {
    self.number = number
    self.reason = reason
    self.validUntil = validUntil
  }
}

extension Desk {
  /// What a certificate for `attempt` is made of.
  ///
  /// - Parameter exams: The participant's exams in the order in which they began.
  func earned(
    _ attempt: AttemptRecord, _ result: AttemptResult, among exams: [AttemptRecord],
    in store: any ResultsStore
  ) throws(Trouble) -> Earned {
    let person = try Trouble.storing { () throws(StoreError) in
      try store.person(attempt.subject)
    }
    guard let person else { throw .certificate(CertificateWords.noPerson, .unusable) }
    let later = exams.reversed().prefix { $0.id != attempt.id }
    return Earned(
      attempt: attempt, result: result, person: person,
      program: try program(of: attempt, in: store), later: Set(later.map(\.id)))
  }
}

extension AttemptSources {
  /// The digest of the bank's text; of several banks, that of their digests one after another.
  fileprivate func bankDigest(by checker: any SealChecker) -> Digest? {
    if banks.count == 1 { return Digest(hexadecimal: banks[0].digest) }
    return checker.digest(of: Array(banks.map(\.digest).joined().utf8))
  }

  /// The law's date and the first seven digits of its digest.
  fileprivate var lawShort: String {
    let parts = law.split(separator: " ")
    return parts.count == 2 ? "\(parts[0]) \(parts[1].prefix(7))" : law
  }
}
