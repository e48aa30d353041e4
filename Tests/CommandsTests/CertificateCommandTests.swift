import Dates
import Foundation
import Pseudoterminal
import Seals
import Sodium
import Testing

/// The certificates of an office as its officer handles them.
@Suite struct CertificateCommandTests {
  private let desktop: Desktop
  private let keys: Keys

  init() throws {
    desktop = try Desktop()
    keys = try Keys()
    try desktop.makeIssuingOffice()
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

  @Test func `a collection holds a folder for each unit and a signed list, the same each time`()
    throws
  {
    let first = try pass("Siti Contoh", nip, unit: "Dinas A/B", seed: "7")
    let second = try pass("Budi Contoh", "198503152009041004", unit: "Kantor", seed: "9")
    let path = "\(desktop.path)/koleksi.zip"
    let run = try officer("sertifikat", "koleksi", "--ke", path)
    #expect(run.status == .exited(0), "\(run.errors)")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let bytes = try Data(contentsOf: URL(filePath: path))
    let damaged = "\(desktop.results)/sertifikat/\(first.replacing("/", with: "-")).pdf"
    try Data("rusak".utf8).write(to: URL(filePath: damaged))
    _ = try officer("sertifikat", "koleksi", "--ke", path)
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)

    let files = try unpack(path)
    let names = files.keys.sorted()
    let places = [first, second].map { $0.replacing("/", with: "-") + ".pdf" }
    #expect(names == ["Dinas A-B/\(places[0])", "Kantor/\(places[1])", "manifes.txt"])
    #expect(!names.joined().contains("1985"))
    let sodium = try #require(Sodium())
    let note = try #require(SignedNote(parsing: Array(files["manifes.txt"] ?? Data())))
    let lines = note.text.split(separator: "\n").map(String.init)
    let trust = try String(contentsOfFile: "\(desktop.results)/tepercaya.kunci", encoding: .utf8)
    let keys = trust.split(whereSeparator: \.isWhitespace).compactMap {
      PublicKey(hexadecimal: String($0))
    }
    #expect(note.standing(signedAs: lines[1], trusting: keys, checker: sodium) == .genuine)
    for (number, name) in zip([first, second], names) {
      let digest = sodium.digest(of: Array(try #require(files[name])))
      #expect(lines.contains("\(number) \(digest) \(name)"))
    }
    let partial = try officer("sertifikat", "koleksi", "--unit", "kantor", "--ke", path)
    #expect(partial.output.contains("1 sertifikat terkumpul"), "\(partial.output)")
    #expect(try unpack(path).count == 2)
    #expect(try officer("sertifikat", "koleksi", "--ke", "x.pdf").status == .exited(2))
    #expect(
      try officer("sertifikat", "koleksi", "--unit", "tiada", "--ke", path).status == .exited(2))
  }

  /// The files of an archive, unpacked by Python's own reader.
  private func unpack(_ path: String) throws -> [String: Data] {
    let folder = "\(desktop.path)/bongkar-\(UUID())"
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-m", "zipfile", "-e", path, folder]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      let file = "\(folder)/\(name)"
      _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: URL(filePath: file)) }
    }
    return files
  }
}
