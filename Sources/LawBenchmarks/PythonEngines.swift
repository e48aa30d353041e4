import Glibc

/// The engines of other makers, each in a process of its own, measured by a small driver.
struct PythonEngine {
  let name: String
  private let module: String
  private let command: String

  /// The engines that this Python has installed.
  static func installed(python: String, folder: String) -> [PythonEngine] {
    let all = [
      ("zen-engine", "zen_table"), ("cedarpy", "cedar_policies"), ("regopy", "rego_module"),
      ("business-rules", "business_conditions"),
    ]
    return all.map { name, module in
      PythonEngine(name: name, module: module, command: "\(python) -B \(folder)/run.py \(module)")
    }.filter { run($0.command)?.status == 0 }
  }

  /// One round on the section of that many rules, or `nil` where the driver failed.
  func figures(fixture: String, rules: Int) -> EngineFigures? {
    Self.run("\(command) \(fixture) \(rules)").flatMap { EngineFigures($0.output) }
  }

  private static func run(_ command: String) -> (output: String, status: Int32)? {
    guard let pipe = popen(command + " 2>/dev/null", "r") else { return nil }
    var output = ""
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), pipe) != nil {
      output += String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return (output, pclose(pipe))
  }
}
