import Assessment
import Law
import Results
import Text

/// Which items count in another way than when they were scored, each worked out once.
struct RegradeTouches {
  private let ground: RegradeGround
  private var known: [ItemVersion: RegradeReport.TouchedItem?] = [:]
  /// Of exams that were scored by another law than the one in use: what was right is not known.
  private var knownOfOthers: [ItemVersion: RegradeReport.TouchedItem?] = [:]

  init(_ ground: RegradeGround) { self.ground = ground }

  /// The items on the form of `attempt` that count in another way.
  mutating func all(
    on attempt: AttemptRecord, _ facts: [ItemVersion: [String]]
  ) -> [RegradeReport.TouchedItem] {
    let banks = attempt.sources.banks.map(\.id)
    let isFormer = attempt.sources.law == ground.formerLawName
    return attempt.shown.map(\.version).compactMap { version in
      if let touched = isFormer ? known[version] : knownOfOthers[version] { return touched }
      let touched = self.touched(version, banks, facts[version], isFormer)
      if isFormer {
        known[version] = .some(touched)
      } else {
        knownOfOthers[version] = .some(touched)
      }
      return touched
    }
  }

  /// The law by which `attempt` was scored, where nobody here can tell its keys.
  func unknownLaw(of attempt: AttemptRecord) -> String? {
    let law = attempt.sources.law
    return law == ground.formerLawName || law == ground.lawName ? nil : law
  }

  private func touched(
    _ version: ItemVersion, _ banks: [String], _ facts: [String]?, _ isFormer: Bool
  ) -> RegradeReport.TouchedItem? {
    switch ground.rekeyer.rekeying(of: version, from: banks, facts: facts) {
    case .unknown: return nil
    case .struck(let strike):
      return RegradeReport.TouchedItem(
        item: Regrading.Item(version, .struck(strike.name)), keys: nil)
    case .keyed(let after):
      guard isFormer,
        case .keyed(let before) = ground.former.rekeying(of: version, from: banks, facts: facts),
        before.key.id != after.key.id
      else { return nil }
      return RegradeReport.TouchedItem(
        item: Regrading.Item(version, .rekeyed(from: before.key.id, to: after.key.id)),
        keys: (before.keyText, after.keyText))
    }
  }
}
