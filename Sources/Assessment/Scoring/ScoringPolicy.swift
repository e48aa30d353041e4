import Text

/// How answers become points: one rule for each form of answer that could earn parts of a point.
///
/// Whatever can be got right or wrong only, a chosen option or typed words, is so. Nothing is ever
/// deducted: no part of the catalogue gives less than 0.
public struct ScoringPolicy: Hashable, Sendable {
  /// Several marks: which of the claims are true.
  public enum Marks: String, CaseIterable, Hashable, Sendable {
    case allOrNothing = "semua_atau_nol"
    case netCorrect = "bersih"
    case perClaim = "per_klaim"
  }

  /// Cases put in order.
  public enum Order: String, CaseIterable, Hashable, Sendable {
    case allOrNothing = "semua_atau_nol"
    case kendall = "kendall"
  }

  /// The steps of one story.
  public enum Steps: String, CaseIterable, Hashable, Sendable {
    /// Each step is worth a point.
    case onePointEach = "satu_poin"
    /// The story is worth a point, each step an equal part of it.
    case onePointInAll = "satu_cerita"
    /// Of a story with k steps, step i is worth 2i/(k + 1) points: k in all, later ones more.
    case increasing = "meningkat"
  }

  public let marks: Marks
  public let order: Order
  public let steps: Steps

  public init(
    marks: Marks = .allOrNothing, order: Order = .allOrNothing, steps: Steps = .onePointEach
  ) {
    self.marks = marks
    self.order = order
    self.steps = steps
  }

  /// A point for each item that is wholly right.
  public static let allOrNothing = ScoringPolicy()

  /// A name that stays the same: `semua_atau_nol`, or what is scored otherwise, `urut=kendall`.
  public var id: String {
    var parts: [String] = []
    if marks != .allOrNothing { parts.append("klaim=\(marks.rawValue)") }
    if order != .allOrNothing { parts.append("urut=\(order.rawValue)") }
    if steps != .onePointEach { parts.append("tahap=\(steps.rawValue)") }
    return parts.isEmpty ? Marks.allOrNothing.rawValue : parts.joined(separator: " ")
  }
}

extension ScoringPolicy {
  /// The policy as a record keeps it.
  public var json: JSONValue {
    .object([
      "id": .string(id), "marks": .string(marks.rawValue), "order": .string(order.rawValue),
      "steps": .string(steps.rawValue),
    ])
  }

  /// The policy that a record kept, or `nil` where it names a rule that is not here.
  public init?(json: JSONValue) {
    guard let marks = json["marks"]?.stringValue.flatMap(Marks.init),
      let order = json["order"]?.stringValue.flatMap(Order.init),
      let steps = json["steps"]?.stringValue.flatMap(Steps.init)
    else { return nil }
    self.init(marks: marks, order: order, steps: steps)
  }
}
