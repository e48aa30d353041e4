import Assessment
import Results
import Testing

@Suite struct SittingNoteTests {
  @Test(arguments: UInt64(0)..<50)
  func `a note is read back from its text`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let items = ["a", "b-1", "é", "\"", "d"].map(ItemID.init)
    let note = SittingNote(
      of: .random(using: &generator),
      flagged: Set(items.filter { _ in Bool.random(using: &generator) }),
      place: Bool.random(using: &generator) ? items.randomElement(using: &generator) : nil,
      responses: Int.random(in: 0...99, using: &generator))
    #expect(SittingNote(text: note.text) == note)
  }

  @Test(arguments: ["", "{}", "[]", #"{"attempt":"x","flagged":[],"responses":0}"#])
  func `another text is no note`(text: String) { #expect(SittingNote(text: text) == nil) }
}
