import Law
import Text

/// Lines of a bank in their canonical spelling. A line whose shape is not what its keyword asks for
/// keeps the order of its words; the reader says what is wrong with it.
struct LineWriter {
  /// The names that facts are stated by, each with its place.
  private let order: [String: Int]

  init(_ vocabulary: Vocabulary) {
    let names = [Vocabulary.date] + vocabulary.facts.map(\.id)
    order = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  func head(_ line: SourceLine) -> String { line.tokens.spelled }

  /// Parts of a bank file whose lines are set in columns.
  enum Table { case item, program }

  /// `word` with the spaces behind it that put what follows into a column.
  static func padded(_ word: String, in table: Table) -> String {
    let width =
      switch table {
      case .item: 9
      case .program: 14
      }
    return word + String(repeating: " ", count: max(2, width - word.unicodeScalars.count))
  }

  /// A line of a block; aligned where the block is a table.
  func attribute(_ line: SourceLine, of table: Table?) -> String {
    guard line.keyword.kind == .word, let next = line.rest.first, !line.keyword.holdsFast(to: next)
    else { return "  " + line.tokens.spelled }
    let word = line.keyword.text
    switch table {
    case nil: return "  \(word) \(line.rest.spelled)"
    case .program: return "  " + Self.padded(word, in: .program) + line.rest.spelled
    case .item:
      let rest = content(of: word, Array(line.rest)) ?? line.rest.spelled
      return "  " + Self.padded(word, in: .item) + rest
    }
  }

  private func content(of keyword: String, _ rest: [Token]) -> String? {
    switch keyword {
    case "fakta", "latar", "lawan": facts(rest)
    case "kasus": orderedCase(rest)
    case "klaim": claim(rest)
    case "tahap": step(rest)
    case "variasi", "variasi_latar", "pasangan": slot(rest)
    case _: nil
    }
  }

  /// `tanggal: 2024-09-24  pelaku: pns | pppk`, or `nil` where `tokens` are not only such pairs.
  private func facts(_ tokens: some Collection<Token>) -> String? {
    var pairs: [(name: String, text: String)] = []
    var rest = Array(tokens)[...]
    while let name = rest.first {
      guard name.isPlainWord, rest.dropFirst().first?.isMark(":") == true,
        let value = rest.dropFirst(2).first, value.isPlainWord
      else { return nil }
      var text = "\(name.text): \(value.text)"
      rest = rest.dropFirst(3)
      while rest.first?.isMark("|") == true {
        guard let other = rest.dropFirst().first, other.isPlainWord else { return nil }
        text += " | \(other.text)"
        rest = rest.dropFirst(2)
      }
      pairs.append((name.text, text))
    }
    return pairs.enumerated().sorted { left, right in
      (place(left.element.name), left.offset) < (place(right.element.name), right.offset)
    }.map(\.element.text).joined(separator: "  ")
  }

  private func place(_ name: String) -> Int { order[name] ?? .max }

  /// `status_calon: calon "…" "…"`
  private func orderedCase(_ rest: [Token]) -> String? {
    let strings = rest.strings
    guard let facts = facts(rest.filter { $0.kind != .string }), !facts.isEmpty, !strings.isEmpty
    else { return nil }
    return "\(facts) \(strings.spelled)"
  }

  /// `tingkat: disiplin.berat  bila status_calon: calon`
  private func claim(_ rest: [Token]) -> String? {
    var rest = rest[...]
    guard let kind = rest.popFirst(), kind.isPlainWord else { return nil }
    if rest.first?.isMark(":") == true { rest.removeFirst() }
    guard let claim = rest.popFirst(), claim.isPlainWord else { return nil }
    let stated = "\(kind.text): \(claim.text)"
    guard let condition = rest.popFirst() else { return stated }
    guard condition.kind == .word, condition.text == "bila", let facts = facts(rest),
      !facts.isEmpty
    else { return nil }
    return "\(stated)  bila \(facts)"
  }

  /// `tingkat  tidak_ada | disiplin.berat`; some kinds name what they are about.
  private func step(_ rest: [Token]) -> String? {
    var rest = rest[...]
    guard let kind = rest.popFirst(), kind.isPlainWord else { return nil }
    if rest.first?.isMark(":") == true { rest.removeFirst() }
    var words = [kind]
    while ["ketentuan", "isian"].contains(words[words.count - 1].text), words.count < 3,
      let next = rest.first, next.isPlainWord
    {
      words.append(next)
      rest = rest.dropFirst()
    }
    return rest.isEmpty ? words.spelled : "\(words.spelled)  \(rest.spelled)"
  }

  /// `kapan  tanggal: 2024-09-10 "…" "…" | tanggal: 2024-09-24 "…" "…"`
  private func slot(_ rest: [Token]) -> String? {
    var rest = rest[...]
    guard let name = rest.popFirst(), name.isPlainWord else { return nil }
    var alternatives: [String] = []
    repeat {
      let stated = rest.prefix { $0.kind != .string }
      rest = rest.dropFirst(stated.count)
      let texts = rest.prefix { $0.kind == .string }
      rest = rest.dropFirst(texts.count)
      guard !texts.isEmpty, let facts = facts(stated) else { return nil }
      alternatives.append((facts.isEmpty ? "" : "\(facts) ") + Array(texts).spelled)
      guard rest.popFirst()?.isMark("|") ?? true else { return nil }
    } while !rest.isEmpty
    return "\(name.text)  " + alternatives.joined(separator: " | ")
  }
}
