import Law
import Testing

@Suite struct ReadingTests {
  @Test func `the shipped law is read without any finding`() {
    #expect(!ShippedLaw.files.isEmpty)
    #expect(ShippedLaw.findings.map { $0.text(in: .english) } == [])
  }

  @Test func `the canonical text of the shipped law is read back as the same law`() throws {
    let text = LawPrinter.text(of: ShippedLaw.base)
    let reader = LawReader([("kanonis.aturan", text)])
    #expect(reader.findings.map { $0.text(in: .english) } == [])
    #expect(LawPrinter.text(of: try #require(reader.base)) == text)
  }
}
