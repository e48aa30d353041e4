import CertificateSamples
import Foundation
import Pseudoterminal
import Sessions
import Testing

/// A command as three people type it: whoever is no officer, at another seat, and an officer.
private struct RoleRow {
  let words: [String]
  var input = ""
  /// How it ends for a participant or a trainer, who have no key.
  let anybody: Int
  /// How it ends for an officer.
  let officer: Int
  /// Whether the officer sees who somebody is.
  var showsPerson = false

  /// `CODE` stands for the beginning of the other's identity, `NUMBER` for the number of the
  /// certificate, `EXPORT`, `ZIP`, `PDF` and `SIGNED` for the files.
  static let all = [
    // What everybody may do, and nobody is met in.
    RoleRow(words: ["latihan", "1"], input: "1\n", anybody: 0, officer: 0),
    RoleRow(words: ["ujian"], input: "tidak\n", anybody: 0, officer: 0),
    RoleRow(words: ["tanya", "--json", "boleh like post calon?"], anybody: 0, officer: 0),
    RoleRow(words: ["baca"], anybody: 0, officer: 0),
    RoleRow(words: ["putusan", "perbuatan=spanduk"], anybody: 0, officer: 0),
    RoleRow(words: ["andai", "pelaku=pns"], anybody: 2, officer: 2),
    RoleRow(words: ["pembalik", "tanggal=2024-09-24", "perbuatan=suka"], anybody: 0, officer: 0),
    RoleRow(words: ["mengapa-tidak", "skb-2022.etik.4", "perbuatan=suka"], anybody: 0, officer: 0),
    RoleRow(words: ["pasal", "PP", "94/2021"], anybody: 0, officer: 0),
    RoleRow(words: ["aturan", "skb-2022.etik.4"], anybody: 0, officer: 0),
    RoleRow(words: ["ketentuan"], anybody: 0, officer: 0),
    RoleRow(words: ["fakta"], anybody: 0, officer: 0),
    RoleRow(words: ["hukum", "cakupan"], anybody: 0, officer: 0),
    RoleRow(words: ["bahasa", "id"], anybody: 0, officer: 0),
    RoleRow(words: ["bantuan"], anybody: 0, officer: 0),
    RoleRow(words: ["keluar"], anybody: 0, officer: 0),
    RoleRow(words: ["hasil"], anybody: 0, officer: 0),
    RoleRow(words: ["hasil", "--json"], anybody: 0, officer: 0),
    RoleRow(words: ["sertifikat"], anybody: 0, officer: 0),
    RoleRow(words: ["ikrar"], input: "tidak\n", anybody: 0, officer: 0),
    RoleRow(words: ["ikrar", "lihat"], anybody: 0, officer: 0),
    RoleRow(words: ["ikrar", "naskah"], anybody: 0, officer: 0),
    RoleRow(words: ["kunci"], anybody: 0, officer: 0),
    RoleRow(words: ["jurnal", "verifikasi", "EXPORT"], anybody: 0, officer: 0),
    // What a trainer does: counts, never people.
    RoleRow(words: ["bank", "periksa"], anybody: 0, officer: 0),
    RoleRow(words: ["bank", "pratinjau", "suka-calon"], anybody: 0, officer: 0),
    RoleRow(words: ["bank", "cakupan", "--json"], anybody: 0, officer: 0),
    RoleRow(words: ["program", "periksa"], anybody: 0, officer: 0),
    RoleRow(words: ["program", "coba", "dasar"], anybody: 0, officer: 0),
    RoleRow(words: ["hukum", "banding", "2021-08-30", "2021-08-31"], anybody: 0, officer: 0),
    // Whoever holds the file of a certificate may see what it says.
    RoleRow(words: ["sertifikat", "verifikasi", "PDF"], anybody: 0, officer: 0, showsPerson: true),
    RoleRow(words: ["butir", "analisis"], anybody: 0, officer: 0),
    // Officers alone.
    RoleRow(words: ["hasil", "CODE"], anybody: 2, officer: 0, showsPerson: true),
    RoleRow(
      words: ["hasil", "--lain"], input: "198503152009042003\n", anybody: 2, officer: 0,
      showsPerson: true),
    RoleRow(words: ["sertifikat", "cetak", "NUMBER"], anybody: 2, officer: 0),
    RoleRow(
      words: ["sertifikat", "verifikasi", "NUMBER"], anybody: 2, officer: 0, showsPerson: true),
    RoleRow(
      words: ["sertifikat", "verifikasi", "NUMBER", "--json"], anybody: 2, officer: 0,
      showsPerson: true),
    RoleRow(words: ["sertifikat", "tte", "PDF"], anybody: 2, officer: 1),
    RoleRow(words: ["sertifikat", "tte", "SIGNED"], anybody: 2, officer: 0),
    RoleRow(words: ["sertifikat", "cetak", "NTR/2024/000009-X"], anybody: 2, officer: 2),
    RoleRow(words: ["sertifikat", "terbit"], anybody: 2, officer: 0),
    RoleRow(words: ["sertifikat", "daftar"], anybody: 2, officer: 0),
    RoleRow(
      words: ["sertifikat", "cabut", "NUMBER", "--alasan", "uji coba"], input: "tidak\n",
      anybody: 2,
      officer: 0, showsPerson: true),
    RoleRow(
      words: ["sertifikat", "gantikan", "NUMBER"], anybody: 2, officer: 2, showsPerson: true),
    RoleRow(words: ["sertifikat", "status", "--ke", "FOLDER"], anybody: 2, officer: 0),
    RoleRow(words: ["sertifikat", "koleksi", "--ke", "ZIP"], anybody: 2, officer: 0),
    RoleRow(words: ["sertifikat", "halaman", "--ke", "PAGE"], anybody: 2, officer: 0),
    RoleRow(words: ["jurnal", "verifikasi"], anybody: 2, officer: 0),
    RoleRow(words: ["jurnal", "ekspor", "EXPORT"], anybody: 2, officer: 0),
    RoleRow(words: ["jurnal", "titik"], anybody: 2, officer: 0),
    RoleRow(words: ["jurnal", "gabung", "FOLDER", "EXPORT"], anybody: 2, officer: 0),
    RoleRow(words: ["jurnal", "lanjutkan", "--titik", "POINT"], anybody: 2, officer: 2),
    RoleRow(words: ["jurnal", "bangun-ulang"], anybody: 2, officer: 0),
    RoleRow(words: ["kunci", "sandi"], input: "\ntidak\n", anybody: 2, officer: 0),
    RoleRow(words: ["kunci", "ganti"], input: "tidak\n", anybody: 2, officer: 0),
    RoleRow(words: ["kunci", "buat", "kepegawaian"], anybody: 2, officer: 2),
    RoleRow(words: ["nilai-ulang"], anybody: 2, officer: 0),
    RoleRow(words: ["laporan", "rekap"], anybody: 2, officer: 3),
    RoleRow(words: ["laporan", "simpeg", "--ke", "simpeg.xlsx"], anybody: 2, officer: 1),
    RoleRow(words: ["laporan", "xapi", "--ke", "ujian.ndjson"], anybody: 2, officer: 1),
    RoleRow(words: ["laporan", "jp"], anybody: 2, officer: 3),
    RoleRow(words: ["laporan", "ikrar", "--belum"], anybody: 2, officer: 3),
    RoleRow(words: ["ikrar", "rekap", "--ke", "tiada.pdf"], anybody: 2, officer: 3),
    RoleRow(words: ["ikrar", "cetak"], anybody: 2, officer: 2),
    RoleRow(words: ["ikrar", "cetak", "CODE"], anybody: 2, officer: 0),
    RoleRow(words: ["laporan", "butir"], anybody: 2, officer: 0),
    RoleRow(words: ["peserta", "daftar"], anybody: 2, officer: 0, showsPerson: true),
    RoleRow(words: ["peserta", "daftar", "--samar", "--json"], anybody: 2, officer: 0),
    RoleRow(words: ["peserta", "lihat", "CODE"], anybody: 2, officer: 0, showsPerson: true),
    RoleRow(
      words: ["peserta", "salinan", "CODE", "--json"], anybody: 2, officer: 0, showsPerson: true),
    RoleRow(words: ["peserta", "salinan"], input: "161803\n", anybody: 2, officer: 2),
    RoleRow(words: ["peserta", "hapus"], input: "161803\n", anybody: 2, officer: 2),
    RoleRow(words: ["peserta", "koreksi", "CODE"], anybody: 2, officer: 0, showsPerson: true),
    RoleRow(words: ["peserta", "pin", "CODE"], anybody: 2, officer: 0),
    RoleRow(words: ["peserta", "impor", "tiada.csv"], anybody: 2, officer: 3),
    RoleRow(words: ["peserta", "retensi"], anybody: 2, officer: 0),
    RoleRow(words: ["peserta", "retensi", "--hapus"], anybody: 2, officer: 0),
    RoleRow(
      words: ["peserta", "hapus", "CODE"], input: "hapus\n", anybody: 2, officer: 0,
      showsPerson: true),
  ]
}

/// No command shows or changes what is another's, but for an officer who proves to be one.
@Suite struct RoleTests {
  private let desktop: Desktop
  private let code: String
  private let number: String

  /// Siti has sat an exam and holds a certificate; whoever comes now sits at another seat.
  init() throws {
    desktop = try Desktop()
    let keys = try Keys()
    _ = try desktop.write(
      "penerbit \"Badan\"\n  tempat \"Contoh\"\n  penanda_tangan \"Nama\" \"Kepala\"\n",
      to: "hasil/penerbit.atur")
    try desktop.makeOfficerKey()
    let session = try TypedSession(try desktop.dialogue(columns: 200))
    try session.enter(["ujian"] + Desktop.person)
    for _ in 0..<5 { try session.enter(keys.answer(to: session.answer)) }
    try session.enter("kumpulkan")
    let match = session.answer.firstMatch(of: /NTR\/2024\/\S+/)
    number = String(try #require(match, "\(session.answer)").output)
    let seat = try String(contentsOfFile: "\(desktop.path)/state/netral/peserta", encoding: .utf8)
    code = String(seat.prefix(8))
    let sealed = Array(try Data(contentsOf: URL(filePath: pdf)))
    let signed = Data(try #require(SignedByOthers(sealed)).bytes)
    try signed.write(to: URL(filePath: "\(desktop.path)/kembali.pdf"))
    for words in [["ekspor", "ekspor"], ["titik", "titik"]] {
      let path = "\(desktop.path)/\(words[1])"
      let run = try PipedRun(
        desktop.command(["jurnal", words[0], path], Desktop.officer), input: [])
      try #require(run.status == .exited(0), "\(run.errors)")
    }
  }

  private var pdf: String {
    "\(desktop.results)/sertifikat/\(number.replacing("/", with: "-")).pdf"
  }

  private let traces = ["Siti", "Contoh,", "198503152009042003", "19850315 200904 2 003"]

  private func run(_ row: RoleRow, _ environment: [String: String]) throws -> PipedRun {
    let words = row.words.map { word in
      switch word {
      case "CODE": code
      case "NUMBER": number
      case "EXPORT": "\(desktop.path)/ekspor"
      case "POINT": "\(desktop.path)/titik"
      case "ZIP": "\(desktop.path)/koleksi.zip"
      case "PAGE": "\(desktop.path)/periksa.html"
      case "FOLDER": "\(desktop.path)/gabungan"
      case "PDF": pdf
      case "SIGNED": "\(desktop.path)/kembali.pdf"
      case _: word
      }
    }
    // Another person's folder, and other chance: else the same identity would be drawn.
    let seat = ["XDG_STATE_HOME": "\(desktop.path)/lain", "NETRAL_UJI_BENIH": "9"]
    return try PipedRun(
      desktop.command(words, environment.merging(seat) { $1 }), input: Array(row.input.utf8))
  }

  @Test func `every command has a row for each role`() {
    let named = Set(RoleRow.all.compactMap(\.words.first))
    #expect(Set(CommandInfo.all.map(\.name)) == named)
  }

  @Test func `what is another's is for officers alone`() throws {
    for row in RoleRow.all {
      let run = try run(row, [:])
      #expect(run.status == .exited(row.anybody), "\(row.words): \(run.errors)")
      let shown = run.output + run.errors
      let isHolder = row.words.contains("PDF")
      for trace in traces where !isHolder {
        #expect(!shown.contains(trace), "\(row.words): \(shown)")
      }
    }
    for row in RoleRow.all {
      let run = try run(row, Desktop.officer)
      #expect(run.status == .exited(row.officer), "\(row.words): \(run.errors)")
      #expect(run.output.contains("Siti") == row.showsPerson, "\(row.words): \(run.output)")
    }
  }
}
