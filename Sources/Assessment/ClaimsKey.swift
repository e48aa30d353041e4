import Law

extension Item {
  /// Keyed by which of `claims` are true; `count` of them must be.
  func sheet(
    judging claims: [StatedClaim], holding count: Int, by maker: KeyMaker
  ) throws(KeyError) -> Sheet {
    let (book, law) = (maker.book, maker.law)
    var verdicts = [try book.settled(scenario, allowingContested: true)]
    var options: [ItemOption] = []
    var held: [String] = []
    for stated in claims {
      let changed = stated.changes.applied(to: scenario)
      let allowsContested = stated.question == .permission
      let verdict = try book.settled(changed, allowingContested: allowsContested)
      if !verdicts.contains(verdict) { verdicts.append(verdict) }
      let option = ItemOption(
        id: stated.id(in: law), claim: stated.claim, text: stated.text(in: law))
      options.append(option)
      if stated.question.claims(of: verdict, on: changed, by: book).contains(stated.claim) {
        held.append(option.id)
      }
    }
    guard held.count == count else { throw .claimsHolding(held, declared: count) }
    return Sheet(ground: .verdicts(verdicts), options: options, key: .marks(Set(held)))
  }
}
