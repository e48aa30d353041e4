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
        "Nilai 33,3 %", "Pelajari lagi:", "Jawaban yang benar: 1, Hukuman disiplin berat.",
        "Dasar PP 1/2020 Pasal 2",
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
    ("", "Ketik 'ujian' untuk mencoba lagi."),
    ("jeda 10", "boleh diulang mulai 4 Oktober 2024."),
    ("remedial 5", "Berlatihlah 5 butir lagi lebih dahulu"),
    ("percobaan 1", "Kesempatan menempuh ujian ini sudah terpakai (1 kali)."),
  ])
  func `whoever did not pass learns when to try again`(rule: String, sentence: String) throws {
    bench.programTexts["dasar.program"] = SampleBench.program.replacing(
      "menit 30", with: "menit 30\n  \(rule)")
    let console = try bench.exam(wrong(3) + typing("kumpulkan"))
    #expect(console.flowing.contains(sentence))
  }

  @Test func `whoever passed is not told to try again`() throws {
    let console = try bench.exam(right(3) + typing("kumpulkan"))
    #expect(!console.flowing.contains("mencoba lagi"))
  }

  @Test func `a section that fell short is named, whatever the total`() throws {
    bench.programTexts["dasar.program"] = SampleBench.program.replacing(
      "butir 1", with: "butir 1\n  minimal 100")
    let onlyMedia: (String) -> Reply = { text in
      text.split(separator: "\n").last { $0.contains(" · ") }?.contains("lapangan") == true
        ? wrongAnswer(text) : rightAnswer(text)
    }
    let console = try bench.exam(
      Array(repeating: onlyMedia, count: 3) + typing("kumpulkan"))
    #expect(console.flowing.contains("Nilai 66,6 % (2 dari 3), batas lulus 60 %: BELUM LULUS."))
    #expect(console.flowing.contains("Batas bagian yang belum tercapai: Lapangan (100 %)."))
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
