import Dates
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
  /// The law has no stipulation of this id.
  case noStipulation(String)
  /// The stipulation is not in force on the item's day.
  case stipulationNotInForce(String, Day)
  /// The stipulation says no number that could be typed.
  case stipulationHasNoNumber(String)
  /// So many claims are true; their ids.
  case claimsHolding([String], declared: Int)
  /// The case has no place between “no violation” and “severe”: another class of consequence, or
  /// several.
  case cannotBeOrdered(Bilingual)
  /// Two cases weigh the same.
  case equallySevere(Bilingual, Bilingual)
  /// Not one class of consequence with a level, so no level can be typed.
  case noSingleLevel
}
