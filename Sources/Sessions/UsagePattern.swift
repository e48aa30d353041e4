/// One line of a command's usage as a pattern of words: which may stand where.
struct UsagePattern {
  /// A place in the pattern.
  struct Slot: Hashable {
    enum Content: Hashable {
      /// One of these words, as they stand.
      case literals([String])
      /// What these names, in capitals, stand for.
      case placeholders([String])
      /// A fact, `=` and its values.
      case pair
    }

    let content: Content
    let isOptional: Bool
    let isRepeated: Bool
  }

  let slots: [Slot]
  /// What begins with dashes; it may stand anywhere.
  let options: [String]

  /// - Parameter usage: As in ``CommandInfo/usage``, the command's name first.
  init(_ usage: String) {
    var slots: [Slot] = []
    var options: [String] = []
    for word in usage.split(separator: " ").dropFirst() {
      let name = word.filter { !"[]…".contains($0) }
      if name.hasPrefix("--") {
        options.append(name)
        continue
      }
      let isCitation = name == Self.citation
      slots.append(
        Slot(
          content: Self.content(name), isOptional: word.hasPrefix("["),
          isRepeated: word.contains("…") || isCitation))
      // A citation takes all words behind it.
      if isCitation { break }
    }
    (self.slots, self.options) = (slots, options)
  }

  /// What stands for an instrument and its provisions, which are several words.
  static let citation = "PERATURAN"

  private static func content(_ name: String) -> Slot.Content {
    if name.contains("=") { return .pair }
    let names = name.split(separator: "|").map(String.init)
    return names.allSatisfy { $0 == $0.uppercased() } ? .placeholders(names) : .literals(names)
  }

  /// The slots that the word after `words` may stand in; `nil` where `words` do not fit.
  ///
  /// - Parameter isOne: Whether a word is one of the literals.
  func next(
    after words: [String], where isOne: (_ word: String, _ literals: [String]) -> Bool
  ) -> [Slot]? {
    var places = reached(from: [0])
    for word in words where !word.hasPrefix("--") {
      let taking = places.filter { place in
        guard place < slots.count else { return false }
        switch slots[place].content {
        case .literals(let literals): return isOne(word, literals)
        case .placeholders: return true
        case .pair: return word.contains("=")
        }
      }
      places = reached(
        from: Set(taking.flatMap { slots[$0].isRepeated ? [$0, $0 + 1] : [$0 + 1] }))
      if places.isEmpty { return nil }
    }
    return places.sorted().filter { $0 < slots.count }.map { slots[$0] }
  }

  /// `places` and those behind slots that may stay empty.
  private func reached(from places: Set<Int>) -> Set<Int> {
    var reached = places
    for place in slots.indices where reached.contains(place) && slots[place].isOptional {
      reached.insert(place + 1)
    }
    return reached
  }
}
