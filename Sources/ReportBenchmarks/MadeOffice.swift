import Assessment
import Dates
import GRDB
import Results
import Rosters

extension LargeOffice {
  private static let part = 10_000

  /// Enters everybody, and what seven of ten have done, as the projection would hold it.
  func make() throws {
    var generator = SeededGenerator(seed: 2026)
    // In the order of their keys, so that each table grows at its end.
    let subjects = (0..<Self.people).map { _ in SubjectID.random(using: &generator) }
      .sorted { $0.description < $1.description }
    for start in stride(from: 0, to: Self.people, by: Self.part) {
      let some = subjects[start..<min(start + Self.part, Self.people)]
      try store.enroll(enrollments(some, from: start, &generator), isWhole: false)
    }
    let ledger = try DatabaseQueue(path: folder + "/netral.sqlite")
    try ledger.write { database in
      for (place, subject) in subjects.enumerated() where place % 10 < 7 {
        try complete(subject, place, in: database, &generator)
      }
    }
  }

  private func enrollments(
    _ subjects: ArraySlice<SubjectID>, from start: Int, _ generator: inout SeededGenerator
  ) -> [Enrollment] {
    let rows = subjects.indices.map { place in
      [
        "Pegawai \(place * 7919 % Self.people) Contoh", "T\(place)",
        "Unit \(Int.random(in: 0..<Self.units, using: &generator))", "non-ASN",
        "Atasan \(place % 5_000)",
      ]
    }
    let table = RosterTable(
      file: "daftar.csv",
      rows: ([["nama", "nip", "unit", "status", "atasan"]] + rows).map { $0.map(Cell.text) })
    let members = RosterReader(table, programs: [Self.program.id], agency: "Kabupaten").members
    return zip(subjects, members).map { subject, member in
      Enrollment(
        subject: subject, member: member, programs: [Self.program.id],
        assigned: Self.today.adding(days: -Int.random(in: 0...900, using: &generator)))
    }
  }

  /// A completion in any state: certified and valid, nearly or no longer valid, revoked; open; failed.
  private func complete(
    _ subject: SubjectID, _ place: Int, in database: Database, _ generator: inout SeededGenerator
  ) throws {
    let day = Self.today.number - Int.random(in: 0...900, using: &generator)
    let moment = day * 86_400_000 + Int.random(in: 0..<86_400_000, using: &generator)
    let turn = Int.random(in: 0..<10, using: &generator)
    let isPass = turn > 1
    let state: CertificateRow.State = turn == 9 ? .revoked : .issued
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO completion (program, subject, attempts, open, failed, passed, best,
          certificate, certificate_state, valid_until)
        VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      Self.program.id, subject.description, turn == 0 ? moment : nil, turn == 1 ? moment : nil,
      isPass ? moment : nil, turn == 0 ? nil : 600 + turn * 40,
      isPass ? "NTR/2026/\(place)" : nil, isPass ? state.rawValue : nil,
      isPass ? day + 730 : nil,
    ])
  }
}
