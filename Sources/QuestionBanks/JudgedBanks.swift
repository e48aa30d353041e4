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

  /// A program that cannot be filled, with all that is short.
  public struct UnfilledProgram: Hashable, Sendable {
    public let program: String
    public let shortages: [Shortage]
  }

  /// By the id of the item.
  public private(set) var items: [String: Judgement] = [:]
  public private(set) var unfilled: [UnfilledProgram] = []

  /// Judges every item that `law` can read of the banks in `texts`.
  ///
  /// - Parameters:
  ///   - programs: Those of which it is to be known whether they can be filled.
  ///   - day: Where it is given, every item is judged as if its act were of that day.
  public init(
    _ texts: [[(name: String, text: String)]], filling programs: [Program] = [], by law: RuleBase,
    on day: Day? = nil
  ) {
    var banks: [(id: String, items: [KeyedItem])] = []
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
      banks.append((bank.id, keyed))
    }
    unfilled = programs.compactMap { program in
      let shortages = program.shortages(in: ExamStock(for: program, from: banks, by: law))
      return shortages.isEmpty
        ? nil : UnfilledProgram(program: program.id, shortages: shortages)
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
