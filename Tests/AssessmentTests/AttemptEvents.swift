import Assessment
import Dates

extension Attempt {
  /// An attempt that was started at the beginning of time.
  static func open(of form: Form, until deadline: Instant) -> Attempt {
    Attempt(of: form, after: [.started(at: Instant(milliseconds: 0), until: deadline)])
  }

  /// Lets `event` happen and its action be done at once.
  @discardableResult
  mutating func receive(_ event: Event) -> Action {
    let action = reaction(to: event)
    take(action)
    return action
  }

  @discardableResult
  mutating func receive(_ response: Response) -> Action { receive(.respond(response)) }
}
