/// The candidate nearest to `word` in edits (insert, delete, replace, swap of neighbours), if it is
/// near enough to be what was meant: a third of its length at most. Ties go to the first.
public func nearMiss(of word: String, among candidates: some Sequence<String>) -> String? {
  var best: (word: String, edits: Int)?
  let limit = max(1, word.unicodeScalars.count / 3)
  for candidate in candidates {
    let edits = editDistance(word, candidate)
    if edits <= limit && edits < best?.edits ?? .max { best = (candidate, edits) }
  }
  return best?.word
}

/// Edits that turn `left` into `right` (optimal string alignment distance).
public func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.unicodeScalars)
  let right = Array(right.unicodeScalars)
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var before = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for i in 1...left.count {
    var current = [i] + [Int](repeating: 0, count: right.count)
    for j in 1...right.count {
      let cost = left[i - 1] == right[j - 1] ? 0 : 1
      current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        current[j] = min(current[j], before[j - 2] + 1)
      }
    }
    before = previous
    previous = current
  }
  return previous[right.count]
}
