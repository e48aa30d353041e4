import Foundation
import Glibc
import Pseudoterminal
import Testing

@Suite struct TerminalSessionTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  /// Types each line once the program waits for it, and returns what was shown before the next.
  @discardableResult
  private func type(_ lines: [String], at terminal: PseudoTerminal) throws -> String {
    var shown = ""
    for line in lines {
      try terminal.send(line + "\n")
      shown = try terminal.ready()
    }
    return shown
  }

  @Test func `the first prompt comes after two lines, and TAB completes commands and topics`()
    throws
  {
    let terminal = try desktop.dialogue()
    try terminal.ready()
    #expect(terminal.transcript.contains("Netral 0.1.0 · hukum edisi "))
    try terminal.send("lat\tmed\t2\n")
    try terminal.expect("Dipilih: 2 yang belum pernah dilatih.")
  }

  @Test func `Ctrl-C leaves the item and not the program, Ctrl-D leaves the program`() throws {
    let terminal = try desktop.dialogue()
    try terminal.ready()
    try terminal.send("latihan 2\n")
    try terminal.ready()
    try terminal.send("\u{3}")
    try terminal.expect("Latihan selesai")
    try terminal.ready()
    try terminal.send("\u{4}")
    try terminal.expect("Sampai jumpa.")
    #expect(try terminal.ending() == .exited(0))
  }

  @Test func `an answer typed with mistakes, corrections and letters is understood`() throws {
    let terminal = try desktop.dialogue()
    try terminal.ready()
    try type(["latihan media-sosial 1"], at: terminal)
    try terminal.send("9x\u{7F}\u{7F}b\n")
    try terminal.ready()
    #expect(terminal.transcript.contains("(tersimpan 19.02.11)"))
  }

  @Test(arguments: [40, 60, 120])
  func `no line is wider than the terminal`(columns: Int) throws {
    let session = try TypedSession(desktop.dialogue(columns: columns))
    try session.enter(
      [
        "latihan media-sosial 1", "1", "selesai",
        "putusan pelaku=pns perbuatan=suka status_calon=calon", "bantuan", "bantuan bank",
        "latihan tidak-ada-topik-ini", "putusan plaku=pns", "pasal PP 1/1900",
        "bank periksa tidak/ada/folder/yang/bernama/sepanjang/ini",
      ])
    #expect(session.lines.count > 40)
    #expect(session.lines(widerThan: columns) == [])
  }

  @Test(arguments: ["dumb", "", "tidak-ada", "vt100"])
  func `any terminal type can practise`(type name: String) throws {
    let terminal = try desktop.dialogue(environment: ["TERM": name])
    try terminal.ready()
    try type(["latihan media-sosial 1", "1"], at: terminal)
    #expect(terminal.transcript.contains("(tersimpan "))
  }

  @Test func `a locale without letters beyond ASCII still shows them`() throws {
    let terminal = try desktop.dialogue(environment: ["LC_ALL": "C"])
    try terminal.ready()
    #expect(terminal.transcript.contains("·"))
  }

  @Test func `an exam is passed at a terminal, and its certificate verifies`() throws {
    let keys = try Keys()
    let terminal = try desktop.dialogue()
    try terminal.ready()
    var shown = try type(["ujian"] + Desktop.person, at: terminal)
    for _ in 0..<5 {
      try terminal.send(keys.answer(to: shown) + "\n")
      shown = try terminal.ready()
    }
    try type(["kumpulkan", "Badan Contoh", "Contoh", "Nama", "Kepala"], at: terminal)
    #expect(terminal.transcript.contains("LULUS"))
    let folder = "\(desktop.results)/sertifikat"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let run = try desktop.run("sertifikat", "verifikasi", "\(folder)/\(name)")
    #expect(run.status == .exited(0))
    #expect(run.output.contains("Siti Contoh"))
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
    for place in stride(from: 0, to: bytes.count, by: bytes.count / 25) {
      var changed = bytes
      changed[place] ^= 0x20
      try changed.write(to: URL(filePath: "\(desktop.path)/ubah.pdf"))
      let refused = try desktop.run("sertifikat", "verifikasi", "\(desktop.path)/ubah.pdf")
      #expect(refused.status == .exited(1), "byte \(place)")
    }
  }

  /// Killed after some responses, in the middle of a line or of the work on one: what was said to be
  /// saved is there, the next item is the exact one, and nothing is counted twice.
  @Test(arguments: 0..<8)
  func `an exam outlives a kill at any moment`(round: Int) throws {
    let keys = try Keys()
    var terminal = try desktop.dialogue()
    try terminal.ready()
    var shown = try type(["ujian"] + Desktop.person, at: terminal)
    let saved = round % 4
    for _ in 0..<saved {
      try terminal.send(keys.answer(to: shown) + "\n")
      shown = try terminal.ready()
    }
    try terminal.send(keys.answer(to: shown) + (round < 4 ? "" : "\n"))
    terminal.signal(SIGKILL)
    _ = try terminal.ending()
    let confirmed = terminal.transcript.split(separator: "Tersimpan").count - 1
    terminal = try desktop.dialogue()
    try terminal.ready()
    shown = try type(["ujian", ""], at: terminal)
    let heading = try #require(shown.split(separator: "Butir ").last)
    let next = try #require(Int(heading.prefix { $0.isNumber }))
    // The last response may be on disk although the kill came before the word.
    #expect(next == confirmed + 1 || (round >= 4 && next == confirmed + 2))
    for _ in next...5 {
      try terminal.send(keys.answer(to: shown) + "\n")
      shown = try terminal.ready()
    }
    try type(["kumpulkan", ""], at: terminal)
    #expect(terminal.transcript.contains("(5 dari 5)"))
  }

  @Test func `a request to stop leaves the exam open and the terminal as it was`() throws {
    let terminal = try desktop.dialogue()
    let modes = terminal.modes
    try terminal.ready()
    try type(["ujian"] + Desktop.person, at: terminal)
    terminal.signal(SIGTERM)
    try terminal.expect("Ujian belum dikumpulkan")
    #expect(try terminal.ending() == .exited(0))
    #expect(terminal.modes == modes)
  }

  @Test func `time runs out while a line is being typed`() throws {
    let terminal = try desktop.dialogue()
    try terminal.ready()
    try type(["ujian"] + Desktop.person, at: terminal)
    try desktop.set(clock: "2024-09-24T12:33:00.000Z")
    try terminal.send("1")
    try terminal.expect("Waktu habis.")
    try terminal.expect("BELUM LULUS")
  }

  @Test func `pasted text answers one item after the other, and garbage none`() throws {
    let terminal = try desktop.dialogue()
    try terminal.ready()
    try terminal.send("latihan media-sosial 2\n1\n\n2\n\n")
    try terminal.expect("Latihan selesai")
    try terminal.ready()
    try terminal.send(bytes: [0xFF, 0xC3, 0x28, 0x00, 0x9B] + Array("\n".utf8))
    try terminal.send("keluar\n")
    #expect(try terminal.ending() == .exited(0))
  }
}
