import ArgumentParser
import Sessions

struct ProgramCommand: DeskCommand {
  static let info = CommandInfo.program

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @ArgumentParser.Option(name: .customLong("benih"), help: "benih susunan")
  var seed: UInt64?

  @Argument(help: "tampil, periksa atau coba")
  var action: String?

  @Argument(help: "nama program")
  var program: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    switch action {
    case nil: try ProgramJob(desk).list(json: json)
    case "tampil", "show": try ProgramJob(desk).show(program, json: json)
    case "periksa", "check": try ProgramCheckJob(desk).run(program, json: json)
    case "coba", "try": try ProgramJob(desk).compose(program, seed: seed, json: json)
    case let word?:
      throw .unknownAction(word, known: ["tampil", "periksa", "coba"], command: Self.info)
    }
  }
}
