import Assessment
import Text

/// B057: whoever always chooses the longest option, or the shortest, scores better than by chance.
func tellingLengths(in evidence: BankEvidence) -> [Finding] {
  let places = evidence.keyed.indices.filter { evidence.keyed[$0].hasOneOfSeveral }
  guard places.count >= fewestForShares else { return [] }
  return Language.allCases.flatMap { language in
    [true, false].compactMap { isLongest -> Finding? in
      let gained = places.reduce(Gain()) {
        $0 + Gain(evidence.keyed[$1], choosingLongest: isLongest, language)
      }
      guard gained.isTelling else { return nil }
      return .tellingLength(evidence.bank, isLongest: isLongest, language, gained)
    }
  }
}

extension KeyedItem {
  fileprivate var hasOneOfSeveral: Bool {
    if case .option = key { options.count > 1 } else { false }
  }
}

/// Fewer items than these show no pattern.
let fewestForShares = 20

/// What a way of choosing is expected to score, and what chance would.
struct Gain {
  private var expected = 0.0
  private var byChance = 0.0
  private var count = 0
  /// How far chance strays: the sum of each item's variance.
  private var variance = 0.0

  init() {}

  /// Of options that are equally long, each is chosen as often.
  init(_ keyed: KeyedItem, choosingLongest isLongest: Bool, _ language: Language) {
    let lengths = keyed.options.lazy.map { $0.text[language].utf8.count }
    let sought = isLongest ? lengths.max() : lengths.min()
    let chosen = lengths.count { $0 == sought }
    expected = lengths.first == sought ? 1 / Double(chosen) : 0
    byChance = 1 / Double(keyed.options.count)
    variance = byChance * (1 - byChance)
    count = 1
  }

  static func + (left: Gain, right: Gain) -> Gain {
    var sum = left
    sum.expected += right.expected
    sum.byChance += right.byChance
    sum.variance += right.variance
    sum.count += right.count
    return sum
  }

  /// Whether it is more than five points above chance, and more than chance itself often brings.
  var isTelling: Bool {
    let gain = expected - byChance
    return gain * 20 > Double(count) && gain > 2 * variance.squareRoot()
  }

  var percent: Int { percent(expected) }
  var percentByChance: Int { percent(byChance) }

  private func percent(_ sum: Double) -> Int {
    count == 0 ? 0 : Int((sum * 100 / Double(count)).rounded())
  }
}
