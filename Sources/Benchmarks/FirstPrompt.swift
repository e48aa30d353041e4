import Pseudoterminal

/// How long a person waits, from starting the program to its first prompt at a terminal.
enum FirstPrompt {
  private static let rounds = 15

  static func measure(_ program: String) -> [Figure] {
    // The first start reads the program from the disk; what it says is about the disk.
    _ = once(program)
    let values = (0..<rounds).compactMap { _ in once(program) }
    return [Figure(name: "time to first prompt", unit: "ms", values: values)]
  }

  private static func once(_ program: String) -> Double? {
    let start = seconds()
    guard
      let terminal = try? PseudoTerminal(
        Command(program, [], environment: ["TERM": "xterm", "LANG": "C.UTF-8"])),
      (try? terminal.ready()) != nil
    else { return nil }
    let waited = (seconds() - start) * 1e3
    try? terminal.send("keluar\n")
    _ = try? terminal.ending()
    return waited
  }
}
