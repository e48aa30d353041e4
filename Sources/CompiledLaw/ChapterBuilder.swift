import Law

/// Lays the boxes out in chapters, one value of the dividing fact after the other.
struct ChapterBuilder {
  private let boxes: [CompiledBox]
  private let rows: Rows
  /// For each rule, the rules that defeat it.
  private let defeatersOfRule: [[Int32]]
  private(set) var chapters: [Chapter] = []
  private(set) var entries: [Entry] = []
  private(set) var asked: [Int] = []
  private(set) var columns: [Block] = []
  private(set) var defeaters: [Block] = []

  init(_ boxes: [CompiledBox], _ rows: Rows, _ law: RuleBase) {
    self.boxes = boxes
    self.rows = rows
    var positions: [String: Int] = [:]
    for (position, rule) in law.rules.enumerated() { positions[rule.id] = position }
    var table = Array(repeating: [Int32](), count: law.rules.count)
    for (position, rule) in law.rules.enumerated() {
      for id in rule.defeats {
        if let defeated = positions[id] { table[defeated].append(Int32(position)) }
      }
    }
    defeatersOfRule = table
  }

  private var periodFact: Int { rows.sizes.count - 1 }

  /// The chapter of the next value.
  mutating func append(_ value: Int) {
    let kept = boxes.filter { $0.allows(value, of: rows.dividingFact, periodFact: periodFact) }
    let width = max(1, (kept.count + Block.bits - 1) / Block.bits)
    let firstAsked = asked.count
    let firstColumn = columns.count
    columns.append(contentsOf: repeatElement(.zero, count: rows.count * width))
    asked += rows.sizes.indices.filter { fact in kept.contains { $0.asks(fact) } }
      .filter { $0 != rows.dividingFact }
    for place in rows.places { fillColumns(of: place, kept, firstColumn, width) }
    chapters.append(
      Chapter(
        width: width, firstEntry: entries.count, firstColumn: firstColumn,
        asked: firstAsked..<asked.count))
    appendEntries(of: kept, width)
  }

  private mutating func fillColumns(
    of place: Place, _ kept: [CompiledBox], _ firstColumn: Int, _ width: Int
  ) {
    // The chapter has settled the dividing fact, whatever value a scenario has there.
    let facts = place.facts.filter { $0 != rows.dividingFact }
    var unasking = [Block](repeating: .zero, count: width)
    for (bit, box) in kept.enumerated() {
      let asked = facts.filter { $0 == periodFact || box.asks($0) }
      if asked.isEmpty { unasking[bit / Block.bits].insert(bit % Block.bits) }
      for row in place.rows where !asked.isEmpty {
        let isAllowed = asked.allSatisfy {
          box.allows(rows.value(of: $0, inRow: row), of: $0, periodFact: periodFact)
        }
        let block = firstColumn + row * width + bit / Block.bits
        if isAllowed { columns[block].insert(bit % Block.bits) }
      }
    }
    for row in place.rows {
      for block in 0..<width { columns[firstColumn + row * width + block] |= unasking[block] }
    }
  }

  private mutating func appendEntries(of kept: [CompiledBox], _ width: Int) {
    var bitsOfRule: [Int32: [Int]] = [:]
    for (bit, box) in kept.enumerated() {
      var entry = box.entry
      let against = entry.rule < 0 ? [] : defeatersOfRule[Int(entry.rule)]
      let bits = against.flatMap { bitsOfRule[$0] ?? [] }
      if !bits.isEmpty {
        entry.defeaters = Int32(defeaters.count)
        defeaters.append(contentsOf: repeatElement(.zero, count: width))
        for bit in bits {
          defeaters[Int(entry.defeaters) + bit / Block.bits].insert(bit % Block.bits)
        }
      }
      entries.append(entry)
      bitsOfRule[entry.rule, default: []].append(bit)
    }
  }
}
