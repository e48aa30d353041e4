import Assessment
import Dialogue
import Sessions
import Testing
import Text

@Suite struct ProgramJobTests {
  private let bench: SampleBench
  private let console = ScriptedConsole([])

  init() throws { bench = try SampleBench() }

  private static let second = SampleBench.program
    .replacing("program dasar \"Tingkat dasar\"", with: "program lain \"Lain\"")
    .replacing("menit 30", with: "menit 45\n  percobaan 2\n  jeda 3\n  hindari 2 percobaan")
    .replacing("butir 2", with: "butir 1\n  minimal 50")

  @Test func `the list tells each program in a line`() throws {
    bench.programTexts["lain.program"] = Self.second
    #expect(try ProgramJob(bench.desk(console)).list(json: false) == .done)
    #expect(
      console.shown == [
        "  dasar: Tingkat dasar (3 butir, 30 menit, lulus 60 %)",
        "  lain: Lain (2 butir, 45 menit, lulus 60 %)",
      ])
  }

  @Test func `without a program the list says where one is written`() throws {
    bench.programTexts = [:]
    #expect(try ProgramJob(bench.desk(console)).list(json: false) == .done)
    #expect(console.text.contains("Tulis berkas .program"))
  }

  @Test func `the rules are shown in both languages as participants get them`() throws {
    bench.programTexts["lain.program"] = Self.second
    #expect(try ProgramJob(bench.desk(console)).show("lain", json: false) == .done)
    for sentence in [
      "Ujian: Lain", "2 butir, 45 menit, lulus mulai 60 %.", "paling sedikit 50 %",
      "paling banyak 2 kali", "paling cepat 3 hari kemudian", "Exam: Basic level", "at least 50 %",
      "no sooner than 3 days later",
    ] { #expect(console.text.contains(sentence), "\(sentence)") }
  }

  @Test func `the JSON of a program holds its rules, its digest and its whole text`() throws {
    #expect(try ProgramJob(bench.desk(console)).show("dasar", json: true) == .done)
    let answer = try JSONValue(parsing: console.text.utf8)
    #expect(answer["version"] == .int(1) && answer["id"] == .string("dasar"))
    #expect(answer["digest"]?.stringValue?.count == 64)
    #expect(answer["text"]?.stringValue?.hasPrefix("program dasar \"Tingkat dasar\"") == true)
    #expect(answer["rules"]?["en"]?.arrayValue?.first == .string("Exam: Basic level"))
  }

  @Test func `an unknown program is refused with those that are there`() throws {
    #expect(throws: Trouble.noProgram("lanjut", known: ["dasar"])) {
      try ProgramJob(bench.desk(console)).show("lanjut", json: false)
    }
    #expect(throws: Trouble.self) { try ProgramJob(bench.desk(console)).show(nil, json: false) }
  }

  @Test func `a sound program is checked without findings`() throws {
    #expect(try ProgramCheckJob(bench.desk(console)).run(nil, json: false) == .done)
    #expect(console.shown.first == "dasar: 0 kesalahan, 0 peringatan.")
  }

  @Test func `a program that cannot be filled is found, and the others are still checked`() throws {
    bench.programTexts["lain.program"] = Self.second.replacing("butir 1\n  m", with: "butir 9\n  m")
    #expect(try ProgramCheckJob(bench.desk(console)).run(nil, json: false) == .finding)
    #expect(console.text.contains("B009") && console.text.contains("dasar: 0 kesalahan"))
    #expect(console.text.contains("lain: 1 kesalahan, 0 peringatan."))
    let other = ScriptedConsole([])
    #expect(try ProgramCheckJob(bench.desk(other)).run("dasar", json: false) == .done)
    #expect(!other.text.contains("lain"))
  }

  @Test func `two files with one name are told apart by their places`() throws {
    bench.programTexts["salinan.program"] = SampleBench.program
    #expect(try ProgramCheckJob(bench.desk(console)).run(nil, json: true) == .finding)
    let answer = try JSONValue(parsing: console.text.utf8)
    let findings = answer["programs"]?.arrayValue?.map { $0["findings"]?.arrayValue?.count }
    #expect(findings == [0, 1])
  }

  @Test func `a file that cannot be read is found by the name of the file`() throws {
    bench.programTexts["rusak.program"] = "bagian x"
    #expect(try ProgramCheckJob(bench.desk(console)).run("rusak", json: false) == .finding)
    #expect(console.text.contains("T012"))
  }

  @Test func `the same seed makes the same composition, and no key is told`() throws {
    #expect(try ProgramJob(bench.desk(console)).compose("dasar", seed: 4, json: true) == .done)
    let again = ScriptedConsole([])
    #expect(try ProgramJob(bench.desk(again)).compose("dasar", seed: 4, json: true) == .done)
    #expect(console.shown == again.shown)
    let answer = try JSONValue(parsing: console.text.utf8)
    #expect(answer["seed"] == .string("4"))
    #expect(answer["sections"]?.arrayValue?.count == 2)
    #expect(!console.text.contains("key") && !console.text.contains("berat"))
    let lines = ScriptedConsole([])
    #expect(try ProgramJob(bench.desk(lines)).compose("dasar", seed: 4, json: false) == .done)
    #expect(lines.shown.first == "Tingkat dasar: 3 butir, benih 4")
  }
}

@Suite struct BankCheckOfProgramsTests {
  @Test func `the check of the banks tells which program they no longer fill`() throws {
    let bench = try SampleBench()
    let console = ScriptedConsole([])
    #expect(try BankJob(bench.desk(console)).check(nil, isStrict: false, json: false) == .done)
    bench.programTexts["dasar.program"] = SampleBench.program.replacing("butir 2", with: "butir 3")
    let again = ScriptedConsole([])
    #expect(try BankJob(bench.desk(again)).check(nil, isStrict: false, json: false) == .finding)
    #expect(again.text.contains("B009") && !console.text.contains("B009"))
  }
}
