import Assessment
import Text

/// B058: where the author lists the options, the key stands at the same place too often. Options are
/// shown in another order, so this tells nothing to participants, but on paper it would.
func unevenPositions(in evidence: BankEvidence) -> [Finding] {
  var counts: [Int: Int] = [:]
  for keyed in evidence.keyed {
    guard case .written(let claims) = keyed.item.options, let key = keyed.options.first?.claim,
      let position = claims.firstIndex(of: key)
    else { continue }
    counts[position, default: 0] += 1
  }
  let count = counts.values.reduce(0, +)
  guard count >= fewestForShares,
    let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
    most.value * 10 > count * 6
  else { return [] }
  return [.unevenPosition(evidence.bank, most.key + 1, most.value, of: count)]
}
