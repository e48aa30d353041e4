import Assessment
import Dates
import Results
import ResultsSQLite
import Rosters
import Testing
import Text

/// Whom a walk over the roster names is whom one finds by asking for each person alone.
@Suite struct NamedMemberTests {
  private static func enroll(
    _ subjects: [SubjectID], in store: SQLiteStore, _ generator: inout SeededGenerator
  ) throws {
    let rows = subjects.indices.map { place in
      [
        "Orang \(place) \"É\"", "T\(place)", "Dinas \(Int.random(in: 0..<3, using: &generator))",
        "non-ASN", ["Bos \(place % 7)", ""].randomElement(using: &generator) ?? "",
        Int.random(in: 0..<6, using: &generator) == 0 ? "pelatih" : "peserta",
      ]
    }
    let heading = ["nama", "nip", "unit", "status", "atasan", "peran"]
    let table = RosterTable(
      file: "daftar.csv", rows: ([heading] + rows).map { $0.map(Cell.text) })
    let members = RosterReader(table, programs: [], agency: "Kabupaten Contoh").members
    let programs = [["dasar"], ["dasar", "lanjutan"], ["lanjutan"]]
    try store.enroll(
      zip(subjects, members).map { subject, member in
        Enrollment(
          subject: subject, member: member,
          programs: programs.randomElement(using: &generator) ?? [],
          assigned: noon.day().adding(days: Int.random(in: -200...0, using: &generator)))
      }, isWhole: true)
  }

  /// One in `rate` of those who must take the program, as the walk names them.
  private struct Walked: Equatable {
    let subject: SubjectID
    let member: NamedMember
  }

  private static func walk(
    _ store: SQLiteStore, _ program: String?, superiors: Bool, rate: Int
  ) throws -> [Walked] {
    var place = 0
    var found: [Walked] = []
    try store.eachMember(of: program, withSuperiors: superiors) { obligation -> SubjectID? in
      place += 1
      return place % rate == 0 ? obligation.subject : nil
    } _: { member, subject in
      found.append(Walked(subject: subject, member: member))
      return true
    }
    return found
  }

  /// The same, asked for one by one.
  private static func alone(
    _ store: SQLiteStore, _ program: String?, superiors: Bool, rate: Int
  ) throws -> [Walked] {
    var obligations: [Obligation] = []
    try store.eachObligation(of: program) { one in
      obligations.append(one)
      return true
    }
    return try obligations.enumerated().filter { ($0.offset + 1) % rate == 0 }.map { _, one in
      let superior = try store.enrolled(one.subject)?.superior
      return Walked(
        subject: one.subject,
        member: NamedMember(
          unit: one.unit, person: try store.person(one.subject),
          superior: superiors ? superior : nil))
    }
  }

  // Up to 16 people are passed over one by one, and more are skipped.
  @Test(arguments: [1, 2, 5, 15, 16, 17, 18, 33, 60])
  func `everybody who is chosen is named, near or far from the one before`(rate: Int) throws {
    let folder = try Folder()
    let store = try SQLiteStore(folder)
    var generator = SeededGenerator(seed: UInt64(rate))
    let subjects = (0..<150).map { _ in SubjectID.random(using: &generator) }
    try Self.enroll(subjects, in: store, &generator)
    // Whoever is known beside the roster, or was forgotten, is no one's neighbour by mistake.
    for subject in subjects.prefix(20) { try store.forget(subject) }
    for number in 0..<10 {
      let person = Person(
        name: "Tamu", number: "X\(number)", unit: "-", agency: "-", isASN: false)
      try store.keep(person, as: .random(using: &generator))
    }
    for program in ["dasar", "lanjutan", nil] {
      for superiors in [false, true] {
        let walked = try Self.walk(store, program, superiors: superiors, rate: rate)
        #expect(
          try walked == Self.alone(store, program, superiors: superiors, rate: rate))
        #expect(!walked.isEmpty && walked.allSatisfy { $0.member.person != nil })
      }
    }
  }

  @Test func `of any program everybody comes once, in the order of the ids`() throws {
    let folder = try Folder()
    let store = try SQLiteStore(folder)
    var generator = SeededGenerator(seed: 7)
    let subjects = (0..<40).map { _ in SubjectID.random(using: &generator) }
    try Self.enroll(subjects, in: store, &generator)
    var days: [SubjectID: Day] = [:]
    for program in ["dasar", "lanjutan"] {
      try store.eachObligation(of: program) { one in
        days[one.subject] = min(days[one.subject] ?? one.assigned, one.assigned)
        return true
      }
    }
    var all: [Obligation] = []
    try store.eachObligation(of: nil) { one in
      all.append(one)
      return true
    }
    #expect(all.map(\.subject) == days.keys.sorted { $0.description < $1.description })
    #expect(all.allSatisfy { $0.assigned == days[$0.subject] && $0.done == nil })
  }

  @Test func `a walk ends where nobody wants more`() throws {
    let folder = try Folder()
    let store = try SQLiteStore(folder)
    var generator = SeededGenerator(seed: 8)
    try Self.enroll((0..<30).map { _ in .random(using: &generator) }, in: store, &generator)
    var named = 0
    try store.eachMember(of: "dasar", withSuperiors: true) { _ in
      true
    } _: { _, _ in
      named += 1
      return named < 3
    }
    #expect(named == 3)
  }
}
