import Law
import Text

/// What was answered to an item, and in the same form what is right.
public enum Answer: Hashable, Sendable {
  /// The id of the one option.
  case option(String)
  /// The ids of the marked options, perhaps none.
  case marks(Set<String>)
  /// The ids of all options, lightest first.
  case order([String])
  case short(ShortAnswer)
}

extension Answer {
  /// A name that two equal answers share, and no others.
  public var id: String {
    switch self {
    case .option(let id): id
    case .marks(let ids): ids.sorted().joined(separator: " | ")
    case .order(let ids): ids.joined(separator: " < ")
    case .short(let answer): answer.id
    }
  }

  /// The answer as members of a JSON object; one member tells the kind.
  public var jsonMembers: [String: JSONValue] {
    switch self {
    case .option(let id): ["option": .string(id)]
    case .marks(let ids): ["marks": .array(ids.sorted().map(JSONValue.string))]
    case .order(let ids): ["order": .array(ids.map(JSONValue.string))]
    case .short(let answer): ["value": .string(answer.id)]
    }
  }

  /// The answer that `members` hold, or `nil` where they hold none.
  public init?(jsonMembers members: [String: JSONValue]) {
    if let id = members["option"]?.stringValue {
      self = .option(id)
    } else if let ids = members["marks"]?.strings {
      self = .marks(Set(ids))
    } else if let ids = members["order"]?.strings {
      self = .order(ids)
    } else if let id = members["value"]?.stringValue, let answer = ShortAnswer(id: id) {
      self = .short(answer)
    } else {
      return nil
    }
  }
}

extension JSONValue {
  /// The strings of an array that holds nothing else, or `nil`.
  fileprivate var strings: [String]? {
    guard let values = arrayValue else { return nil }
    let strings = values.compactMap(\.stringValue)
    return strings.count == values.count ? strings : nil
  }
}
