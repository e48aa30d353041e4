import Law
import Text

/// Why the law settles no key for an item.
public enum KeyError: Error, Hashable, Sendable {
  case noVerdict(VerdictError)
  /// The law gives no verdict without these facts.
  case undetermined(missing: [Int])
  /// Officials contradict each other, or two norms conflict.
  case unsettled(Outcome)
  /// The question has no answer under this verdict: no sanction to name, no fact that decides.
  case nothingToAsk
  /// None of the written options holds.
  case noOptionHolds
  /// More than one written option holds; their ids.
  case severalOptionsHold([String])
  /// What neighbouring scenarios offer does not make enough different options.
  case tooFewOptions(found: Int, declared: Int)
}

/// An item whose key the law has settled; only `Item.keyed(by:)` makes one.
public struct KeyedItem: Hashable, Sendable {
  public let item: Item
  public let verdict: Verdict
  /// The key first, then the distractors; shown in the order of a form.
  public let options: [ItemOption]

  public var key: ItemOption { options[0] }
  /// Whether an exam may use it: a sure verdict.
  public var isExaminable: Bool { verdict.isExaminable }
}

extension Item {
  /// The item with its key, as the law stands on the date of the act.
  public func keyed(by law: RuleBase) throws(KeyError) -> KeyedItem {
    let verdict: Verdict
    do { verdict = try law.verdict(on: scenario) } catch { throw .noVerdict(error) }
    switch verdict.outcome {
    case .undetermined: throw .undetermined(missing: verdict.openFacts.map(\.fact))
    case .conflict: throw .unsettled(verdict.outcome)
    case .contested where question != .permission: throw .unsettled(verdict.outcome)
    case .violation, .permitted, .unregulated, .outOfScope, .contested: break
    }
    let holding = question.claims(of: verdict, on: scenario, in: law)
    let claims = try claims(holding, verdict, law)
    let options = claims.map {
      ItemOption(id: $0.id(in: law), claim: $0, text: $0.text(in: law))
    }
    return KeyedItem(item: self, verdict: verdict, options: options)
  }

  /// The claims to choose from, the key first.
  private func claims(
    _ holding: [Claim], _ verdict: Verdict, _ law: RuleBase
  ) throws(KeyError) -> [Claim] {
    switch options {
    case .automatic(let count):
      guard let key = holding.first else { throw .nothingToAsk }
      var claims = [key]
      for claim in Neighbours(of: self, verdict, law).claims
      where !claims.contains(claim) && !holding.contains(claim) && claims.count < count {
        claims.append(claim)
      }
      guard claims.count == count else {
        throw .tooFewOptions(found: claims.count, declared: count)
      }
      return claims
    case .written(let written):
      let held = written.filter(holding.contains)
      guard let key = held.first else { throw .noOptionHolds }
      guard held.count == 1 else { throw .severalOptionsHold(held.map { $0.id(in: law) }) }
      return [key] + written.filter { $0 != key }
    }
  }
}

extension Question {
  /// Every claim that holds under `verdict`, the one to be asked first; none where the question has
  /// no answer.
  func claims(of verdict: Verdict, on scenario: Scenario, in law: RuleBase) -> [Claim] {
    let standing = verdict.standing.compactMap(\.rule.consequence)
    switch self {
    case .permission: return [.outcome(verdict.outcome)]
    case .offenceClass: return standing.isEmpty ? [] : [.classes(Set(standing.map(\.offenceClass)))]
    case .level:
      return [.levels(Set(standing.map { ClassLevel($0.offenceClass, $0.level) }))]
    case .sanction: return [.sanctions(Set(standing))]
    case .provision:
      let rules = verdict.standing.map(\.rule) + verdict.permissions
      return rules.flatMap(\.basis).map(Claim.provision)
    case .decisive:
      let decisive = law.decisiveFacts(of: scenario, from: verdict.ruling)
      let act = law.vocabulary.index(of: Vocabulary.act)
      let facts = decisive.facts.filter { $0 != act }.map(Claim.fact)
      return facts + (decisive.date ? [.date] : [])
    }
  }
}
