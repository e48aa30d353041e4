import Assessment
import Dates
import Law
import Results
import Text

/// What a regrading finds, attempt by attempt.
struct RegradeReport {
  /// An exam that is worth something else.
  struct Changed {
    let attempt: AttemptRecord
    let before: AttemptResult
    let regrading: Regrading
    let certificates: [CertificateRow]
  }

  /// An exam that keeps its result, because nothing else can be said of it.
  struct Kept {
    let attempt: AttemptRecord
    let obstacle: RegradeObstacle
  }

  /// An item that counts in another way, with the words for its keys.
  struct TouchedItem {
    let item: Regrading.Item
    /// The former key and the new one; `nil` where it is struck.
    let keys: (before: Bilingual, after: Bilingual)?
    /// How many exams had it.
    var exams = 0
  }

  private(set) var unchanged = 0
  private(set) var changed: [Changed] = []
  private(set) var kept: [Kept] = []
  private(set) var items: [ItemVersion: TouchedItem] = [:]
  /// The editions by which exams were scored whose keys nobody here can tell.
  private(set) var unknownLaws: Set<String> = []

  /// How many exams were looked at.
  var examined: Int { unchanged + changed.count + kept.count }

  mutating func takeUnchanged() { unchanged += 1 }
  mutating func take(_ change: Changed) { changed.append(change) }
  mutating func take(_ attempt: AttemptRecord, _ obstacle: RegradeObstacle) {
    kept.append(Kept(attempt: attempt, obstacle: obstacle))
  }
  mutating func take(unknownLaw name: String?) {
    if let name { unknownLaws.insert(name) }
  }
  mutating func take(_ touched: TouchedItem) {
    items[touched.item.version, default: touched].exams += 1
  }

  /// The items in the order of their names.
  var touched: [TouchedItem] {
    items.sorted { ($0.key.item, $0.key.digest) < ($1.key.item, $1.key.digest) }.map(\.value)
  }
}

extension RegradeReport.Changed {
  /// What is to be done about certificates, by people.
  enum Action: String {
    /// It is passed now, and no certificate of it is in force.
    case issue = "issue"
    /// A certificate of it is in force, and it is no longer passed.
    case revoke = "revoke"
  }

  var inForce: CertificateRow? { certificates.first { $0.state == .issued } }

  var action: Action? {
    switch (regrading.isPass, inForce) {
    case (true, nil): .issue
    case (false, .some): .revoke
    case (true, .some), (false, nil): nil
    }
  }
}
