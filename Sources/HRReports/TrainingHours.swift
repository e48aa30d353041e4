import Results

/// Training hours (jam pelajaran, JP) that people earned in one year: of each program once,
/// however often it was passed.
public struct TrainingHours: Sendable {
  private var earned: [SubjectID: (programs: Int, hours: Int)] = [:]

  public init() {}

  /// Sets what a person earned by `passes`, all of one year and in their order; a later one of a
  /// program takes the place of an earlier one.
  public mutating func set(_ passes: [(program: String, hours: Int)], of subject: SubjectID) {
    let programs = Dictionary(passes.map { ($0, $1) }, uniquingKeysWith: { _, last in last })
    earned[subject] = (programs.count, programs.values.reduce(0, +))
  }

  public func hours(of subject: SubjectID) -> Int { earned[subject]?.hours ?? 0 }

  /// How many programs were passed.
  public func programs(of subject: SubjectID) -> Int { earned[subject]?.programs ?? 0 }
}

/// How a person serves, as far as training hours ask.
public enum Service: String, CaseIterable, Hashable, Sendable {
  case pns
  case pppk
  /// No civil servant.
  case other
  /// The person is gone, or a civil servant whose number does not say.
  case unknown
}

extension Person {
  /// By the NIP, whose month of appointment is above 12 of PPPK only.
  public var service: Service {
    guard isASN else { return .other }
    guard let number, let nip = try? NIP(parsing: number) else { return .unknown }
    switch nip.kind {
    case .pns: return .pns
    case .pppk: return .pppk
    }
  }
}

/// How many training hours a year are asked of PNS, and are the most of PPPK.
public struct HoursRule: Hashable, Sendable {
  /// Hours that a PNS needs in a year.
  public let pnsLeast: Int
  /// Hours that a PPPK may have in a year of the contract; it is never short of them.
  public let pppkMost: Int

  public init(pnsLeast: Int, pppkMost: Int) {
    self.pnsLeast = pnsLeast
    self.pppkMost = pppkMost
  }

  /// What holds where the settings say nothing.
  public static let usual = HoursRule(pnsLeast: 20, pppkMost: 24)

  /// Whether `hours` are more than a PPPK may have.
  public func isAboveMost(_ hours: Int, as service: Service) -> Bool {
    service == .pppk && hours > pppkMost
  }

  /// How much of what is asked is done, in permille rounded down; `nil` of whom nothing is asked.
  public func progress(_ hours: Int, as service: Service) -> Int? {
    guard service == .pns else { return nil }
    return pnsLeast <= 0 ? 1000 : min(1000, hours * 1000 / pnsLeast)
  }
}
