import Law
import Text

/// A block of the law base that a remark rests on.
public enum Ground: Hashable, Sendable {
  case rule(Rule)
  case stipulation(Stipulation)
  case form(SanctionForm)
  case instrument(Instrument)

  public var id: String {
    switch self {
    case .rule(let rule): rule.id
    case .stipulation(let stipulation): stipulation.id
    case .form(let form): form.id
    case .instrument(let instrument): instrument.id
    }
  }

  /// The provisions that it stands on, as people write them.
  public func citations(in law: RuleBase) -> [String] {
    switch self {
    case .rule(let rule): rule.basis.map { law.text(of: $0) }
    case .stipulation(let stipulation): stipulation.basis.map { law.text(of: $0) }
    case .form(let form): [law.text(of: form.basis)]
    case .instrument(let instrument): [instrument.shortName]
    }
  }

  public var confidence: Confidence {
    switch self {
    case .rule(let rule): rule.confidence
    case .stipulation(let stipulation): stipulation.confidence
    case .form(let form): form.confidence
    case .instrument(let instrument): instrument.confidence
    }
  }
}

extension RuleBase {
  /// The rule, stipulation, form of sanction or instrument called `id`, or `nil`.
  func ground(_ id: String) -> Ground? {
    if let rule = rule(id) { return .rule(rule) }
    if let stipulation = stipulation(id) { return .stipulation(stipulation) }
    if let form = form(id) { return .form(form) }
    return instrument(id).map(Ground.instrument)
  }

  /// Every name that can be a ground.
  var groundNames: [String] {
    rules.map(\.id) + stipulations.map(\.id) + forms.map(\.id) + instruments.map(\.id)
  }
}
