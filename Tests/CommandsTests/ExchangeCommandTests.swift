import Foundation
import Pseudoterminal
import Testing

/// Files for other systems, as an officer has them written after somebody passed an exam.
@Suite struct ExchangeCommandTests {
  private let desktop: Desktop
  private static let issuer = """
    penerbit "Badan"
      tempat "Contoh"
      penanda_tangan "Nama" "Kepala"

    """
  private static let exchange = """
    pertukaran
      laman "https://bkd.contoh.go.id"
      jenis_diklat 2020-01-01 "4"
      jenis_sertipikat 2020-01-01 "T"

    """

  init() throws {
    desktop = try Desktop()
    let keys = try Keys()
    _ = try desktop.write(Self.issuer, to: "hasil/penerbit.atur")
    try desktop.makeOfficerKey()
    let session = try TypedSession(try desktop.dialogue(columns: 200))
    try session.enter(["ujian"] + Desktop.person)
    for _ in 0..<5 { try session.enter(keys.answer(to: session.answer)) }
    try session.enter("kumpulkan")
    try #require(session.answer.contains("NTR/2024/"), "\(session.answer)")
  }

  private func run(_ words: String...) throws -> PipedRun {
    try PipedRun(desktop.command(words, Desktop.officer), input: [])
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(desktop.path)/\(name)"), encoding: .utf8)
  }

  @Test func `who passed is a row for the personnel system, and two statements`() throws {
    _ = try desktop.write(Self.issuer + Self.exchange, to: "hasil/penerbit.atur")
    let rows = try run("laporan", "simpeg", "--ke", "\(desktop.path)/simpeg.csv")
    #expect(rows.status == .exited(0), "\(rows.errors)")
    #expect(rows.output.contains("1 baris ditulis; ekspor nomor 1"))
    let lines = try text("simpeg.csv").components(separatedBy: "\r\n")
    #expect(lines[0].contains("nip;jenisDiklatId;jenisKursusSertipikat;namaKursus;"))
    #expect(lines[1].hasPrefix("19850315 200904 2 003;4;T;"))
    #expect(lines[1].contains("NTR/2024/000001-"))
    let statements = try run("laporan", "xapi", "--ke", "\(desktop.path)/ujian.ndjson")
    #expect(statements.status == .exited(0), "\(statements.errors)")
    #expect(statements.output.contains("2 pernyataan tentang 1 ujian"))
    #expect(statements.output.contains("ekspor nomor 2"))
    let ndjson = try text("ujian.ndjson")
    #expect(ndjson.split(separator: "\n").count == 2)
    for trace in ["Siti", "19850315", "1985-03", "200904"] { #expect(!ndjson.contains(trace)) }
    _ = try run("laporan", "xapi", "--ke", "\(desktop.path)/lagi.ndjson")
    #expect(try text("lagi.ndjson") == ndjson)
    let ledger = try run("jurnal", "verifikasi")
    #expect(ledger.status == .exited(0), "\(ledger.output)")
  }

  @Test func `what the settings lack is said with the line to write, and nothing is written`()
    throws
  {
    for (words, line) in [
      (["simpeg", "simpeg.xlsx"], "jenis_sertipikat 2024-"), (["xapi", "x.ndjson"], "laman \""),
    ] {
      let path = "\(desktop.path)/\(words[1])"
      let run = try run("laporan", words[0], "--ke", path)
      #expect(run.status == .exited(1))
      #expect((run.output + run.errors).contains("di bawah baris 'pertukaran'"))
      #expect((run.output + run.errors).contains(": \(line)"))
      #expect((run.output + run.errors).contains("penerbit.atur:1:1: D003"))
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(!FileManager.default.fileExists(atPath: path + ".baru"))
    }
  }

  @Test func `a period, an erased person and a wrong ending are kept to`() throws {
    _ = try desktop.write(Self.issuer + Self.exchange, to: "hasil/penerbit.atur")
    let path = "\(desktop.path)/x"
    let later = try run("laporan", "simpeg", "--dari", "2030-01-01", "--ke", path + ".xlsx")
    #expect(later.output.contains("0 baris ditulis"), "\(later.errors)")
    let earlier = try run("laporan", "xapi", "--sampai", "2019-12-31", "--ke", path + ".ndjson")
    #expect(earlier.output.contains("0 pernyataan tentang 0 ujian"), "\(earlier.errors)")
    for words in [["simpeg", "x.ndjson"], ["xapi", "x.csv"], ["simpeg", "x.pdf"]] {
      let run = try run("laporan", words[0], "--ke", "\(desktop.path)/\(words[1])")
      #expect(run.status == .exited(2))
    }
    #expect(try run("laporan", "xapi").status == .exited(2))
    let seat = try String(contentsOfFile: "\(desktop.path)/state/netral/peserta", encoding: .utf8)
    let erasing = try PipedRun(
      desktop.command(["peserta", "hapus", String(seat.prefix(8))], Desktop.officer),
      input: Array("hapus\n".utf8))
    #expect(erasing.status == .exited(0), "\(erasing.errors)")
    let statements = try run("laporan", "xapi", "--ke", path + ".ndjson")
    #expect(statements.output.contains("0 pernyataan"))
    #expect(statements.output.contains("1 orang yang datanya sudah dihapus"))
    let rows = try run("laporan", "simpeg", "--ke", path + ".csv")
    let flat = rows.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("data orangnya sudah dihapus 1"), "\(flat)")
  }
}
