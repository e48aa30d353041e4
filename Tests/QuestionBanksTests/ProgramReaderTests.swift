import Assessment
import QuestionBanks
import Testing
import Text

@Suite struct ProgramReaderTests {
  @Test func `every rule of a program is read`() throws {
    let program = try SamplePrograms.program(SamplePrograms.text(of: "good/lengkap.program"))
    #expect(program.id == "dasar" && program.title == Bilingual("Dasar", "Basic"))
    #expect(program.banks == ["uji"])
    #expect(program.cutScore.percent == 75 && program.minutes == 45)
    #expect(
      program.scoring
        == ScoringPolicy(marks: .netCorrect, order: .kendall, steps: .increasing))
    #expect(
      program.attempts
        == AttemptRules(
          limit: 3, waitingDays: 7, counting: .last, remedialItems: 10, renewalDays: 90))
    #expect(program.feedback == .explanations && program.recentWindow == .days(180))
    #expect(program.trainingHours == 3 && program.validMonths == 24)
    #expect(program.legalBasis == ["PP 1/2020", "Peraturan Bupati"])
    #expect(program.band(of: Score(earned: 4, possible: 5))?.english == "Good")
    #expect(program.band(of: Score(earned: 3, possible: 5)) == nil)
    #expect(
      program.sections == [
        Program.Section(
          id: "gabungan", title: Bilingual("Gabungan", "Mixed"), topics: ["medsos", "cerita"],
          count: 4, mix: DifficultyMix(easy: 3, medium: 1), minimum: CutScore(percent: 50))
      ])
  }

  @Test func `what is left out has a meaning of its own`() throws {
    let program = try SamplePrograms.program(SamplePrograms.text(of: "good/singkat.program"))
    #expect(program.banks.isEmpty && program.scoring == .allOrNothing)
    #expect(program.attempts == .unlimited && program.feedback == .provisions)
    #expect(program.recentWindow == nil && program.sections[0].minimum == nil)
  }

  @Test(arguments: SamplePrograms.files("good"))
  func `the canonical text of a program reads as the same program`(name: String) throws {
    let program = try SamplePrograms.program(SamplePrograms.text(of: "good/\(name)"))
    #expect(try SamplePrograms.program(program.canonicalText) == program)
    #expect(
      try SamplePrograms.program(program.canonicalText).canonicalText == program.canonicalText)
  }

  @Test func `a file that leaves nothing out is its own canonical text`() throws {
    let text = SamplePrograms.text(of: "good/lengkap.program")
    #expect(try SamplePrograms.program(text).canonicalText == text)
    let vocabulary = SampleBanks.law.vocabulary
    #expect(BankFormatter(text, file: "uji.program", vocabulary: vocabulary).text == text)
  }

  @Test func `a second program of one name is found`() throws {
    let text = SamplePrograms.text(of: "good/singkat.program")
    let written = try #require(SamplePrograms.read(text).program)
    #expect(clashes(between: [written]).isEmpty)
    #expect(clashes(between: [written, written]).map(\.code) == ["B069"])
  }

  @Test(arguments: UInt64(0)..<200)
  func `a good program with bytes changed, cut or repeated is read without a crash`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(SamplePrograms.text(of: "good/lengkap.program").utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &generator))
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(place..<end)
      default: bytes.insert(contentsOf: bytes[place..<end], at: place)
      }
      if bytes.isEmpty { return }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let reader = SamplePrograms.read(text)
    let hasError = reader.findings.contains { $0.severity == .error }
    #expect(reader.program == nil || !hasError)
    #expect(reader.readable == nil ? hasError : true)
    _ = SamplePrograms.findings(text)
  }
}
