extension Program {
  /// How many forms in a row `stock` gives one person before an item has to come again, `limit` at most;
  /// none where it cannot fill one.
  ///
  /// Tried out with one seed: what a form takes decides what is left for the next.
  public func formsWithoutRepetition(from stock: ExamStock, upTo limit: Int) -> Int {
    var shown: [ItemID] = []
    for count in 0..<limit {
      let seen = RecentlySeen(shown, among: stock.items)
      guard
        let next = try? AssembledForm(
          of: self, from: stock, seed: UInt64(count), avoiding: seen),
        next.repeated.isEmpty
      else { return count }
      shown += next.form.entries.map(\.keyed.item.id)
    }
    return limit
  }
}
