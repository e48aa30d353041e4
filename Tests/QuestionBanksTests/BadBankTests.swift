import QuestionBanks
import Testing
import Text

@Suite struct BadBankTests {
  @Test func `there are at least eighty bad files`() {
    #expect(SampleBanks.files(in: "bad").count >= 80)
  }

  @Test(arguments: SampleBanks.files(in: "bad"))
  func `a bad file causes exactly the findings that it names, each at its place`(name: String) {
    let text = SampleBanks.text(of: "bad/\(name)")
    let named = text.prefix { $0 != "\n" }.dropFirst("# temuan: ".count).split(separator: "; ")
    #expect(!named.isEmpty)
    #expect(SampleBanks.codes(text).sorted() == named.map(String.init).sorted())
  }

  @Test(arguments: SampleBanks.files(in: "good"))
  func `a good file is read and proved without any finding`(name: String) {
    let findings = SampleBanks.findings(SampleBanks.text(of: "good/\(name)"))
    #expect(findings.map { $0.text(in: .english) } == [])
  }

  @Test func `a bank with an error is refused, one with a warning is not`() throws {
    let law = SampleBanks.law
    for name in SampleBanks.files(in: "bad") {
      let reader = SampleBanks.read(SampleBanks.text(of: "bad/\(name)"))
      guard let bank = reader.bank else { continue }
      let prover = BankProver(bank, law: law)
      #expect(
        (prover.keyed == nil) == prover.findings.contains { $0.severity == .error }, "\(name)")
    }
  }

  @Test func `every finding reads as one sentence and one remedy in both languages`() {
    for name in SampleBanks.files(in: "bad") {
      for finding in SampleBanks.findings(SampleBanks.text(of: "bad/\(name)")) {
        for language in Language.allCases {
          #expect(!finding.sentence[language].isEmpty, "\(name)")
          #expect(".?".contains(finding.remedy[language].suffix(1)), "\(name)")
        }
        #expect(finding.sentence.indonesian != finding.sentence.english, "\(name)")
      }
    }
  }
}
