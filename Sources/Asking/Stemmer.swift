/// Indonesian words to their roots by the rules of Nazief and Adriani: a particle, a possessive, a
/// suffix of derivation, then up to three prefixes are taken off, and only what stands in the list
/// of roots is a root. The prefixes and suffixes of everyday, Javanese and Sundanese speech and of
/// English are taken off in the same way, after the rules of the standard language.
struct Stemmer: Sendable {
  /// The words that are led back to no other.
  var roots: Set<String>

  /// The root of `word`, or `nil` where none is known.
  func root(of word: String) -> String? {
    if roots.contains(word) { return word }
    guard word.utf8.count >= 4 else { return nil }
    return standard(word) ?? everyday(word) ?? english(word)
  }

  private func standard(_ word: String) -> String? {
    for inflected in Self.withoutInflection(word) {
      if let root = derived(inflected) { return root }
    }
    return nil
  }

  /// The word, then without a particle, then without a possessive too.
  private static func withoutInflection(_ word: String) -> [String] {
    var forms = [word]
    for endings in [["lah", "kah", "tah", "pun"], ["ku", "mu", "nya"]] {
      for form in forms {
        for ending in endings
        where form.hasSuffix(ending) && form.utf8.count >= ending.utf8.count + 3 {
          forms.append(String(form.dropLast(ending.count)))
        }
      }
    }
    return forms
  }

  private func derived(_ word: String) -> String? {
    if let root = known(word) ?? withoutPrefixes(word, suffix: nil) { return root }
    for suffix in ["kan", "an", "i"] where word.hasSuffix(suffix) {
      let rest = String(word.dropLast(suffix.count))
      if let root = known(rest) ?? withoutPrefixes(rest, suffix: suffix) { return root }
    }
    return nil
  }

  private func known(_ word: String) -> String? {
    word.utf8.count >= 2 && roots.contains(word) ? word : nil
  }

  /// Takes off prefixes, three at most, none twice and none that the suffix forbids.
  private func withoutPrefixes(
    _ word: String, suffix: String?, taken: [String] = []
  ) -> String? {
    guard taken.count < 3 else { return nil }
    for (prefix, starts) in Self.prefixes where word.hasPrefix(prefix) {
      let kind = Self.kind(of: prefix)
      if taken.contains(kind) || Self.forbids(suffix, prefix: kind) { continue }
      let rest = word.dropFirst(prefix.count)
      for start in starts {
        let form = start + rest
        guard form.utf8.count >= 4 else { continue }
        if let root = known(form) { return root }
        if let root = withoutPrefixes(form, suffix: suffix, taken: taken + [kind]) { return root }
      }
    }
    return nil
  }

  private static func kind(of prefix: String) -> String {
    switch prefix.first {
    case "d", "k", "s": prefix
    default: String(prefix.prefix(2))
    }
  }

  /// The confixes that Indonesian does not have.
  private static func forbids(_ suffix: String?, prefix: String) -> Bool {
    switch suffix {
    case "i": ["be", "ke", "se"].contains(prefix)
    case "an": ["di", "me", "te"].contains(prefix)
    case "kan": ["ke", "se"].contains(prefix)
    default: false
    }
  }

  /// Prefixes, longest first, with what the root may have begun with.
  private static let prefixes: [(String, [String])] = [
    ("menge", ["", "k"]), ("penge", ["", "k"]), ("meng", ["", "k"]), ("peng", ["", "k"]),
    ("meny", ["s"]), ("peny", ["s"]), ("mem", ["", "p"]), ("pem", ["", "p"]),
    ("men", ["", "t"]), ("pen", ["", "t"]), ("ber", ["", "r"]), ("bel", [""]), ("per", ["", "r"]),
    ("ter", ["", "r"]), ("me", [""]), ("pe", [""]), ("be", [""]), ("te", [""]), ("di", [""]),
    ("ke", [""]), ("se", [""]),
  ]

  private func everyday(_ word: String) -> String? {
    var forms = [word]
    for suffix in Self.everydaySuffixes where word.hasSuffix(suffix) {
      forms.append(String(word.dropLast(suffix.count)))
    }
    for form in forms where form.utf8.count >= 3 {
      if let root = known(form) ?? derived(form) { return root }
      for (prefix, starts) in Self.everydayPrefixes where form.hasPrefix(prefix) {
        for start in starts {
          let rest = start + form.dropFirst(prefix.count)
          if rest.utf8.count >= (prefix.count > 2 ? 3 : 4), let root = known(rest) { return root }
        }
      }
    }
    return nil
  }

  private static let everydaySuffixes = [
    "nyo", "nyah", "ane", "keun", "ken", "ake", "ke", "ne", "na", "in", "nnya", "e", "o",
  ]
  private static let everydayPrefixes: [(String, [String])] = [
    ("nge", ["", "k"]), ("ngu", ["u"]), ("ng", ["", "k"]), ("ny", ["s", "c"]), ("n", ["t", ""]),
    ("m", ["p", "b", ""]), ("tak", [""]), ("dak", [""]), ("di", [""]), ("ke", [""]), ("se", [""]),
    ("ka", [""]), ("ba", [""]), ("ma", [""]), ("pa", [""]), ("ta", [""]),
  ]

  private func english(_ word: String) -> String? {
    for (ending, replacements) in Self.englishEndings where word.hasSuffix(ending) {
      let rest = String(word.dropLast(ending.count))
      for replacement in replacements {
        if rest.utf8.count >= 3, let root = known(rest + replacement) { return root }
      }
      if rest.last == rest.dropLast().last, let root = known(String(rest.dropLast())) {
        return root
      }
    }
    return nil
  }

  private static let englishEndings: [(String, [String])] = [
    ("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ing", ["", "e"]), ("ed", ["", "e"]),
    ("ers", ["", "e"]), ("er", ["", "e"]),
  ]
}
