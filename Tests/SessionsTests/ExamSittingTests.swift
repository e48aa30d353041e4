import Assessment
import Dialogue
import Results
import Sessions
import Testing

/// Flags, the list, handing in and giving up; leaving and coming back.
@Suite struct ExamSittingTests {
  private let bench: SampleBench

  init() throws { bench = try SampleBench() }

  @Test func `flags and the place outlive leaving, and no entry tells of them`() throws {
    try bench.exam(right() + typing("tandai", "lewati", "tandai", "kembali", "tandai"))
    let entries = try bench.store.entries(after: 0, of: nil).count
    let console = try bench.exam(typing("tandai", "daftar", "keluar"))
    #expect(console.flowing.contains("1 dari 3 butir sudah tersimpan"))
    #expect(console.flowing.contains("Sisa waktu 30 menit"))
    #expect(console.flowing.contains("Anda tadi di butir 2."))
    #expect(console.flowing.contains("Butir 2 dari 3, sisa 30 menit · "))
    #expect(console.flowing.contains("Ditandai: 2, 3."))
    #expect(try bench.store.entries(after: 0, of: nil).count == entries)
    let later = try bench.exam(typing("3"))
    #expect(later.flowing.contains("Butir 3 dari 3, sisa 30 menit, ditandai · "))
  }

  /// What is typed, with `benar` for the right answer, and where one is then.
  @Test(arguments: [
    ("", "di butir 1."), ("benar", "di butir 2."), ("lewati", "di butir 2."),
    ("lewati,lewati", "di butir 3."), ("lewati,kembali", "di butir 1."),
    ("daftar", "di daftar butir."), ("daftar,3", "di butir 3."), ("daftar 2", "di butir 2."),
    ("lewati,benar", "di butir 3."), ("daftar,2,benar", "di butir 3."),
    ("lewati,benar,benar", "di daftar butir."),
    ("lewati,benar,kembali,tandai", "di butir 2."),
  ])
  func `whoever comes back is where they were`(typed: String, place: String) throws {
    let words = typed.split(separator: ",").map(String.init)
    try bench.exam(words.flatMap { $0 == "benar" ? right() : typing($0) })
    #expect(try bench.exam([]).flowing.contains("Anda tadi \(place)"))
  }

  @Test func `a flag that cannot be kept is told, and holds until one leaves`() throws {
    let bench = bench
    let failing: (String) -> Reply = { _ in
      bench.store.failure = .full
      return .line("tandai")
    }
    let console = try bench.exam([failing] + typing("daftar"))
    bench.store.failure = nil
    #expect(console.flowing.contains("hanya diingat sampai Anda keluar"))
    #expect(console.complaints.contains { $0.contains("penyimpanan penuh") })
    #expect(console.flowing.contains("Ditandai: 1."))
    #expect(try !bench.exam(typing("daftar")).text.contains("Ditandai"))
  }

  @Test func `open items are handed in only by saying so twice`() throws {
    let console = try bench.exam(right() + typing("kumpulkan", "entah", "bantuan"))
    #expect(console.flowing.contains("2 butir masih kosong dan tidak bernilai."))
    #expect(try bench.attempts.first?.isOpen == true)
    // Whoever went to an item in between is asked anew.
    let again = try bench.exam(typing("kumpulkan", "2") + right() + typing("daftar", "kumpulkan"))
    #expect(again.flowing.contains("1 butir masih kosong"))
    #expect(try bench.attempts.first?.isOpen == true)
    try bench.exam(typing("kumpulkan", "kumpulkan"))
    #expect(try bench.attempts.first?.closing?.score == Score(earned: 2, possible: 3))
  }

  @Test func `the list takes its own words, and says what it expects of others`() throws {
    let console = try bench.exam(
      typing("daftar", "fakta", "4", "0", "daftar", "kembali", "daftar 9", "keluar"))
    #expect(console.flowing.split(separator: "nomor butir 1 sampai 3").count == 4)
    #expect(console.text.split(separator: "Dijawab 0 dari 3.").count == 4)
    // Back from the list is where one came from.
    #expect(console.flowing.split(separator: "Butir 1 dari 3").count == 3)
  }

  @Test func `an exam is given up by its word and the same word again`() throws {
    let console = try bench.exam(right() + typing("menyerah", "ya", "bantuan", "menyerah"))
    #expect(console.flowing.contains("jawaban untuk 1 dari 3 butir tidak dinilai"))
    #expect(console.flowing.split(separator: "Ketik 'menyerah' untuk menutup ujian").count == 3)
    #expect(console.flowing.contains("Ujian ditutup tanpa nilai."))
    let record = try #require(try bench.attempts.first)
    #expect(record.abandonment?.reason == .wished)
    #expect(record.responses.count == 1)
    #expect(try bench.store.last()?.entry.type == .checkpointSigned)
    let results = ScriptedConsole([])
    _ = try ResultsJob(bench.desk(results)).run(json: false)
    #expect(results.flowing.contains("ditutup tanpa nilai (menyerah)"))
    try bench.exam(right(3) + typing("kumpulkan"), beginning: true)
    #expect(try bench.attempts.map { $0.closing?.isPass } == [nil, true])
  }

  @Test(arguments: ["", "batal", "kembali"], [[], ["daftar"]])
  func `whoever would rather not give up goes back to where they were`(
    word: String, way: [String]
  ) throws {
    let console = try bench.exam(
      way.flatMap { typing($0) } + typing("menyerah", word, "entah") + [{ _ in .interrupted }])
    let last = try #require(console.shown.last { $0.hasPrefix("Ketik ") })
    #expect(last.contains(way.isEmpty ? "nomor 1 sampai 4" : "Ketik 'kumpulkan'"))
    #expect(try bench.attempts.first?.isOpen == true)
  }

  @Test func `who is out of time cannot give up any more, and is scored`() throws {
    let bench = bench
    let late: (String) -> Reply = { _ in
      bench.wait(minutes: 31)
      return .line("menyerah")
    }
    let console = try bench.exam(right() + typing("menyerah") + [late])
    #expect(console.flowing.contains("Waktu habis."))
    #expect(try bench.attempts.first?.closing?.isExpired == true)
  }

  @Test func `who hands in too late is scored as out of time`() throws {
    let bench = bench
    let late: (String) -> Reply = { _ in
      bench.wait(minutes: 30)
      return .line("kumpulkan")
    }
    try bench.exam(right(3) + [late])
    let closing = try #require(try bench.attempts.first?.closing)
    #expect(closing.isExpired)
    #expect(closing.score == Score(earned: 3, possible: 3))
  }

  @Test func `an exam that is open elsewhere is refused, with who has it and since when`() throws {
    try bench.exam(right())
    let subject = try #require(bench.seat.subject)
    guard case .granted(let hold) = bench.store.claim(subject, at: bench.now) else {
      Issue.record("not granted")
      return
    }
    let sitter = Sitter(process: 1, terminal: "pts/0", since: bench.now)
    let trouble = Trouble.sitsElsewhere(sitter, clockOffset: 420)
    #expect(throws: trouble) { try bench.exam(right()) }
    #expect(trouble.status == .unusable)
    let sentence = trouble.lines(in: .indonesian).joined()
    for part in ["terminal pts/0", "proses 1", "24 September 2024 pukul 23.00.00", "kill 1"] {
      #expect(sentence.contains(part), "\(part)")
    }
    #expect(try bench.attempts.first?.responses.count == 1)
    hold.release()
    try bench.exam(right(2) + typing("kumpulkan"))
    #expect(try bench.attempts.first?.closing?.score == Score(earned: 3, possible: 3))
  }

  @Test func `leaving gives the exam back, and so does trouble`() throws {
    let bench = bench
    let failing: (String) -> Reply = { text in
      bench.store.failure = .full
      return rightAnswer(text)
    }
    #expect(throws: Trouble.store(.full)) { try bench.exam([failing]) }
    bench.store.failure = nil
    try bench.exam(right())
    try bench.exam(right(2) + typing("kumpulkan"))
    #expect(try bench.attempts.count == 1)
  }

  @Test func `a named program does not hide another exam that is open`() throws {
    try bench.exam(right())
    bench.programTexts["lanjutan.program"] = SampleBench.secondProgram
    let console = ScriptedConsole(reading: typing(""))
    _ = try ExamJob(bench.desk(console)).run("lanjutan")
    #expect(
      console.flowing.contains("Selesaikan dahulu ujian “Tingkat dasar” yang masih berjalan."))
    let unnamed = ScriptedConsole(reading: typing("") + right(2) + typing("kumpulkan"))
    _ = try ExamJob(bench.desk(unnamed)).run(nil)
    #expect(try bench.attempts.first?.closing?.score == Score(earned: 3, possible: 3))
    #expect(try bench.exam([]).text.contains("Pilih ujian:"))
  }
}

extension SampleBench {
  /// A program beside the usual one.
  static let secondProgram = SampleBench.program.replacing(
    "program dasar \"Tingkat dasar\" \"Basic level\"",
    with: "program lanjutan \"Tingkat lanjutan\" \"Advanced level\"")
}
