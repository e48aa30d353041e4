import Completion
import Dates
import Text

/// Reads what is required besides the roster, program by program, all findings at once.
///
///     kewajiban dasar
///       hitung kelulusan_terakhir
///       jangka 90
///       mundur 0
///
///     jam_pelajaran 2027-01-01
///       pns 20
///       pppk 24
///
/// `hitung` says from where the time runs: `kelulusan_terakhir`, `penugasan`, or
/// `kalender 2026-01-01 12` (periods of 12 months from that day). `jangka` and `mundur` are days.
/// `jam_pelajaran` says from a day on how many training hours a PNS needs in a year, and how many a
/// PPPK may have at most.
public struct RequirementReader {
  public private(set) var requirements: [String: Requirement] = [:]
  public private(set) var findings: [Finding] = []
  private var hoursRules: [(from: Day, rule: HoursRule)] = []

  /// Where each program is named first.
  private var places: [String: Place] = [:]

  private static let words = ["hitung", "jangka", "mundur"]
  private static let bases = ["kelulusan_terakhir", "penugasan", "kalender"]

  public init(_ text: String, file: String) {
    let reader = BlockReader(Array(text.utf8), file: file)
    findings = reader.findings
    for block in reader.blocks { read(block) }
  }

  /// What holds of a program that the settings do not name: a pass within 90 days of the
  /// assignment, and again before it expires.
  public static func usual(_ program: String) -> Requirement {
    Requirement(program: program, basis: .lastCompletion, window: 90, lookBack: 0)
  }

  private mutating func read(_ block: Block) {
    switch block.keyword.text {
    case "kewajiban": readRequirement(block)
    case "jam_pelajaran": readHours(block)
    case _:
      findings.append(.unknownKeyword(block.keyword, near: ["kewajiban", "jam_pelajaran"]))
    }
  }

  private mutating func readRequirement(_ block: Block) {
    guard let program = block.head.rest.first else {
      return findings.append(.missing("kewajiban PROGRAM", at: block.place))
    }
    refuseWords(after: 1, of: block.head)
    let usual = Self.usual(program.text)
    var (basis, window, lookBack) = (usual.basis, usual.window, usual.lookBack)
    for line in block.attributes {
      switch line.keyword.text {
      case "hitung": basis = self.basis(line) ?? basis
      case "jangka": window = number(line, to: 3660) ?? window
      case "mundur": lookBack = number(line, to: 3660) ?? lookBack
      case _: findings.append(.unknownKeyword(line.keyword, near: Self.words))
      }
    }
    if let first = places[program.text] {
      findings.append(.duplicate(program, first: first))
    }
    places[program.text] = program.place
    requirements[program.text] = Requirement(
      program: program.text, basis: basis, window: window, lookBack: lookBack)
  }

  private mutating func basis(_ line: SourceLine) -> Recertification? {
    let words = Array(line.rest)
    switch words.first?.text {
    case "kelulusan_terakhir", "penugasan":
      refuseWords(after: 1, of: line)
      return words[0].text == "penugasan" ? .assignment : .lastCompletion
    case "kalender":
      refuseWords(after: 3, of: line)
      guard words.count >= 3, let anchor = Day(words[1].text), let months = Int(words[2].text),
        (1...120).contains(months)
      else {
        findings.append(.missing("kalender 2026-01-01 12", at: line.keyword.place))
        return nil
      }
      return .calendar(anchor: anchor, months: months)
    case _:
      findings.append(.unknownWord(words.first ?? line.keyword, near: Self.bases))
      return nil
    }
  }

  private mutating func number(_ line: SourceLine, to most: Int) -> Int? {
    if let word = line.rest.first, let number = Int(word.text), (0...most).contains(number) {
      refuseWords(after: 1, of: line)
      return number
    }
    findings.append(.missing("0…\(most)", at: line.keyword.place))
    return nil
  }

  /// What stands behind all that a line may say was meant to say something.
  private mutating func refuseWords(after count: Int, of line: SourceLine) {
    for word in line.rest.dropFirst(count) { findings.append(.extraWord(word)) }
  }
}

// MARK: Training hours

extension RequirementReader {
  /// What is asked of training hours on `day`.
  public func hoursRule(on day: Day) -> HoursRule {
    hoursRules.filter { $0.from <= day }.max { $0.from < $1.from }?.rule ?? .usual
  }

  private mutating func readHours(_ block: Block) {
    guard let word = block.head.rest.first else {
      return findings.append(.missing("jam_pelajaran 2027-01-01", at: block.place))
    }
    guard let from = Day(word.text) else { return findings.append(.wrongDate(word)) }
    refuseWords(after: 1, of: block.head)
    var (least, most) = (HoursRule.usual.pnsLeast, HoursRule.usual.pppkMost)
    for line in block.attributes {
      switch line.keyword.text {
      case "pns": least = number(line, to: 1000) ?? least
      case "pppk": most = number(line, to: 1000) ?? most
      case _: findings.append(.unknownKeyword(line.keyword, near: ["pns", "pppk"]))
      }
    }
    if let first = places[word.text] { findings.append(.duplicate(word, first: first)) }
    places[word.text] = word.place
    hoursRules.append((from, HoursRule(pnsLeast: least, pppkMost: most)))
  }
}
