import Dates
import HRReports
import Results
import Rosters
import Spreadsheets
import Text

/// `peserta impor`: the people of a sheet become the roster, all of them or none.
public struct RosterImportJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - columns: `column=heading` words, where a heading cannot be guessed.
  ///   - program: What is required of people of whom the sheet names no program.
  ///   - skipsWrong: Whether rows with an error are left out instead of stopping everything.
  ///   - isWhole: Whether who is not in the sheet leaves the roster.
  public func run(
    _ path: String?, columns: [String], program: String?, skipsWrong: Bool, isWhole: Bool
  ) throws(Trouble) -> Status {
    guard let path else {
      throw .usage(RosterWords.fileMissing, command: CommandInfo.participants.name)
    }
    _ = try desk.asHR()
    let reader = try read(path, columns, program)
    let stops = !reader.isSound && !skipsWrong
    report(reader.findings, stops: stops)
    guard !stops, !reader.members.isEmpty else {
      desk.say(RosterWords.nothingImported)
      return .finding
    }
    let store = try desk.store()
    let roster = try store.roster()
    let people = try enrollments(of: reader.members, usual: program, in: store)
    try Trouble.storing { () throws(StoreError) in
      try roster.enroll(people, isWhole: isWhole)
    }
    desk.say(RosterWords.imported(people.count, leftOut: leftOut(reader)))
    return .done
  }

  private func read(
    _ path: String, _ columns: [String], _ program: String?
  ) throws(Trouble) -> RosterReader {
    let known = try desk.programs().map(\.program.id)
    if let program, !known.contains(program) { throw .noProgram(program, known: known) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let bytes = try desk.supplies.read(path)
    let table: RosterTable
    do throws(SpreadsheetError) { table = try RosterTable(reading: bytes, file: name) } catch {
      throw .file(path: path, reason: error.sentence.with(remedy: error.remedy))
    }
    return RosterReader(
      table, mapping: try mapping(columns), programs: Set(known),
      agency: try IssuerDesk(desk).known()?.issuer.agency ?? "-")
  }

  private func mapping(_ words: [String]) throws(Trouble) -> [RosterColumn: String] {
    var mapping: [RosterColumn: String] = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let column = RosterColumn(rawValue: parts[0]) else {
        throw .usage(
          RosterWords.wrongColumn(word, known: RosterColumn.allCases.map(\.rawValue)),
          command: CommandInfo.participants.name)
      }
      mapping[column] = parts[1]
    }
    return mapping
  }

  private func enrollments(
    of members: [RosterMember], usual: String?, in store: any ResultsStore
  ) throws(Trouble) -> [Enrollment] {
    var generator = desk.supplies
    var people: [Enrollment] = []
    for member in members {
      var subject: SubjectID?
      if let number = member.person.number {
        subject = try Trouble.storing { () throws(StoreError) in
          try store.subject(numbered: number)
        }
      }
      people.append(
        Enrollment(
          subject: subject ?? .random(using: &generator), member: member,
          programs: member.programs.isEmpty ? [usual].compactMap { $0 } : member.programs,
          assigned: member.assigned ?? desk.today))
    }
    return people
  }

  private func report(_ findings: [Finding], stops: Bool) {
    for finding in findings {
      for line in finding.text(in: desk.language).split(separator: "\n") {
        desk.say(String(line))
      }
    }
    if stops { desk.say(RosterWords.mendFirst) }
  }

  /// How many rows had an error.
  private func leftOut(_ reader: RosterReader) -> Int {
    Set(reader.findings.filter { $0.severity == .error }.map(\.place.line)).count
  }
}

/// What the import of a roster says.
enum RosterWords {
  static let fileMissing = Bilingual(
    "Sebutkan berkasnya: peserta impor daftar.xlsx.",
    "Name the file: participants import roster.xlsx.")

  static let nothingImported = Bilingual("Tidak ada yang diimpor.", "Nothing was imported.")

  static let mendFirst = Bilingual(
    "Perbaiki baris-baris itu, atau tambahkan --lewati untuk mengimpor yang lain.",
    "Mend those rows, or add --lewati to import the others.")

  static func imported(_ count: Int, leftOut: Int) -> Bilingual {
    let all = Bilingual(
      "\(count) orang ada di daftar wajib.",
      "\(count) \(count == 1 ? "person is" : "people are") on the roster.")
    guard leftOut > 0 else { return all }
    return all
      + Bilingual(
        " \(leftOut) baris dilewati.",
        " \(leftOut) \(leftOut == 1 ? "row was" : "rows were") left out.")
  }

  static func wrongColumn(_ word: String, known: [String]) -> Bilingual {
    let list = known.joined(separator: ", ")
    return Bilingual(
      "“\(word)” bukan KOLOM=JUDUL. Kolom: \(list).",
      "“\(word)” is not COLUMN=HEADING. Columns: \(list).")
  }
}
