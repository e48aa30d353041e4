/// The units of one family, of which a form holds one at most: for each mix of difficulties the one to
/// take.
struct UnitFamily {
  struct Choice {
    let mix: DifficultyMix
    /// What taking it costs; nothing for what was not seen recently.
    let cost: Int
    let unit: FormUnit
  }

  let topic: String
  private(set) var choices: [Choice]

  /// The families of `units`, in the order of their first unit. Of units that are alike in mix and cost
  /// the first is chosen.
  static func all(
    of units: [FormUnit], cost: (FormUnit) -> Int = { _ in 0 }
  ) -> [UnitFamily] {
    var families: [UnitFamily] = []
    var places: [String: Int] = [:]
    for unit in units {
      let choice = Choice(mix: unit.mix, cost: cost(unit), unit: unit)
      if let place = places[unit.family] {
        families[place].offer(choice)
      } else {
        places[unit.family] = families.count
        families.append(UnitFamily(topic: unit.topic, choices: [choice]))
      }
    }
    return families
  }

  private mutating func offer(_ choice: Choice) {
    guard let place = choices.firstIndex(where: { $0.mix == choice.mix }) else {
      choices.append(choice)
      return
    }
    if choice.cost < choices[place].cost { choices[place] = choice }
  }

  /// The family as if every item were easy: only their number matters.
  var counted: UnitFamily {
    var counted = UnitFamily(topic: topic, choices: [])
    for choice in choices {
      counted.offer(
        Choice(
          mix: DifficultyMix(easy: choice.mix.count), cost: choice.cost, unit: choice.unit))
    }
    return counted
  }
}
