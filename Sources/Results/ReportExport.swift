import Dates
import Seals
import Text

/// Something of the results that was handed out: a copy of the ledger, or data of people.
public struct ReportExport: Hashable, Sendable {
  /// What was handed out.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Every line of the ledger, closed by a checkpoint.
    case ledger = "ledger"
    /// All that is kept of one participant.
    case person = "person"
    /// A list of participants.
    case people = "people"
    /// A list of certificates, whose names are masked.
    case certificates = "sertifikat"
    /// The files of certificates.
    case collection = "koleksi"
    /// How many people of each unit are how far.
    case recap = "rekap"
    /// Everybody on the roster, and where they stand.
    case completion = "penyelesaian"
    /// Who is not done.
    case outstanding = "tunggakan"
    /// Whose pass ends soon or has ended.
    case expiry = "kedaluwarsa"
    /// Certificates as rows for the personnel system.
    case personnel = "simpeg"
    /// Exams as statements of xAPI.
    case statements = "xapi"
    /// The training hours of everybody on the roster.
    case hours = "jp"
    /// The training hours of each unit.
    case hoursRecap = "jp-unit"
    /// How many people of each unit have pledged.
    case pledgeRecap = "ikrar"
    /// Who has not pledged.
    case pledgesMissing = "ikrar-belum"
    /// Everybody on the roster, with the day of the pledge.
    case pledgeRoll = "ikrar-rekap"
    /// How items did in exams.
    case items = "butir"
  }

  public let kind: Kind
  /// What tells the export from any other: of a ledger, the root over its lines.
  public let digest: Digest
  /// How many lines, or rows, it has.
  public let lines: Int

  public init(kind: Kind, digest: Digest, lines: Int) {
    self.kind = kind
    self.digest = digest
    self.lines = lines
  }

  fileprivate func entry(
    numbered number: Int, by actor: String, of subject: SubjectID?, at moment: Instant
  ) -> Entry {
    Entry(
      .reportExported, at: moment, actor: actor, subject: subject,
      body: [
        "kind": .string(kind.rawValue), "number": .int(number),
        "digest": .string(digest.description), "lines": .int(lines),
      ])
  }
}

extension ResultsStore {
  /// Records `export` and returns its number. Exports are counted from 1 without a gap, because the
  /// entry is refused where another program appended since they were counted.
  ///
  /// - Parameter actor: Who wanted it, as ``Entry/actor``.
  /// - Parameter subject: The participant whom it is about, or `nil` where it is about several or none.
  public func record(
    _ export: ReportExport, by actor: String, of subject: SubjectID? = nil, at moment: Instant
  ) throws(StoreError) -> Int {
    while true {
      let last = try last()
      let number = try entries(after: 0, of: nil, type: .reportExported).count + 1
      let entry = export.entry(
        numbered: number, by: actor, of: subject, at: max(moment, last?.entry.at ?? moment))
      let stored = try append { newest in newest?.number == last?.number ? [entry] : [] }
      if !stored.isEmpty { return number }
    }
  }
}
