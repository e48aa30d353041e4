import Law

extension Item {
  /// Keyed by the amount of the stipulation called `id`.
  func sheet(asking id: String, by maker: KeyMaker) throws(KeyError) -> Sheet {
    let stipulation = try maker.law.stipulation(id, of: self)
    let claims = try claims([.amount(stipulation.amount)], by: maker) {
      Self.otherAmounts(than: stipulation, maker.law)
    }
    return choosing(among: claims, on: .stipulation(stipulation), by: maker)
  }

  /// Keyed by what is to be typed.
  func sheet(typing question: ShortQuestion, by maker: KeyMaker) throws(KeyError) -> Sheet {
    switch question {
    case .level:
      let verdict = try maker.book.settled(scenario)
      guard let only = verdict.classLevels.first, verdict.classLevels.count == 1,
        let level = only.level
      else { throw .noSingleLevel }
      return Sheet(ground: .verdicts([verdict]), options: [], key: .short(.level(level)))
    case .stipulation(let id):
      let stipulation = try maker.law.stipulation(id, of: self)
      guard case .number(let number, let unit) = stipulation.amount else {
        throw .stipulationHasNoNumber(id)
      }
      return Sheet(
        ground: .stipulation(stipulation), options: [], key: .short(ShortAnswer(number, unit)))
    }
  }

  /// What other stipulations of the same kind provide: those that answer the same question first
  /// (who imposes, how long), as the ends of their ids tell, then those of the same matter, as the
  /// beginnings tell.
  private static func otherAmounts(than stipulation: Stipulation, _ law: RuleBase) -> [Claim] {
    let alike = law.stipulations.filter { $0.amount.isOfTheKind(of: stipulation.amount) }
    let question = stipulation.id.split(separator: ".").last
    let matter = stipulation.id.split(separator: ".").first
    let near = alike.filter { $0.id.split(separator: ".").last == question }
    let related = alike.filter { $0.id.split(separator: ".").first == matter }
    return (near + related + alike).map { .amount($0.amount) }
  }
}

extension Stipulation.Amount {
  /// Whether both are words, or numbers of the same unit.
  fileprivate func isOfTheKind(of other: Stipulation.Amount) -> Bool {
    switch (self, other) {
    case (.words, .words): true
    case (.number(_, let unit), .number(_, let otherUnit)): unit == otherUnit
    case (.words, .number), (.number, .words): false
    }
  }
}

extension RuleBase {
  /// The stipulation called `id`, in force on the day of `item`.
  func stipulation(_ id: String, of item: Item) throws(KeyError) -> Stipulation {
    guard let stipulation = stipulation(id) else { throw .noStipulation(id) }
    guard stipulation.interval.contains(item.scenario.day) else {
      throw .stipulationNotInForce(id, item.scenario.day)
    }
    return stipulation
  }
}
