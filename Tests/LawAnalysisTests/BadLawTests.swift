import Law
import LawAnalysis
import Testing
import Text

@Suite struct BadLawTests {
  @Test func `the law that the bad files break is sound`() throws {
    let findings = LawCheck(try InventedLaw.law("")).findings
    #expect(findings.filter { $0.code != "A009" }.map(\.finding.sentence.english) == [])
  }

  @Test func `there are at least fifty bad files`() {
    #expect(BadLaw.all.count >= 50)
  }

  @Test(arguments: BadLaw.all)
  func `a bad file causes exactly the findings that it names, each at its place`(bad: BadLaw) {
    let reader = bad.reader
    let analysed = reader.base.map { LawCheck($0).findings.map(\.finding) } ?? []
    let found = (reader.findings + analysed).filter { $0.code != "A009" }
    let own = found.filter { $0.place.file == bad.name }
    #expect(
      own.map { "\($0.code) \($0.place.line):\($0.place.column)" }.sorted() == bad.expected)
    // Elsewhere a new rule may at most make a clause of an old one idle.
    for other in found where other.place.file != bad.name {
      #expect(other.severity == .information && other.code == "A008")
    }
    #expect(!own.isEmpty)
  }

  @Test func `a line of ten megabytes is one finding, and the rest is read`() {
    let line = "aturan " + String(repeating: "x", count: 10_000_000)
    let reader = LawReader([("dasar.aturan", InventedLaw.sound), ("uji.aturan", "\(line)\nx\n")])
    #expect(reader.findings.map(\.code) == ["T004", "T010"])
    #expect(reader.findings.map(\.place.line) == [1, 2])
  }

  @Test func `every finding reads as one sentence and one remedy in both languages`() {
    for bad in BadLaw.all {
      guard let law = bad.reader.base else { continue }
      for finding in LawCheck(law).findings {
        for language in Language.allCases {
          let lines = finding.lines(of: law, in: language)
          #expect(lines.count >= 2 + finding.rules.count, "\(bad.name)")
          #expect(".?".contains(finding.finding.remedy[language].suffix(1)), "\(bad.name)")
        }
      }
    }
  }
}
