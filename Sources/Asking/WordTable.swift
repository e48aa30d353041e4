/// The rows of a table of words: a name, a colon, and words parted by commas. A line that begins with
/// a space goes on with the row above it.
struct WordTable: Sendable {
  struct Row: Sendable {
    /// The sign before the name, or `nil`.
    let sign: Character?
    let name: String
    fileprivate(set) var members: [String]

    /// Members that are one word.
    var words: [String] { members.filter { !isPhrase($0) } }
    /// Members of several words.
    var phrases: [String] { members.filter(isPhrase) }

    private func isPhrase(_ member: String) -> Bool {
      member.contains(" ") || member.contains("-")
    }
  }

  private(set) var rows: [Row] = []

  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      var words = line
      if line.first != " ", let colon = line.firstIndex(of: ":") {
        let sign = line.first.flatMap { "+*!~-".contains($0) ? $0 : nil }
        let name = String(line[..<colon].dropFirst(sign == nil ? 0 : 1))
        rows.append(Row(sign: sign, name: name, members: []))
        words = line[line.index(after: colon)...]
      }
      guard !rows.isEmpty else { continue }
      rows[rows.count - 1].members += words.split(separator: ",")
        .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }
  }
}
