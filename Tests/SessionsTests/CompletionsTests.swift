import Dialogue
import Testing
import Text

@testable import Sessions

@Suite struct CompletionsTests {
  /// What is offered behind `line` that goes on as its last word begins; files as signs.
  private func offered(_ line: String, _ language: Language = .indonesian) throws -> [String] {
    let desk = try SampleBench().desk(ScriptedConsole([]))
    desk.language = language
    let last = line.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return Completions(desk).words(for: line).map { completion in
      switch completion {
      case .word(let word): word
      case .file: "<file>"
      case .folder: "<folder>"
      }
    }.filter { $0.hasPrefix(last) || $0.hasPrefix("<") }
  }

  @Test(
    arguments: [
      ("lat", ["latihan"]),
      ("practi", ["practice"]),
      ("latihan ", ["medsos", "lapangan", "uji", "jatuh-tempo", "perbaikan", "daftar"]),
      ("latihan jatuh-tempo l", ["lapangan"]),
      ("practice du", ["due"]),
      ("practice rem", ["remedial"]),
      ("latihan medsos ", []),
      ("  latihan  med", ["medsos"]),
      ("ujian ", ["dasar"]),
      ("hukum ", ["periksa", "banding", "cetak", "cakupan"]),
      ("hukum che", ["check"]),
      ("hukum cetak ", ["md", "html", "pdf"]),
      ("hukum print pdf ", ["<file>"]),
      ("hukum banding ", ["<folder>", "2020-01-01"]),
      ("hukum periksa --", ["--semua", "--json"]),
      ("hukum periksa --json --", ["--semua"]),
      ("hasil ", []),
      (
        "sertifikat ",
        [
          "verifikasi", "cetak", "tte", "terbit", "daftar", "cabut", "gantikan", "status",
          "halaman", "koleksi",
        ]
      ),
      ("sertifikat verifikasi ", ["<file>"]),
      ("bank pr", ["pratinjau"]),
      ("bank rapikan ", ["<file>", "<folder>"]),
      ("bank periksa ", ["<folder>"]),
      ("bank pratinjau med", ["medsos-1", "medsos-2"]),
      ("baca ", ["suka"]),
      ("aturan ", ["r.bakal", "r.calon", "r.hadir", "r.pilih"]),
      ("fakta p", ["pelaku", "perbuatan"]),
      ("pasal ", ["PP 1/2020"]),
      ("mengapa-tidak r.h", ["r.hadir"]),
      ("mengapa-tidak r.hadir pel", ["pelaku="]),
      ("putusan ", ["tanggal=", "pelaku=", "perbuatan=", "status_calon=", "akun="]),
      ("putusan pelaku=pns p", ["perbuatan="]),
      ("putusan akun=", ["akun=pribadi", "akun=dinas"]),
      ("putusan akun=dinas|", ["akun=dinas|pribadi"]),
      ("putusan akun=d", ["akun=dinas"]),
      ("putusan tanggal=", ["tanggal=2024-09-24"]),
      ("putusan entah=", []),
      ("andai akun=dinas m", ["menjadi"]),
      ("andai akun=dinas menjadi ak", ["akun="]),
      ("bantuan ul", []),
      ("bantuan uj", ["ujian"]),
      ("bahasa ", ["id", "en"]),
      ("tanya boleh ", []),
      ("entah ", []),
    ] as [(String, [String])])
  func `what is offered follows from the place in the line`(
    line: String, expected: [String]
  ) throws {
    #expect(try offered(line) == expected)
  }

  @Test func `behind an instrument its provisions are offered`() throws {
    let desk = try SampleBench().desk(ScriptedConsole([]))
    #expect(
      Completions(desk).words(for: "pasal PP 1/2020 Pas")
        == (1...4).map { .word("PP 1/2020 Pasal \($0)") })
  }

  @Test(arguments: [
    ("p", ["practice", "provision"]), ("help ex", ["exam"]), ("law ", ["check", "compare"]),
    ("law per", ["periksa"]),
  ])
  func `in an English session English words come first`(
    line: String, expected: [String]
  ) throws {
    #expect(try offered(line, .english).prefix(2) == expected[...])
  }

  @Test(arguments: CommandInfo.all)
  func `the examples of every command fit its usage`(
    command: CommandInfo
  ) throws {
    for example in command.examples {
      let words = example.split(separator: " ").map(String.init)
      let fits = command.usage.map(UsagePattern.init).contains { pattern in
        pattern.next(after: Array(words.dropFirst())) { $1.contains($0) } != nil
      }
      #expect(fits, "\(example)")
    }
  }
}
