import Certificates
import Dialogue
import Results
import Seals
import Sessions
import Sodium
import Testing

@Suite struct CertificateTests {
  private func always(_ reply: Reply) -> (String) -> Reply { { _ in reply } }

  private func pass(_ bench: SampleBench, first: Bool, then more: [Reply] = []) throws
    -> ScriptedConsole
  {
    let opening = first ? SampleBench.registration : [.line("")]
    let console = ScriptedConsole(
      reading: (opening + [.line("ya")]).map(always) + Array(repeating: rightAnswer, count: 3)
        + ([.line("kumpulkan")] + more).map(always))
    _ = try ExamJob(bench.desk(console)).run(nil)
    return console
  }

  @Test func `numbers count up without a gap`() throws {
    let bench = try SampleBench()
    _ = try pass(bench, first: true)
    _ = try pass(bench, first: false)
    let names = bench.certificates.keys.sorted()
    #expect(names.map { $0.prefix(16) } == ["NTR-2024-000001-", "NTR-2024-000002-"])
  }

  @Test func `a certificate verifies with every field, and any changed byte is refused`() throws {
    let bench = try SampleBench()
    _ = try pass(bench, first: true)
    let name = try #require(bench.certificates.keys.first)
    let console = ScriptedConsole([])
    #expect(try bench.verify([name], console) == .done)
    for text in ["Siti Contoh", "19850315 200904 2 003", "Dinas Contoh", "BERLAKU sampai"] {
      #expect(console.text.contains(text), "\(text)")
    }
    var bytes = try #require(bench.certificates[name])
    bytes[bytes.count / 2] ^= 1
    bench.replace(name, with: bytes)
    #expect(throws: Trouble.self) { try bench.verify([name]) }
  }

  @Test func `without an issuer the pass waits, and is issued once the issuer is known`() throws {
    let bench = try SampleBench()
    bench.issuerText = nil
    let console = try pass(bench, first: true, then: [.line("")])
    #expect(console.text.contains("Kelulusan Anda tersimpan."))
    #expect(bench.certificates.isEmpty)
    let later = ScriptedConsole(
      ["Badan Contoh", "Contoh", "Nama Contoh", "Kepala"].map(Reply.line))
    _ = try CertificateJob(bench.desk(later)).list()
    #expect(bench.certificates.count == 1)
    #expect(bench.issuerText?.contains("penerbit \"Badan Contoh\"") == true)
  }

  @Test func `a certificate whose record was lost in a crash is made again with its number`() throws
  {
    let bench = try SampleBench()
    bench.store.losesCertificates = true
    _ = try pass(bench, first: true)
    let before = try #require(bench.certificates.first)
    bench.store.losesCertificates = false
    bench.forgetFiles()
    _ = try CertificateJob(bench.desk(ScriptedConsole([]))).list()
    #expect(bench.certificates[before.key] == before.value)
    #expect(try bench.store.entries(after: 0, of: nil, type: .certificateIssued).count == 1)
  }

  @Test func `certificates look as the issuer's settings say, its logo and all`() throws {
    let bench = try SampleBench()
    bench.issuerText?.append("\ntampilan\n  bahasa id\n  logo \"logo.png\"\n")
    #expect(throws: Trouble.self) { try pass(bench, first: true) }
    #expect(bench.certificates.isEmpty)
    let dot =
      "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c"
      + "636800000082008177cd72b60000000049454e44ae426082"
    bench.replace("logo.png", with: try #require(bytes(hexadecimal: dot)))
    _ = try CertificateJob(bench.desk(ScriptedConsole([]))).list()
    let file = try #require(bench.certificates.first { $0.key != "logo.png" }).value
    let text = String(decoding: file, as: UTF8.self)
    #expect(text.contains("/Subtype /Image"))
    #expect(!text.contains("NotoSans-Italic"))
  }

  @Test func `a checkpoint follows the end of an exam, and another its certificate`() throws {
    let bench = try SampleBench()
    _ = try pass(bench, first: true)
    #expect(
      try bench.store.entries().suffix(4).map(\.entry.type) == [
        .attemptSubmitted, .checkpointSigned, .certificateIssued, .checkpointSigned,
      ])
    let sodium = try #require(Sodium())
    let last = try #require(try bench.store.last()?.checkpoint(by: sodium))
    #expect(try last.signed.checkpoint.size == bench.store.entries().count - 1)
  }

  @Test func `the file of a kept certificate can be written again, byte for byte`() throws {
    let bench = try SampleBench()
    _ = try pass(bench, first: true)
    let before = bench.certificates
    let subject = try #require(bench.seat.subject)
    let number = try #require(try bench.store.certificates(of: subject).first?.number)
    bench.forgetFiles()
    _ = try CertificateJob(bench.desk(ScriptedConsole([]))).print(number)
    #expect(bench.certificates == before)
  }

  @Test func `under a locked key the certificate waits for whoever can open it`() throws {
    let bench = try SampleBench()
    bench.cabinet.passphrases[.officer] = MemoryCabinet.passphrase
    let phrase = Reply.line("sandi penerbit")
    _ = try KeyJob(bench.desk(ScriptedConsole([phrase, phrase]))).setPassphrase(.issuer)
    let console = try pass(bench, first: true)
    #expect(
      console.text.replacing("\n", with: " ").contains("kepegawaian membuka kunci segel"))
    #expect(bench.certificates.isEmpty && console.complaints.isEmpty)
    #expect(try bench.store.entries(after: 0, of: nil, type: .certificateIssued).isEmpty)
    bench.cabinet.passphrases[.issuer] = "sandi penerbit"
    _ = try CertificateJob(bench.desk(ScriptedConsole([]))).list()
    #expect(bench.certificates.count == 1)
  }

  @Test func `a certificate outlives its key, but not one that ended before it`() throws {
    let bench = try SampleBench()
    bench.cabinet.passphrases[.officer] = MemoryCabinet.passphrase
    _ = try pass(bench, first: true)
    let name = try #require(bench.certificates.keys.first)
    bench.now = bench.now.adding(milliseconds: 1000)
    _ = try KeyJob(bench.desk(ScriptedConsole([.line("ya")]))).replace(.issuer, leaked: true)
    #expect(try bench.verify([name]) == .done)
    let number = try bench.store.certificates(of: #require(bench.seat.subject))[0].number
    _ = try CertificateJob(bench.desk(ScriptedConsole([]))).print(number)
    #expect(try bench.verify([name]) == .done)
    let key = try #require(bench.cabinet.files[.issuer]).publicKey
    bench.cabinet.trustText += "\(key) dicabut=2024-01-01T00:00:00.000Z\n"
    #expect(throws: Trouble.self) { try bench.verify([name]) }
  }

  @Test func `nobody else gets the file of a certificate, nor learns whether there is one`() throws
  {
    let bench = try SampleBench()
    _ = try pass(bench, first: true)
    let number = try bench.store.certificates(of: #require(bench.seat.subject))[0].number
    bench.seat.subject = nil
    for number in [number, "NTR/2024/000009-X"] {
      #expect(throws: Trouble.key(.officersOnly)) {
        try CertificateJob(bench.desk(ScriptedConsole([]))).print(number)
      }
    }
    bench.cabinet.passphrases[.officer] = MemoryCabinet.passphrase
    #expect(try CertificateJob(bench.desk(ScriptedConsole([]))).print(number) == .done)
    let export = try #require(
      try bench.store.entries(after: 0, of: nil, type: .reportExported).last?.entry)
    #expect(export.actor.hasPrefix("kepegawaian:") && export.subject != nil)
  }

  @Test(arguments: [
    "penerbit \"A\"\n  tempat \"B\"\n  penanda_tangan \"C\" \"D\"\ntampilan\n  warna \"kuning\"",
    "penerbit \"A\"\n  tempat \"B\"", "penerbit", "penrbit \"A\"",
    "penerbit \"A\"\n  tempat \"B\"\n  penanda_tangan \"C\" \"D\"\n  zona WIX",
  ])
  func `settings of an issuer that are wrong are told with their place`(text: String) throws {
    let bench = try SampleBench()
    bench.issuerText = text
    #expect {
      _ = try pass(bench, first: true)
    } throws: { error in
      guard let trouble = error as? Trouble, case .findings(let findings) = trouble else {
        return false
      }
      return findings.allSatisfy { $0.place.file == "penerbit.atur" }
    }
  }
}
