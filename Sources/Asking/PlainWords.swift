/// The words of a free question as typed, made comparable: lower case, no punctuation, no drawn-out
/// letters, no word said twice.
struct PlainWords: Hashable, Sendable {
  let all: [String]

  init(_ text: String) {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if character != "'" && character != "’" && !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    all = Self.joined(words.map { Self.withoutDoubling(Self.plain($0)) })
  }

  /// Without letters drawn out three times or more: “likeee” is “like”, “maaf” stays.
  private static func plain(_ word: String) -> String {
    // “pppk” has no vowel to draw out.
    guard word.contains(where: { "aeiou".contains($0) }) else { return word }
    var plain = ""
    var run = 0
    for character in word where !character.isNumber || word.count < 20 {
      run = character == plain.last ? run + 1 : 1
      if run == 3 && !character.isNumber { plain.removeLast() }
      if run < 3 || character.isNumber { plain.append(character) }
    }
    return plain
  }

  /// “teman2” is “teman”, “nakut2in” is “nakutin”; “p3k” and “2” stay.
  private static func withoutDoubling(_ word: String) -> String {
    guard let sign = word.firstIndex(of: "2"), word[..<sign].count >= 3,
      word.allSatisfy({ $0.isLetter || $0 == "2" })
    else { return word }
    return word.filter { $0 != "2" }
  }

  /// “bagi-bagi” is “bagi”; what stands before an English word as a prefix goes with it: “nge-like”.
  private static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if let last = joined.last, last == "nge" || last == "ng" {
        joined[joined.count - 1] = last + word
      } else if word != joined.last {
        joined.append(word)
      }
    }
    return joined
  }
}
