import Seals
import Text

/// What the program told somebody that it had done.
struct Promises {
  /// Responses said to be stored.
  var responses = 0
  /// A result was told.
  var isClosed = false
  /// Files said to be written.
  var files: [String] = []
  /// Signed states of the ledger that were handed out.
  var checkpoints: [SignedCheckpoint] = []

  /// - Parameter before: How many responses were stored before the run.
  init(in output: String, storedBefore before: Int = 0) {
    responses = before
    var isFileNext = false
    for line in output.split(separator: "\n") {
      if isFileNext { files.append(String(line.drop { $0 == " " })) }
      isFileNext =
        line.hasSuffix(" tersimpan:") || line.hasSuffix(" saved:")
        || line.hasSuffix(" yang disegel:") || line.hasSuffix(" signed checkpoint:")
      if line.hasPrefix("Tersimpan ") || line.hasPrefix("Saved ") { responses += 1 }
      if line.hasPrefix("Nilai ") || line.hasPrefix("Score ") { isClosed = true }
    }
    if let signed = SignedCheckpoint(parsing: Array(output.utf8)) { checkpoints = [signed] }
  }
}
