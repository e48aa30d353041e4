import Dates
import Dialogue
import Glibc
import Terminal

/// A dialogue that tells what it is told: the smallest program around a console.
///
/// `--kind K` and `--prompt TEXT` set the prompt, `--deadline FILE` lets the deadline pass at the
/// moment that FILE exists, `--polos` and `--echo` are the console's options.
@main struct ConsoleProbe {
  let console: any Console
  let prompt: Prompt

  static func main() {
    let arguments = CommandLine.arguments
    func value(of option: String) -> String? {
      arguments.firstIndex(of: option).map { arguments[$0 + 1] }
    }
    let clockFile = value(of: "--deadline")
    let options = ConsoleOptions(
      isPlain: arguments.contains("--polos"), echoesInput: arguments.contains("--echo"),
      now: { Instant(milliseconds: clockFile.map { access($0, F_OK) == 0 } ?? false ? 10 : 0) })
    let prompt = Prompt(
      value(of: "--prompt") ?? "probe> ",
      kind: value(of: "--kind").flatMap(Prompt.Kind.init) ?? .command,
      deadline: clockFile.map { _ in Instant(milliseconds: 10) },
      completions: { _ in ["latihan", "lapor", "laporan", "bantuan", "pelaku=", "PP 94/2021"] })
    ConsoleProbe(console: Terminal.console(options), prompt: prompt).run()
  }

  func run() {
    console.show("width \(console.width)")
    while true {
      switch console.ask(prompt) {
      case .line(let line):
        if line == "keluar" { return console.show("bye") }
        obey(line)
      case .interrupted: console.show("got interrupted")
      case .refused(let fault): console.show("got refused \(fault)")
      case .expired(let partial): return console.show("got expired [\(partial)]")
      case .ended: return console.show(console.mustEnd ? "got ended, must end" : "got ended")
      }
    }
  }

  private func obey(_ line: String) {
    let words = line.split(separator: " ")
    switch words.first {
    case "width": console.show("width \(console.width)")
    case "colour": for style in Style.allCases { console.show("\(style)", as: style) }
    case "escape": console.show("a\u{1B}[31mb\u{9B}c\u{202E}d\te\nf\r\ng")
    case "error": console.showError("complaint\u{7}")
    case "flood": for number in 0..<10_000 { console.show("flood \(number)") }
    case "exit": exit(3)
    case "abort": abort()
    case "trap": fatalError("as asked")
    case "await": work(until: Int(words.last ?? "") ?? 0)
    case _: console.show("got \(line.unicodeScalars.count) [\(line.prefix(100))]")
    }
  }

  /// Works until `count` bytes have been typed ahead.
  private func work(until count: Int) {
    console.show("working")
    var waiting: Int32 = 0
    while waiting < Int32(count) {
      var typed = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      poll(&typed, 1, -1)
      _ = ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting)
    }
    console.show("worked")
  }
}
