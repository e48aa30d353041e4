import Dialogue
import Results
import Sessions
import Testing

/// Who may be a participant: whoever sits at their seat, and elsewhere whoever knows the PIN.
@Suite struct RegistrationTests {
  private let bench: SampleBench

  init() throws { bench = try SampleBench() }

  private let number = "198503152009042003"

  /// What one types at the exam, and no further than to its rules.
  @discardableResult
  private func sit(_ replies: String...) throws -> ScriptedConsole {
    let console = ScriptedConsole(replies.map(Reply.line))
    _ = try ExamJob(bench.desk(console)).run(nil)
    return console
  }

  private func register() throws -> SubjectID {
    let console = ScriptedConsole(SampleBench.registration + [.line("tidak")])
    _ = try ExamJob(bench.desk(console)).run(nil)
    return try #require(bench.seat.subject)
  }

  /// Up to the number of somebody who is known already.
  private let known = ["ya", "Siti Contoh", "1", "198503152009042003", "198503152009042003"]

  private func takeUp(_ pins: String...) throws -> ScriptedConsole {
    let console = ScriptedConsole((known + pins).map(Reply.line))
    _ = try ExamJob(bench.desk(console)).run(nil)
    return console
  }

  @Test func `at the own seat nobody is asked for the PIN`() throws {
    let subject = try register()
    let console = try sit("", "tidak")
    #expect(console.text.contains("Peserta: Siti Contoh") && console.text.contains("Ujian: "))
    #expect(bench.seat.subject == subject)
  }

  @Test func `at another seat the number and the PIN lead to the same participant`() throws {
    let subject = try register()
    bench.seat.subject = nil
    let console = try takeUp("271828", "tidak")
    #expect(console.text.contains("Nomor itu sudah terdaftar: Siti Contoh, Dinas Contoh."))
    #expect(bench.seat.subject == subject)
  }

  @Test func `whoever knows the number alone learns nothing and becomes nobody`() throws {
    let subject = try register()
    bench.seat.subject = nil
    let other = Person(name: "Lain", number: "7", unit: "U", agency: "I", isASN: false)
    var generator = bench.generator()
    let seated = SubjectID.random(using: &generator)
    try bench.store.keep(other, as: seated)
    try bench.store.changePIN(of: seated) { _ in KeptPIN(hash: "x") }
    for way in [["lain"], []] {
      bench.seat.subject = way.isEmpty ? nil : seated
      let console = ScriptedConsole((way + known + ["161803", "batal"]).map(Reply.line))
      _ = try ExamJob(bench.desk(console)).run(nil)
      #expect(console.text.contains("PIN itu keliru"))
      #expect(!console.text.contains("Dinas Contoh") && !console.text.contains("Ujian: "))
    }
    #expect(bench.seat.subject != subject)
  }

  @Test func `after five wrong PINs even the right one waits, also for another program`() throws {
    _ = try register()
    bench.seat.subject = nil
    let console = try takeUp("161803", "161803", "161803", "161803", "161803", "271828")
    #expect(console.text.contains("Coba lagi sesudah pukul 23.15.00"))
    bench.now = bench.now.adding(milliseconds: 14 * 60_000)
    #expect(try takeUp("271828").text.contains("Terlalu banyak PIN keliru"))
    bench.now = bench.now.adding(milliseconds: 60_000)
    #expect(try takeUp("271828", "tidak").text.contains("Riwayatnya dipakai"))
  }

  @Test func `who registered without a PIN sets one at their seat, and nobody can elsewhere`()
    throws
  {
    let subject = try register()
    try bench.store.dropPIN(of: subject)
    bench.seat.subject = nil
    let elsewhere = try takeUp("271828", "271828")
    #expect(elsewhere.text.contains("belum punya PIN"))
    #expect(!elsewhere.text.contains("Dinas Contoh"))
    bench.seat.subject = subject
    let console = try sit("", "314159", "314159", "tidak")
    #expect(console.text.contains("Pilih PIN"))
    #expect(try bench.store.pin(of: subject) != nil)
    let leaving = try SampleBench()
    _ = try ExamJob(
      leaving.desk(ScriptedConsole(SampleBench.registration.dropLast(2) + [.line("batal")]))
    )
    .run(nil)
    #expect(leaving.seat.subject.flatMap { leaving.store.person($0) } == nil)
  }

  @Test(arguments: [true, false])
  func `a registration that was stopped half way is recorded once, at the next sitting`(
    isAtOwnSeat: Bool
  ) throws {
    var generator = bench.generator()
    let subject = SubjectID.random(using: &generator)
    let person = Person(
      name: "Siti Contoh", number: number, unit: "Seksi", agency: "Dinas Contoh", isASN: true)
    try bench.store.keep(person, as: subject)
    let pins = ["271828", "271828"]
    if isAtOwnSeat { bench.seat.subject = subject }
    for turn in 0..<2 {
      let replies = turn == 1 || isAtOwnSeat ? [""] : known
      let console = ScriptedConsole((replies + (turn == 0 ? pins : []) + ["tidak"]).map(Reply.line))
      _ = try ExamJob(bench.desk(console)).run(nil)
      #expect(bench.seat.subject == subject)
      let types = try bench.store.entries(of: subject).map(\.entry.type)
      #expect(types == [.noticeShown, .participantRegistered])
    }
  }

  @Test func `whom the roster knows is registered by number and name, and sets a PIN`() throws {
    let person = Person(
      name: "Siti Contoh, S.H.", number: number, unit: "Dinas", agency: "Kabupaten", isASN: true)
    var generator = bench.generator()
    let subject = SubjectID.random(using: &generator)
    try bench.store.keep(person, as: subject)
    let stranger = try sit("ya", "Orang Lain", "1", number, number, "271828")
    #expect(stranger.text.contains("dengan nama lain") && !stranger.text.contains("Dinas"))
    let console = try sit(
      "ya", "siti contoh", "1", number, number, "271828", "271828", "tidak")
    #expect(console.text.contains("Anda ada di daftar peserta: Siti Contoh, S.H., Dinas."))
    #expect(bench.seat.subject == subject)
    #expect(
      try bench.store.entries(of: subject).map(\.entry.type) == [
        .noticeShown, .participantRegistered,
      ])
    bench.seat.subject = nil
    #expect(try takeUp("271828", "tidak").text.contains("Riwayatnya dipakai"))
  }

  @Test func `who sits at the seat of somebody erased begins anew`() throws {
    let subject = try register()
    try bench.store.erase(subject, at: bench.now)
    let again = try register()
    #expect(again != subject)
    #expect(try bench.store.entries(of: subject).last?.entry.type == .subjectErased)
  }

  @Test func `a participant who sits down ends the officer's work`() throws {
    _ = try register()
    let console = ScriptedConsole([MemoryCabinet.passphrase, "", "tidak"].map(Reply.line))
    let desk = bench.desk(console)
    _ = try desk.asHR()
    _ = try ExamJob(desk).run(nil)
    #expect(throws: Trouble.key(.officersOnly)) { try desk.asHR() }
  }

  @Test func `the notice names controller, purpose, basis, time and rights`() throws {
    bench.retentionSettings = "retensi\n  sertifikat selamanya\n  ujian 1\n"
    let console = try sit("tidak")
    let text = console.text.replacing("\n", with: " ")
    for part in [
      "Pengendali data: Badan Kepegawaian Contoh.", "Tujuan: menilai ujian",
      "Dasar: tugas instansi",
      "Lama: tanpa batas sesudah sertifikat berakhir", "1 bulan sesudah ujian terakhir",
      "salinan, koreksi atau penghapusan",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    bench.retentionSettings = "retensi\n  sertifikat lama\n"
    #expect(try sit("tidak").text.replacing("\n", with: " ").contains("Lama: 60 bulan"))
  }

  @Test(arguments: [
    ("Siti Contoh", true), ("SITI  CONTOH", true), ("Dr. Siti Contoh, S.H., M.Si.", true),
    ("siti contoh s.h.", true), ("Siti", false), ("Contoh Siti", false),
    ("Siti Contoh Lain", false),
    ("", false), ("S.H.", false),
  ])
  func `a name is known in any case and with or without titles`(typed: String, isSame: Bool) {
    let person = Person(
      name: "Siti Contoh, S.H.", number: nil, unit: "U", agency: "I", isASN: false)
    #expect(person.isCalled(typed) == isSame)
  }
}
