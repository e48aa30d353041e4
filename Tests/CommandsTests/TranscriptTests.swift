import Foundation
import Pseudoterminal
import Testing

/// Whole sessions, word for word: what was typed stands in `NAME.masukan`, what the session looks
/// like in `NAME.txt`.
@Suite struct TranscriptTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  @Test(arguments: [
    ("latihan-id", "id"), ("latihan-en", "en"), ("baca-id", "id"), ("baca-en", "en"),
    ("ujian-id", "id"), ("ujian-en", "en"),
    ("ujian-lanjut-id", "id"), ("ujian-lanjut-en", "en"),
    ("ikrar-id", "id"), ("ikrar-en", "en"), ("tanya-id", "id"), ("tanya-en", "en"),
    ("hukum-id", "id"), ("hukum-en", "en"),
    ("bank-id", "id"), ("bank-en", "en"), ("nilai-ulang-id", "id"), ("nilai-ulang-en", "en"),
  ])
  func `a session reads as it is written down`(name: String, language: String) throws {
    let input = try String(
      contentsOf: Self.folder.appending(path: "\(name).masukan"), encoding: .utf8
    ).replacing("FOLDER", with: desktop.path)
    var environment = ["NETRAL_UJI_GEMA": "1"]
    // A session that writes banks has a folder of its own to write them in.
    if name.hasPrefix("bank") { environment["NETRAL_BANK"] = try desktop.copyOfBank() }
    if name.hasPrefix("nilai-ulang") { environment.merge(try officerWithCorrectedBank()) { $1 } }
    let run = try desktop.run("--bahasa", language, input: input, environment: environment)
    #expect(run.status == .exited(0))
    #expect(run.errors.isEmpty, "\(run.errors)")
    let shown = Self.settled(run.output, desktop)
    let golden = Self.folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["NETRAL_UJI_TULIS"] != nil {
      try shown.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(shown == (try? String(contentsOf: golden, encoding: .utf8)))
  }

  /// An officer, and a bank in which a fact of one item and the story of another were corrected.
  private func officerWithCorrectedBank() throws -> [String: String] {
    try desktop.makeOfficerKey()
    let text = try String(contentsOfFile: "\(Desktop.bank)/uji.soal", encoding: .utf8)
    let corrected = text.replacing(
      "perbuatan: bagikan  pemilihan: pilkada  status_calon: calon",
      with: "perbuatan: bagikan  pemilihan: pilkada  status_calon: bakal_calon"
    ).replacing("Anda, seorang PNS, memilih di TPS", with: "Anda, seorang PNS, mencoblos di TPS")
    _ = try desktop.write(corrected, to: "betul/uji.soal")
    return Desktop.officer
  }

  /// The output without what differs from run to run or changes with every word of the law: the
  /// test's own folder and the law's digest.
  private static func settled(_ output: String, _ desktop: Desktop) -> String {
    output.replacing(desktop.path, with: "FOLDER")
      .replacing(/\(([0-9a-f]{7})\)/, with: "(EDISI)")
  }
}
