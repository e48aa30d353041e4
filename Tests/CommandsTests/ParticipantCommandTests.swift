import Foundation
import Pseudoterminal
import Seals
import Testing

/// A person's data from outside: what is copied, and that nothing is left of what is erased.
@Suite struct ParticipantCommandTests {
  private let desktop: Desktop
  private let keys: Keys

  init() throws {
    desktop = try Desktop()
    keys = try Keys()
    try desktop.makeIssuingOffice()
  }

  private let name = "Zwxyani Zwxytra"
  private let nip = "198503152009042003"

  /// Passes the exam under a name that stands nowhere else.
  private func pass() throws {
    let session = try TypedSession(try desktop.dialogue(columns: 200))
    try session.enter(["ujian", "ya", name, "1", nip, nip, "Zwxyunit", "Zwxyagency"])
    try session.enter(["271828", "271828", "ya"])
    for _ in 0..<5 { try session.enter(keys.answer(to: session.answer)) }
    try session.enter("kumpulkan")
    #expect(session.answer.contains("NTR/2024/000001"), "\(session.answer)")
    try session.terminal.send("keluar\n")
    #expect(try session.terminal.ending() == .exited(0))
  }

  /// Every way in which the name and the number could stand in a file.
  private var traces: [Data] {
    [name, "Zwxyani", nip, "19850315 200904 2 003", "Zwxyunit", "Zwxyagency"]
      .map { Array($0.utf8) }.flatMap { bytes -> [Data] in
        let encoded = (0..<3).map { start -> [UInt8] in
          let whole = (bytes.count - start) / 3 * 3
          return Array(base64(Array(bytes[start..<start + whole])).utf8)
        }
        return ([bytes, Array(hexadecimal(bytes).utf8)] + encoded).map { Data($0) }
      }
  }

  /// The files below the desktop that hold a trace.
  private func tracedFiles() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: desktop.path).filter { file in
      guard let bytes = try? Data(contentsOf: URL(filePath: "\(desktop.path)/\(file)")) else {
        return false
      }
      return traces.contains { bytes.range(of: $0) != nil }
    }.sorted()
  }

  @Test func `nothing is left of whoever is erased, and the ledger still holds`() throws {
    try pass()
    let copy = "\(desktop.path)/salinan.json"
    #expect(
      try desktop.run("peserta", "salinan", "--ke", copy, input: "271828\n").status == .exited(0))
    let attributes = try FileManager.default.attributesOfItem(atPath: copy)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    // The search finds what there is: the copy, and the certificate.
    #expect(try tracedFiles().contains("salinan.json"))
    try FileManager.default.removeItem(atPath: copy)
    let certificates = "\(desktop.results)/sertifikat"
    let files = try FileManager.default.contentsOfDirectory(atPath: certificates)
    #expect(files.count == 1)
    // What a crash or another rendering leaves beside it.
    for end in [".baru", ".json"] {
      _ = try desktop.write(name, to: "hasil/sertifikat/" + (files.first ?? "") + end)
    }
    let run = try desktop.run("peserta", "hapus", input: "271828\nhapus\n")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("sudah dihapus"))
    #expect(try tracedFiles() == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: certificates) == [])
    #expect(!FileManager.default.fileExists(atPath: "\(desktop.path)/state/netral/peserta"))
    let ledger = try desktop.run("jurnal", "verifikasi", environment: Desktop.officer)
    #expect(ledger.status == .exited(0), "\(ledger.output)")
    let list = try desktop.run("peserta", "daftar", environment: Desktop.officer)
    #expect(list.output == "0 peserta.\n")
  }

  @Test func `an officer erases from another seat, and a NIP stands in no history`() throws {
    try pass()
    let session = try TypedSession(
      try desktop.dialogue(columns: 200, environment: Desktop.officer))
    try session.enter("peserta lihat \(nip)")
    #expect(session.answer.contains("tidak diketik di baris perintah"))
    #expect(!session.answer.contains(nip))
    try session.enter(["peserta lihat", nip])
    #expect(session.answer.contains("19850315 200904 2 003"))
    try session.enter(["peserta hapus --lain", nip, "hapus"])
    #expect(session.answer.contains("sudah dihapus"))
    try session.terminal.send("keluar\n")
    #expect(try session.terminal.ending() == .exited(0))
    #expect(try tracedFiles() == [])
  }

  @Test func `settings of retention that are wrong are told by their place`() throws {
    try pass()
    _ = try desktop.write("retensi\n  ujian lama\n", to: "hasil/retensi.atur")
    let run = try desktop.run("peserta", "retensi", environment: Desktop.officer)
    #expect(run.status == .exited(1))
    #expect(run.errors.contains("retensi.atur:2:9: T011"))
    _ = try desktop.write("retensi\n  sertifikat 1\n", to: "hasil/retensi.atur")
    try desktop.set(clock: "2027-09-24T12:02:11.000Z")
    let past = try desktop.run("participants", "retention", environment: Desktop.officer)
    #expect(past.output.contains("Z****** Z******"))
    let erased = try desktop.run(
      "peserta", "retensi", "--hapus", input: "hapus\n", environment: Desktop.officer)
    #expect(erased.status == .exited(0), "\(erased.errors)")
    #expect(try tracedFiles() == [])
  }

  @Test(arguments: [
    (["peserta"], 2), (["peserta", "buang"], 2), (["peserta", "salinan"], 2),
    (["peserta", "hapus"], 2), (["peserta", "daftar"], 2), (["peserta", "retensi"], 2),
  ])
  func `what is no use of it is told`(words: [String], status: Int) throws {
    let run = try PipedRun(desktop.command(words), input: [])
    #expect(run.status == .exited(status), "\(run.errors)")
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }
}
