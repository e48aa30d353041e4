import Assessment
import Dialogue
import Law
import QuestionBanks
import Sessions
import Testing

@Suite struct PairsJobTests {
  private func shown(_ words: [String], as format: PairsJob.Format) throws -> String {
    let console = ScriptedConsole([])
    #expect(try PairsJob(SampleBench().desk(console)).run(words, as: format) == .done)
    return console.text
  }

  @Test func `without an act, the acts are told with their pairs and those of the banks`() throws {
    let text = try shown([], as: .lines(all: false))
    #expect(text.contains("suka (menyukai unggahan calon): "))
    #expect(text.contains("belum ada dalam bank"))
    #expect(!text.contains("kebun"))
    #expect(try shown([], as: .json).hasPrefix(#"{"acts":[{"act":"suka","pairs":"#))
  }

  @Test func `a pair is told with both verdicts, both bases and a line to paste`() throws {
    let text = try shown(["suka"], as: .lines(all: false))
    #expect(
      text.contains(
        """
         1  Status calon: bakal calon → calon
            1 Januari 2026; pelaku: PNS
            bakal calon → sanksi moral (kode etik)
              Dasar    PP 1/2020 Pasal 1
            calon → hukuman disiplin berat
              Dasar    PP 1/2020 Pasal 2
            andai tanggal=2026-01-01 pelaku=pns perbuatan=suka status_calon=bakal_calon
              menjadi status_calon=calon
        """), "\(text)")
  }

  @Test func `facts that are stated stay on both sides`() throws {
    let text = try shown(["suka", "status_calon=calon"], as: .lines(all: true))
    #expect(!text.contains("Status calon:") && text.contains("status calon: calon"))
  }

  @Test func `an act without pairs says so`() throws {
    #expect(try shown(["kebun"], as: .lines(all: false)).hasSuffix("tidak ada pasangan minimal."))
  }

  @Test(arguments: ["suka", "hadir", "pilih"])
  func `blocks can be pasted into a bank: reader and prover find nothing`(act: String) throws {
    let text = try shown([act], as: .items(all: true))
    let count = text.split(separator: "\n").count { $0.hasPrefix("soal ") }
    #expect(count > 0)
    let law = try #require(LawReader([("uji.aturan", SampleBench.lawText)]).base)
    let head = "bank lain \"Lain\" \"Other\"\n  jumlah \(2 * count)\n"
    let topics =
      text.hasPrefix("topik") ? "" : "topik medsos \"M\" \"M\"\ntopik lapangan \"L\" \"L\"\n"
    let reader = BankReader([("lain.soal", head + topics + text + "\n")], law: law)
    let bank = try #require(reader.bank, "\(reader.findings.map { $0.text(in: .english) })")
    #expect(bank.pairs.count == count)
    let prover = BankProver(bank, law: law)
    // Not every act's pairs are about both topics.
    #expect(
      prover.findings.allSatisfy { $0.code == "B056" },
      "\(prover.findings.map { $0.text(in: .english) })")
  }

  @Test func `a block takes the topic that the banks have, and a name that is free`() throws {
    let bench = try SampleBench()
    bench.changeBank("soal medsos-2", to: "soal suka-pasangan-1")
    let console = ScriptedConsole([])
    _ = try PairsJob(bench.desk(console)).run(["suka"], as: .items(all: false))
    #expect(console.text.hasPrefix("soal suka-pasangan-2\n  topik     medsos\n"))
  }

  @Test(arguments: [
    ["sukaa"], ["suka", "hadir"], ["suka|hadir"], ["pelaku=pns"], ["suka", "x=y"],
  ])
  func `what is no act or no fact is a wrong use`(words: [String]) throws {
    let desk = try SampleBench().desk(ScriptedConsole([]))
    #expect(throws: Trouble.self) { try PairsJob(desk).run(words, as: .lines(all: false)) }
  }
}
