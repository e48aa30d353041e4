import Dates
import Dialogue
import Glibc
import Terminal
import Text

/// A dialogue that tells what it is told: the smallest program around a console.
///
/// `--kind K` and `--prompt TEXT` set the prompt, `--deadline FILE` gives it a deadline on the clock
/// that FILE sets, `--files` lets TAB complete file names, `--english`, `--polos` and `--echo` are
/// for the console; `--again` goes on after Ctrl-D; `--do LINE` obeys that line instead of asking
/// for any.
@main struct ConsoleProbe {
  let console: any Console
  let prompt: Prompt
  let clock: ProbeClock
  let isStubborn = CommandLine.arguments.contains("--again")

  static func main() {
    let arguments = CommandLine.arguments
    func value(of option: String) -> String? {
      arguments.firstIndex(of: option).map { arguments[$0 + 1] }
    }
    let clock = ProbeClock(path: value(of: "--deadline") ?? value(of: "--clock"))
    let options = ConsoleOptions(
      isPlain: arguments.contains("--polos"), echoesInput: arguments.contains("--echo"),
      now: { clock.now })
    let words = ["latihan", "lapor", "laporan", "bantuan", "pelaku=", "PP 94/2021"]
    let offered = arguments.contains("--files") ? [.file] : words.map(Completion.word)
    let prompt = Prompt(
      value(of: "--prompt") ?? "probe> ",
      kind: value(of: "--kind").flatMap(Prompt.Kind.init) ?? .command,
      deadline: value(of: "--deadline").map { _ in ProbeClock.deadline },
      completions: { _ in offered })
    let console = Terminal.console(options)
    if arguments.contains("--english") { console.language = .english }
    let probe = ConsoleProbe(console: console, prompt: prompt, clock: clock)
    if let line = value(of: "--do") { probe.obey(line) } else { probe.run() }
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
      case .ended:
        console.show(console.mustEnd ? "got ended, must end" : "got ended")
        if console.mustEnd || !isStubborn { return }
      }
    }
  }

  private func obey(_ line: String) {
    let words = line.split(separator: " ")
    let number = min(Int(words.last ?? "") ?? 0, 100)
    switch words.first {
    case "width": console.show("width \(console.width)")
    case "colour": for style in Style.allCases { console.show("\(style)", as: style) }
    case "escape": console.show("a\u{1B}[31mb\u{9B}c\u{202E}d\te\nf\r\ng")
    case "error": console.showError("complaint\u{7}")
    case "flood": for number in 0..<10_000 { console.show("flood \(number)") }
    case "page": page(number)
    case "exit": exit(3)
    case "abort": abort()
    case "trap": fatalError("as asked")
    case "await": work(until: number)
    case "long": work(of: number)
    case _: console.show("got \(line.unicodeScalars.count) [\(line.prefix(100))]")
    }
  }

  private func page(_ count: Int) {
    console.paged { for number in 1...max(1, count) { console.show("row \(number)") } }
    console.show("paged")
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

  /// Tells at every tenth of `count` seconds, on the clock that the file sets, how far it has come.
  private func work(of count: Int) {
    console.show("working")
    for tenth in 0...max(0, count) * 10 {
      clock.set(tenth * 100)
      console.tell(Progress(Bilingual("Memeriksa", "Checking"), done: tenth, of: count * 10))
    }
    console.show("worked")
  }
}
