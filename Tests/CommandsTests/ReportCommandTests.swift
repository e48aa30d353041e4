import Foundation
import Pseudoterminal
import Testing

/// The roster and its reports from outside, as an officer works with them.
@Suite struct ReportCommandTests {
  private let desktop: Desktop

  init() throws {
    desktop = try Desktop()
    try desktop.makeOfficerKey()
  }

  private static let roster = """
    Nama;NIP;Unit Kerja;Atasan;Status
    Ani Contoh;19850315 200904 2 003;Dinas A;Kepala Contoh;PNS
    Budi Contoh;;Dinas B;Kepala Lain;non-ASN

    """

  private func importRoster(_ text: String = roster) throws -> PipedRun {
    let file = try desktop.write(text, to: "daftar.csv")
    return try desktop.run(
      "peserta", "impor", file, "--program", "dasar", environment: Desktop.officer)
  }

  @Test func `who is on an imported roster is on the reports`() throws {
    let imported = try importRoster()
    #expect(imported.status == .exited(0), "\(imported.errors)")
    #expect(imported.output.contains("2 orang ada di daftar wajib."))
    let list = try desktop.run("laporan", "tunggakan", environment: Desktop.officer)
    #expect(list.status == .exited(0), "\(list.errors)")
    let flat = list.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("Dinas A · Kepala Contoh · Ani Contoh · 19850315 200904 2 003 · Belum"))
    #expect(flat.contains("Dinas B · Kepala Lain · Budi Contoh · Belum Mulai"))
  }

  @Test(arguments: ["csv", "xlsx", "html", "pdf", "json"])
  func `a report in a file has a number and is recorded`(format: String) throws {
    _ = try importRoster()
    let file = "\(desktop.path)/rekap.\(format)"
    let run = try desktop.run("laporan", "rekap", "--ke", file, environment: Desktop.officer)
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("ekspor nomor 1"))
    #expect(try Data(contentsOf: URL(filePath: file)).count > 300)
    #expect(!FileManager.default.fileExists(atPath: file + ".baru"))
    // A list of people is nobody's but the officer's.
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    if !["xlsx", "pdf"].contains(format) {
      let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
      #expect(text.contains("catatan, akar "))
      #expect(text.contains("Ekspor nomor 1."))
    }
    let ledger = try desktop.run("jurnal", "verifikasi", environment: Desktop.officer)
    #expect(ledger.status == .exited(0), "\(ledger.output)")
  }

  @Test func `whoever passed has the program's hours, once in the year`() throws {
    let keys = try Keys()
    let session = try TypedSession(try desktop.dialogue(columns: 200))
    try session.enter(["ujian"] + Desktop.person)
    for _ in 0..<5 { try session.enter(keys.answer(to: session.answer)) }
    try session.enter("kumpulkan")
    // The person has the number of the roster's first row; chance begins anew in every run, and the
    // second row would get the identity of the first.
    _ = try importRoster(Self.roster.split(separator: "\n").prefix(2).joined(separator: "\n"))
    let people = try desktop.run("laporan", "jp", environment: Desktop.officer)
    #expect(people.status == .exited(0), "\(people.errors)")
    let flat = people.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("PNS · Program lulus 1 · JP 3 · Capaian PNS 15,0% · 3 dari 20 JP"))
    let units = try desktop.run("laporan", "jp-unit", "--json", environment: Desktop.officer)
    // A unit of one person is not broken down.
    #expect(units.output.contains(#""hours":null"#))
    #expect(!units.output.contains(#""hours":3"#))
    let before = try desktop.run(
      "laporan", "jp", "--tanggal", "2023-12-31", environment: Desktop.officer)
    #expect(before.output.contains("Jam pelajaran 2023"))
    #expect(!before.output.contains("JP 3"))
  }

  @Test func `a wrong row stops the import, or is left out where that is wished`() throws {
    let text = Self.roster + "Cici Contoh;198513152009042003;Dinas A;;PNS\n"
    let refused = try importRoster(text)
    #expect(refused.status == .exited(1))
    #expect(refused.output.contains("P013"))
    #expect(!(refused.output + refused.errors).contains("198513152009042003"))
    let file = try desktop.write(text, to: "daftar.csv")
    let taken = try desktop.run(
      "peserta", "impor", file, "--program", "dasar", "--lewati", environment: Desktop.officer)
    #expect(taken.status == .exited(0), "\(taken.errors)")
    #expect(taken.output.contains("1 baris dilewati."))
  }

  @Test func `without a roster, or with another ending, it says what to do`() throws {
    let none = try desktop.run("laporan", "rekap", environment: Desktop.officer)
    #expect(none.status == .exited(3))
    #expect(none.errors.contains("peserta impor"))
    _ = try importRoster()
    let ending = try desktop.run(
      "laporan", "rekap", "--ke", "rekap.doc", environment: Desktop.officer)
    #expect(ending.status == .exited(2))
    #expect(ending.errors.contains(".xlsx"))
  }

  @Test(arguments: [
    ["jp", "--program", "dasar"], ["jp-unit", "--program", "dasar"],
    ["butir", "--unit", "Dinas A"],
    ["rekap", "--kertas", "a3"],
  ])
  func `an option that a report does not know is refused, not passed over`(
    words: [String]
  ) throws {
    let run = try PipedRun(desktop.command(["laporan"] + words, Desktop.officer), input: [])
    #expect(run.status == .exited(2))
    #expect(run.errors.contains("tidak dipakai di laporan ini") || words.contains("a3"))
  }

  @Test(arguments: [["laporan", "rekap"], ["peserta", "impor", "daftar.csv"]])
  func `nobody reports or imports without the officers' key`(words: [String]) throws {
    let run = try PipedRun(desktop.command(words, [:]), input: [])
    #expect(run.status == .exited(2) || run.status == .exited(3))
    #expect(!run.output.contains("Contoh"))
  }
}
