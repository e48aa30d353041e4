import BenchFolders
import Dates
import HRReports
import Results
import ResultsSQLite
import Rosters
import Sodium
import Text

/// A million people of two thousand units, of whom one program is required.
struct LargeOffice {
  static let people = 1_000_000
  static let units = 2_000
  static let program = RequiredProgram(
    id: "dasar", title: Bilingual("Dasar", "Basic"), validMonths: 24, trainingHours: 3,
    requirement: RequirementReader.usual("dasar"))
  static let today = Day(number: 20_700)
  static let offset = 420

  let folder: String
  let store: SQLiteStore

  init?(folder: String) {
    guard let sodium = Sodium(), let store = BenchFolder.store(in: folder, sodium) else {
      return nil
    }
    self.folder = folder
    self.store = store
  }

  func take(_ step: Step) throws {
    switch step {
    case .make: try make()
    case .recap: try recap()
    }
  }

  private func recap() throws {
    let units = try store.rosterUnits()
    let recap = try UnitRecap(
      of: Self.program, on: store, day: Self.today, offset: Self.offset)
    let counted = units.reduce(0) { $0 + recap[$1.id].total }
    guard counted == Self.people, recap.rows(of: units, in: .indonesian).count == units.count + 1
    else {
      throw StoreError.failed(reason: "somebody was not counted")
    }
  }
}
