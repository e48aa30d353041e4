import Pseudoterminal
import Testing

/// The certificates of an office as its officer handles them.
@Suite struct CertificateCommandTests {
  private let desktop: Desktop
  private let keys: Keys

  init() throws {
    desktop = try Desktop()
    keys = try Keys()
    _ = try desktop.write(
      "penerbit \"Badan\"\n  tempat \"Kota\"\n  penanda_tangan \"Nama\" \"Kepala\"\n",
      to: "hasil/penerbit.atur")
    try desktop.makeOfficerKey()
  }

  private let nip = "198503152009042003"

  /// Somebody passes the exam at a seat of its own.
  private func pass(_ name: String, _ nip: String, unit: String, seed: String) throws -> String {
    let session = try TypedSession(
      try desktop.dialogue(
        columns: 200,
        environment: ["XDG_STATE_HOME": "\(desktop.path)/\(seed)", "NETRAL_UJI_BENIH": seed]))
    try session.enter(["ujian", "ya", name, "1", nip, nip, unit, "Kabupaten"])
    try session.enter(["271828", "271828", "ya"])
    for _ in 0..<5 { try session.enter(keys.answer(to: session.answer)) }
    try session.enter("kumpulkan")
    return String(
      try #require(session.answer.firstMatch(of: /NTR\/2024\/\S+?(?=[: ])/), "\(session.answer)")
        .output)
  }

  private func officer(_ words: String..., input: String = "") throws -> PipedRun {
    try PipedRun(desktop.command(words, Desktop.officer), input: Array(input.utf8))
  }

  @Test(arguments: [40, 400])
  func `whoever ends a certificate is told what is expected, is helped, and can leave`(
    columns: Int
  ) throws {
    let number = try pass("Siti Contoh", nip, unit: "Dinas", seed: "7")
    let session = try TypedSession(
      try desktop.dialogue(columns: columns, environment: Desktop.officer))
    try session.enter("sertifikat cabut \(number)")
    #expect(session.answer.hasSuffix("\nalasan> "), "\(session.answer)")
    let words = { session.answer.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    for wrong in ["a", "bantuan"] {
      try session.enter(wrong)
      #expect(words().contains("dengan 3 sampai 200 huruf"), "\(session.answer)")
    }
    try session.enter("NIP \(nip)")
    #expect(words().contains("Jangan menulis NIP"), "\(session.answer)")
    try session.enter("Keputusan 800/12/2024")
    #expect(session.answer.hasSuffix(" (ya/tidak)> "), "\(session.answer)")
    try session.enter("entah")
    #expect(words().contains("Ketik 'ya' atau 'tidak'."), "\(session.answer)")
    try session.enter("tidak")
    #expect(words().contains("Tidak ada yang diubah."), "\(session.answer)")
    try session.enter(["sertifikat cabut \(number)", "batal"])
    #expect(session.answer.hasSuffix("\nnetral> "))
    try session.enter(["sertifikat cabut \(number) --alasan Keputusan", "ya", "sertifikat daftar"])
    #expect(words().contains("dicabut: Keputusan"), "\(session.answer)")
    #expect(session.lines(widerThan: columns).filter { !$0.contains(desktop.path) } == [])
  }

  @Test func `data are put right, and the certificate is issued anew`() throws {
    let old = try pass("Siti Contoh", nip, unit: "Dinas", seed: "7")
    let corrected = try officer(
      "peserta", "koreksi", input: "\(nip)\nSiti Nur Contoh\n\n\n\nya\n")
    #expect(corrected.status == .exited(0), "\(corrected.errors)")
    let run = try officer("sertifikat", "gantikan", old, "--alasan", "ejaan", input: "ya\n")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("NTR/2024/000002"), "\(run.output)")
    let verified = try officer("jurnal", "verifikasi")
    #expect(verified.status == .exited(0), "\(verified.output)")
    let again = try officer("sertifikat", "gantikan", old, "--alasan", "ejaan", input: "ya\n")
    #expect(again.status == .exited(2) && again.errors.contains("sudah digantikan"))
  }
}
