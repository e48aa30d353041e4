import Law
import Text

/// What a key rests on.
public enum KeyGround: Hashable, Sendable {
  /// The verdict on the scenario, and on each further case of the item.
  case verdicts([Verdict])
  case stipulation(Stipulation)
}

extension KeyGround {
  /// The provisions that the key rests on, those of the first case first.
  public var citations: [Citation] {
    switch self {
    case .verdicts(let verdicts):
      verdicts.flatMap { $0.standing.map(\.rule) + $0.permissions }.flatMap(\.basis)
    case .stipulation(let stipulation): stipulation.basis
    }
  }
}

/// An item whose key the law has settled; only `Item.keyed(by:)` makes one.
public struct KeyedItem: Hashable, Sendable {
  public let item: Item
  public let ground: KeyGround
  /// What can be chosen, marked or ordered, shown in the order of a form; none where one types. Where
  /// one option is to be chosen, the key stands first.
  public let options: [ItemOption]
  /// The right answer.
  public let key: Answer

  init(item: Item, ground: KeyGround, options: [ItemOption], key: Answer) {
    self.item = item
    self.ground = ground
    self.options = options
    self.key = key
  }

  /// The verdict on the item's own scenario; `nil` where a stipulation is asked for.
  public var verdict: Verdict? {
    switch ground {
    case .verdicts(let verdicts): verdicts.first
    case .stipulation: nil
    }
  }

  /// Whether an exam may use it: everything that the key rests on is sure.
  public var isExaminable: Bool {
    switch ground {
    case .verdicts(let verdicts): verdicts.allSatisfy(\.isExaminable)
    case .stipulation(let stipulation): stipulation.confidence == .high
    }
  }

  /// The least sure of what the key rests on, or `nil` where no rule decides.
  public var confidence: Confidence? {
    switch ground {
    case .verdicts(let verdicts): verdicts.compactMap(\.confidence).min()
    case .stipulation(let stipulation): stipulation.confidence
    }
  }

  /// The options that belong to a right answer, in the order of the answer.
  public var rightOptions: [ItemOption] {
    let ids: [String] =
      switch key {
      case .option(let id): [id]
      case .marks(let marked): options.map(\.id).filter(marked.contains)
      case .order(let ids): ids
      case .short: []
      }
    return ids.compactMap { id in options.first { $0.id == id } }
  }

  /// Whether `answer` could be given to the item at all.
  public func accepts(_ answer: Answer) -> Bool {
    let known = Set(options.map(\.id))
    switch (key, answer) {
    case (.option, .option(let id)): return known.contains(id)
    case (.marks, .marks(let ids)): return ids.isSubset(of: known)
    case (.order, .order(let ids)): return ids.count == known.count && Set(ids) == known
    case (.short, .short): return true
    case (.option, _), (.marks, _), (.order, _), (.short, _): return false
    }
  }
}

extension Item {
  /// The item with its key, as the law stands on the date of the act.
  public func keyed(by law: RuleBase) throws(KeyError) -> KeyedItem {
    switch question {
    case .verdict(let question): try keyed(asking: question, by: law)
    case .stipulation(let id): try keyed(asking: id, by: law)
    case .comparison(let second): try keyed(comparing: second, by: law)
    case .order(let cases): try keyed(ordering: cases, by: law)
    case .claims(let claims, let count): try keyed(judging: claims, holding: count, by: law)
    case .short(let question): try keyed(typing: question, by: law)
    }
  }

  /// The item with one of `claims` to choose, the key first.
  func choosing(among claims: [Claim], on ground: KeyGround, by law: RuleBase) -> KeyedItem {
    let options = claims.map { ItemOption(id: $0.id(in: law), claim: $0, text: $0.text(in: law)) }
    return KeyedItem(
      item: self, ground: ground, options: options, key: .option(options.first?.id ?? ""))
  }

  /// The claims to choose from, the key first: those that the author lists, or those `neighbours`
  /// that do not hold as well.
  func claims(
    _ holding: [Claim], in law: RuleBase, beside neighbours: () -> [Claim]
  ) throws(KeyError) -> [Claim] {
    switch options {
    case .automatic(let count):
      guard let key = holding.first else { throw .nothingToAsk }
      var claims = [key]
      for claim in neighbours()
      where !claims.contains(claim) && !holding.contains(claim) && claims.count < count
        && claim.isShort(in: law)
      {
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
    case .ofTheQuestion: throw .nothingToAsk
    }
  }
}

extension RuleBase {
  /// A verdict that settles something, contested ones included where `question` allows.
  func settled(_ scenario: Scenario, allowingContested: Bool = false) throws(KeyError) -> Verdict {
    let verdict: Verdict
    do { verdict = try self.verdict(on: scenario) } catch { throw .noVerdict(error) }
    switch verdict.outcome {
    case .undetermined: throw .undetermined(missing: verdict.openFacts.map(\.fact))
    case .conflict: throw .unsettled(verdict.outcome)
    case .contested where !allowingContested: throw .unsettled(verdict.outcome)
    case .violation, .permitted, .unregulated, .outOfScope, .contested: return verdict
    }
  }
}

extension Claim {
  /// Whether a distractor with this claim can be read at a glance: 240 characters at most.
  fileprivate func isShort(in law: RuleBase) -> Bool {
    let text = text(in: law)
    return max(text.indonesian.count, text.english.count) <= 240
  }
}
