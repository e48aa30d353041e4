import Assessment
import Dates
import NamedIDs
import Results
import Testing
import Text
import TrainingRecords
import TrainingSamples

@Suite struct AttemptStatementsTests {
  private func statements(
    _ change: (inout SampleExam) -> Void = { _ in }, title: Bilingual? = Bilingual("Dasar", "Basic")
  ) throws -> [JSONValue] {
    var sample = SampleExam()
    change(&sample)
    let (attempt, moments) = try sample.recorded()
    return AttemptStatements(of: attempt, at: "https://bkd.contoh.go.id", title: title) {
      NamedID.version5($0, within: $1) ?? ""
    }.all { moments[$0] }
  }

  private func verbs(_ statements: [JSONValue]) -> [String] {
    statements.compactMap { $0["verb"]?["id"]?.stringValue?.split(separator: "/").last }
      .map { String($0) }
  }

  @Test func `a pass is completed and passed, a failure completed and failed`() throws {
    #expect(verbs(try statements()) == ["completed", "passed"])
    let failed = try statements {
      $0.isPass = false
      $0.score = Score(earned: 9, possible: 20)
      $0.isExpired = true
    }
    #expect(verbs(failed) == ["completed", "failed"])
    #expect(failed[1]["result"]?["success"] == .bool(false))
  }

  @Test func `the actor is an account of a random identity`() throws {
    let actor = try #require(try statements()[1]["actor"])
    let name = try #require(actor["account"]?["name"]?.stringValue)
    #expect(SubjectID(name) != nil)
    #expect(actor["account"]?["homePage"] == .string("https://bkd.contoh.go.id"))
    guard case .object(let members) = actor else { return }
    #expect(Set(members.keys) == ["objectType", "account"])
  }

  @Test(arguments: [(18, 20, 900), (20, 20, 1000), (2, 3, 666), (0, 7, 0), (1999, 2000, 999)])
  func `the score is exact, and its share rounded down`(earned: Int, possible: Int, share: Int)
    throws
  {
    let statement = try statements { $0.score = Score(earned: earned, possible: possible) }[1]
    let score = try #require(statement["result"]?["score"])
    #expect(score["scaled"] == .permille(share))
    #expect(score["raw"] == .int(earned))
    #expect(score["max"] == .int(possible))
    #expect(score["min"] == .int(0))
  }

  @Test(arguments: [
    (0, "PT0S"), (9, "PT0S"), (10, "PT0.01S"), (1_500, "PT1.50S"), (60_000, "PT1M0S"),
    (3_600_000, "PT1H0S"), (86_401_230, "PT24H1.23S"), (5_025_000, "PT1H23M45S"),
  ])
  func `the duration is written as ISO 8601 has it`(milliseconds: Int, text: String) throws {
    let result = try statements { $0.milliseconds = milliseconds }[0]["result"]
    #expect(result?["duration"] == .string(text))
  }

  @Test func `the same exam has the same statements, each with an identity of its own`() throws {
    let regraded = { (exam: inout SampleExam) in
      exam.regradings = [
        (Score(earned: 19, possible: 20), true), (Score(earned: 2, possible: 20), false),
      ]
    }
    let first = try statements(regraded)
    #expect(try statements(regraded) == first)
    let ids = first.compactMap { $0["id"]?.stringValue }
    #expect(Set(ids).count == 4)
    #expect(ids.allSatisfy { SubjectID($0) != nil })
    // What was told before it was regraded is told in the same words.
    #expect(try statements() == Array(first.prefix(2)))
  }

  @Test func `a regrading points to what it was worth before`() throws {
    let all = try statements { $0.regradings = [(Score(earned: 2, possible: 20), false)] }
    #expect(verbs(all) == ["completed", "passed", "failed"])
    #expect(all[2]["context"]?["statement"]?["id"] == all[1]["id"])
    #expect(all[1]["context"]?["statement"] == nil)
    #expect(
      all[2]["context"]?["extensions"]?["https://bkd.contoh.go.id/netral/hukum"]
        == .string("2031-04-01 aaaaaaa"))
    #expect(all[2]["timestamp"] != all[1]["timestamp"])
  }

  @Test func `the context names the program and the law`() throws {
    let context = try #require(try statements { $0.program = "caf\u{E9} 1" }[0]["context"])
    let program = context["contextActivities"]?["grouping"]?.arrayValue?.first
    #expect(program?["id"] == .string("https://bkd.contoh.go.id/netral/program/caf%C3%A9%201"))
    #expect(program?["definition"]?["name"] == Bilingual("Dasar", "Basic").json)
    #expect(
      context["extensions"]
        == .object([
          "https://bkd.contoh.go.id/netral/hukum": .string("2031-01-02 9c1f2ab")
        ]))
  }
}
