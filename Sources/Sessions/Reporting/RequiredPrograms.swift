import Assessment
import Completion
import HRReports
import Text

extension Desk {
  /// The program called `id` with what is required besides the roster, or `nil` where there is none.
  func requiredProgram(_ id: String) throws(Trouble) -> RequiredProgram? {
    guard let program = try programs().map(\.program).first(where: { $0.id == id }) else {
      return nil
    }
    let stated = try requirementReader()?.requirements[id]
    return RequiredProgram(
      id: id, title: program.title, validMonths: program.validMonths,
      trainingHours: program.trainingHours, requirement: stated ?? RequirementReader.usual(id))
  }

  /// What the settings say is required, or `nil` where there are none.
  func requirementReader() throws(Trouble) -> RequirementReader? {
    guard let file = try supplies.requirementText() else { return nil }
    let reader = RequirementReader(file.text, file: file.name)
    guard reader.findings.isEmpty else { throw .findings(reader.findings) }
    return reader
  }
}
