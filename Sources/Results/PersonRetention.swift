import Dates

/// How long the data of people are kept, in months; whoever has no more right to be kept is named,
/// and erased by an officer.
public struct Retention: Hashable, Sendable {
  /// What somebody has done here, which decides how long.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Registered, and never sat an exam.
    case registered = "terdaftar"
    /// Sat an exam, and has no certificate.
    case examined = "ujian"
    /// Has a certificate.
    case certified = "sertifikat"
  }

  /// Months after the last activity, of a certificate after its last valid day; `nil` for ever.
  private var months: [Kind: Int?]

  /// A year without an exam, two years without a pass, five years behind a certificate.
  public static let usual = Retention([.registered: 12, .examined: 24, .certified: 60])

  private init(_ months: [Kind: Int?]) { self.months = months }

  /// The months for `kind`; `nil` for ever.
  public subscript(kind: Kind) -> Int? {
    get { months[kind] ?? nil }
    set { months[kind] = .some(newValue) }
  }

  /// The last day on which data of `kind` may be kept that count from `day`; `nil` for ever.
  public func end(of kind: Kind, from day: Day) -> Day? {
    self[kind].map { day.adding(months: $0) }
  }
}

/// What the ledger and the vault say of how long somebody may be kept.
public struct KeptSince: Hashable, Sendable {
  public let kind: Retention.Kind
  /// The day from which the months count.
  public let day: Day

  /// - Parameter entries: All that the ledger has of the person.
  /// - Parameter validUntil: The last valid day of each certificate.
  /// - Parameter offset: Minutes east of Greenwich of the clock that people read.
  ///
  /// `nil` where the person has done nothing here yet.
  public init?(
    _ entries: some Sequence<StoredEntry>, certificates validUntil: [Day], offset: Int
  ) {
    var last: Instant?
    var hasExam = false
    for entry in entries.lazy.map(\.entry) where entry.type.isDoneByParticipant {
      last = max(last ?? entry.at, entry.at)
      if entry.type == .attemptStarted, entry.body["kind"]?.stringValue == AttemptKind.exam.rawValue
      {
        hasExam = true
      }
    }
    guard let active = last?.day(offset: offset) else { return nil }
    if let valid = validUntil.max() {
      (kind, day) = (.certified, max(valid, active))
    } else {
      (kind, day) = (hasExam ? .examined : .registered, active)
    }
  }
}

extension EntryType {
  /// Whether a participant causes it; what officers and the program do keeps nobody's data longer.
  fileprivate var isDoneByParticipant: Bool {
    switch self {
    case .noticeShown, .participantRegistered, .attemptStarted, .responseRecorded,
      .attemptSubmitted, .pledgeSigned, .itemReported:
      true
    case .logCreated, .participantCorrected, .subjectErased, .attemptAbandoned, .attemptRegraded,
      .certificateIssued, .certificateCountersigned, .certificateRevoked,
      .certificateSuperseded, .lawLoaded, .bankLoaded, .programLoaded, .reportExported,
      .checkpointSigned, .clockSet:
      false
    }
  }
}
