import Foundation
import Pseudoterminal
import Testing

/// The ledger from outside: the whole program and its files.
@Suite struct LedgerCommandTests {
  private let desktop: Desktop

  init() throws {
    desktop = try Desktop()
    try desktop.makeOfficerKey()
  }

  /// Runs `jurnal` as an officer does.
  private func ledger(_ words: String...) throws -> PipedRun {
    try PipedRun(desktop.command(["jurnal"] + words, Desktop.officer), input: [])
  }

  private func file(_ name: String) -> String { "\(desktop.path)/\(name)" }

  /// A results folder with one finished practice, its export and its checkpoint.
  private func practised() throws {
    #expect(try desktop.run("latihan", "2", input: "1\n\n1\n\n").status == .exited(0))
    #expect(try ledger("titik", file("titik")).status == .exited(0))
    #expect(try ledger("ekspor", file("ekspor")).status == .exited(0))
  }

  @Test func `the ledger of a practice and its export verify`() throws {
    try practised()
    let store = try ledger("verifikasi", "--titik", file("titik"))
    #expect(store.status == .exited(0))
    #expect(store.output.contains("UTUH."))
    let export = try desktop.run(
      "ledger", "verify", file("ekspor"), "--titik", file("titik"), "--json")
    #expect(export.status == .exited(0))
    #expect(export.output.contains(#""findings":[]"#))
  }

  @Test func `a changed, cut or lost export ends with a status of its own`() throws {
    try practised()
    let bytes = try Data(contentsOf: URL(filePath: file("ekspor")))
    var changed = bytes
    changed[bytes.count / 2] ^= 1
    for (name, content) in [("changed", changed), ("cut", bytes.prefix(bytes.count / 2))] {
      try content.write(to: URL(filePath: file(name)))
      let run = try ledger("verifikasi", file(name))
      #expect(run.status == .exited(4), "\(name)")
      #expect(run.output.contains("TIDAK UTUH"))
    }
    #expect(try ledger("verifikasi", file("tiada")).status == .exited(3))
    #expect(try ledger("verifikasi", desktop.path).status == .exited(3))
  }

  @Test func `a file of one endless line costs no memory and is no ledger`() throws {
    try practised()
    try Data(repeating: 0x41, count: 5 << 20).write(to: URL(filePath: file("panjang")))
    #expect(try ledger("verifikasi", file("panjang")).status == .exited(4))
  }

  @Test func `an export goes to a file or nowhere`() throws {
    try practised()
    let run = try ledger("ekspor", file("tiada/ekspor"))
    #expect(run.status == .exited(3))
    #expect(try ledger("ekspor", desktop.path).status == .exited(3))
    let names = try FileManager.default.contentsOfDirectory(atPath: desktop.path)
    #expect(!names.contains { $0.hasSuffix(".baru") })
  }

  @Test func `without a ledger there is nothing to verify`() throws {
    for words in [["verifikasi"], ["ekspor", file("x")], ["titik"]] {
      let run = try PipedRun(desktop.command(["jurnal"] + words, Desktop.officer), input: [])
      #expect(run.status == .exited(3))
      #expect(run.errors.contains("Belum ada jurnal"))
    }
  }

  @Test func `a restored ledger goes on under a new origin`() throws {
    try practised()
    let backup = try Data(contentsOf: URL(filePath: desktop.results + "/netral.sqlite"))
    #expect(try desktop.run("latihan", "2", input: "1\n\n1\n\n").status == .exited(0))
    #expect(try ledger("titik", file("kemudian")).status == .exited(0))
    #expect(
      try ledger("lanjutkan", "--titik", file("kemudian")).status == .exited(2))
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: desktop.results + "/netral.sqlite" + suffix)
    }
    try backup.write(to: URL(filePath: desktop.results + "/netral.sqlite"))
    let cut = try ledger("verifikasi", "--titik", file("kemudian"))
    #expect(cut.status == .exited(4))
    #expect(cut.output.contains("hilang dari ujung jurnal"))
    let run = try ledger("lanjutkan", "--titik", file("kemudian"))
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(
      try ledger("verifikasi", "--titik", file("titik")).status == .exited(0))
  }
}
