import Assessment
import Dates
import Dialogue
import Foundation
import Pledges
import Results
import Sessions
import Testing
import Text

/// The pledge, as a participant makes it.
@Suite struct PledgeJobTests {
  private let bench: SampleBench

  init() throws { bench = try SampleBench() }

  private static let points = ["setuju", "setuju"]

  /// Whoever is new here and types `replies` behind the registration.
  @discardableResult
  private func pledge(_ replies: String...) throws -> ScriptedConsole {
    try pledge(known: false, replies)
  }

  /// Whoever is known at this seat.
  @discardableResult
  private func pledgeAgain(_ replies: String...) throws -> ScriptedConsole {
    try pledge(known: true, replies)
  }

  private func pledge(known: Bool, _ replies: [String]) throws -> ScriptedConsole {
    let first = known ? [Reply.line("")] : SampleBench.registration
    let console = ScriptedConsole(first + replies.map(Reply.line))
    _ = try PledgeJob(bench.desk(console)).sign()
    return console
  }

  private var pledges: [SignedPledge] {
    get throws { try bench.store.entries().compactMap(SignedPledge.init) }
  }

  @Test func `a pledge is recorded with the wording's digest, and no name`() throws {
    let console = try pledge("setuju", "setuju", "siti  CONTOH")
    #expect(console.text.contains("Ikrar Anda tersimpan "))
    let entry = try #require(try bench.store.entries().first { $0.entry.type == .pledgeSigned })
    let signed = try #require(SignedPledge(entry))
    #expect(signed.subject == bench.seat.subject && signed.id == "uji" && signed.points == 2)
    let wording = try #require(signed.wording.flatMap(PledgeText.init))
    #expect(wording.points.map(\.text.indonesian) == ["Saya netral.", "Saya adil."])
    #expect(!entry.line.contains("Siti") && !entry.line.contains("19850315"))
  }

  @Test func `it stands before it is told, and the state of the ledger is signed after it`() throws
  {
    try pledge("setuju", "setuju", "Siti Contoh")
    let types = try bench.store.entries().map(\.entry.type)
    let place = try #require(types.firstIndex(of: .pledgeSigned))
    #expect(types[(place + 1)...].contains(.checkpointSigned))
    #expect(!types.contains(.attemptStarted))
  }

  /// Wherever somebody leaves, by a word or with the terminal, nothing is recorded.
  @Test(arguments: 0...2, ["batal", "cancel", "keluar", ""])
  func `who leaves before the end has pledged nothing`(agreed: Int, word: String) throws {
    let known = Array(repeating: "setuju", count: agreed)
    // The name is a field, which one leaves by 'batal' alone.
    let leaving = agreed == 2 && word == "keluar" ? "batal" : word
    let console = try pledge(known: false, known + (leaving.isEmpty ? [] : [leaving]))
    #expect(try pledges.isEmpty)
    #expect(!console.text.contains("tersimpan"))
    #expect(console.text.contains("tidak ada ikrar yang dicatat"))
  }

  @Test(arguments: ["tidak", "ya", "", "setujuu", "tandai", "selesai", "setuju semua"])
  func `another word than agreement is no agreement, and is told kindly`(word: String) throws {
    let console = try pledge(word, "batal")
    #expect(try pledges.isEmpty)
    #expect(console.text.contains("Ketik 'setuju' bila Anda menyetujui butir ini"))
  }

  @Test(arguments: ["setuju", " Setuju ", "SAYA   SETUJU", "agree", "i agree"])
  func `agreement may be typed in any case and spacing, in both languages`(word: String) throws {
    try pledge(word, word, "Siti Contoh")
    #expect(try pledges.count == 1)
  }

  @Test func `help explains a point with its provisions and their days`() throws {
    let console = try pledge("bantuan", "ulangi", "batal")
    #expect(console.text.contains("Tidak memihak."))
    #expect(console.text.contains("PP 1/2020 Pasal 2, berlaku sejak 1 Januari 2020"))
    #expect(console.text.split(separator: "Saya netral.").count == 3)
  }

  @Test(arguments: [
    "siti contoh", "SITI CONTOH", "  Siti   Contoh ", "Siti Contoh, S.E.", "Dr. Siti Contoh",
  ])
  func `the name is taken in any case and spacing, with or without titles`(name: String) throws {
    try pledge("setuju", "setuju", name)
    #expect(try pledges.count == 1)
  }

  @Test(arguments: ["", "Siti", "Siti Lain", "Contoh Siti", "198503152009042003"])
  func `another name is told, and asked for again`(name: String) throws {
    let console = try pledge("setuju", "setuju", name, "bantuan", "Siti Contoh")
    #expect(try pledges.count == 1)
    #expect(console.text.contains("ama lengkap seperti terdaftar"))
    #expect(console.text.contains("belum sama") == !name.isEmpty)
  }

  @Test func `the same wording is told to be pledged already, and repeated in another year`() throws
  {
    try pledge("setuju", "setuju", "Siti Contoh")
    #expect(
      try pledgeAgain().text.contains("sudah berikrar dengan naskah ini pada 24 September 2024"))
    #expect(try pledges.count == 1)
    bench.now = bench.now.adding(milliseconds: 200 * 86_400_000)
    #expect(try !pledgeAgain("tidak").text.contains("tahun depan"))
    #expect(try pledges.count == 1)
    try pledgeAgain("ya", "setuju", "setuju", "Siti Contoh")
    #expect(try pledges.count == 2)
    #expect(try pledges[1].wording == nil)
  }

  @Test func `another wording is pledged at once, and the ledger has both`() throws {
    try pledge("setuju", "setuju", "Siti Contoh")
    bench.pledgeText = SampleBench.pledge.replacing("Saya adil.", with: "Saya sangat adil.")
    let console = try pledgeAgain("setuju", "setuju", "Siti Contoh")
    #expect(console.text.contains("naskahnya sejak itu berganti"))
    let texts = try pledges.compactMap { $0.wording.flatMap(PledgeText.init) }
    #expect(texts.map { $0.points[1].text.indonesian } == ["Saya adil.", "Saya sangat adil."])
    let list = ScriptedConsole([])
    _ = try PledgeJob(bench.desk(list)).list(json: false)
    #expect(list.text.contains("versi 1 (naskah lama), catatan"))
  }

  @Test func `everything wrong in the wording is told before anybody is asked for anything`() throws
  {
    bench.pledgeText = SampleBench.pledge.replacing("versi 1", with: "versi satu")
      .replacing("dasar pp Pasal 1", with: "dasar ppp Pasal 1")
    let console = ScriptedConsole([])
    let trouble = #expect(throws: Trouble.self) {
      _ = try PledgeJob(bench.desk(console)).sign()
    }
    guard case .findings(let findings) = trouble else { return }
    #expect(findings.map(\.code) == ["N001", "T011"])
    #expect(console.text.isEmpty)
    // One's own pledges are shown all the same.
    _ = try PledgeJob(bench.desk(console)).list(json: true)
    #expect(console.text.contains("\"wording\":null"))
  }

  /// Any replies at all: a pledge is recorded only where every point was agreed to in a row, and
  /// then the name.
  @Test(arguments: UInt64(0)..<60)
  func `only agreement to every point and the right name make a pledge`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = ["setuju", "setuju", "setuju", "bantuan", "entah", "batal", "Siti Contoh", ""]
    let replies = (0..<8).map { _ in words.randomElement(using: &generator) ?? "" }
    try pledge(known: false, replies)
    #expect(try pledges.count == (Self.isPledge(replies) ? 1 : 0), "\(replies)")
  }

  /// What the replies should amount to, told anew.
  private static func isPledge(_ replies: [String]) -> Bool {
    var agreed = 0
    for reply in replies {
      if reply == "batal" { return false }
      if agreed < 2 {
        if reply == "setuju" { agreed += 1 }
      } else if reply == "Siti Contoh" {
        return true
      }
    }
    return false
  }

  @Test func `a sheet is written for its owner alone, and has no number in its name`() throws {
    try pledge("setuju", "setuju", "Siti Contoh")
    let console = ScriptedConsole([])
    _ = try PledgeJob(bench.desk(console)).print(.own, to: nil)
    let name = try #require(bench.written.keys.first)
    #expect(name.hasPrefix("ikrar-") && name.hasSuffix(".pdf") && name.count == 18)
    let first = bench.written[name]
    #expect(first?.starts(with: Array("%PDF".utf8)) == true)
    // What is pledged stays as it was pledged, whatever wording comes after.
    bench.pledgeText = SampleBench.pledge.replacing("Saya adil.", with: "Saya sangat adil.")
    _ = try PledgeJob(bench.desk(console)).print(.own, to: "lagi.pdf")
    #expect(bench.written["lagi.pdf"] == first)
  }

  @Test func `without a pledge there is no sheet`() throws {
    try pledge("batal")
    let console = ScriptedConsole([])
    _ = try PledgeJob(bench.desk(console)).print(.own, to: "ikrar.pdf")
    #expect(console.text.contains("Belum ada ikrar."))
    #expect(bench.written.isEmpty)
  }
}
