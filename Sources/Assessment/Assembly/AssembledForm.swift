/// A form made by a program's blueprint for one person.
public struct AssembledForm: Hashable, Sendable {
  public let form: Form
  /// The items that the person saw recently and gets again, since without them the blueprint could not
  /// be kept; in the form's order.
  public let repeated: [ItemID]

  /// The form that `seed` makes of `stock`; the same seed, stock and `recent`, the same form.
  public init(
    of program: Program, from stock: ExamStock, seed: UInt64,
    avoiding recent: RecentlySeen = .nothing
  ) throws(Unfillable) {
    let shortages = program.shortages(in: stock)
    guard shortages.isEmpty else { throw Unfillable(shortages: shortages) }
    var generator = SeededGenerator(seed: seed)
    var chosen: [KeyedItem] = []
    for section in program.sections {
      let assembly = SectionAssembly(
        section, from: stock.units(of: section), avoiding: recent, by: &generator)
      chosen += assembly.units(by: &generator).flatMap(\.items)
    }
    form = Form(seed: seed, entries: chosen.map { Form.Entry($0, by: &generator) })
    repeated = chosen.filter(recent.contains).map(\.item.id)
  }
}
