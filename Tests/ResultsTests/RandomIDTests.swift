import Assessment
import Results
import Testing

@Suite struct RandomIDTests {
  @Test(arguments: UInt64(0)..<50)
  func `a random identity is a UUID of version 4 that survives being written`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let subject = SubjectID.random(using: &generator)
    let text = Array(subject.description)
    #expect(SubjectID(subject.description) == subject)
    #expect(text[14] == "4")
    #expect("89ab".contains(text[19]))
    #expect(SubjectID.random(using: &generator) != subject)
  }

  @Test(arguments: [
    "", "11111111-2222-4333-8444-55555555555", "11111111-2222-4333-8444-5555555555555",
    "11111111-2222-4333-8444-55555555555A", "11111111_2222-4333-8444-555555555555",
    "1111111-12222-4333-8444-555555555555", "é1111111-222-4333-8444-555555555555",
  ])
  func `what is no lower-case UUID is refused`(text: String) {
    #expect(SubjectID(text) == nil)
    #expect(Origin(text) == nil)
  }
}
