import Law
import Testing

@Suite struct ReadingTests {
  @Test func `the shipped law is read without any finding`() {
    #expect(!ShippedLaw.files.isEmpty)
    #expect(ShippedLaw.findings.map { $0.text(in: .english) } == [])
  }
}
