import Dates
import Law
import Testing

/// Whether the law accounts for everything that the research found, and claims no more.
@Suite struct DossierTests {
  private let law = ShippedLaw.base

  /// One regime row of an act.
  struct Row: Sendable, CustomTestStringConvertible {
    let act: String
    let number: Int
    let days: Interval
    let confidence: Confidence
    let effect: String
    var testDescription: String { "\(act) \(number)" }

    init?(_ line: Substring) {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 5, let number = Int(words[1]), let start = Day(words[2]),
        let confidence = Confidence.allCases.first(where: { $0.english == words[4] })
      else { return nil }
      act = words[0]
      self.number = number
      days = Interval(start: start, end: Day(words[3]))
      self.confidence = confidence
      effect = words[5...].joined(separator: " ")
    }

    static let all = DossierActs.rows.split(separator: "\n").compactMap { Row($0) }
  }

  private func isBlock(_ id: String) -> Bool {
    law.rule(id) != nil || law.form(id) != nil || law.stipulation(id) != nil
      || law.instrument(id) != nil || law.elections.contains { $0.id == id }
  }

  @Test func `the table of rows is complete`() {
    #expect(Row.all.count == 126)
    #expect(Set(Row.all.map(\.act)).count == 48)
    #expect(DossierIDs.permissions.count == 21)
    #expect(DossierIDs.permissions.values.reduce(0, +) == 37)
    #expect(DossierIDs.instruments.split(whereSeparator: \.isWhitespace).count == 37)
    #expect(DossierIDs.forms.split(whereSeparator: \.isWhitespace).count == 45)
  }

  @Test func `every row of every act is accounted for, in its order`() {
    for (act, rows) in Dictionary(grouping: Row.all, by: \.act) {
      let numbers = DossierTable.parts(of: act).compactMap { $0.split(separator: " ").first }
      #expect(numbers == rows.map { "\($0.number)"[...] }, "\(act)")
    }
  }

  @Test(arguments: Row.all)
  func `a row is carried in its days, its class, and no surer than its sources`(row: Row) throws {
    let parts = DossierTable.parts(of: row.act)
    let part = try #require(parts.first { $0.hasPrefix("\(row.number) ") })
    let names = DossierTable.names(in: part)
    #expect(try effect(of: #require(names.first)) == row.effect)
    for name in names {
      let interval = law.rule(name)?.interval ?? law.stipulation(name)?.interval
      let confidence = law.rule(name)?.confidence ?? law.stipulation(name)?.confidence
      #expect(try #require(interval, "\(name)").isWithin(row.days), "\(name)")
      #expect(try #require(confidence) <= row.confidence, "\(name)")
    }
  }

  private func effect(of id: String) -> String? {
    guard let rule = law.rule(id) else { return law.stipulation(id).map { _ in "ketentuan" } }
    switch rule.effect {
    case .permitted: return "boleh"
    case .contested: return "diperdebatkan"
    case .violation(let offence, let level):
      return ([offence.rawValue] + [level?.rawValue].compactMap { $0 }).joined(separator: " ")
    }
  }

  @Test func `every form of sanction is accounted for`() {
    for form in DossierIDs.forms.split(whereSeparator: \.isWhitespace) {
      let part = DossierTable.allParts.first { $0.hasPrefix("\(form) `") }
      #expect(part != nil, "\(form)")
    }
  }

  @Test(arguments: DossierIDs.regimes)
  func `every regime of sanctions says who imposes`(id: String) throws {
    let names = try #require(DossierTable.rows[id]).flatMap(DossierTable.names)
    let imposing = names.filter { $0.hasSuffix(".penjatuh") }
    #expect(!imposing.isEmpty)
    for name in imposing { #expect(law.stipulation(name) != nil, "\(name)") }
  }

  @Test(
    arguments: DossierIDs.combination + DossierIDs.procedure + DossierIDs.contradictions
      + DossierIDs.permissions.keys.sorted() + DossierIDs.elections
      + DossierIDs.instruments.split(whereSeparator: \.isWhitespace).map(String.init))
  func `an id of the research has its row, with a block or a reason`(id: String) throws {
    let cells = try #require(DossierTable.rows[id])
    let last = try #require(cells.last)
    #expect(!DossierTable.names(in: last).isEmpty || DossierTable.isExplained(last), "\(last)")
  }

  @Test func `every name in the tables is a block of the law, a fact or one of its values`() throws
  {
    let vocabulary = law.vocabulary
    let known = Set(vocabulary.facts.flatMap { [$0.id] + $0.values.map(\.id) })
    let research = DossierTable.rows.filter { row in
      row.key.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 95 }
    }
    for (id, cells) in research {
      for name in cells.flatMap(DossierTable.names) where !isBlock(name) && !known.contains(name) {
        let pair = name.split(whereSeparator: { "=: ".contains($0) }).map(String.init)
        #expect(pair.count == 2, "\(id) \(name)")
        #expect(vocabulary[pair[0]]?.index(of: pair.last ?? "") != nil, "\(id) \(name)")
      }
    }
  }
}
