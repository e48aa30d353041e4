/// The right spelling of a mistyped word: the known word nearest in edits, if it is near enough.
struct Spellings: Sendable {
  private struct Key: Hashable, Sendable {
    let first: UInt8
    let length: Int
  }

  private var words: [Key: [(word: String, bytes: [UInt8])]] = [:]
  /// Shorter words are one slip away from too many others.
  static let shortest = 5
  /// Longer words are no slip of any word.
  static let longest = 24

  init(_ words: Set<String>) {
    for word in words.sorted() where word.utf8.count >= Self.shortest {
      let bytes = Array(word.utf8)
      self.words[Key(first: bytes[0], length: bytes.count), default: []].append((word, bytes))
    }
  }

  /// The known word nearest to `typed`: one edit away up to nine letters, two from ten, the first
  /// letter never mistyped. Among short words a replaced letter is too often another word.
  func nearest(to typed: String) -> String? {
    let bytes = Array(typed.utf8)
    guard (Self.shortest...Self.longest).contains(bytes.count) else { return nil }
    let letters = bytes.sorted()
    var best: String?
    var limit = bytes.count >= 10 ? 2 : 1
    for length in (bytes.count - limit)...(bytes.count + limit) {
      for known in words[Key(first: bytes[0], length: length)] ?? [] {
        let isReplaced = length == bytes.count && letters != known.bytes.sorted()
        let allowed = isReplaced ? min(limit, length < 8 ? 0 : 1) : limit
        guard allowed > 0, let edits = edits(bytes, known.bytes, within: allowed) else { continue }
        best = known.word
        limit = edits - 1
        if limit == 0 { return best }
      }
    }
    return best
  }

  /// Letters inserted, left out, replaced or swapped with a neighbour; `nil` where more than `limit`.
  private func edits(_ left: [UInt8], _ right: [UInt8], within limit: Int) -> Int? {
    var before = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var current = [i] + [Int](repeating: 0, count: right.count)
      var least = i
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          current[j] = min(current[j], before[j - 2] + 1)
        }
        least = min(least, current[j])
      }
      if least > limit { return nil }
      before = previous
      previous = current
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
