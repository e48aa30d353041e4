import Assessment
import Completion
import Dates
import HRReports
import Results
import ResultsSQLite
import Rosters
import Testing
import Text

/// What is counted in passing is what one finds by asking for each person alone.
@Suite struct RecapTests {
  private static let bases: [Recertification] = [
    .lastCompletion, .assignment, .calendar(anchor: noon.day().adding(days: -100), months: 6),
  ]

  private static func program(_ id: String, _ seed: UInt64) -> RequiredProgram {
    RequiredProgram(
      id: id, title: Bilingual(id, id), validMonths: 3, trainingHours: 1,
      requirement: Requirement(
        program: id, basis: bases[Int(seed % 3)], window: 30, lookBack: Int(seed % 2) * 40))
  }

  /// People of `histories`, and some who did nothing, in a few units.
  private static func enroll(
    _ subjects: [SubjectID], in store: SQLiteStore, _ generator: inout SeededGenerator
  ) throws {
    let rows = subjects.indices.map { place in
      [
        "Orang \(place)", "T\(place)", "Dinas \(Int.random(in: 0..<3, using: &generator))",
        "non-ASN", Int.random(in: 0..<6, using: &generator) == 0 ? "pelatih" : "peserta",
      ]
    }
    let heading = ["nama", "nip", "unit", "status", "peran"]
    let table = RosterTable(
      file: "daftar.csv", rows: ([heading] + rows).map { $0.map(Cell.text) })
    let members = RosterReader(table, programs: [], agency: "Kabupaten Contoh").members
    try store.enroll(
      zip(subjects, members).map { subject, member in
        Enrollment(
          subject: subject, member: member, programs: ["dasar", "lanjutan"],
          assigned: noon.day().adding(days: Int.random(in: -200...200, using: &generator)))
      }, isWhole: true)
  }

  @Test(arguments: UInt64(0)..<12)
  func `counts in passing are those of each person alone`(seed: UInt64) throws {
    let folder = try Folder()
    let store = try SQLiteStore(folder)
    var generator = SeededGenerator(seed: seed)
    var subjects = (0..<6).map { _ in SubjectID.random(using: &generator) }
    for turn in UInt64(0)..<4 {
      var history = RandomHistory(seed: seed * 10 + turn)
      subjects += history.subjects
      for entry in history.entries(60) { try store.append(entry) }
    }
    try Self.enroll(subjects, in: store, &generator)
    let units = try store.rosterUnits()
    for id in ["dasar", "lanjutan"] {
      let program = Self.program(id, seed)
      let today = noon.day().adding(days: Int(seed * 17 % 120))
      var expected: [Int: CompletionTally] = [:]
      try store.eachObligation(of: id) { one in
        let progress = Progress(assigned: one.assigned, done: one.done)
        expected[one.unit, default: CompletionTally()].add(
          program.standing(of: progress, on: today, offset: 420).status.kind)
        return true
      }
      for subject in subjects where try store.enrolled(subject)?.role == .participant {
        let alone = try store.completion(of: subject, id)
        let passing = try store.obligation(of: subject, id)
        #expect(passing?.done == alone)
      }
      let recap = try UnitRecap(of: program, on: store, day: today, offset: 420)
      for unit in units { #expect(recap[unit.id] == expected[unit.id] ?? CompletionTally()) }
    }
  }
}

extension SQLiteStore {
  fileprivate func obligation(
    of subject: SubjectID, _ program: String
  ) throws -> Obligation? {
    var found: Obligation?
    try eachObligation(of: program) { one in
      if one.subject == subject { found = one }
      return true
    }
    return found
  }
}
