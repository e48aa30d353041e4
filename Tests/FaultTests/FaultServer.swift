import FoundationEssentials
import Pseudoterminal

/// A program that is started once and run many times.
final class FaultServer {
  /// One run from the first call on the disk to the end.
  struct Run {
    let ending: Ending
    let output: String
    let errors: String
    let calls: [Call]
    /// The numbers of the calls that did not do what they were asked.
    let met: [Int]
    /// How many bytes were said after which call.
    let says: [(after: Int, bytes: Int)]
  }

  private let program: ControlledProgram
  private let place: Place

  init(_ program: ControlledProgram, place: Place) {
    (self.program, self.place) = (program, place)
  }

  /// Runs the program on `lines`, as `assignments` tell the library.
  func run(
    _ lines: [String], seed: Int = 7, _ assignments: [String: String] = [:]
  ) throws -> Run {
    let names = ["masuk", "keluar", "salah", "catatan"].map(place.aside)
    try lines.map { $0 + "\n" }.joined().write(
      toFile: names[0], atomically: false, encoding: .utf8)
    try? FileManager.default.removeItem(atPath: names[3])
    let words = assignments.merging(
      [
        "FAULTS_INPUT": names[0], "FAULTS_OUTPUT": names[1], "FAULTS_ERRORS": names[2],
        "FAULTS_LOG": names[3], "NETRAL_UJI_BENIH": String(seed),
      ]) { $1 }
    let answer = try program.ask(words.map { "\($0)=\($1)" }.joined(separator: "\t"))
    let log = CallLog(text(of: names[3]), below: place.disk)
    return Run(
      ending: Ending(waited: Int32(answer) ?? -1), output: text(of: names[1]),
      errors: text(of: names[2]), calls: log.calls, met: log.met, says: log.says)
  }

  /// The same with a fault; the disk is left as it then is.
  ///
  /// - Parameter last: The call after which the power is cut; otherwise, where it is at all, at the
  ///   program's end.
  func run(
    _ lines: [String], _ fault: Fault, at call: Call, cutAfter last: Int? = nil
  ) throws -> Run {
    var words = fault.assignments(at: call)
    words["FAULTS_CUT"] = last.map { String($0 + 1) }
    guard fault.endsInPowerCut else { return try run(lines, words) }
    words["FAULTS_DISK"] = try empty("sisa")
    let run = try run(lines, words)
    let cut = PowerCut(disk: place.aside("sisa"), seen: try FolderImage(of: place.disk))
    let left = fault == .tornPowerCut ? try cut.image(tornBy: UInt64(call.number)) : try cut.image
    try left.restore(at: place.disk)
    return run
  }

  /// A run without faults, and what the disk would hold if the power were cut before each of its
  /// syncs and at its end, with what was said until then.
  func runUnderPowerCuts(
    _ lines: [String]
  ) throws -> (run: Run, cuts: [(call: Int, left: FolderImage, output: String)]) {
    let run = try run(
      lines, ["FAULTS_DISK": try empty("sisa"), "FAULTS_HISTORY": try empty("riwayat")])
    let moments = try FileManager.default.contentsOfDirectory(atPath: place.aside("riwayat"))
      .compactMap(Int.init).sorted()
    let ends = moments.dropFirst().map { $0 } + [Int.max]
    let cuts = try zip(moments, ends).map { moment, end in
      let cut = PowerCut(disk: place.aside("riwayat/\(moment)"), seen: FolderImage())
      return (end, try cut.image, run.output(before: end))
    }
    return (run, cuts)
  }

  private func empty(_ name: String) throws -> String {
    let folder = place.aside(name)
    try FolderImage().restore(at: folder)
    return folder
  }
}

extension FaultServer.Run {
  /// What was said before the call of this number.
  fileprivate func output(before call: Int) -> String {
    let bytes = says.prefix { $0.after < call }.map(\.bytes).reduce(0, +)
    return String(decoding: output.utf8.prefix(bytes), as: UTF8.self)
  }
}
