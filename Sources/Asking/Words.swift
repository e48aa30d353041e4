import Text

/// The words of a free question, made comparable: lower case, no punctuation, no drawn-out letters.
struct Words: Hashable, Sendable {
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
    all = words.map(Self.plain)
  }

  /// Without letters drawn out three times or more: “likeee” is “like”, “maaf” stays.
  private static func plain(_ word: String) -> String {
    var plain = ""
    var run = 0
    for character in word {
      run = character == plain.last ? run + 1 : 1
      if run == 3 { plain.removeLast() }
      if run < 3 { plain.append(character) }
    }
    return plain
  }
}

/// Whether two words are the same but for a typing error or an everyday ending.
func isSame(_ typed: String, _ known: String) -> Bool {
  if typed == known { return true }
  let root = stem(typed)
  if root == stem(known) { return true }
  return typed.count >= 5 && known.count >= 5 && typed.first == known.first
    && differsByOneEdit(typed, known)
}

/// The word without the commonest prefix and ending of Indonesian, if four letters remain.
func stem(_ word: String) -> String {
  var stem = Substring(word)
  for ending in ["nya", "lah", "kah", "kan", "an", "in", "i"]
  where stem.hasSuffix(ending) && stem.count - ending.count >= 4 {
    stem = stem.dropLast(ending.count)
    break
  }
  for prefix in [
    "meng", "menge", "meny", "mem", "men", "me", "nge", "ng", "di", "ber", "ter", "pe",
  ]
  where stem.hasPrefix(prefix) && stem.count - prefix.count >= 4 {
    stem = stem.dropFirst(prefix.count)
    break
  }
  return String(stem)
}

/// Whether one letter inserted, left out, replaced or swapped with its neighbour makes them equal.
func differsByOneEdit(_ left: String, _ right: String) -> Bool {
  abs(left.count - right.count) <= 1 && editDistance(left, right) == 1
}
