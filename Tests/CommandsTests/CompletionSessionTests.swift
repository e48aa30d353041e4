import Foundation
import Pseudoterminal
import Testing

@Suite struct CompletionSessionTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  @Test(arguments: [
    ("lati\tmed\t", "latihan media-sosial "),
    ("uji\tda\t", "ujian dasar "),
    ("fak\tstatus_c\t", "fakta status_calon "),
    ("putu\tpelaku=ppp\t", "putusan pelaku=pppk "),
    ("pasal PP 94\t", "pasal PP 94/2021 "),
    ("bank pra\tsuka-c\t", "bank pratinjau suka-calon "),
    ("law com\t", "law compare "),
    ("hukum periksa --se\t", "hukum periksa --semua "),
  ])
  func `TAB writes what the place in the line asks for`(keys: String, line: String) throws {
    let terminal = try desktop.dialogue()
    try terminal.ready()
    try terminal.send(keys)
    try terminal.expect(line)
  }

  @Test func `TAB finds the file to verify, with a space in its name`() throws {
    _ = try desktop.write("", to: "dua kata.pdf")
    let terminal = try desktop.dialogue()
    try terminal.ready()
    try terminal.send("sertifikat ver\t\(desktop.path)/dua\t\n")
    // It was found and read, and is no certificate.
    try terminal.expect("DITOLAK")
  }
}
