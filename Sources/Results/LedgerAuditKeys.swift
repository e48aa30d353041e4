import Dates
import Seals

extension LedgerAudit {
  /// What is known of when a checkpoint was signed.
  enum Signing {
    case made(Instant)
    /// Not before this moment.
    case after(Instant)
    case whenever

    /// A checkpoint was not signed before the last line that it covers, with the `digits` of its
    /// moment, was written.
    static func after(digits: Int?) -> Signing {
      digits.flatMap { Instant(digits: $0) }.map(Signing.after) ?? .whenever
    }
  }

  mutating func isGenuine(
    _ signed: SignedCheckpoint, at number: Int, _ signing: Signing, _ witness: String?
  ) -> Bool {
    let place = max(1, number)
    switch signed.standing(trusting: trust.sealing, checker: checker) {
    case .genuine:
      if signed.standing(trusting: counting(signing), checker: checker) == .genuine { return true }
      find(place, .keyNotInForce, witness)
    case .unknownKey: find(place, .unknownKey, witness)
    case .forged: find(place, .forgedCheckpoint, witness)
    }
    return false
  }

  private func counting(_ signing: Signing) -> [PublicKey] {
    switch signing {
    case .made(let moment): trust.sealing(at: moment)
    case .after(let moment): trust.sealing(from: moment)
    case .whenever: trust.sealing
    }
  }

  /// Whether a trusted key signed it, at whatever time.
  func isGenuine(_ signed: SignedCheckpoint) -> Bool {
    signed.standing(trusting: trust.sealing, checker: checker) == .genuine
  }

  /// A checkpoint may bring the statement by which its key follows the one before, so that whoever
  /// trusts that one can go on verifying.
  mutating func introduceKey(_ stored: StoredEntry) {
    guard let statement = stored.entry.keyStatement(checker: checker),
      statement.from <= stored.entry.at
    else { return }
    trust.follow(statement)
  }
}

extension Instant {
  /// The moment whose digits, from the year to the millisecond, `digits` are; `nil` where it is none.
  fileprivate init?(digits: Int) {
    var rest = digits
    func take(_ power: Int) -> Int {
      defer { rest /= power }
      return rest % power
    }
    let (millisecond, second, minute, hour) = (take(1000), take(100), take(100), take(100))
    let (day, month) = (take(100), take(100))
    guard let date = Day(year: rest, month: month, day: day) else { return nil }
    let seconds = ((date.number * 24 + hour) * 60 + minute) * 60 + second
    self.init(milliseconds: seconds * 1000 + millisecond)
  }
}
