import Dates
import Results
import Text

/// One row of a roster, read cell by cell.
struct RosterRow {
  let cells: [Cell]
  let columns: [RosterColumn: Int]
  let index: Int
  let file: String
  private(set) var findings: [Finding] = []

  init(cells: [Cell], columns: [RosterColumn: Int], index: Int, file: String) {
    self.cells = cells
    self.columns = columns
    self.index = index
    self.file = file
  }

  /// The person of this row, or `nil` where a cell of it is wrong.
  mutating func member(programs known: Set<String>, agency: String) -> RosterMember? {
    let name = text(.name, limit: 120)
    let unit = text(.unit, limit: 240)
    let standing = standing()
    let number = number(isASN: standing ?? true)
    let role = role()
    let programs = self.programs(known)
    let assigned = assigned()
    guard let name, let unit, let standing, let number, let role, let programs,
      !findings.contains(where: { $0.severity == .error })
    else { return nil }
    let person = Person(
      name: name, number: number.isEmpty ? nil : number, unit: unit,
      agency: words(.agency).isEmpty ? agency : words(.agency), isASN: standing)
    let superior = words(.superior)
    return RosterMember(
      person: person, superior: superior.isEmpty ? nil : superior, role: role, programs: programs,
      assigned: assigned, row: index + 1)
  }

  private func cell(_ column: RosterColumn) -> Cell {
    guard let position = columns[column], cells.indices.contains(position) else { return .empty }
    return cells[position]
  }

  private func words(_ column: RosterColumn) -> String { cell(column).words }

  private func place(_ column: RosterColumn) -> Place {
    Place(file: file, line: index + 1, column: (columns[column] ?? 0) + 1)
  }

  private mutating func text(_ column: RosterColumn, limit: Int) -> String? {
    let words = words(column)
    if words.isEmpty {
      findings.append(.emptyCell(column, at: place(column)))
    } else if words.unicodeScalars.count > limit {
      findings.append(.longCell(column, limit: limit, at: place(column)))
    } else if words.unicodeScalars.contains(where: \.isControl) {
      findings.append(.unshownCharacter(column, at: place(column)))
    } else {
      return words
    }
    return nil
  }

  /// Whether the person is ASN. Who is not must be said to be, so that no mistyped NIP passes for a
  /// local number.
  private mutating func standing() -> Bool? {
    switch words(.standing).lowercased() {
    case "", "asn", "pns", "cpns", "pppk", "ya", "yes": return true
    case "non-asn", "non asn", "bukan asn", "tkd", "honorer", "kontrak", "tidak", "no":
      return false
    case _:
      findings.append(.unknownStanding(at: place(.standing)))
      return nil
    }
  }

  /// The NIP's digits or the local number; empty where staff have none.
  private mutating func number(isASN: Bool) -> String? {
    if cell(.number).isBroken {
      findings.append(.numberCut(at: place(.number)))
      return nil
    }
    let words = words(.number)
    guard isASN else { return words.filter { !$0.isWhitespace } }
    if words.isEmpty {
      findings.append(.emptyCell(.number, at: place(.number)))
      return nil
    }
    do throws(NIPError) {
      let nip = try NIP(parsing: words)
      if let doubt = nip.doubt {
        findings.append(.doubtfulNumber(doubt, at: place(.number)))
      }
      return nip.description
    } catch {
      findings.append(.wrongNumber(error, at: place(.number)))
      return nil
    }
  }

  private mutating func role() -> RosterMember.Role? {
    switch words(.role).lowercased() {
    case "", "peserta", "participant": return .participant
    case "pelatih", "fasilitator", "pengajar", "trainer": return .trainer
    case "penguji", "uji coba", "tester": return .tester
    case _:
      findings.append(.unknownRole(at: place(.role)))
      return nil
    }
  }

  private mutating func programs(_ known: Set<String>) -> [String]? {
    let named = words(.programs).split { ",;|".contains($0) }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: "-").lowercased() }
      .filter { !$0.isEmpty }
    let unknown = named.filter { !known.contains($0) }
    for id in unknown {
      findings.append(
        .unknownProgram(
          id, near: nearMiss(of: id, among: known.sorted()), at: place(.programs)))
    }
    return unknown.isEmpty ? named : nil
  }

  private mutating func assigned() -> Day? {
    if case .day(let day) = cell(.assigned) { return day }
    let words = words(.assigned)
    if words.isEmpty { return nil }
    guard let day = Day(words) ?? Day(indonesian: words) else {
      findings.append(.unknownDay(at: place(.assigned)))
      return nil
    }
    return day
  }
}

extension Cell {
  /// Whether a spreadsheet took a long number for a quantity: its last digits are lost.
  fileprivate var isBroken: Bool {
    switch self {
    case .number(let number): abs(number) >= 1e15
    case .text(let text):
      text.contains { $0 == "E" || $0 == "e" }
        && Double(text.replacing(",", with: ".")) != nil
    case .empty, .day: false
    }
  }
}

extension Day {
  /// The day written `31-12-2026`, `31/12/2026` or `31.12.2026`, or `nil`.
  fileprivate init?(indonesian text: String) {
    let parts = text.split { "-/.".contains($0) }
    guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]),
      let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
