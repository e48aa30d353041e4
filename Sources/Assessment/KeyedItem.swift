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

/// An item whose key the law has settled; only `Item.keyed(by:)` and ``KeyMaker`` make one.
public struct KeyedItem: Hashable, Sendable {
  public let item: Item
  public let ground: KeyGround
  /// What can be chosen, marked or ordered, shown in the order of a form; none where one types. Where
  /// one option is to be chosen, the key stands first.
  public let options: [ItemOption]
  /// The right answer.
  public let key: Answer

  init(item: Item, sheet: Sheet) {
    self.item = item
    ground = sheet.ground
    options = sheet.options
    key = sheet.key
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
