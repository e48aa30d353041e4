import Assessment
import Dates
import Dialogue
import Results
import Sessions
import Testing

/// What participants learn of their exam, and what they are offered next.
@Suite struct ExamReportTests {
  private let bench: SampleBench

  init() throws { bench = try SampleBench() }

  private func aftermath(_ feedback: Feedback) -> ExamAftermath {
    ExamAftermath(feedback: { _ in feedback })
  }

  @Test(arguments: [
    (Feedback.none, ["Hasilnya disampaikan"], ["Nilai ", "PP 1/2020", "Jawaban yang benar"]),
    (.outcome, ["Nilai 33,3 %", "Media sosial"], ["PP 1/2020", "Jawaban yang benar"]),
    (
      .provisions, ["Nilai 33,3 %", "Pelajari lagi:", "PP 1/2020 Pasal "], ["Jawaban yang benar"]
    ),
    (
      .explanations,
      [
        "Nilai 33,3 %", "Pelajari lagi:", "Jawaban yang benar: 3, Sanksi moral (kode etik).",
        "Dasar PP 1/2020 Pasal 1",
      ], []
    ),
  ])
  func `a policy tells what those before it tell, and nothing that those behind it do`(
    policy: Feedback, told: [String], untold: [String]
  ) throws {
    // The second item is answered, the others are missed: one wrongly, one not at all.
    let console = try bench.exam(
      wrong() + right() + typing("kumpulkan", "kumpulkan", "kumpulkan"),
      aftermath: aftermath(policy))
    let end = console.flowing.split(separator: "masih kosong").last ?? ""
    for text in told { #expect(end.contains(text), "\(text) in \(end)") }
    for text in untold { #expect(!end.contains(text), "\(text) in \(end)") }
  }

  @Test func `provisions of missed items do not say which items those are`() throws {
    let console = try bench.exam(
      wrong(3) + typing("kumpulkan"), aftermath: aftermath(.provisions))
    let end = console.text.split(separator: "Pelajari lagi:").last ?? ""
    for id in ["medsos-1", "medsos-2", "lapangan-1"] { #expect(!end.contains(id)) }
    #expect(end.split(separator: "PP 1/2020 Pasal ").count == 4)
  }

  @Test(arguments: [
    (Retake.atOnce, "Ketik 'ujian' untuk mencoba lagi."),
    (.from(Day(number: 20_000)), "dapat diulang mulai 4 Oktober 2024."),
    (.never, "Kesempatan Anda untuk ujian ini sudah habis"),
  ])
  func `whoever did not pass learns when to try again`(retake: Retake, sentence: String) throws {
    let aftermath = ExamAftermath(retake: { _, _ in retake })
    let console = try bench.exam(wrong(3) + typing("kumpulkan"), aftermath: aftermath)
    #expect(console.flowing.contains(sentence))
    let passed = try bench.exam(
      right(3) + typing("kumpulkan"), beginning: true, aftermath: aftermath)
    #expect(!passed.flowing.contains(sentence))
  }

  @Test(arguments: [("ya", true), ("tidak", false)])
  func `what was missed can be practised at once, or later`(reply: String, isPractised: Bool) throws
  {
    var practised: AttemptID?
    var isFree = false
    let bench = bench
    let aftermath = ExamAftermath(remedial: { exam in
      practised = exam.id
      // Whoever practises does not hold the exams back.
      if case .granted = bench.store.claim(exam.subject, at: bench.now) { isFree = true }
      return .done
    })
    let console = try bench.exam(wrong(3) + typing("kumpulkan", reply), aftermath: aftermath)
    #expect(practised == (isPractised ? try bench.attempts.first?.id : nil))
    #expect(isFree == isPractised)
    #expect(console.flowing.contains("'latihan perbaikan'") == !isPractised)
  }

  @Test(arguments: Feedback.allCases)
  func `practice is offered to whoever did not pass and may know that something was missed`(
    policy: Feedback
  ) throws {
    var isPractised = false
    let aftermath = ExamAftermath(
      feedback: { _ in policy },
      remedial: { _ in
        isPractised = true
        return .done
      })
    try bench.exam(wrong(3) + typing("kumpulkan", "ya"), aftermath: aftermath)
    #expect(isPractised == (policy == .provisions || policy == .explanations))
    isPractised = false
    for answers in [right(2) + wrong(), right(3)] {
      try bench.exam(answers + typing("kumpulkan", "ya"), beginning: true, aftermath: aftermath)
    }
    #expect(!isPractised)
  }
}
