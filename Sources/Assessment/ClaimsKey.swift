import Law

extension Item {
  /// Keyed by which of `claims` are true; `count` of them must be.
  func keyed(
    judging claims: [StatedClaim], holding count: Int, by law: RuleBase
  ) throws(KeyError) -> KeyedItem {
    var verdicts = [try law.settled(scenario, allowingContested: true)]
    var options: [ItemOption] = []
    var held: [String] = []
    for stated in claims {
      let changed = stated.changes.applied(to: scenario)
      let allowsContested = stated.question == .permission
      let verdict = try law.settled(changed, allowingContested: allowsContested)
      if !verdicts.contains(verdict) { verdicts.append(verdict) }
      let option = ItemOption(
        id: stated.id(in: law), claim: stated.claim, text: stated.text(in: law))
      options.append(option)
      if stated.question.claims(of: verdict, on: changed, in: law).contains(stated.claim) {
        held.append(option.id)
      }
    }
    guard held.count == count else { throw .claimsHolding(held, declared: count) }
    return KeyedItem(
      item: self, ground: .verdicts(verdicts), options: options, key: .marks(Set(held)))
  }
}
