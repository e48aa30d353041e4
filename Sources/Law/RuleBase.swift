import Dates
import Text

/// A law, regulation, circular or ruling.
public struct Instrument: Hashable, Sendable {
  public let id: String
  public let rank: String
  public let shortName: String
  public let title: Bilingual
  public let interval: Interval
  public let confidence: Confidence
  public let replaces: [String]
  public let notes: [Bilingual]
  public let place: Place
}

/// A form of sanction, such as a demotion for twelve months.
public struct SanctionForm: Hashable, Sendable {
  public let id: String
  public let label: Bilingual
  public let offenceClass: OffenceClass
  public let level: Level?
  public let basis: Citation
  public let confidence: Confidence
  public let notes: [Bilingual]
}

/// An election with the days that divide it.
public struct Election: Hashable, Sendable {
  public let id: String
  /// The value of the fact `pemilihan` it belongs to; several where one vote serves several offices.
  public let kinds: [String]
  public let label: Bilingual
  public let determination: Day
  public let campaign: Interval
  public let voting: Day
  public let confidence: Confidence
  public let notes: [Bilingual]
}

/// Which text of the law a verdict rests on.
public struct Edition: Hashable, Sendable, CustomStringConvertible {
  public let day: Day
  /// Lower-case hex of the SHA-256 of the canonical text.
  public let digest: String

  public init(day: Day, digest: String) {
    self.day = day
    self.digest = digest
  }

  /// The date and the first seven digits.
  public var description: String { "\(day) \(digest.prefix(7))" }
}

/// The law as data: everything a verdict is made from.
public struct RuleBase: Sendable {
  /// The day of the edition, as the text states it.
  public let day: Day
  public let vocabulary: Vocabulary
  public let instruments: [Instrument]
  public let forms: [SanctionForm]
  public let elections: [Election]
  /// What can be asked beside a verdict, by id.
  public let stipulations: [Stipulation]
  /// In an order in which a rule stands behind every rule that defeats it.
  public let rules: [Rule]
  /// The domains that the law is meant to regulate.
  public let scopes: [Scope]
  /// Remarks of the analyses that are known, with the reason why they stay.
  public let acknowledgements: [Acknowledgement]
  /// The first day that some rule speaks of, or `nil` for an empty base.
  public let firstDay: Day?
  /// Every day on which a rule comes into force or ceases, and each election's dividing days.
  public let boundaries: [Day]
  /// For each rule, the positions of the rules that defeat it.
  let defeaters: [[Int]]
  let calendar: ElectionCalendar
  /// For each act, the positions of the rules that may apply to it.
  private let rulesByAct: [[Int]]
  private let places: [String: Place]
  private let instrumentsByID: [String: Instrument]
  private let formsByID: [String: SanctionForm]
  private let rulePositions: [String: Int]

  init(
    day: Day, vocabulary: Vocabulary, instruments: [Instrument], forms: [SanctionForm],
    elections: [Election], rules: [Rule], stipulations: [Stipulation], scopes: [Scope],
    acknowledgements: [Acknowledgement], places: [String: Place]
  ) {
    self.day = day
    self.vocabulary = vocabulary
    // By id, so that the order of files and blocks changes nothing.
    self.instruments = instruments.sorted { $0.id < $1.id }
    self.forms = forms.sorted { $0.id < $1.id }
    self.elections = elections.sorted { $0.id < $1.id }
    self.stipulations = stipulations.sorted { $0.id < $1.id }
    self.scopes = scopes.sorted { $0.id < $1.id }
    self.acknowledgements = acknowledgements.sorted {
      ($0.code, $0.subject) < ($1.code, $1.subject)
    }
    self.places = places
    let ordered = defeatersFirst(rules.sorted { $0.id < $1.id })
    self.rules = ordered
    calendar = ElectionCalendar(vocabulary, elections)
    rulesByAct = Self.rules(ordered, byActsOf: vocabulary)
    firstDay = rules.map(\.interval.start).min()
    boundaries = Self.boundaries(of: rules, elections)
    var positions: [String: Int] = [:]
    for (index, rule) in ordered.enumerated() { positions[rule.id] = index }
    rulePositions = positions
    var defeaters = [[Int]](repeating: [], count: ordered.count)
    for (index, rule) in ordered.enumerated() {
      for id in rule.defeats { if let other = positions[id] { defeaters[other].append(index) } }
    }
    self.defeaters = defeaters
    instrumentsByID = Dictionary(instruments.map { ($0.id, $0) }) { first, _ in first }
    formsByID = Dictionary(forms.map { ($0.id, $0) }) { first, _ in first }
  }

  public func instrument(_ id: String) -> Instrument? { instrumentsByID[id] }
  public func form(_ id: String) -> SanctionForm? { formsByID[id] }
  public func rule(_ id: String) -> Rule? { rulePositions[id].map { rules[$0] } }

  /// Where the block `keyword` that declares `id` stands, such as `fakta` `pelaku`.
  public func place(of keyword: String, _ id: String) -> Place? { places["\(keyword) \(id)"] }

  /// The rules that defeat the rule called `id`.
  public func defeaters(of id: String) -> [Rule] {
    rulePositions[id].map { defeaters[$0].map { rules[$0] } } ?? []
  }

  /// `citation` as people write it, such as `PP 94/2021 Pasal 14 huruf i`.
  public func text(of citation: Citation) -> String {
    let name = instrument(citation.instrument)?.shortName ?? citation.instrument
    return citation.provision.isEmpty ? name : "\(name) \(citation.provision)"
  }

  /// The positions of the rules that may apply to the act at `value`: all where it is not known.
  func rules(onAct value: Int?) -> [Int] {
    guard let value, rulesByAct.indices.contains(value) else { return Array(rules.indices) }
    return rulesByAct[value]
  }

  private static func rules(_ rules: [Rule], byActsOf vocabulary: Vocabulary) -> [[Int]] {
    guard let act = vocabulary.index(of: Vocabulary.act) else { return [] }
    return vocabulary.facts[act].values.indices.map { value in
      rules.indices.filter { index in
        rules[index].boxes.contains { box in
          box.clauses.allSatisfy { $0.fact != act || $0.allowed.contains(value) }
        }
      }
    }
  }

  private static func boundaries(of rules: [Rule], _ elections: [Election]) -> [Day] {
    var days: Set<Day> = []
    for rule in rules {
      days.insert(rule.interval.start)
      if let end = rule.interval.end { days.insert(end) }
    }
    for election in elections {
      days.formUnion([election.determination, election.campaign.start, election.voting])
      if let end = election.campaign.end { days.insert(end) }
    }
    return days.sorted()
  }
}

/// `rules` so ordered that what defeats stands before what is defeated; input order otherwise.
private func defeatersFirst(_ rules: [Rule]) -> [Rule] {
  var remaining: [String: Int] = [:]
  for rule in rules { for id in rule.defeats { remaining[id, default: 0] += 1 } }
  var byID: [String: Int] = [:]
  for (index, rule) in rules.enumerated() { byID[rule.id] = index }
  var ready = rules.indices.filter { remaining[rules[$0].id] == nil }
  var ordered: [Rule] = []
  var next = 0
  while next < ready.count {
    let rule = rules[ready[next]]
    next += 1
    ordered.append(rule)
    for id in rule.defeats {
      remaining[id]? -= 1
      if remaining[id] == 0, let index = byID[id] { ready.append(index) }
    }
  }
  return ordered
}
