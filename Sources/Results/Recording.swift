import Seals
import Text

extension StoredEntry {
  /// The lines that record `entries` after `last`: those, and what the ledger writes by itself.
  ///
  /// The first line of a ledger is a ``EntryType/logCreated`` of a fresh `origin`. An entry whose
  /// moment lies before the line it follows is kept with that line's moment, and a
  /// ``EntryType/clockSet`` before it names its own. No line is written that ``ChainWalk`` would
  /// refuse to read.
  public static func recording(
    _ entries: [Entry], after last: StoredEntry?, origin: () -> Origin,
    checker: any SealChecker
  ) throws(ChainFault) -> [StoredEntry] {
    var walk = ChainWalk(after: last, checker: checker)
    var recorded: [StoredEntry] = []
    for asked in entries {
      try asked.checkReadable()
      for entry in asked.inOrder(after: walk.last?.entry) {
        let isNew = entry.parent != nil
        let next = StoredEntry(
          number: walk.nextNumber, previous: walk.last?.leaf,
          origin: isNew ? origin() : walk.last?.origin ?? origin(), entry: entry,
          checker: checker)
        try walk.follow(next)
        recorded.append(next)
      }
    }
    return recorded
  }
}

extension Entry {
  /// Throws where the entry could not be read back from its line as it is: the rules of
  /// ``StoredEntry/init(reading:checker:)``, for what a value can hold beyond them.
  fileprivate func checkReadable() throws(ChainFault) {
    guard (1...9999).contains(at.day().year) else { throw .wrongMember("at") }
    let body = JSONValue.object(body)
    // The line itself is the outermost value.
    guard body.isReadable(depth: 1), !body.holdsForeign else { throw .wrongMember("body") }
  }

  fileprivate func inOrder(after last: Entry?) -> [Entry] {
    guard let last else {
      return [Entry(.logCreated, at: at, actor: actor, subject: nil), self]
    }
    guard at < last.at else { return [self] }
    return [
      Entry(
        .clockSet, at: last.at, actor: actor, subject: nil,
        body: ["clock": .string(at.description)]),
      Entry(type, at: last.at, actor: actor, subject: subject, body: body),
    ]
  }
}
