import Foundation
import Pseudoterminal
import Testing

/// The keys from outside: their files, and how one is asked for a passphrase.
@Suite struct KeyCommandTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  private func mode(of name: String) throws -> Int? {
    let path = "\(desktop.results)/\(name)"
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(desktop.results)/\(name)", encoding: .utf8)
  }

  @Test func `an officer makes the key through a pipe, and opens commands by its passphrase`()
    throws
  {
    let refused = try desktop.run("jurnal", "verifikasi")
    #expect(refused.status == .exited(3))
    #expect(refused.errors.contains("kunci buat kepegawaian") && refused.output.isEmpty)
    let phrase = "empat kata tanpa hubungan"
    let made = try desktop.run("kunci", "buat", "kepegawaian", input: "\(phrase)\n\(phrase)\n")
    #expect(made.status == .exited(0), "\(made.errors)")
    #expect(made.output.contains("Kode pemulihan: ") && !made.output.contains(phrase))
    #expect(try mode(of: "kepegawaian.kunci") == 0o600)
    #expect(try text(of: "tepercaya.kunci").contains("peran=kepegawaian"))
    #expect(try desktop.run("latihan", "1", input: "1\n").status == .exited(0))
    let typed = try desktop.run("jurnal", "verifikasi", input: phrase + "\n")
    #expect(typed.status == .exited(0), "\(typed.errors)")
    let given = try desktop.run(
      "jurnal", "verifikasi", environment: ["NETRAL_SANDI_HR": phrase])
    #expect(given.status == .exited(0))
    for (input, environment) in [("", [:]), ("", ["NETRAL_SANDI_HR": "salah"]), ("x\n", [:])] {
      let run = try desktop.run("jurnal", "verifikasi", input: input, environment: environment)
      #expect(run.status == .exited(2), "\(run.errors)")
      #expect(!run.output.contains("UTUH"))
    }
    let again = try desktop.run("kunci", "buat", "kepegawaian", input: "\(phrase)\n\(phrase)\n")
    #expect(again.status == .exited(2))
  }

  @Test func `at a terminal the passphrase is asked for once and shown nowhere`() throws {
    try desktop.makeOfficerKey()
    #expect(try desktop.run("latihan", "1", input: "1\n").status == .exited(0))
    let session = try TypedSession(try desktop.dialogue())
    try session.enter("jurnal verifikasi")
    #expect(session.answer.hasSuffix("sandi kepegawaian> "))
    try session.enter("bantuan")
    #expect(session.answer.contains("tidak tampil"))
    try session.enter(Desktop.officersPassphrase)
    #expect(session.answer.contains("UTUH"))
    try session.enter("jurnal verifikasi")
    #expect(session.answer.contains("UTUH"))
    try session.enter(["kunci tutup", "jurnal verifikasi"])
    #expect(session.answer.hasSuffix("sandi kepegawaian> "))
    try session.enter("batal")
    #expect(session.answer.contains("Hasil Anda sendiri"))
    #expect(!session.terminal.rawOutput.contains(Desktop.officersPassphrase))
    let history = "\(desktop.path)/state/netral/history.commands"
    #expect(
      try !String(contentsOfFile: history, encoding: .utf8).contains(Desktop.officersPassphrase))
  }

  @Test func `programs that make the first key at once agree on one`() throws {
    let runs = try (0..<6).map { _ in
      try PseudoTerminal(desktop.command(["latihan", "1"]))
    }
    for terminal in runs { try terminal.ready() }
    for terminal in runs { try terminal.send("1\n") }
    for terminal in runs {
      try terminal.ready()
      try terminal.send("\n")
    }
    for terminal in runs { #expect(try terminal.ending() == .exited(0)) }
    try desktop.makeOfficerKey()
    let run = try desktop.run("jurnal", "verifikasi", environment: Desktop.officer)
    #expect(run.status == .exited(0), "\(run.output)")
    let names = try FileManager.default.contentsOfDirectory(atPath: desktop.results)
    #expect(!names.contains { $0.hasSuffix(".baru") })
    #expect(try mode(of: "penerbit.kunci") == 0o600)
  }

  @Test func `a key of the first version works on, and its public part is trusted again`() throws {
    let seed = String(repeating: "0a", count: 32)
    _ = try desktop.write(seed + "\n", to: "hasil/penerbit.kunci")
    try desktop.makeOfficerKey()
    #expect(try desktop.run("latihan", "1", input: "1\n").status == .exited(0))
    #expect(
      try desktop.run("jurnal", "verifikasi", environment: Desktop.officer).status == .exited(0))
    #expect(try text(of: "penerbit.kunci") == seed + "\n")
  }

  @Test func `a key that others can read, or that is none, is a finding with its remedy`() throws {
    try desktop.makeOfficerKey()
    #expect(try desktop.run("kunci").status == .exited(0))
    let path = "\(desktop.results)/kepegawaian.kunci"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let run = try desktop.run("kunci")
    #expect(run.status == .exited(1))
    #expect(run.output.replacing("\n", with: " ").contains("chmod 600"))
    _ = try desktop.write("bukan kunci", to: "hasil/penerbit.kunci")
    let broken = try desktop.run("kunci")
    #expect(broken.status == .exited(3))
    #expect(broken.errors.contains("bukan berkas kunci Netral"))
  }

  @Test func `a rotated key is shown with both times, for machines too`() throws {
    try desktop.makeOfficerKey()
    #expect(try desktop.run("latihan", "1", input: "1\n").status == .exited(0))
    try desktop.set(clock: "2024-09-25T12:02:11.000Z")
    let run = try desktop.run("kunci", "ganti", input: "ya\n", environment: Desktop.officer)
    #expect(run.status == .exited(0), "\(run.errors)")
    let shown = try desktop.run("key", "--json")
    #expect(shown.output.contains(#""until":"2024-09-25T12:02:11.000Z""#))
    #expect(shown.output.contains(#""since":"2024-09-25T12:02:11.000Z""#))
    #expect(
      try desktop.run("jurnal", "verifikasi", environment: Desktop.officer).status == .exited(0))
  }

  @Test(arguments: [
    (["kunci", "buang"], 2), (["kunci", "buat"], 2), (["kunci", "buat", "penerbit"], 2),
    (["kunci", "ganti", "raja"], 2), (["kunci", "ganti"], 3), (["kunci", "sandi"], 3),
  ])
  func `what is no use of it is told`(words: [String], status: Int) throws {
    let run = try PipedRun(desktop.command(words), input: [])
    #expect(run.status == .exited(status), "\(run.errors)")
    #expect(!run.errors.isEmpty)
  }
}
