import Law

/// Keys many items by one law; what their keys have in common is worked out once.
public final class KeyMaker {
  /// What the keys are made from.
  public let book: Casebook
  private var made: [Task: Result<Sheet, KeyError>] = [:]
  private var options: [Claim: ItemOption] = [:]

  /// What tells the key of an item from another's; neither its name nor its story does.
  private struct Task: Hashable {
    let scenario: Scenario
    let background: Scenario
    let question: Question
    let options: OptionPlan
  }

  public init(_ law: RuleBase) { book = Casebook(law) }

  public var law: RuleBase { book.law }

  /// `item` with its key, as the law stands on the date of the act.
  public func keyed(_ item: Item) throws(KeyError) -> KeyedItem {
    let task = Task(
      scenario: item.scenario, background: item.background, question: item.question,
      options: item.options)
    if let known = made[task] { return KeyedItem(item: item, sheet: try known.get()) }
    let result = Result { () throws(KeyError) in try item.sheet(by: self) }
    made[task] = result
    return KeyedItem(item: item, sheet: try result.get())
  }

  /// The option that claims `claim`.
  func option(_ claim: Claim) -> ItemOption {
    if let known = options[claim] { return known }
    let option = ItemOption(id: claim.id(in: law), claim: claim, text: claim.text(in: law))
    options[claim] = option
    return option
  }
}

/// What the law settles of an item: its key, and what can be answered.
struct Sheet: Hashable, Sendable {
  let ground: KeyGround
  let options: [ItemOption]
  let key: Answer
}

extension Item {
  /// The item with its key, as the law stands on the date of the act.
  public func keyed(by law: RuleBase) throws(KeyError) -> KeyedItem {
    KeyedItem(item: self, sheet: try sheet(by: KeyMaker(law)))
  }

  func sheet(by maker: KeyMaker) throws(KeyError) -> Sheet {
    switch question {
    case .verdict(let question): try sheet(asking: question, by: maker)
    case .stipulation(let id): try sheet(asking: id, by: maker)
    case .comparison(let second): try sheet(comparing: second, by: maker)
    case .order(let cases): try sheet(ordering: cases, by: maker)
    case .claims(let claims, let count): try sheet(judging: claims, holding: count, by: maker)
    case .short(let question): try sheet(typing: question, by: maker)
    }
  }

  /// One of `claims` to choose, the key first.
  func choosing(among claims: [Claim], on ground: KeyGround, by maker: KeyMaker) -> Sheet {
    let options = claims.map { maker.option($0) }
    return Sheet(ground: ground, options: options, key: .option(options.first?.id ?? ""))
  }

  /// The claims to choose from, the key first: those that the author lists, or those `neighbours`
  /// that do not hold as well.
  func claims(
    _ holding: [Claim], by maker: KeyMaker, beside neighbours: () -> some Sequence<Claim>
  ) throws(KeyError) -> [Claim] {
    switch options {
    case .automatic(let count):
      guard let key = holding.first else { throw .nothingToAsk }
      var claims = [key]
      var others = neighbours().makeIterator()
      while claims.count < count, let claim = others.next() {
        guard !claims.contains(claim), !holding.contains(claim) else { continue }
        let option = maker.option(claim)
        if option.isShort, !claims.contains(where: { maker.option($0).readsLike(option) }) {
          claims.append(claim)
        }
      }
      guard claims.count == count else {
        throw .tooFewOptions(found: claims.count, declared: count)
      }
      return claims
    case .written(let written):
      let held = written.filter(holding.contains)
      guard let key = held.first else { throw .noOptionHolds }
      guard held.count == 1 else {
        throw .severalOptionsHold(held.map { $0.id(in: maker.law) })
      }
      return [key] + written.filter { $0 != key }
    case .ofTheQuestion: throw .nothingToAsk
    }
  }
}

extension Casebook {
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

extension ItemOption {
  /// Whether the two cannot be told apart in one of the languages, whatever they claim: consequences
  /// may differ in what their names leave out.
  fileprivate func readsLike(_ other: ItemOption) -> Bool {
    text.indonesian == other.text.indonesian || text.english == other.text.english
  }

  /// Whether it can be read at a glance as a distractor: 240 characters at most.
  fileprivate var isShort: Bool {
    [text.indonesian, text.english].allSatisfy { $0.utf8.count <= 240 || $0.count <= 240 }
  }
}
