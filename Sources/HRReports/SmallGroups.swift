import Completion
import Text

/// Which groups are not broken down where people are counted without their names, so that no count
/// points at one of a few, nor can be computed from those that are shown.
///
/// A group of fewer than five is hidden. One that is hidden alone would be what is left of the
/// total, and so would several of fewer than five together; therefore the next smallest group is
/// hidden too, until neither is so. Where no other group is left, the total is hidden.
public struct SmallGroups: Hashable, Sendable {
  public let hidden: Set<Int>
  /// Whether the total of all groups would give a hidden one away.
  public let hidesTotal: Bool

  /// - Parameter sizes: How many people each group has, by its id.
  public init(_ sizes: [Int: Int]) {
    let smallest = CompletionTally.smallest
    let ordered = sizes.filter { $0.value > 0 }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    let small = ordered.prefix { $0.value < smallest }
    var hidden = Set(small.map(\.key))
    var people = small.reduce(0) { $0 + $1.value }
    var rest = ordered.dropFirst(small.count)
    while !hidden.isEmpty, hidden.count < 2 || people < smallest, let next = rest.popFirst() {
      hidden.insert(next.key)
      people += next.value
    }
    self.hidden = hidden
    hidesTotal = !hidden.isEmpty && (hidden.count < 2 || people < smallest)
  }

  /// Whether the total over `groups` alone may be shown: it must not be short of some of the hidden
  /// groups, or the totals over others would give them away.
  public func showsTotal(over groups: some Sequence<Int>) -> Bool {
    let shown = hidden.intersection(groups)
    return shown.isEmpty || (!hidesTotal && shown == hidden)
  }

  /// The rule, to stand under the table.
  public static let rule = Bilingual(
    "Unit dengan kurang dari 5 pegawai tidak dirinci. Agar angkanya tidak dapat dihitung dari jumlah, "
      + "unit terkecil berikutnya, atau jumlahnya, juga tidak dirinci.",
    "Units with fewer than 5 people are not broken down. So that their figures cannot be computed "
      + "from the total, the next smallest unit, or the total, is not broken down either.")
}
