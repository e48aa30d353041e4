import Assessment
import Dates
import Law
import Text

/// What one law makes of banks: of each item its key or why there is none, and which programs it
/// leaves without enough items.
public struct JudgedBanks: Sendable {
  /// What the law makes of one item.
  public enum Judgement: Hashable, Sendable {
    case keyed(KeyedItem)
    /// Why the law settles no key.
    case unkeyed(Bilingual)
  }

  /// A program of a bank that cannot be filled, topic by topic.
  public struct Shortage: Hashable, Sendable {
    public let bank: String
    public let program: String
    public let errors: [FormError]
  }

  /// By the id of the item.
  public private(set) var items: [String: Judgement] = [:]
  public private(set) var shortages: [Shortage] = []

  /// Judges every item that `law` can read of the banks in `texts`.
  ///
  /// - Parameter day: Where it is given, every item is judged as if its act were of that day.
  public init(
    _ texts: [[(name: String, text: String)]], by law: RuleBase, on day: Day? = nil
  ) {
    for bank in texts.compactMap({ BankReader($0, law: law).readable }) {
      var keyed: [KeyedItem] = []
      for item in bank.items.map({ day.map($0.moved(to:)) ?? $0 }) {
        do {
          let one = try item.keyed(by: law)
          keyed.append(one)
          items[item.id.description] = .keyed(one)
        } catch {
          items[item.id.description] = .unkeyed(Finding.notKeyed(item, error, law).sentence)
        }
      }
      shortages += bank.programs.compactMap { program in
        let errors = program.shortages(in: keyed)
        return errors.isEmpty
          ? nil : Shortage(bank: bank.id, program: program.id, errors: errors)
      }
    }
  }
}

extension Item {
  /// The item as if its act were of `day`; a further case of another day keeps its own.
  func moved(to day: Day) -> Item {
    let question: Question
    switch self.question {
    case .comparison(let other): question = .comparison(with: moved(other, to: day))
    case .order(let cases):
      question = .order(
        cases.map { OrderedCase(scenario: moved($0.scenario, to: day), label: $0.label) })
    case .verdict, .stipulation, .claims, .short: question = self.question
    }
    return Item(
      id: id, origin: origin, topic: topic, scenario: scenario.on(day),
      background: background.on(day), story: story, question: question, options: options,
      place: place)
  }

  private func moved(_ other: Scenario, to day: Day) -> Scenario {
    other.day == scenario.day ? other.on(day) : other
  }
}
