import Dates
import Law

/// One fact whose values are kept together where no rule in question tells them apart.
struct Axis: Hashable {
  let fact: String
  let parts: [[String]]
}

extension Axis {
  /// The facts that the rules of either side ask about on one of `columns`, the actor always.
  /// Of a fact that both know, the values that both know.
  static func all(_ before: ActRules, _ after: ActRules, on columns: [Column]) -> [Axis] {
    let sides = [
      AskedBoxes(before, on: columns.map(\.before)), AskedBoxes(after, on: columns.map(\.after)),
    ]
    var asked = sides[0].facts
    for fact in sides[1].facts where !asked.contains(fact) { asked.append(fact) }
    return asked.map { fact in
      let known = sides.compactMap { $0.values(of: fact) }
      let common = known[0].filter { value in known.allSatisfy { $0.contains(value) } }
      var parts: [[String]] = []
      var positions: [[Bool]: Int] = [:]
      for value in common {
        let signature = sides.flatMap { $0.signature(of: value, at: fact) }
        if let position = positions[signature] {
          parts[position].append(value)
        } else {
          positions[signature] = parts.count
          parts.append([value])
        }
      }
      return Axis(fact: fact, parts: parts)
    }.filter { !$0.parts.isEmpty }
  }
}

/// The conditions of one side that can matter, and what they tell apart.
private struct AskedBoxes {
  private let vocabulary: Vocabulary
  private let boxes: [Box]
  /// Of each day, the actors that the base speaks of.
  private let actors: [Set<String>]

  init(_ side: ActRules, on days: [Day]) {
    vocabulary = side.law.vocabulary
    boxes = side.boxes(on: days)
    actors = days.map(side.side.actors(on:))
  }

  /// Ids in the order of the vocabulary.
  var facts: [String] {
    let asked = Set(boxes.flatMap(\.clauses).map(\.fact))
    return vocabulary.facts.enumerated().filter { index, fact in
      fact.id != Vocabulary.act && (fact.id == Vocabulary.actor || asked.contains(index))
    }.map(\.element.id)
  }

  func values(of fact: String) -> [String]? { vocabulary[fact]?.values.map(\.id) }

  /// For every condition on `fact` whether `value` meets it; the possible world included.
  func signature(of value: String, at fact: String) -> [Bool] {
    guard let index = vocabulary.index(of: fact),
      let position = vocabulary.facts[index].index(of: value)
    else { return [] }
    let clauses = (boxes + vocabulary.impossible).flatMap(\.clauses).filter { $0.fact == index }
    let met = clauses.map { $0.allowed.contains(position) }
    return fact == Vocabulary.actor ? met + actors.map { $0.contains(value) } : met
  }
}
