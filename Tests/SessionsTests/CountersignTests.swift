import CertificateSamples
import Certificates
import Dialogue
import Results
import Seals
import Sessions
import Sodium
import Testing
import Text

/// `sertifikat tte`, and what `sertifikat verifikasi` says of the file.
@Suite struct CountersignTests {
  private let bench: SampleBench
  private let name: String
  private let sealed: [UInt8]

  /// Somebody has passed, and an officer is here.
  init() throws {
    bench = try SampleBench()
    bench.cabinet.passphrases[.officer] = MemoryCabinet.passphrase
    let replies = (SampleBench.registration + [.line("ya")]).map { reply in { (_: String) in reply }
    }
    let console = ScriptedConsole(
      reading: replies + Array(repeating: rightAnswer, count: 3)
        + [{ (_: String) in .line("kumpulkan") }])
    _ = try ExamJob(bench.desk(console)).run(nil)
    name = try #require(bench.certificates.keys.first)
    sealed = try #require(bench.certificates[name])
    bench.replace("kembali.pdf", with: try #require(SignedByOthers(sealed)).bytes)
  }

  private func signed(_ file: [UInt8]) throws -> [UInt8] {
    try #require(SignedByOthers(file)).bytes
  }

  private func take(_ path: String = "kembali.pdf", _ console: ScriptedConsole? = nil) throws
    -> Status
  {
    try CountersignJob(bench.desk(console ?? ScriptedConsole([]))).run(path)
  }

  private func entries() throws -> [Entry] {
    try bench.store.entries(after: 0, of: nil, type: .certificateCountersigned).map(\.entry)
  }

  @Test func `the file is kept beside ours, and the ledger knows its digest`() throws {
    let console = ScriptedConsole([])
    #expect(try take("kembali.pdf", console) == .done)
    #expect(console.text.contains("Netral tidak menilai rantai sertifikat elektronik"))
    let kept = name.replacing(".pdf", with: ".tte.pdf")
    #expect(bench.certificates[kept] == bench.certificates["kembali.pdf"])
    #expect(bench.certificates[name] == sealed)
    let entry = try #require(try entries().first)
    let sodium = try #require(Sodium())
    let bytes = try #require(bench.certificates["kembali.pdf"])
    #expect(entry.body["digest"] == .string(sodium.digest(of: bytes).description))
    #expect(entry.actor.hasPrefix("kepegawaian:"))
    #expect(entry.subject == bench.seat.subject)
    #expect(!JSONValue.object(entry.body).canonicalText.contains("Pejabat"))
    #expect(try bench.store.last()?.entry.type == .checkpointSigned)
  }

  @Test func `the same file twice is kept once, and a second one takes no place`() throws {
    _ = try take()
    _ = try take()
    #expect(try entries().count == 1)
    bench.replace("lain.pdf", with: try signed(sealed) + [0x0A])
    _ = try take("lain.pdf")
    #expect(try entries().count == 2)
    #expect(bench.certificates[name.replacing(".pdf", with: ".tte-2.pdf")] != nil)
    #expect(
      bench.certificates[name.replacing(".pdf", with: ".tte.pdf")]
        == bench.certificates["kembali.pdf"])
  }

  @Test func `verifying it tells who signed, and that nobody here judges that`() throws {
    let console = ScriptedConsole([])
    #expect(try bench.verify(["kembali.pdf"], console) == .done)
    let text = console.text.replacing("\n", with: " ")
    for part in ["Siti Contoh", "BERLAKU sampai", "TTE · ETSI.CAdES.detached · Pejabat Contoh"] {
      #expect(text.contains(part), "\(part): \(text)")
    }
    #expect(text.contains("Netral tidak menilai rantai sertifikat elektronik"))
  }

  @Test func `what is not ours, not signed, changed or revoked is not kept`() throws {
    var changed = try signed(sealed)
    changed[sealed.count / 2] ^= 1
    let foreign = try ExhibitBench()
    bench.cabinet.trustText += "\(foreign.signer.publicKey)\n"
    let files: [(String, [UInt8], String)] = [
      ("asli", sealed, "belum memuat tanda tangan"), ("ubah", changed, "telah berubah"),
      ("kosong", [], "Bukan berkas PDF"), ("teks", Array("NTR1:".utf8), "Bukan berkas PDF"),
      (
        "asing", try signed(try #require(foreign.bench.certificates["a.pdf"])),
        "BELUM DIKENAL"
      ),
    ]
    for (path, bytes, words) in files {
      bench.replace(path, with: bytes)
      #expect {
        try take(path)
      } throws: { error in
        let trouble = error as? Trouble
        return trouble?.status == .finding
          && trouble?.lines(in: .indonesian).joined().contains(words) == true
      }
    }
    let number = try #require(
      try bench.store.entries(after: 0, of: nil, type: .certificateIssued).first?.entry.body[
        "number"])
    try bench.store.append(
      Entry(
        .certificateRevoked, at: bench.now, actor: "kepegawaian", subject: bench.seat.subject,
        body: ["number": number]))
    #expect(throws: Trouble.self) { try take() }
    #expect(try entries().isEmpty)
  }

  @Test func `it is for officers alone`() throws {
    bench.cabinet.passphrases[.officer] = nil
    #expect(throws: Trouble.key(.officersOnly)) { try take() }
  }

  @Test func `a withdrawn certificate is told with the day of its entry`() throws {
    let number = try #require(
      try bench.store.entries(after: 0, of: nil, type: .certificateIssued).first?.entry.body[
        "number"])
    try bench.store.append(
      Entry(
        .certificateSuperseded, at: bench.now, actor: "netral", subject: bench.seat.subject,
        body: ["number": number, "by": .string("NTR/2024/000002-ABCDEFGH")]))
    let console = ScriptedConsole([])
    #expect(try bench.verify([name], console) == .finding)
    let text = console.text.replacing("\n", with: " ")
    #expect(text.contains("telah digantikan oleh NTR/2024/000002-ABCDEFGH"))
    #expect(text.contains("Tercatat di jurnal pada 24 September 2024."))
  }

  @Test func `by its number a certificate is for its holder and for officers`() throws {
    let issued = try bench.store.entries(after: 0, of: nil, type: .certificateIssued)
    let number = try #require(issued.first?.entry.body["number"]?.stringValue)
    let console = ScriptedConsole([])
    #expect(try bench.verify([number], console) == .done)
    #expect(
      console.text.contains("Siti Contoh") && console.text.contains("tercatat sama di jurnal"))
    bench.seat.subject = nil
    bench.cabinet.passphrases[.officer] = nil
    for number in [number, "NTR/2024/000009-ABCDEFGH"] {
      let other = ScriptedConsole([])
      #expect(throws: Trouble.key(.officersOnly)) { try bench.verify([number], other) }
      #expect(!other.text.contains("Siti"))
    }
    bench.cabinet.passphrases[.officer] = MemoryCabinet.passphrase
    #expect(try bench.verify([number]) == .done)
    #expect(try bench.store.last()?.entry.type == .reportExported)
  }
}
