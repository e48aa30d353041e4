import Dialogue
import Law
import QuestionBanks
import Sessions
import Testing
import Text

@Suite struct NewBankTests {
  private let bench: SampleBench

  init() throws { bench = try SampleBench() }

  private func text(of path: String) -> String {
    bench.written[path].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// What a trainer types for one item about liking a post.
  private static let item = [
    "24 September 2024", "kasih jempol", "1", "1", "2", "tingkat sanksinya",
    "24 September 2024. Cerita saya.", "24 September 2024. My story.",
  ]
  private static let head = ["Bank saya", "My bank", "3", "Topik saya", "My topic"]

  private func run(_ typed: [String]) throws -> ScriptedConsole {
    let console = ScriptedConsole(typed.map(Reply.line))
    #expect(try NewBankJob(bench.desk(console)).run("baru", asTemplate: false) == .done)
    return console
  }

  @Test func `what was answered becomes a bank that the prover accepts`() throws {
    let console = try run(Self.head + Self.item + ["ya", "tidak"])
    #expect(
      text(of: "baru/baru.soal") == """
        bank baru "Bank saya" "My bank"
          bahasa id, en
          jumlah 1

        topik topik-saya "Topik saya" "My topic"

        """)
    #expect(
      text(of: "baru/butir.soal") == """
        soal baru-01
          topik    topik-saya
          fakta    tanggal: 2024-09-24  pelaku: pns  perbuatan: suka  status_calon: calon
          narasi   id "24 September 2024. Cerita saya."
          narasi   en "24 September 2024. My story."
          tanya    tingkat
          pilihan  otomatis 4

        """)
    #expect(console.text.contains("Kata hukum: Pelanggaran: hukuman disiplin berat"))
    #expect(console.text.contains("Boleh diujikan."))
  }

  @Test func `a second item is added to the same bank`() throws {
    _ = try run(Self.head + Self.item + ["ya", "ya"] + Self.item + ["ya", "tidak"])
    #expect(text(of: "baru/baru.soal").contains("jumlah 2"))
    #expect(text(of: "baru/butir.soal").contains("soal baru-02"))
  }

  @Test func `a name that has a folder already is refused before anything is asked`() throws {
    _ = try run(Self.head + Self.item + ["ya", "tidak"])
    let console = ScriptedConsole(Self.head.map(Reply.line))
    #expect(throws: Trouble.bankExists(folder: "baru")) {
      try NewBankJob(bench.desk(console)).run("baru", asTemplate: false)
    }
    #expect(console.shown.isEmpty)
  }

  @Test func `who cannot have done it is not offered`() throws {
    let law = SampleBench.lawText + "\ndunia mustahil bila pelaku: pns dan perbuatan: suka\n"
    let console = ScriptedConsole(
      (Self.head + ["24 September 2024", "kasih jempol", "1", "1"]).map(Reply.line))
    let desk = try SampleBench(law: law).desk(console)
    _ = try NewBankJob(desk).run("baru", asTemplate: false)
    #expect(console.text.contains("  1  warga"))
  }

  @Test func `a topic of an open bank keeps its labels`() throws {
    _ = try run(["Bank saya", "My bank", "1"] + Self.item + ["ya", "tidak"])
    #expect(text(of: "baru/baru.soal").contains("topik medsos \"Media sosial\" \"Social media\""))
  }

  @Test(arguments: 0..<14)
  func `whoever types batal leaves from every question, and nothing is written`(
    answered: Int
  ) throws {
    let typed = Self.head + Self.item + ["ya"]
    let console = try run(Array(typed.prefix(answered)) + ["batal"])
    #expect(answered == typed.count || bench.written.isEmpty)
    #expect(console.text.contains("Tidak ada yang ditulis") == (answered < typed.count))
  }

  @Test func `the end of input leaves as well`() throws {
    _ = try run(Self.head)
    #expect(bench.written.isEmpty)
  }

  @Test func `what cannot be read is asked for again`() throws {
    let typed = Self.head + ["kemarin", "1 Januari 1990", "24 September 2024", "jam berapa"]
    let console = try run(typed + Self.item.dropFirst() + ["ya", "tidak"])
    #expect(console.text.contains("“kemarin” bukan tanggal"))
    #expect(console.text.contains("mulai pada 1 Januari 2020"))
    #expect(console.text.contains("tidak dikenali"))
    #expect(!bench.written.isEmpty)
  }

  @Test func `a story that the prover refuses is asked for again`() throws {
    let typed =
      Self.head + Self.item.dropLast(2) + [
        "Cerita {kapan}.", "Story.", "24 September 2024. Cerita.", "24 September 2024. Story.",
      ]
    let console = try run(typed + ["ya", "tidak"])
    #expect(console.text.contains("Cerita memakai {kapan}"))
    #expect(text(of: "baru/butir.soal").contains("narasi   id \"24 September 2024. Cerita.\""))
  }

  @Test func `an empty line takes the outline as the story`() throws {
    _ = try run(Self.head + Self.item.dropLast(2) + ["", "", "ya", "tidak"])
    #expect(
      text(of: "baru/butir.soal").contains(
        """
        narasi   en "24 September 2024. Actor: civil servant. Act: liking a post. Candidate status: \
        candidate."
        """))
  }

  @Test func `a template that this law does not settle is not written`() throws {
    let job = NewBankJob(bench.desk(ScriptedConsole([])))
    #expect { try job.run("baru", asTemplate: true) } throws: {
      ($0 as? Trouble)?.status == .finding
    }
    #expect(bench.written.isEmpty)
  }

  @Test(arguments: [nil, "", "Bank Saya", "a/b", "../x", "-a"])
  func `a name that makes no folder is refused`(name: String?) throws {
    let job = NewBankJob(bench.desk(ScriptedConsole([])))
    #expect { try job.run(name, asTemplate: false) } throws: { ($0 as? Trouble)?.status == .usage }
    #expect { try job.run(name, covering: []) } throws: { ($0 as? Trouble)?.status == .usage }
    #expect(bench.written.isEmpty)
  }
}

@Suite struct RuleDraftTests {
  private let bench: SampleBench
  private let console = ScriptedConsole([])

  init() throws { bench = try SampleBench() }

  private var items: String {
    bench.written["konsep/butir.soal"].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test func `the rule that no item holds gets a draft with as few facts as settle it`() throws {
    #expect(try NewBankJob(bench.desk(console)).run("konsep", covering: []) == .done)
    #expect(
      items == """
        > konsep untuk aturan r.hadir: Hadir
        > Ceritanya masih kerangka: ceritakan sebagai kejadian nyata, lalu hapus kedua baris ini.
        soal konsep-01
          topik    konsep
          fakta    tanggal: 2026-01-01  pelaku: pns  perbuatan: hadir
          narasi   id "1 Januari 2026. Pelaku: PNS. Perbuatan: hadir kampanye."
          narasi   en "1 January 2026. Actor: civil servant. Act: attending a campaign."
          tanya    tingkat
          pilihan  otomatis 4

        """)
  }

  @Test func `rules that are named get a draft whether held or not`() throws {
    let rules = ["r.calon", "r.pilih"]
    #expect(try NewBankJob(bench.desk(console)).run("konsep", covering: rules) == .done)
    #expect(items.contains("status_calon: calon"))
    #expect(items.contains("tanya    boleh"))
    #expect(!items.contains("r.hadir"))
  }

  @Test func `what an item holds gets no draft`() throws {
    bench.changeBank("perbuatan: pilih", to: "perbuatan: hadir")
    #expect(try NewBankJob(bench.desk(console)).run("konsep", covering: []) == .done)
    #expect(items.contains("r.pilih") && !items.contains("r.hadir"))
  }

  @Test func `a rule that is not there is refused with the nearest name`() throws {
    let job = NewBankJob(bench.desk(console))
    #expect(throws: Trouble.noRule("r.hadr", near: "r.hadir")) {
      try job.run("konsep", covering: ["r.hadr"])
    }
  }
}
