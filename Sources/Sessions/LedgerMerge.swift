import Results
import Seals
import Text

/// `jurnal gabung`: the exports of several offices in one folder, each chain in a file of its own.
///
/// Chains are held beside one another and never interleaved, so that each can be verified as its
/// office wrote it.
struct LedgerMerge {
  let desk: Desk
  let files: any LedgerFiles
  let folder: String

  /// Takes every export that is whole, and says what became of each.
  func take(_ paths: [String]) throws(Trouble) -> Status {
    try files.makeFolder(folder)
    var status = Status.done
    for path in paths {
      if try !take(path) { status = .damaged }
    }
    return status
  }

  /// Whether the export was taken, or is held already.
  private func take(_ path: String) throws(Trouble) -> Bool {
    let new = try audit(path)
    guard new.isWhole, let origin = new.origin, let closing = new.closing else {
      desk.say(LedgerWords.notTaken(path))
      for finding in new.findings { desk.say(finding.sentence) }
      return false
    }
    let place = "\(folder)/\(origin).ndjson"
    guard files.exists(place) else {
      try copy(path, to: place)
      desk.say(LedgerWords.taken(path, new.size))
      return true
    }
    let held = try audit(place)
    guard held.isWhole, let heldClosing = held.closing else {
      desk.say(LedgerWords.heldBroken(place))
      return false
    }
    // The longer of two states of one ledger agrees with the checkpoint of the shorter one.
    let isLonger = new.size > held.size
    let longer = isLonger ? path : place
    let known = KnownCheckpoint(
      name: isLonger ? place : path, isLonger ? heldClosing : closing)
    guard try audit(longer, known: [known]).isWhole else {
      let beside = "\(folder)/\(origin).\(closing.checkpoint.root.description.prefix(8)).ndjson"
      try copy(path, to: beside)
      desk.say(LedgerWords.split(origin, place, beside))
      return false
    }
    if isLonger { try copy(path, to: place) }
    desk.say(
      isLonger
        ? LedgerWords.extended(path, from: held.size, to: new.size) : LedgerWords.heldAlready(path))
    return true
  }

  private func audit(_ path: String, known: [KnownCheckpoint] = []) throws(Trouble) -> LedgerReport
  {
    var audit = LedgerAudit(
      trusting: try desk.supplies.keys.trust(), known: known, checker: desk.supplies.checker)
    try files.eachLine(of: path) { line throws(Trouble) in audit.take(line: line) }
    return audit.finish(isExport: true)
  }

  private func copy(_ path: String, to place: String) throws(Trouble) {
    try files.write(place) { write throws(Trouble) in
      try files.eachLine(of: path) { line throws(Trouble) in
        try write(String(decoding: line, as: UTF8.self))
      }
    }
  }
}
