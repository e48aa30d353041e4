import Pseudoterminal
import Text

/// A scenario under faults: each run begins from the same state, and somebody goes on after it.
final class Trial {
  private let scenario: Scenario
  private let language: Language
  private let place: Place
  private let server: FaultServer
  private let dialogue: FaultServer
  private let start: FolderImage
  /// The calls of a run without faults, without those that another scenario looks at.
  let calls: [Call]
  /// States from which somebody went on already.
  private var outlines: Set<String> = []
  /// What was said of faults, and of which at which call first.
  private(set) var said: [String: (Fault, Call)] = [:]

  /// - Parameter library: Stands between the program and the faults.
  init(
    _ scenario: Scenario, _ language: Language = .indonesian, preloading library: String? = nil
  ) throws {
    (self.scenario, self.language) = (scenario, language)
    let place = try Place()
    self.place = place
    let code = language == .indonesian ? "id" : "en"
    start = try scenario.start()
    try start.restore(at: place.disk)
    let arguments = scenario.arguments.map { $0.replacing("DISK", with: place.disk) }
    server = try place.server(arguments + ["--bahasa", code], preloading: library)
    dialogue = try place.server([])
    let all = try server.run(scenario.lines(language)).calls
    guard scenario.isPart else {
      calls = all
      return
    }
    try start.restore(at: place.disk)
    let other = try place.server(["sertifikat"])
    calls = Call.own(of: all, beside: try other.run([]).calls)
  }

  /// What is amiss after a run without faults.
  func complaints() throws -> [String] {
    try start.restore(at: place.disk)
    let run = try server.run(scenario.lines(language))
    return (run.ending == .exited(0) ? [] : ["\(run)"]) + (try complaints(after: run.output))
  }

  /// What is amiss after `fault` at each call that it concerns.
  func complaints(over fault: Fault) throws -> [String] {
    try fault.calls(among: calls, thorough: scenario.isThorough).flatMap { call in
      let run = try run(fault, at: call)
      var complaints = try complaints(after: run.output)
      if fault.isTold { complaints += heard(run, of: fault, at: call) }
      return complaints.map { "\(call): \($0)" }
    }
  }

  /// What is amiss where the power is cut at any call, and nothing is left that was not synced.
  func complaintsOverPowerCuts() throws -> [String] {
    try start.restore(at: place.disk)
    let (run, cuts) = try server.runUnderPowerCuts(scenario.lines(language))
    let found = try cuts.flatMap { cut in
      try cut.left.restore(at: place.disk)
      return try complaints(after: cut.output).map { "before \(cut.call): \($0)" }
    }
    return run.ending == .exited(0) ? found : found + ["\(run)"]
  }

  /// What is said of `fault` at `call`.
  func errors(of fault: Fault, at call: Call) throws -> String {
    Self.withoutPlaces(try run(fault, at: call).errors)
  }

  /// What is amiss where the power is cut at each later sync after a sync that failed at `call`.
  func complaints(afterLostSyncAt call: Call) throws -> [String] {
    let syncs = try run(.lostSync, at: call).calls.filter {
      $0.kind == .sync && $0.number > call.number
    }
    return try syncs.flatMap { sync in
      try start.restore(at: place.disk)
      let run = try server.run(
        scenario.lines(language), .lostSync, at: call, cutAfter: sync.number)
      return try complaints(after: run.output).map { "\(call), then \(sync): \($0)" }
    }
  }

  private func run(_ fault: Fault, at call: Call) throws -> FaultServer.Run {
    try start.restore(at: place.disk)
    return try server.run(scenario.lines(language), fault, at: call)
  }

  /// What is wrong with how a run ended that met a fault and could go on.
  private func heard(_ run: FaultServer.Run, of fault: Fault, at call: Call) -> [String] {
    let sentences = Self.withoutPlaces(run.errors)
    if said[sentences] == nil { said[sentences] = (fault, call) }
    if run.met.isEmpty { return ["no fault was met"] }
    let isExpected =
      run.ending == .exited(0) || run.ending == .exited(3) && !scenario.isDialogue
    return isExpected ? [] : ["\(run.ending): \(run.errors)"]
  }

  private static func withoutPlaces(_ text: String) -> String {
    text.replacing(/“[^”]*”/, with: "“…”")
  }

  /// What is amiss on the disk after what was said, and when somebody goes on from there.
  private func complaints(after output: String) throws -> [String] {
    let promised = Promises(in: output, storedBefore: scenario.stored)
    let standing: Standing
    do { standing = try Standing(place, promised: promised) } catch {
      return ["cannot be read: \(error)"]
    }
    guard outlines.insert(standing.outline).inserted else { return standing.complaints }
    return standing.complaints + (try complaintsWhenGoingOn(from: standing))
  }

  private func complaintsWhenGoingOn(from standing: Standing) throws -> [String] {
    let run = try dialogue.run(Typing.goingOn(from: standing), seed: 8)
    var complaints = run.ending == .exited(0) ? [] : ["cannot go on: \(run.ending)"]
    do {
      complaints += try Standing(place, promised: Promises(in: run.output)).complaintsAtTheEnd()
    } catch { complaints.append("cannot be read at the end: \(error)") }
    return complaints.isEmpty ? [] : complaints + [run.output, run.errors]
  }
}
