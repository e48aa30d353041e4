import Dates
import Results
import Seals
import Text

/// A store that forgets everything at its end, for tests.
public final class MemoryStore: ResultsStore {
  /// What every write throws while it is set.
  public var failure: StoreError?
  /// After so many appends, each throws ``StoreError/full``; `nil` for never.
  public var appendsLeft: Int?
  /// Forgets certificates at once while set, as a crash just before keeping them would.
  public var losesCertificates = false
  private var lines: [KeptLine] = []
  private var rows = MemoryRows()
  private var persons: [SubjectID: Person] = [:]
  private var records: [KeptCertificate] = []
  private var pins: [SubjectID: KeptPIN] = [:]
  private var officers: [OfficerKey] = []
  private var notes: [SubjectID: SittingNote] = [:]
  private var sitters: [SubjectID: Sitter] = [:]
  private let checker: any SealChecker
  private let newOrigin: () -> Origin

  public init(checker: any SealChecker, newOrigin: @escaping () -> Origin) {
    self.checker = checker
    self.newOrigin = newOrigin
  }

  public func last() throws(StoreError) -> StoredEntry? {
    try entries(after: 0, of: nil, type: nil).last
  }

  public func append(
    deciding decide: (StoredEntry?) -> [Entry]
  ) throws(StoreError) -> [StoredEntry] {
    try failIfSet()
    if let left = appendsLeft {
      guard left > 0 else { throw .full }
      appendsLeft = left - 1
    }
    let last = try last()
    do {
      let recorded = try StoredEntry.recording(
        decide(last), after: last, origin: newOrigin, checker: checker)
      lines += recorded.map(\.kept)
      for stored in recorded { rows.follow(stored) }
      return recorded
    } catch {
      throw .unrecordable(error)
    }
  }

  public func entries(
    after number: Int, of subject: SubjectID?, type: EntryType?
  ) throws(StoreError) -> [StoredEntry] {
    var walk = ChainWalk(checker: checker)
    var entries: [StoredEntry] = []
    for kept in lines {
      do {
        entries.append(try walk.take(kept))
      } catch {
        throw .damaged(.chain(ChainBreak(number: walk.nextNumber, fault: error)))
      }
    }
    return entries.filter { stored in
      stored.number > number && (subject == nil || stored.entry.subject == subject)
        && (type == nil || stored.entry.type == type)
    }
  }

  public func appendOverTree(
    _ make: (MerkleRange, StoredEntry) -> Entry?
  ) throws(StoreError) -> StoredEntry? {
    var tree = MerkleRange()
    for kept in lines { tree.append(checker.leaf(of: kept.bytes), by: checker) }
    return try append { last in
      last.flatMap { make(tree, $0) }.map { [$0] } ?? []
    }.last
  }

  public func fileFault() -> String? { nil }

  public func eachLine(after number: Int, _ body: (KeptLine) -> Bool) {
    for kept in lines where kept.number > number {
      guard body(kept) else { return }
    }
  }

  public func firstBreak() -> ChainBreak? { .first(in: lines, checker: checker) }

  private func failIfSet() throws(StoreError) {
    if let failure { throw failure }
  }
}

extension MemoryStore {
  public func eachAttempt(after subject: SubjectID?, _ body: (AttemptRow) -> Bool) {
    for row in rows.allAttempts where row.subject.description > subject?.description ?? "" {
      guard body(row) else { return }
    }
  }

  public func eachPledge(_ body: (PledgeRow) -> Bool) {
    for row in rows.allPledges { guard body(row) else { return } }
  }

  public func certificates(for attempt: AttemptID) -> [CertificateRow] {
    rows.allCertificates.filter { $0.attempt == attempt }
  }

  public func completion(of subject: SubjectID, _ program: String) -> CompletionRow? {
    rows.completion(of: subject, program)
  }

  public func compareProjection() throws(StoreError) -> ProjectionReport {
    let rebuilt = MemoryRows(try entries(after: 0, of: nil, type: nil)).lines
    var tree = MerkleRange()
    for line in rebuilt { tree.append(checker.leaf(of: line.utf8), by: checker) }
    let (rows, place) = (rows.lines, zip(rows.lines, rebuilt).prefix { $0 == $1 }.count)
    let (stored, other) = (rows.dropFirst(place).first, rebuilt.dropFirst(place).first)
    return ProjectionReport(
      rows: rebuilt.count, digest: tree.root(by: checker),
      difference: stored == other
        ? nil
        : ProjectionDifference(
          table: "memory", key: String(place), stored: stored, rebuilt: other))
  }

  public func rebuildProjection() throws(StoreError) {
    try failIfSet()
    rows = MemoryRows(try entries(after: 0, of: nil, type: nil))
  }

  /// Puts other rows in the place of those that the ledger gave, as whoever meddles with a store
  /// does.
  public func replaceRows(_ rows: MemoryRows) { self.rows = rows }
}

extension MemoryStore {
  public func person(_ subject: SubjectID) -> Person? { persons[subject] }

  public func subject(numbered number: String) -> SubjectID? {
    persons.first { $0.value.number.map { isSame($0, number) } ?? false }?.key
  }

  public func keep(_ person: Person, as subject: SubjectID) throws(StoreError) {
    try failIfSet()
    if let holder = person.number.flatMap(self.subject(numbered:)), holder != subject {
      throw .numberTaken(by: holder)
    }
    persons[subject] = person
  }

  public func keep(_ certificates: [KeptCertificate]) throws(StoreError) {
    try failIfSet()
    var kept = records
    for certificate in certificates {
      guard let held = kept.first(where: { isSame($0.number, certificate.number) }) else {
        kept.append(certificate)
        continue
      }
      guard held.subject == certificate.subject, isSame(held.text, certificate.text) else {
        throw .certificateNumberTaken(certificate.number)
      }
    }
    if !losesCertificates { records = kept }
  }

  public func forget(_ subject: SubjectID) throws(StoreError) {
    try failIfSet()
    persons[subject] = nil
    pins[subject] = nil
    records.removeAll { $0.subject == subject }
    notes[subject] = nil
  }

  public func certificates(of subject: SubjectID) -> [KeptCertificate] {
    records.filter { $0.subject == subject }
  }

  public func certificate(numbered number: String) -> KeptCertificate? {
    records.first { isSame($0.number, number) }
  }
}

extension MemoryStore {
  public func eachPerson(_ body: (SubjectID, Person) -> Bool) {
    for (subject, person) in persons where !body(subject, person) { return }
  }

  public func pin(of subject: SubjectID) -> KeptPIN? { pins[subject] }

  public func changePIN(
    of subject: SubjectID, _ change: (KeptPIN?) -> KeptPIN?
  ) throws(StoreError) {
    try failIfSet()
    if let pin = change(pins[subject]) { pins[subject] = pin }
  }

  public func furtherRecords(of subject: SubjectID) -> [String: JSONValue] { [:] }

  /// As participants have it who registered before there were PINs.
  public func dropPIN(of subject: SubjectID) { pins[subject] = nil }

  public func officerKeys() -> [OfficerKey] { officers }

  public func keep(_ key: OfficerKey, after former: PublicKey?) throws(StoreError) -> Bool {
    try failIfSet()
    guard officers.last?.key == former else { return false }
    officers.append(key)
    return true
  }
}

extension MemoryStore {
  public func note(of subject: SubjectID) -> SittingNote? { notes[subject] }

  public func keep(_ note: SittingNote?, of subject: SubjectID) throws(StoreError) {
    try failIfSet()
    notes[subject] = note
  }

  public func claim(_ subject: SubjectID, at moment: Instant) -> SittingClaim {
    if let sitter = sitters[subject] { return .taken(by: sitter) }
    sitters[subject] = Sitter(process: 1, terminal: "pts/0", since: moment)
    return .granted(Hold(self, subject))
  }

  private final class Hold: SittingHold {
    private weak var store: MemoryStore?
    private let subject: SubjectID

    init(_ store: MemoryStore, _ subject: SubjectID) {
      (self.store, self.subject) = (store, subject)
    }

    deinit { release() }

    func release() {
      store?.sitters[subject] = nil
      store = nil
    }
  }
}

/// Byte for byte: two strings of different scalars may be equal as Swift compares them.
private func isSame(_ left: String, _ right: String) -> Bool {
  left.utf8.elementsEqual(right.utf8)
}
