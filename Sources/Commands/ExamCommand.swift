import ArgumentParser
import Sessions

struct ExamCommand: DeskCommand {
  static let info = CommandInfo.exam

  @OptionGroup var options: SharedOptions

  @Argument(help: "program ujian")
  var program: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    try ExamJob(desk, aftermath: ExamAftermath(remedial: PracticeJob(desk).remedial)).run(program)
  }
}
