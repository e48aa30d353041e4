import Results
import Seals
import Text

extension LedgerJob {
  /// Writes every line and a checkpoint over all of them, and records that behind them.
  ///
  /// The entry is on disk before the file has its name, so that no export is about which the ledger
  /// knows nothing.
  public func export(to path: String?) throws(Trouble) -> Status {
    guard let path else { throw .usage(LedgerWords.fileMissing, command: CommandInfo.ledger.name) }
    let officer = try desk.asHR()
    let store = try existingStore()
    let signer = try desk.sealingKey(for: officer)
    let checker = desk.supplies.checker
    var tree = MerkleRange()
    var number = 0
    try files.write(path) { write throws(Trouble) in
      guard let origin = try Trouble.storing({ () throws(StoreError) in try store.origin }) else {
        throw .store(.damaged(.chain(ChainBreak(number: 1, fault: .misplacedCreation))))
      }
      try copy(store, to: write) { tree.append(checker.leaf(of: $0.bytes), by: checker) }
      let state = Checkpoint(
        origin: origin.description, size: tree.size, root: tree.root(by: checker))
      try write(
        ExportedCheckpoint.line(SignedCheckpoint(state, by: signer, checker: checker)))
      let export = ReportExport(kind: .ledger, digest: state.root, lines: tree.size)
      number = try Trouble.storing { () throws(StoreError) in
        try store.record(export, by: officer.actor, at: desk.supplies.now())
      }
    }
    desk.signCheckpoint(in: store)
    desk.say(LedgerWords.exported(tree.size, number: number))
    desk.say(path: path)
    return .done
  }

  /// Gives every line to `write`, and to `body` first.
  private func copy(
    _ store: any ResultsStore, to write: (String) throws(Trouble) -> Void,
    _ body: (KeptLine) -> Void
  ) throws(Trouble) {
    var failure: Trouble?
    try Trouble.storing { () throws(StoreError) in
      try store.eachLine(after: Int.min) { kept in
        body(kept)
        do throws(Trouble) { try write(String(decoding: kept.bytes, as: UTF8.self)) } catch {
          failure = error
        }
        return failure == nil
      }
    }
    if let failure { throw failure }
  }
}
