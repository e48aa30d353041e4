import Foundation
import Pseudoterminal
import Testing

/// What went in, and what must come out: the exit status, and words that the complaint has.
struct WrongUse: CustomTestStringConvertible, Sendable {
  let arguments: [String]
  let status: Int
  let words: [String]
  var testDescription: String { arguments.joined(separator: " ") }
}

@Suite struct WrongUseTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  @Test(arguments: [
    WrongUse(arguments: ["latihn"], status: 2, words: ["latihn", "latihan"]),
    WrongUse(arguments: ["--aneh"], status: 2, words: ["--aneh"]),
    WrongUse(arguments: ["latihan", "--aneh"], status: 2, words: ["--aneh", "bantuan latihan"]),
    WrongUse(arguments: ["latihan", "jatuh-tempo", "0"], status: 2, words: ["1 sampai 100"]),
    WrongUse(
      arguments: ["latihan", "due", "tiada"], status: 2, words: ["tiada", "latihan daftar"]),
    WrongUse(arguments: ["latihan", "perbaikan", "5"], status: 2, words: ["selesai"]),
    WrongUse(arguments: ["putusan"], status: 2, words: ["pelaku=pns"]),
    WrongUse(arguments: ["putusan", "suka"], status: 2, words: ["suka", "fakta=nilai"]),
    WrongUse(
      arguments: ["putusan", "pelaku=psn"], status: 2, words: ["psn", "pns"]),
    WrongUse(arguments: ["putusan", "plaku=pns"], status: 2, words: ["plaku", "pelaku"]),
    WrongUse(
      arguments: ["putusan", "tanggal=2024-02-30"], status: 2, words: ["2024-02-30", "tanggal"]),
    WrongUse(
      arguments: ["putusan", "tanggal=1990-01-01", "pelaku=pns"], status: 2, words: ["1990-01-01"]),
    WrongUse(arguments: ["andai", "pelaku=pns"], status: 2, words: ["skenario"]),
    WrongUse(arguments: ["pasal", "PP", "1/1900"], status: 2, words: ["PP 1/1900"]),
    WrongUse(
      arguments: ["aturan", "skb-2022.disiplin.66"], status: 2, words: ["skb-2022.disiplin.6"]),
    WrongUse(arguments: ["fakta", "status_clon"], status: 2, words: ["status_calon"]),
    WrongUse(arguments: ["hukum"], status: 2, words: ["periksa", "banding", "cetak", "cakupan"]),
    WrongUse(
      arguments: ["hukum", "cetak", "doc"], status: 2, words: ["doc", "md", "html", "pdf"]),
    WrongUse(arguments: ["hukum", "cetak", "pdf"], status: 2, words: ["hukum.pdf"]),
    WrongUse(arguments: ["hukum", "banding"], status: 2, words: ["hukum"]),
    WrongUse(arguments: ["hukum", "banding", "tiada"], status: 3, words: ["tiada"]),
    WrongUse(arguments: ["flips"], status: 2, words: ["skenario"]),
    WrongUse(arguments: ["why-not"], status: 2, words: ["aturan"]),
    WrongUse(
      arguments: ["why-not", "skb-2022.etik.44", "pelaku=pns"], status: 2,
      words: ["skb-2022.etik.4"]),
    WrongUse(arguments: ["ketentuan", "tiada"], status: 2, words: ["tiada"]),
    WrongUse(arguments: ["ujian", "lanjutan"], status: 2, words: ["lanjutan", "dasar"]),
    WrongUse(arguments: ["sertifikat", "buang"], status: 2, words: ["buang", "verifikasi"]),
    WrongUse(arguments: ["sertifikat", "verifikasi"], status: 2, words: ["berkas"]),
    WrongUse(
      arguments: ["sertifikat", "verifikasi", "tiada.pdf"], status: 3, words: ["tiada.pdf"]),
    WrongUse(
      arguments: ["sertifikat", "verifikasi", "/dev/null"], status: 1, words: ["kosong"]),
    WrongUse(
      arguments: ["sertifikat", "verifikasi", "/dev/null", "--status", "tiada"], status: 3,
      words: ["tiada"]),
    WrongUse(arguments: ["sertifikat", "verifikasi", "NTR1:00"], status: 1, words: ["QR"]),
    WrongUse(
      arguments: ["sertifikat", "verifikasi", "https://contoh.id/v#"], status: 1, words: ["QR"]),
    WrongUse(arguments: ["sertifikat", "tte"], status: 2, words: ["PDF", "TTE"]),
    WrongUse(arguments: ["bank", "periksa", "tiada"], status: 3, words: ["tiada"]),
    WrongUse(arguments: ["--bahasa", "xx", "bantuan"], status: 2, words: ["xx", "id", "en"]),
    WrongUse(arguments: ["--hukum", "tiada", "bantuan"], status: 3, words: ["tiada"]),
    WrongUse(
      arguments: ["--simpan", "/dev/null/x", "hasil"], status: 3, words: ["/dev/null/x"]),
    WrongUse(arguments: ["--simpan", "/proc/netral", "hasil"], status: 3, words: ["/proc"]),
  ])
  func `wrong use is told in a sentence with its remedy, and a status`(use: WrongUse) throws {
    let run = try PipedRun(desktop.command(use.arguments), input: [])
    #expect(run.status == .exited(use.status), "\(run.errors)")
    for word in use.words { #expect(run.errors.contains(word), "\(run.errors)") }
    #expect(run.output.isEmpty)
  }

  @Test func `a wrong rule file is told by file, line and column, every finding at once`() throws {
    _ = try desktop.write("edisi 2026-13-01\naturn x \"a\" \"b\"\n", to: "hukum/a.aturan")
    let run = try desktop.run("--hukum", "\(desktop.path)/hukum", "bantuan")
    #expect(run.status == .exited(1))
    #expect(run.errors.contains("a.aturan:1:7: T014"))
    #expect(run.errors.contains("a.aturan:2:1: T010"))
  }

  @Test func `a wrong bank is told the same way`() throws {
    let text = try String(contentsOfFile: "\(Desktop.bank)/uji.soal", encoding: .utf8)
    _ = try desktop.write(
      text.replacing("jumlah 6", with: "jumlah 7").replacing(
        "status_calon: bakal_calon", with: "status_calon: bakal"), to: "bank/uji.soal")
    let run = try desktop.run("bank", "periksa", "\(desktop.path)/bank")
    #expect(run.status == .exited(1))
    #expect(run.output.contains("B001"))
    #expect(run.output.contains("B004"))
    let practice = try desktop.run("latihan", "--bank", "\(desktop.path)/bank")
    #expect(practice.status == .exited(1))
    #expect(practice.errors.contains("B001"))
  }

  @Test(arguments: [
    Array("\u{FF}\u{FE}".utf8) + [0xFF, 0xFE, 0xC3, 0x28], [0],
    Array(repeating: 0x41, count: 1_000_000),
    Array("\u{1B}[31m\u{202E}".utf8), Array("\"\"\"\"'''\\\\".utf8), Array("= = =|".utf8),
  ])
  func `garbage at the prompt leads to a new prompt`(garbage: [UInt8]) throws {
    let run = try PipedRun(
      desktop.command([]),
      input: garbage + Array("\nbantuan\nputusan ".utf8) + garbage
        + Array("\nkeluar\n".utf8))
    #expect(run.status == .exited(0))
    #expect(run.output.contains("Sampai jumpa."))
  }

  @Test(arguments: ["--kunci lain.kunci", "--simpan lain", "--bank lain", "--polos", "--bahasa en"])
  func `an option of the whole program is refused in the dialogue, not passed over`(
    option: String
  ) throws {
    let run = try desktop.run(input: "hasil \(option)\nkeluar\n")
    #expect(run.status == .exited(0))
    let said = run.errors.replacing("\n", with: " ")
    #expect(said.contains("\(option.split(separator: " ")[0]) berlaku sejak Netral dibuka"))
  }

  @Test(arguments: [
    [], Array("%PDF-1.7\n".utf8), Array(repeating: 0xFF, count: 5000),
    Array("%PDF-1.7\n%%EOF\n%NETRAL-SEGEL 1 00 00\n".utf8),
  ])
  func `a file that is no certificate is refused`(bytes: [UInt8]) throws {
    let file = "\(desktop.path)/palsu.pdf"
    try Data(bytes).write(to: URL(filePath: file))
    let run = try desktop.run("sertifikat", "verifikasi", file)
    #expect(run.status == .exited(1))
    #expect(run.errors.contains("DITOLAK"))
  }

  @Test func `results that are no results of ours are left as they are`() throws {
    let file = try desktop.write("bukan basis data", to: "hasil/netral.sqlite")
    let run = try desktop.run("hasil")
    #expect(run.status == .exited(3))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "bukan basis data")
  }

  @Test func `a ledger line that somebody changed stops the program with a status of its own`()
    throws
  {
    _ = try desktop.run("latihan", "media-sosial", "1", input: "1\n\n")
    try desktop.replaceInLedger("\"typed\":\"1\"", with: "\"typed\":\"2\"")
    let run = try desktop.run("hasil")
    #expect(run.status == .exited(4), "\(run.output) \(run.errors)")
  }
}

extension Desktop {
  /// Changes bytes of the ledger's file behind the back of the program and the database.
  func replaceInLedger(_ old: String, with new: String) throws {
    for name in ["netral.sqlite", "netral.sqlite-wal"] {
      let file = URL(filePath: "\(results)/\(name)")
      guard var bytes = try? Data(contentsOf: file) else { continue }
      while let range = bytes.range(of: Data(old.utf8)) {
        bytes.replaceSubrange(range, with: Data(new.utf8))
      }
      try bytes.write(to: file)
    }
  }
}
