/// A question as somebody might put it, and what it should be understood as.
public struct Phrasing: Hashable, Sendable {
  /// Which questions a change of the matcher may look at, and which only measure it.
  public enum Half: String, Hashable, Sendable, CaseIterable { case tuning, test }

  /// Ids of the acts; none where the question names no act that the law speaks of.
  public let acts: [String]
  /// What it states beside the act, as `fact=value`; `nil` where that is not measured.
  public let facts: Set<String>?
  public let text: String
  public let half: Half

  /// Reads lines of `acts | facts | question`; every second one for an act is kept for the test.
  ///
  /// - Parameter files: The texts of the files, in the order of their names.
  public static func read(_ files: [String]) -> [Phrasing] {
    var counts: [Substring: Int] = [:]
    var phrasings: [Phrasing] = []
    for line in files.flatMap({ $0.split(whereSeparator: \.isNewline) }) {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      guard parts.count == 3, !line.hasPrefix("#") else { continue }
      let acts = parts[0] == "-" ? [] : parts[0].split(separator: "+")
      let count = counts[acts.first ?? "-", default: 0]
      counts[acts.first ?? "-"] = count + 1
      phrasings.append(
        Phrasing(
          acts: acts.map(String.init),
          facts: parts[1].isEmpty ? nil : Set(parts[1].split(separator: " ").map(String.init)),
          text: String(parts[2]), half: count.isMultiple(of: 2) ? .tuning : .test))
    }
    return phrasings
  }

  private static func trimmed(_ part: Substring) -> Substring {
    let start = part.drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
  }
}
