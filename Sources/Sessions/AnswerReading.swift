import Assessment

/// What a typed line says about an item.
enum AnswerReading: Hashable {
  case answer(Answer)
  /// Several options begin with what was typed.
  case ambiguous
  case unclear

  /// Reads `typed` as the kind of answer that the item takes: one option, marks, an order, or words.
  ///
  /// - Parameter texts: The options' words in the order shown.
  init(_ typed: String, for entry: Form.Entry, texts: [String]) {
    let ids = entry.shown.map(\.id)
    switch entry.keyed.key {
    case .option: self.init(choosing: typed, ids, texts)
    case .marks: self.init(marking: typed, ids)
    case .order: self.init(ordering: typed, ids)
    case .short: self.init(typing: typed, entry.keyed.item.question)
    }
  }

  private init(choosing typed: String, _ ids: [String], _ texts: [String]) {
    switch Choice(typed, among: texts) {
    case .option(let index): self = .answer(.option(ids[index]))
    case .ambiguous: self = .ambiguous
    case .unclear: self = .unclear
    }
  }

  private init(marking typed: String, _ ids: [String]) {
    if Self.none.contains(typed.lowercased()) {
      self = .answer(.marks([]))
    } else if let places = Self.places(typed, of: ids.count), !places.isEmpty {
      self = .answer(.marks(Set(places.map { ids[$0] })))
    } else {
      self = .unclear
    }
  }

  private init(ordering typed: String, _ ids: [String]) {
    guard let places = Self.places(typed, of: ids.count), places.count == ids.count else {
      self = .unclear
      return
    }
    self = .answer(.order(places.map { ids[$0] }))
  }

  private init(typing typed: String, _ question: Question) {
    guard case .short(let question) = question,
      let answer = ShortAnswer(reading: typed, for: question)
    else {
      self = .unclear
      return
    }
    self = .answer(.short(answer))
  }

  private static let none: Set = ["tidak ada", "none", "0", "-"]

  /// Numbers from 1 or letters from a, parted by spaces, commas or signs, as positions from 0;
  /// `nil` where one is none of `count`, or comes twice.
  private static func places(_ typed: String, of count: Int) -> [Int]? {
    let marks = typed.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !["dan", "and"].contains($0) }
    // `213` and `bac` are one mark for each character where there are at most nine options.
    let parts = marks.count == 1 ? marks[0].map(String.init) : marks
    let places = parts.compactMap { part in
      Int(part).map { $0 - 1 } ?? letters.firstIndex(of: part)
    }
    guard places.count == parts.count, Set(places).count == places.count,
      places.allSatisfy({ (0..<count).contains($0) })
    else { return nil }
    return places
  }

  private static let letters = "abcdefghij".map(String.init)
}
