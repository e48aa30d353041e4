import Law
import Testing
import Text

/// Where sources contradict each other, the blocks they touch say so.
@Suite struct ContradictionTests {
  private let law = ShippedLaw.base

  static let words: [(String, [String])] = [
    ("C1", ["only an ethics breach"]),
    ("C2", ["infographic"]),
    ("C3", ["Tribun prints medium"]),
    ("C4", ["Tribun merges rows 9 and 10"]),
    ("C5", ["25%"]),
    ("C6", ["Never call it safe", "Not listed as a ban"]),
    ("C7", ["ttributes alone"]),
    ("C8", ["One portal says severe"]),
    ("C9", ["during the campaign"]),
    ("C10", ["Pasal 521"]),
    ("C11", ["Pasal 490 or 494"]),
    ("C12", ["PTDH", "dishonourable"]),
    ("C13", ["wrong for acts from 31 August 2021"]),
    ("C14", ["no such article", "no light neutrality item", "impossible"]),
    ("C15", ["16 October 2025", "names no gap"]),
    ("C16", ["read as 27"]),
    ("C17", ["that is wrong"]),
  ]

  @Test func `all seventeen are here`() {
    #expect(Self.words.map(\.0) == DossierIDs.contradictions)
  }

  @Test(arguments: words)
  func `each block that a contradiction touches has a note on it`(
    id: String, words: [String]
  ) throws {
    let names = DossierTable.names(in: try #require(DossierTable.rows[id]?.last))
    #expect(!names.isEmpty)
    for name in names {
      let notes = notes(at: name).map(\.english)
      #expect(notes.contains { note in words.contains { note.contains($0) } }, "\(name): \(notes)")
    }
  }

  @Test func `passive attendance shows both readings`() {
    for id in ["pp94-2021.5.n.1", "pp53-2010.4.pasif"] {
      #expect(law.rule(id)?.readings.count == 2)
    }
  }

  private func notes(at id: String) -> [Bilingual] {
    (law.rule(id)?.notes ?? []) + (law.stipulation(id)?.notes ?? [])
      + (law.form(id)?.notes ?? []) + (law.instrument(id)?.notes ?? [])
  }
}
