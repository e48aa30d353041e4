import Assessment
import NamedIDs
import Testing
import Text
import TrainingRecords
import TrainingSamples

extension IndependentCases {
  /// Statements of xAPI as they are, and with one member that its rules refuse.
  func statements() throws -> [JSONValue] {
    var cases: [JSONValue] = []
    let texts = try exams().flatMap { name, exam in
      try statements(of: exam).enumerated().map { ("\(name) \($0)", $1.canonicalText) }
    }
    for (name, text) in texts { cases.append(genuine(name, text, [:])) }
    let text = texts.last?.1 ?? ""
    let changes = [
      ("scaled above one", #""scaled":0.1"#, #""scaled":1.1"#),
      ("raw above the greatest", #""raw":2,"#, #""raw":21,"#),
      ("no duration", #""success":false"#, #""duration":"24 menit","success":false"#),
      ("verb without scheme", "http://adlnet.gov/expapi/verbs/failed", "failed"),
      ("no identity", #""objectType":"Agent""#, #""objectType":"Agen""#),
      ("unknown member", #""timestamp""#, #""peringkat":1,"timestamp""#),
      ("no time", #""timestamp":"2031"#, #""timestamp":"31"#),
      ("language that is none", #""en":"failed""#, #""bahasa inggris":"failed""#),
    ]
    for (name, old, new) in changes {
      try #require(text.contains(old), "\(name)")
      cases.append(refused(name, text.replacing(old, with: new)))
    }
    return cases
  }

  private func exams() -> [(name: String, exam: SampleExam)] {
    var bare = SampleExam()
    bare.program = nil
    var parts = SampleExam()
    parts.score = Score(earned: 113, possible: 168, unitsPerPoint: 6)
    parts.program = "caf\u{E9} 水/1"
    var failed = SampleExam()
    failed.score = Score(earned: 0, possible: 20)
    failed.isPass = false
    failed.milliseconds = 3_600_010
    var regraded = SampleExam()
    regraded.regradings = [(Score(earned: 2, possible: 20), false)]
    return [
      ("plain", SampleExam()), ("bare", bare), ("parts of points", parts), ("failed", failed),
      ("regraded", regraded),
    ]
  }

  private func statements(of exam: SampleExam) throws -> [JSONValue] {
    let (attempt, moments) = try exam.recorded()
    return AttemptStatements(
      of: attempt, at: "https://bkd.contoh.go.id", title: Bilingual("Dasar \"A\"", "Basic")
    ) { NamedID.version5($0, within: $1) ?? "" }.all { moments[$0] }
  }
}
