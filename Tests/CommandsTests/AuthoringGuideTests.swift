import Foundation
import Pseudoterminal
import Testing

/// The guide for authors, followed word for word from an empty folder.
@Suite struct AuthoringGuideTests {
  private let desktop: Desktop
  private let guide: String
  private let package: URL

  init() throws {
    desktop = try Desktop()
    package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    guide = try String(
      contentsOf: package.appending(path: "QuestionBanks/README.md"), encoding: .utf8)
  }

  private var banks: String { "\(desktop.path)/QuestionBanks" }
  private var surroundings: [String: String] { ["NETRAL_BANK": banks] }

  /// What the table of the first step says to type, cell by cell.
  private var answers: [String] {
    let rows = guide.split(separator: "\n").filter { $0.hasPrefix("   | ") }.dropFirst()
    return rows.flatMap { row in
      row.split(separator: "|").last.map { quoted(String($0)) } ?? []
    }
  }

  /// What stands between back quotes.
  private func quoted(_ text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// The words of the first command of the guide that begins like this.
  private func command(_ beginning: String) throws -> [String] {
    let command = try #require(quoted(guide).first { $0.hasPrefix(beginning) })
    return command.split(separator: " ").dropFirst().map(String.init)
  }

  private func run(_ words: [String]) throws -> PipedRun {
    try PipedRun(desktop.command(words, surroundings), input: [])
  }

  /// Changes a file that a step names.
  private func edit(_ name: String, _ change: (String) -> String) throws {
    let path = "\(banks)/latihan-kantor/\(name)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try change(text).write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test func `each step of the guide leads where it says`() throws {
    // 1. The bank, by question and answer.
    let terminal = try desktop.dialogue(
      try command("netral bank buat"), environment: surroundings)
    #expect(answers.count == 14)
    for answer in answers {
      try terminal.ready()
      try terminal.send(answer + "\n")
    }
    try terminal.expect("Bank berisi 1 butir.")
    #expect(try terminal.ending() == .exited(0))
    #expect(try run(["bank", "periksa"]).output.contains("1 butir, 0 kesalahan, 0 peringatan"))

    // 2. and 3. Another item, and its number.
    let block = try #require(guide.split(separator: "```").dropFirst().first)
    let item = block.split(separator: "\n").map { $0.dropFirst(3) }.joined(separator: "\n")
    try edit("butir.soal") { $0 + item }
    #expect(try run(try command("netral bank periksa")).output.contains("B001"))
    try edit("latihan-kantor.soal") { $0.replacing("jumlah 1", with: "jumlah 2") }

    // 4. to 6. Proved, set in order, looked at.
    let check = try run(try command("netral bank periksa"))
    #expect(check.output == "latihan-kantor: 2 butir, 0 kesalahan, 0 peringatan.\n")
    #expect(try run(try command("netral bank rapikan")).status == .exited(0))
    #expect(try run(["bank", "rapikan", "--periksa"]).output.contains("semua sudah rapi"))
    let preview = try run(try command("netral bank pratinjau"))
    #expect(preview.output.contains("Hukuman disiplin berat"))
  }

  @Test func `the other ways that the guide names lead to banks that pass`() throws {
    for (name, option) in [("contoh", "--contoh"), ("konsep", "--dari-cakupan")] {
      #expect(quoted(guide).contains("netral bank buat NAMA \(option)"))
      let written = try run(["bank", "buat", name, option])
      #expect(written.status == .exited(0), "\(written.errors)")
    }
    let check = try run(["bank", "periksa"])
    #expect(check.status == .exited(0), "\(check.output)")
    let passed = "contoh: 19 butir (1 hanya untuk latihan), 0 kesalahan, 0 peringatan."
    #expect(check.output.contains(passed))
    let again = try run(["bank", "buat", "contoh"])
    #expect(again.status == .exited(2))
    #expect(again.errors.contains("sudah ada dan tidak diubah"))
  }

  @Test func `every other command of the guide is understood`() throws {
    for command in quoted(guide) where command.hasPrefix("netral ") && !command.contains("bank") {
      let words = command.split(separator: " ").dropFirst().map(String.init)
      // Programs are those that ship; the folder of this test has none.
      let shipped = ["NETRAL_BANK": package.appending(path: "QuestionBanks").path]
      let run = try PipedRun(
        desktop.command(words, words.first == "program" ? shipped : surroundings), input: [])
      #expect(run.status == .exited(0), "\(command)")
    }
  }

  @Test(arguments: [
    "bank", "bahasa", "jumlah", "topik", "soal", "program", "bagian", "lulus", "menit", "jp",
    "bulan", "predikat", "dasar", "fakta", "latar", "narasi id", "narasi en", "tanya", "pilihan",
    "nilai klaim", "nilai urut", "nilai tahap", "semua_atau_nol", "bersih", "per_klaim", "kendall",
    "satu_poin", "satu_cerita", "meningkat", "percobaan", "bebas", "jeda", "remedial", "dihitung",
    "pertama", "terakhir", "terbaik", "perpanjangan", "umpan_balik", "hasil", "penjelasan",
    "hindari", "butir", "taraf", "mudah", "sedang", "sukar", "minimal", "otomatis", "lawan",
    "kasus", "klaim", "bila", "tahap", "variasi", "variasi_latar", "pasangan",
    "boleh", "kelas", "tingkat", "sanksi", "pasal", "penentu", "ketentuan", "banding", "urut",
    "isian tingkat", "isian ketentuan", "tidak_ada", "kode_etik.moral", "disiplin.ringan",
    "dilarang", "diperdebatkan", "tidak_diatur", "di_luar_lingkup", "pidana", "administratif",
    "kontrak", "hari_kerja", "tahun", "persen", "rupiah", "JP", "tanggal", "--ketat", "{NAMA}",
  ])
  func `every word of the language is in the guide`(word: String) {
    #expect(quoted(guide).joined(separator: " ").contains(word))
  }
}
