import Pseudoterminal
import Testing

@Suite struct ReadingCommandTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  @Test func `the folder of the pages is no bank, whatever lies in it`() throws {
    let bank = "bank satu \"Satu\" \"One\"\n  bahasa id, en\n  jumlah 0\n"
    _ = try desktop.write(bank, to: "bank/satu/satu.soal")
    _ = try desktop.write(bank, to: "bank/bacaan/dua.soal")
    let run = try desktop.run("bank", "periksa", "--json", "--bank", "\(desktop.path)/bank")
    #expect(run.output.split(separator: "\n").count == 1, "\(run.output)")
  }

  @Test func `banks without pages are no trouble`() throws {
    _ = try desktop.write("bank satu \"Satu\" \"One\"\n  jumlah 0\n", to: "bank/satu/satu.soal")
    let run = try desktop.run("baca", "--bank", "\(desktop.path)/bank")
    #expect(run.status == .exited(0))
    #expect(run.output.hasPrefix("Tidak ada bacaan"))
  }

  @Test func `a page that cannot be read is refused with its place`() throws {
    _ = try desktop.write("bank satu \"Satu\" \"One\"\n  jumlah 0\n", to: "bank/satu/satu.soal")
    let file = try desktop.write("bacaan satu \"Satu\"\n", to: "bank/bacaan/satu.bacaan")
    let run = try desktop.run("baca", "1", "--bank", "\(desktop.path)/bank")
    #expect(run.status == .exited(1))
    #expect(run.errors.contains("\(file):1:13: T015"), "\(run.errors)")
  }

  @Test(arguments: ["9", "hadri"])
  func `an unknown page is a wrong use`(name: String) throws {
    let run = try desktop.run("baca", name)
    #expect(run.status == .exited(2) && run.output.isEmpty)
    #expect(run.errors.contains("“\(name)” tidak ada"))
  }

  @Test(arguments: [40, 100])
  func `a page is as wide as the terminal, and no wider`(columns: Int) throws {
    let terminal = try desktop.dialogue(["baca", "2"], columns: columns)
    #expect(try terminal.ending() == .exited(0))
    let lines = terminal.transcript.split(separator: "\n")
    let widest = lines.map(\.count).max() ?? 0
    #expect((columns - 15...columns).contains(widest), "\(widest)")
  }
}
