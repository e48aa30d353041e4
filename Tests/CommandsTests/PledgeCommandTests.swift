import Foundation
import Glibc
import Pseudoterminal
import Testing

/// The pledge from outside: as participants make it, an officer reports it and a lawyer words it.
@Suite struct PledgeCommandTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  private static let agreed = Array(repeating: "setuju", count: 5)
  /// Whoever is new here, up to the first point.
  private static let registration = Desktop.person.dropLast()

  private func pledges() throws -> String {
    let run = try desktop.run("ikrar", "lihat", "--json")
    #expect(run.status == .exited(0), "\(run.errors)")
    return run.output
  }

  private func pledge(_ lines: [String]) throws -> PipedRun {
    try desktop.run("ikrar", input: lines.joined(separator: "\n") + "\n")
  }

  @Test func `a pledge by pipe is in the ledger, and no name is`() throws {
    let run = try pledge(Self.registration + Self.agreed + ["siti contoh"])
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("Ikrar Anda tersimpan 19.02.11."))
    #expect(try pledges().contains("\"points\":5"))
    try desktop.makeOfficerKey()
    let file = "\(desktop.path)/jurnal"
    let export = try desktop.run("jurnal", "ekspor", file, environment: Desktop.officer)
    #expect(export.status == .exited(0), "\(export.errors)")
    let lines = try String(contentsOfFile: file, encoding: .utf8)
    #expect(lines.contains("\"pledge.signed\""))
    #expect(!lines.contains("Siti") && !lines.contains("198503152009042003"))
    let check = try desktop.run("jurnal", "verifikasi", environment: Desktop.officer)
    #expect(check.status == .exited(0), "\(check.output)")
  }

  /// Before each point and before the name.
  @Test(arguments: 0...5)
  func `a kill between the points leaves no pledge, and it can be begun anew`(agreed: Int) throws {
    let session = try TypedSession(desktop.dialogue())
    try session.enter(["ikrar"] + Self.registration + Self.agreed.prefix(agreed))
    try session.terminal.send("setuj")
    session.terminal.signal(SIGKILL)
    #expect(try session.terminal.ending() == .signalled(SIGKILL))
    #expect(try pledges().contains("\"pledges\":[]"))
    let again = try pledge([""] + Self.agreed + ["Siti Contoh"])
    #expect(again.output.contains("tersimpan"), "\(again.output)")
    #expect(!(try pledges().contains("\"pledges\":[]")))
  }

  @Test(arguments: [["--bahasa", "id"], ["--bahasa", "en"], ["--bahasa", "id", "--polos"]])
  func `in 40 columns nothing of it is wider`(mode: [String]) throws {
    let session = try TypedSession(desktop.dialogue(mode, columns: 40))
    let isEnglish = mode.contains("en")
    let printing = "ikrar cetak --ke \(desktop.path)/ikrar.pdf"
    let lines = ["ikrar"] + Self.registration + ["entah", "bantuan"] + Self.agreed
    for line in lines + ["lain", "siti contoh", "ikrar lihat", "ikrar naskah", printing] {
      try session.enter(isEnglish && line == "bantuan" ? "help" : line)
    }
    #expect(session.answer.hasSuffix("\nnetral> "))
    #expect(session.lines(widerThan: 40).filter { !$0.contains(desktop.path) } == [])
  }

  /// A roster of six, of whom Ani pledges.
  private func roster() throws {
    try desktop.makeOfficerKey()
    let rows = (1...5).map { "Budi \($0);;Dinas A;Kepala Contoh;non-ASN" }
    let text =
      (["Nama;NIP;Unit Kerja;Atasan;Status", "Ani Contoh;198503152009042003;Dinas A;Kepala;PNS"]
      + rows).joined(separator: "\n") + "\n"
    let file = try desktop.write(text, to: "daftar.csv")
    let run = try desktop.run(
      "peserta", "impor", file, "--program", "dasar", environment: Desktop.officer)
    try #require(run.status == .exited(0), "\(run.errors)")
    let nip = "198503152009042003"
    let made = try pledge(
      ["ya", "Ani Contoh", "1", nip, nip, "271828", "271828"] + Self.agreed + ["Ani Contoh"])
    try #require(made.output.contains("tersimpan"), "\(made.output) \(made.errors)")
  }

  private func report(_ words: String...) throws -> String {
    let run = try PipedRun(desktop.command(["laporan"] + words, Desktop.officer), input: [])
    #expect(run.status == .exited(0), "\(run.errors)")
    return run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `who has pledged is counted and named in the reports`() throws {
    try roster()
    #expect(
      try report("ikrar").contains("Dinas A · Pegawai 6 · Sudah 1 · Belum 5 · Persentase 16,6%"))
    let missing = try report("ikrar", "--belum")
    #expect(!missing.contains("Ani Contoh") && missing.contains("Dinas A · Kepala Contoh · Budi 5"))
    #expect(try report("ikrar", "--unit", "tiada") == "Tidak ada seorang pun di laporan ini.")
    let completion = try report("penyelesaian")
    #expect(completion.contains("Ikrar 24-09-2024"), "\(completion)")
    #expect(try report("ikrar", "--tanggal", "2024-09-23").contains("Pegawai 6 · Belum 6"))
    // An agency's wording that nobody has pledged yet.
    let own = try desktop.run("ikrar", "naskah", "--ke", "\(desktop.results)/ikrar.naskah")
    #expect(own.status == .exited(0), "\(own.errors)")
    #expect(try report("ikrar").contains("Sudah 1"))
    let file = "\(desktop.results)/ikrar.naskah"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    _ = try desktop.write(text.replacing("versi 1", with: "versi 2"), to: "hasil/ikrar.naskah")
    #expect(try report("ikrar").contains("Pegawai 6 · Naskah lama 1 · Belum 5 · Persentase 0,0%"))
    #expect(try report("ikrar", "--belum").contains("Ani Contoh"))
  }

  @Test(arguments: ["csv", "xlsx", "html", "json"])
  func `a report of pledges in a file has a number`(format: String) throws {
    try roster()
    let file = "\(desktop.path)/ikrar.\(format)"
    #expect(try report("ikrar", "--ke", file).contains("ekspor nomor 1"))
    #expect(try Data(contentsOf: URL(filePath: file)).count > 300)
  }

  @Test func `the roll is a PDF that its owner alone can read, numbered and recorded`() throws {
    try roster()
    let file = "\(desktop.path)/rekap.pdf"
    let run = try desktop.run("ikrar", "rekap", "--ke", file, environment: Desktop.officer)
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("6 baris ditulis; ekspor nomor 1"))
    let bytes = try Data(contentsOf: URL(filePath: file))
    #expect(bytes.starts(with: Data("%PDF".utf8)))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let none = try desktop.run("ikrar", "rekap", environment: Desktop.officer)
    #expect(none.status == .exited(2) && none.errors.contains("--ke"))
  }

  @Test func `a sheet is the participant's, or an officer's who is recorded`() throws {
    try roster()
    let own = try desktop.run("ikrar", "cetak", "--ke", "\(desktop.path)/sendiri.pdf")
    #expect(own.status == .exited(0), "\(own.errors)")
    let other = try desktop.run(
      "ikrar", "cetak", "--lain", "--ke", "\(desktop.path)/lain.pdf", input: "198503152009042003\n",
      environment: Desktop.officer)
    #expect(other.status == .exited(0), "\(other.errors)")
    let files = try ["sendiri", "lain"].map {
      try Data(contentsOf: URL(filePath: "\(desktop.path)/\($0).pdf"))
    }
    #expect(files[0] == files[1])
  }

  @Test func `all that is wrong in a wording is said with its place, before anybody is asked`()
    throws
  {
    let shipped = try desktop.run("ikrar", "naskah", "--ke", "\(desktop.path)/naskah")
    #expect(shipped.status == .exited(0), "\(shipped.errors)")
    let text = try String(contentsOfFile: "\(desktop.path)/naskah", encoding: .utf8)
    let wrong = text.replacing("versi 1", with: "versi satu")
      .replacing("dasar uu20-2023", with: "dasar uu21-2023")
    let file = try desktop.write(wrong, to: "hasil/ikrar.naskah")
    for words in [["ikrar"], ["ikrar", "naskah"], ["ikrar", "naskah", file]] {
      let run = try PipedRun(desktop.command(words), input: [])
      #expect(run.status == .exited(1), "\(words)")
      #expect(run.errors.contains("ikrar.naskah:7:") && run.errors.contains("N001"))
      #expect(run.errors.contains("T011") && run.errors.contains("uu20-2023"))
      #expect(run.output.isEmpty)
    }
  }

  @Test func `an agency's own wording is used with its source, and no longer called our own`()
    throws
  {
    let shipped = try desktop.run("ikrar", "naskah", "--ke", "\(desktop.path)/naskah")
    #expect(shipped.status == .exited(0), "\(shipped.errors)")
    let text = try String(contentsOfFile: "\(desktop.path)/naskah", encoding: .utf8)
    let source = "  sumber \"Surat Edaran Contoh\" \"Sample Circular\"\n  versi 7"
    _ = try desktop.write(text.replacing("  versi 1", with: source), to: "hasil/ikrar.naskah")
    let run = try pledge(Self.registration + ["batal"])
    #expect(run.output.contains("versi 7, 5 butir."))
    #expect(run.output.contains("Naskah menurut Surat Edaran Contoh."))
    #expect(!run.output.contains("bukan naskah"))
  }
}
