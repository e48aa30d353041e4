import Glibc

/// What a call meets.
enum Fault: String, CaseIterable, Sendable {
  /// The program is ended before the call.
  case kill
  /// The computer stops before the call, and of what was not synced only some blocks and names are
  /// left, by chance.
  case tornPowerCut
  /// The call fails with EIO.
  case brokenDisk
  /// A sync fails; the power is cut once the program has gone on to its end.
  case lostSync
  /// From the call on there is no room.
  case fullDisk
  /// From the call on nothing may be changed.
  case readOnlyDisk
  /// A write does half of its work, and the next one finds no room.
  case halfWrite

  /// Faults after which the program goes on and has something to say.
  static let told: [Fault] = [.brokenDisk, .lostSync, .fullDisk, .readOnlyDisk, .halfWrite]
  /// Faults that end the program.
  static let sudden: [Fault] = [.kill, .tornPowerCut]

  /// The calls of a run that it is tried at: of several alike in a row the first two and the last,
  /// and where it is `thorough` all that matter most.
  func calls(among all: [Call], thorough: Bool) -> [Call] {
    let concerned = all.filter { concerns($0) && (thorough || $0.kind != .read) }
    return concerned.indices.filter { index in
      if thorough && isTriedAtEach(concerned[index]) { return true }
      let near = [index - 2, index - 1, index + 1].map { place in
        concerned.indices.contains(place) && concerned[place].isLike(concerned[index])
      }
      return !near.allSatisfy { $0 }
    }.map { concerned[$0] }
  }

  private func isTriedAtEach(_ call: Call) -> Bool {
    switch self {
    case .kill, .brokenDisk, .lostSync, .fullDisk, .halfWrite:
      call.kind != .read && !call.isOfIndex
    case .tornPowerCut, .readOnlyDisk: false
    }
  }

  private func concerns(_ call: Call) -> Bool {
    switch self {
    case .kill, .tornPowerCut: call.kind != .read && !call.isOfIndex
    case .brokenDisk: true
    case .lostSync: call.kind == .sync
    case .fullDisk: call.kind == .room
    case .readOnlyDisk: call.kind == .change || call.kind == .room
    case .halfWrite: call.name.hasSuffix("write")
    }
  }

  /// Whether the program goes on.
  var isTold: Bool { Fault.told.contains(self) }

  /// Whether the disk is set back to what a power cut leaves.
  var endsInPowerCut: Bool { self == .tornPowerCut || self == .lostSync }

  /// What the library is told, to do it at `call`.
  func assignments(at call: Call) -> [String: String] {
    var words = ["FAULTS_FIRST": String(call.number)]
    switch self {
    case .kill, .tornPowerCut: words["FAULTS_DO"] = "kill"
    case .brokenDisk, .lostSync:
      words["FAULTS_DO"] = "error"
      words["FAULTS_ERRNO"] = String(EIO)
    case .fullDisk, .readOnlyDisk:
      words["FAULTS_DO"] = "error"
      words["FAULTS_ERRNO"] = String(self == .fullDisk ? ENOSPC : EROFS)
      words["FAULTS_LAST"] = "1000000"
    case .halfWrite: words["FAULTS_DO"] = "short"
    }
    return words
  }
}
