import Law

/// What the sections of one program may draw from: items of its banks and topics that the law settles
/// surely enough for an exam, none of them contested.
public struct ExamStock: Hashable, Sendable {
  /// By the id of the section.
  private let units: [String: [FormUnit]]

  /// - Parameter banks: The open banks by id, each with its items.
  public init(
    for program: Program, from banks: [(id: String, items: [KeyedItem])], by law: RuleBase
  ) {
    let open = banks.filter { program.draws(on: $0.id) }
    let byTopic = Dictionary(grouping: open.flatMap(\.items), by: \.item.topic)
    let book = Casebook(law)
    var units: [String: [FormUnit]] = [:]
    for section in program.sections {
      let stories = section.topics.flatMap { byTopic[$0] ?? [] }.stories
        .filter { $0.allSatisfy(\.isExaminable) }
      units[section.id] = stories.map { story in
        FormUnit(story) { section.mix == nil ? .easy : $0.difficulty(by: book).difficulty }
      }
    }
    self.units = units
  }

  /// Every item that may be drawn.
  public var items: [KeyedItem] { units.values.joined().flatMap(\.items) }

  /// The topics that have an item.
  public var topics: Set<String> { Set(units.values.joined().map(\.topic)) }

  func units(of section: Program.Section) -> [FormUnit] { units[section.id] ?? [] }
}
