import CEditline

/// The lines of one kind that the arrow keys bring back and Ctrl-R finds.
final class History {
  /// What libedit reads.
  let handle: OpaquePointer
  private let file: HistoryFile?
  private var history: HistoryLines

  /// - Parameter file: Where the lines of earlier sessions are, and those of this one go.
  init?(_ file: HistoryFile?) {
    guard let handle = history_init() else { return nil }
    (self.handle, self.file) = (handle, file)
    history = file?.read() ?? HistoryLines()
    ce_history_limit(handle, Int32(HistoryLines.limit))
    fill()
  }

  deinit { history_end(handle) }

  func add(_ line: String) {
    guard file == nil ? HistoryLines.isKept(line) : HistoryLines.isWrittenDown(line) else { return }
    let isNew = history.add(line)
    // What other sessions wrote meanwhile comes along; without a file this one's remain.
    if let merged = file?.add(line), merged != history {
      history = merged
      fill()
    } else if isNew {
      ce_history_enter(handle, line)
    } else {
      fill()
    }
  }

  private func fill() {
    ce_history_clear(handle)
    for line in history.lines { ce_history_enter(handle, line) }
  }
}
