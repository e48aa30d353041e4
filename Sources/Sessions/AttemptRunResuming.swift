import Assessment
import Results

extension AttemptRun {
  /// Takes up an attempt where its entries left it.
  convenience init(
    resuming record: AttemptRecord, desk: Desk, store: any ResultsStore
  ) throws(Trouble) {
    guard record.sources.law == desk.lawName else {
      throw .lawChanged(since: record.sources.law)
    }
    let form = try desk.form(of: record)
    // Where it cannot be read, nothing is lost but flags.
    let kept = try? store.note(of: record.subject)
    let note = kept.flatMap { $0.attempt == record.id ? $0 : nil }
    self.init(record, record.attempt(on: form, flagged: note?.flagged ?? []), note, desk, store)
  }
}

extension Desk {
  /// The form that the participant had: the same items with their options in the same order.
  fileprivate func form(of record: AttemptRecord) throws(Trouble) -> Form {
    var shown: [(keyed: KeyedItem, options: [String])] = []
    let items = try self.items()
    for item in record.shown {
      guard let keyed = items.first(where: { $0.item.id == item.item }),
        digest(of: keyed.item) == item.digest
      else { throw .formChanged(item: item.item.description) }
      shown.append((keyed, item.options))
    }
    guard let form = Form(restoring: shown, seed: record.seed) else {
      throw .formChanged(item: record.shown.first?.item.description ?? "")
    }
    return form
  }
}
