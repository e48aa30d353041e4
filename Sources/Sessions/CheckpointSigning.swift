import Results

extension Desk {
  /// Signs the state of the ledger after something that counts was written.
  ///
  /// What was written stands whatever happens here, so a failure is told and stops nothing.
  func signCheckpoint(in store: any ResultsStore) {
    do throws(Trouble) {
      let signer = try supplies.signer()
      try Trouble.storing { () throws(StoreError) in
        try store.signCheckpoint(by: signer, at: supplies.now(), checker: supplies.checker)
      }
    } catch { complain(error) }
  }
}
