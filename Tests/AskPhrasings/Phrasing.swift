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

  /// The names of the files, in the order in which the halves are counted through them.
  public static let files = ["bukan", "fakta", "perbuatan-1", "perbuatan-2", "perbuatan-3"]
    .map { "\($0).tanya" }
  /// Questions that were written while tuning, which therefore measure nothing.
  public static let tuningFile = "tambahan.tanya"
  /// The day from which the questions count “kemarin”.
  public static let today = "2024-11-06"

  /// Reads lines of `acts | facts | question`; every second one for an act is kept for the test.
  ///
  /// - Parameter texts: The texts of ``files``.
  public static func read(_ texts: [String]) -> [Phrasing] {
    var counts: [String: Int] = [:]
    return lines(of: texts).map { acts, facts, text in
      let count = counts[acts.first ?? "-", default: 0]
      counts[acts.first ?? "-"] = count + 1
      return Phrasing(
        acts: acts, facts: facts, text: text, half: count.isMultiple(of: 2) ? .tuning : .test)
    }
  }

  /// Reads the text of ``tuningFile``: all of it may be looked at.
  public static func readForTuning(_ text: String) -> [Phrasing] {
    lines(of: [text]).map { Phrasing(acts: $0, facts: $1, text: $2, half: .tuning) }
  }

  private static func lines(
    of texts: [String]
  ) -> [(acts: [String], facts: Set<String>?, text: String)] {
    texts.flatMap { $0.split(whereSeparator: \.isNewline) }.compactMap { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      guard parts.count == 3, !line.hasPrefix("#") else { return nil }
      return (
        parts[0] == "-" ? [] : parts[0].split(separator: "+").map(String.init),
        parts[1].isEmpty ? nil : Set(parts[1].split(separator: " ").map(String.init)),
        String(parts[2])
      )
    }
  }

  private static func trimmed(_ part: Substring) -> Substring {
    let start = part.drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
  }
}
