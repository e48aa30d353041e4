extension ScoringPolicy {
  /// The part of an item's points that `answer` earns, from 0 to 1; nothing where there is none.
  public func credit(for answer: Answer?, to keyed: KeyedItem) -> Fraction {
    guard let answer else { return .zero }
    switch (keyed.key, answer) {
    case (.marks(let right), .marks(let marked)):
      return marks.credit(marked: marked, right: right, of: keyed.options.count)
    case (.order(let right), .order(let given)):
      return order.credit(given: given, right: right)
    case (.option, _), (.short, _), (.marks, _), (.order, _):
      return answer == keyed.key ? .one : .zero
    }
  }
}

extension ScoringPolicy.Marks {
  /// With R true claims marked and W false ones, T true claims in all, and n claims:
  ///
  /// - all or nothing: 1 where R = T and W = 0, else 0;
  /// - net correct: max(0, R - W) / T, rights minus wrongs with a floor (R. B. Frary, Formula Scoring
  ///   of Multiple-Choice Tests, Educational Measurement: Issues and Practice 7(2), 1988); where
  ///   nothing is true, 1 for no mark and 0 for any;
  /// - per claim: the share of claims that are judged right, marked or not, (R + n - T - W) / n (M. A.
  ///   Albanese and D. L. Sabers, Multiple True-False Items, Journal of Educational Measurement
  ///   25(2), 1988).
  func credit(marked: Set<String>, right: Set<String>, of count: Int) -> Fraction {
    let rights = marked.intersection(right).count
    let wrongs = marked.count - rights
    switch self {
    case .netCorrect where !right.isEmpty:
      return Fraction(max(0, rights - wrongs), over: right.count)
    case .allOrNothing, .netCorrect: return marked == right ? .one : .zero
    case .perClaim:
      return Fraction(rights + count - right.count - wrongs, over: max(1, count))
    }
  }
}

extension ScoringPolicy.Order {
  /// All or nothing; or 1 - K / (n(n - 1)/2), where K of all pairs stand the wrong way round: Kendall's
  /// distance, normalised (M. G. Kendall, A New Measure of Rank Correlation, Biometrika 30, 1938).
  func credit(given: [String], right: [String]) -> Fraction {
    switch self {
    case .allOrNothing: return given == right ? .one : .zero
    case .kendall:
      let pairs = Self.pairs(right.count)
      guard pairs > 0, Set(given) == Set(right), given.count == right.count else {
        return given == right ? .one : .zero
      }
      let places = given.compactMap(right.firstIndex)
      let wrong = places.indices.reduce(0) { sum, first in
        sum + places[(first + 1)...].count { $0 < places[first] }
      }
      return Fraction(pairs - wrong, over: pairs)
    }
  }

  static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
}

extension ScoringPolicy.Steps {
  /// The points that step `step` of `count` is worth.
  func weight(ofStep step: Int, of count: Int) -> Fraction {
    switch self {
    case .onePointEach: .one
    case .onePointInAll: Fraction(1, over: count)
    case .increasing: Fraction(2 * step, over: count + 1)
    }
  }
}

extension ScoringPolicy {
  /// The points that the item is worth: 1, unless it is a step of a story.
  public func weight(of entry: Form.Entry, on form: Form) -> Fraction {
    let origin = entry.keyed.item.origin
    guard let step = origin.step else { return .one }
    let count = form.entries.count { $0.keyed.item.origin.story == origin.story }
    return steps.weight(ofStep: step, of: max(step, count))
  }

  /// How many units make a point, so that everything that can be earned on `form` is a whole number of
  /// them; the same for everyone who has the form.
  public func unitsPerPoint(of form: Form) -> Int {
    form.entries.reduce(1) { units, entry in
      let least = weight(of: entry, on: form) * Fraction(1, over: parts(of: entry.keyed))
      return leastMultiple(units, least.denominator)
    }
  }

  /// Into how many parts the item's points can be divided.
  private func parts(of keyed: KeyedItem) -> Int {
    switch keyed.key {
    case .option, .short: return 1
    case .marks(let right):
      switch marks {
      case .allOrNothing: return 1
      case .netCorrect: return max(1, right.count)
      case .perClaim: return max(1, keyed.options.count)
      }
    case .order(let right):
      switch order {
      case .allOrNothing: return 1
      case .kendall: return max(1, ScoringPolicy.Order.pairs(right.count))
      }
    }
  }
}
