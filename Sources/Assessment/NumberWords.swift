/// Whole numbers in digits or in Indonesian and English words, such as “dua puluh lima”.
enum NumberWords {
  /// Whether `word` is a part of a number.
  static func isPart(_ word: String) -> Bool {
    Int(word) != nil || small[word] != nil || scales[word] != nil || joined[word] != nil
  }

  /// The number that `words` say, or `nil` where they say none.
  static func value(of words: [String]) -> Int? {
    guard !words.isEmpty else { return nil }
    var total = 0
    var part = 0
    for word in words {
      if let number = Int(word) ?? small[word] {
        guard (0...1_000_000_000).contains(number) else { return nil }
        part += number
      } else if let number = joined[word] {
        part += number
      } else if word == "belas" {
        part += 10
      } else if let scale = scales[word] {
        guard scale >= 1000 else {
          part = max(1, part % 10) * scale + part / 10 * 10
          continue
        }
        total += max(1, part) * scale
        part = 0
      } else {
        return nil
      }
    }
    return total + part
  }

  private static let small: [String: Int] = [
    "nol": 0, "zero": 0, "satu": 1, "one": 1, "dua": 2, "two": 2, "tiga": 3, "three": 3,
    "empat": 4, "four": 4, "lima": 5, "five": 5, "enam": 6, "six": 6, "tujuh": 7, "seven": 7,
    "delapan": 8, "eight": 8, "sembilan": 9, "nine": 9, "sepuluh": 10, "ten": 10, "sebelas": 11,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let joined: [String: Int] = ["seratus": 100, "seribu": 1000]
  private static let scales: [String: Int] = [
    "belas": 1, "puluh": 10, "ratus": 100, "hundred": 100, "ribu": 1000, "thousand": 1000,
    "juta": 1_000_000, "million": 1_000_000,
  ]
}
