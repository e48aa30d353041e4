import Commands
import Glibc

/// The program as people run it: with the real clock and real chance.
@main
enum Main {
  static func main() {
    exit(Program(arguments: CommandLine.arguments, world: World()).run())
  }
}
