import Results
import Seals
import Tables
import Text

/// A report as values, before anybody has said how it is to be written.
struct MadeReport {
  let head: TableHead
  let rows: TableRows
  let rules: [Bilingual]
  let figures: [TableFigure]

  /// The root of the Merkle tree over the rows as canonical JSON: what tells this report from any
  /// other, whatever it is written as.
  func digest(by checker: any SealChecker) -> Digest {
    let json = TableRowJSON(head)
    var tree = MerkleRange()
    var line: [UInt8] = []
    for row in rows {
      line.removeAll(keepingCapacity: true)
      json.append(row, to: &line)
      tree.append(checker.leaf(of: line), by: checker)
    }
    return tree.root(by: checker)
  }

  /// Gives the report as programs read it to `write`, piece by piece: canonical JSON.
  ///
  /// - Parameter footer: What stands below the table.
  func writeJSON<Failure: Error>(
    in language: Language, footer: [String], to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let json = TableRowJSON(head)
    let notes = JSONValue.array(footer.map(JSONValue.string)).canonicalText
    var piece = Array("{\"footer\":\(notes),\"rows\":[".utf8)
    for row in rows {
      json.append(row, to: &piece)
      try write(piece)
      piece.removeAll(keepingCapacity: true)
      piece.append(UInt8(ascii: ","))
    }
    // No row stands behind the last one.
    if !rows.isEmpty { piece.removeAll() }
    let title = JSONValue.string(head.title[language]).canonicalText
    try write(piece + "],\"title\":\(title),\"version\":1}".utf8)
  }
}
