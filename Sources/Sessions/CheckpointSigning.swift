import Results

extension Desk {
  /// Signs the state of the ledger after something that counts was written.
  ///
  /// What was written stands whatever happens here, so a failure is told and stops nothing. Where the
  /// sealing key is locked, the checkpoint is left to the next officer.
  ///
  /// - Parameter key: A key that is new here, which the checkpoint tells of.
  func signCheckpoint(in store: any ResultsStore, introducing key: NewKey? = nil) {
    do throws(Trouble) {
      let signer = try sealingKey()
      let moment = max(supplies.now(), key?.statement.from ?? supplies.now())
      try Trouble.storing { () throws(StoreError) in
        try store.signCheckpoint(
          by: signer, at: moment, checker: supplies.checker, stating: key?.note)
      }
    } catch {
      guard case .key(.locked) = error else {
        return complain(error, leading: KeyWords.checkpointFailed)
      }
      if !keyring.hasToldOfWaiting { say(KeyWords.checkpointWaits) }
      keyring.hasToldOfWaiting = true
    }
  }
}
