import QuestionBanks
import Testing
import Text

@Suite struct ProgramFilesTests {
  @Test(arguments: SamplePrograms.files("bad"))
  func `a bad program causes exactly the findings that it names, each at its place`(name: String) {
    let text = SamplePrograms.text(of: "bad/\(name)")
    let named = text.prefix { $0 != "\n" }.dropFirst("# temuan: ".count).split(separator: "; ")
    let found = SamplePrograms.findings(text)
    #expect(!named.isEmpty)
    #expect(
      found.map { "\($0.code) \($0.place.line):\($0.place.column)" }.sorted()
        == named.map(String.init).sorted())
    for finding in found {
      #expect(finding.sentence.indonesian != finding.sentence.english)
      for language in Language.allCases {
        #expect(".?".contains(finding.remedy[language].suffix(1)))
      }
    }
  }

  @Test func `each finding of programs has a bad file`() {
    let named = SamplePrograms.files("bad").map { $0.prefix { $0 != "-" }.uppercased() }
    let codes = ["B009", "B055", "B066", "B067", "B068", "B070", "B071"]
    #expect(Set(codes).isSubset(of: named))
  }

  @Test(arguments: SamplePrograms.files("good"))
  func `a good program is read and proved without any finding`(name: String) {
    let findings = SamplePrograms.findings(SamplePrograms.text(of: "good/\(name)"))
    #expect(findings.map { $0.text(in: .english) } == [])
  }
}
