import Results
import Seals
import Tables
import Text

/// A report as values, before anybody has said how it is to be written.
struct MadeReport {
  let head: TableHead
  let rows: [[TableValue]]
  let rules: [Bilingual]
  let figures: [TableFigure]

  /// The root of the Merkle tree over the rows as canonical JSON: what tells this report from any
  /// other, whatever it is written as.
  func digest(by checker: any SealChecker) -> Digest {
    var tree = MerkleRange()
    for row in rows {
      tree.append(checker.leaf(of: head.json(row).canonicalBytes), by: checker)
    }
    return tree.root(by: checker)
  }

  /// The report as programs read it.
  ///
  /// - Parameter footer: What stands below the table.
  func json(in language: Language, footer: [String]) -> JSONValue {
    .object([
      "version": .int(1),
      "title": .string(head.title[language]),
      "rows": .array(rows.map(head.json)),
      "footer": .array(footer.map(JSONValue.string)),
    ])
  }
}
