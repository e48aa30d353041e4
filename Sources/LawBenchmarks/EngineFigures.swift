/// What one engine took on one section, in one round; `nil` for what it does not offer.
struct EngineFigures {
  var load: Double?
  var reported: Double?
  var single: Double?
  var traced: Double?
  var batch: Double?
  var agrees: Bool

  static let titles = [
    "load ms", "engine µs", "binding µs", "traced µs", "batch µs", "agrees",
  ]

  /// The median of each figure.
  init(medianOf rounds: [EngineFigures]) {
    func median(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.sorted()[values.count / 2]
    }
    load = median(rounds.compactMap(\.load))
    reported = median(rounds.compactMap(\.reported))
    single = median(rounds.compactMap(\.single))
    traced = median(rounds.compactMap(\.traced))
    batch = median(rounds.compactMap(\.batch))
    agrees = !rounds.isEmpty && rounds.allSatisfy(\.agrees)
  }

  init(
    load: Double?, reported: Double?, single: Double?, traced: Double?, batch: Double?,
    agrees: Bool
  ) {
    self.load = load
    self.reported = reported
    self.single = single
    self.traced = traced
    self.batch = batch
    self.agrees = agrees
  }

  /// The line that the Python driver prints, or `nil`.
  init?(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 6, words[5] == "0" || words[5] == "1" else { return nil }
    load = Double(words[0])
    reported = Double(words[1])
    single = Double(words[2])
    traced = Double(words[3])
    batch = Double(words[4])
    agrees = words[5] == "1"
  }

  var cells: [String] {
    [load, reported, single, traced, batch].map { $0.map(decimal) ?? "-" }
      + [agrees ? "yes" : "NO"]
  }
}

/// With three decimals.
func decimal(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  return "\(thousandths / 1000).\(String(1000 + thousandths % 1000).dropFirst())"
}

/// Rows under each other, the first column to the left.
func table(_ rows: [[String]]) -> String {
  let columns = rows.first?.count ?? 0
  let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
  return rows.map { row in
    row.enumerated().map { column, cell in
      let space = String(repeating: " ", count: widths[column] - cell.count)
      return column == 0 ? cell + space : space + cell
    }.joined(separator: "  ")
  }.joined(separator: "\n")
}
