/// Where the options of an item come from.
public enum OptionPlan: Hashable, Sendable {
  /// So many options made from neighbouring verdicts, the key among them.
  case automatic(Int)
  /// Claims that the author lists and the law judges; exactly one must hold.
  case written([Claim])
  /// The question itself says what there is to mark, to order or to type.
  case ofTheQuestion
}
