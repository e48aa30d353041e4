import Dates
import Dialogue
import Results
import Seals
import Sessions
import Sodium
import Testing

/// The keys of an installation, from the first to their successors.
@Suite struct KeyJobTests {
  private let bench: SampleBench
  private let sodium: Sodium
  private var cabinet: MemoryCabinet { bench.cabinet }

  init() throws {
    bench = try SampleBench()
    sodium = try #require(Sodium())
  }

  private func desk(_ replies: String...) -> (desk: Desk, console: ScriptedConsole) {
    let console = ScriptedConsole(replies.map(Reply.line))
    return (bench.desk(console), console)
  }

  /// Something in the ledger, signed by whatever key seals now.
  private func practise() throws {
    bench.now = bench.now.adding(milliseconds: 1000)
    let console = ScriptedConsole([.line("1"), .line(""), .line("selesai")])
    _ = try PracticeJob(bench.desk(console)).run(["1"])
  }

  private func verify(trusting text: String? = nil) throws -> LedgerReport {
    var trust = TrustList()
    try trust.read(text ?? cabinet.trustText, checker: sodium)
    var audit = LedgerAudit(trusting: trust, checker: sodium)
    for stored in try bench.store.entries() { audit.take(stored.kept) }
    return audit.finish(isExport: false)
  }

  // MARK: the officers' key

  @Test func `an officer opens the key once in a dialogue`() throws {
    let (desk, console) = desk(MemoryCabinet.passphrase)
    let officer = try desk.asHR()
    #expect(try desk.asHR().mark == officer.mark)
    #expect(officer.actor == "kepegawaian:\(officer.mark)" && officer.mark.count == 16)
    #expect(!console.text.contains(MemoryCabinet.passphrase))
    #expect(try bench.store.officerKeys().map(\.key) == [officer.signer.publicKey])
  }

  @Test func `a wrong passphrase is told, asked for twice more, and refused`() throws {
    let (desk, console) = desk("salah", "bantuan", "salah sekali", "salah lagi", "tidak ditanya")
    #expect(throws: Trouble.key(.wrongPassphrase(.officer))) { try desk.asHR() }
    #expect(console.text.contains("Kode pemulihan"))
    let (second, _) = self.desk("salah", MemoryCabinet.passphrase)
    #expect(try !second.asHR().mark.isEmpty)
  }

  @Test(arguments: [["batal"], []])
  func `whoever leaves the question for the passphrase is no officer`(replies: [String]) throws {
    let desk = bench.desk(ScriptedConsole(replies.map(Reply.line)))
    #expect(throws: Trouble.key(.officersOnly)) { try desk.asHR() }
  }

  @Test func `once the officer left, the environment opens the key for nobody`() throws {
    cabinet.passphrases[.officer] = MemoryCabinet.passphrase
    let (desk, _) = desk("batal", MemoryCabinet.passphrase)
    _ = try desk.asHR()
    _ = KeyJob(desk).lock()
    #expect(throws: Trouble.key(.officersOnly)) { try desk.asHR() }
    #expect(try !desk.asHR().mark.isEmpty)
  }

  @Test func `a wrong passphrase of the environment is refused without a question`() throws {
    cabinet.passphrases[.officer] = "salah"
    let (desk, _) = desk(MemoryCabinet.passphrase)
    #expect(throws: Trouble.key(.wrongPassphrase(.officer))) { try desk.asHR() }
  }

  @Test func `where there is no officers' key it is offered, made with a code, and recorded`()
    throws
  {
    cabinet.files[.officer] = nil
    try practise()
    let (desk, console) = desk(
      "ya", "pendek", "sandi panjang", "lain sama sekali",
      "sandi panjang", "sandi panjang")
    let officer = try desk.asHR()
    #expect(console.text.contains("Kedua sandi berbeda"))
    let code = try #require(console.text.firstMatch(of: /[0-9A-Z]{5}(-[0-9A-Z]{5}){4}/)).output.0
    let file = try #require(cabinet.files[.officer])
    for right in ["sandi panjang", String(code)] {
      #expect(
        try file.signer(opening: right, by: sodium).publicKey == officer.signer.publicKey)
    }
    #expect(try bench.store.officerKeys().map(\.key) == [file.publicKey])
    let last = try #require(try bench.store.last()?.entry)
    #expect(last.keyStatement(checker: sodium)?.new == file.publicKey)
    #expect(try verify().isWhole)
  }

  @Test func `whoever declines to make the key stays out`() throws {
    cabinet.files[.officer] = nil
    #expect(throws: Trouble.key(.noOfficerKey)) { try desk("tidak").desk.asHR() }
    #expect(throws: Trouble.key(.officersOnly)) { try desk("ya", "batal").desk.asHR() }
    #expect(cabinet.files[.officer] == nil)
  }

  @Test func `nobody makes another officers' key, be the file there, gone or exchanged`() throws {
    _ = try desk(MemoryCabinet.passphrase).desk.asHR()
    let kept = try #require(cabinet.files[.officer])
    #expect(throws: Trouble.key(.exists(path: "kepegawaian.kunci"))) {
      try KeyJob(desk("x").desk).createOfficerKey()
    }
    cabinet.files[.officer] = nil
    for work in [
      { (desk: Desk) in _ = try desk.asHR() },
      { _ = try KeyJob($0).createOfficerKey() },
    ] {
      #expect(throws: Trouble.key(.officerKeyGone(since: "1970-01-01"))) {
        try work(desk("ya", "sandi panjang", "sandi panjang").desk)
      }
    }
    let other = try #require(sodium.key(from: Array(repeating: 77, count: 32)))
    cabinet.files[.officer] = KeyFile(
      role: .officer, publicKey: other.publicKey, since: nil,
      secret: .open(seed: Array(repeating: 77, count: 32)), statement: nil)
    #expect(throws: Trouble.key(.otherOfficerKey(path: "kepegawaian.kunci"))) {
      try desk().desk.asHR()
    }
    cabinet.files[.officer] = kept
    #expect(try !desk(MemoryCabinet.passphrase).desk.asHR().mark.isEmpty)
  }

  @Test
  func `the officers' key is replaced by one that it signs for, and the former opens nothing`()
    throws
  {
    let former = cabinet.files[.officer]
    let (desk, _) = desk(MemoryCabinet.passphrase, "ya", "sandi kedua ini", "sandi kedua ini")
    _ = try KeyJob(desk).replace(.officer, leaked: false)
    #expect(try bench.store.officerKeys().count == 2)
    let new = try #require(cabinet.files[.officer])
    #expect(try self.desk("sandi kedua ini").desk.asHR().signer.publicKey == new.publicKey)
    cabinet.files[.officer] = former
    #expect(throws: Trouble.key(.otherOfficerKey(path: "kepegawaian.kunci"))) {
      try self.desk(MemoryCabinet.passphrase).desk.asHR()
    }
  }

  @Test func `a new officers' key that a crash kept from the vault is recorded at its first use`()
    throws
  {
    _ = try desk(MemoryCabinet.passphrase).desk.asHR()
    let old = try #require(sodium.key(from: Array(repeating: 3, count: 32)))
    let seed = Array(repeating: UInt8(4), count: 32)
    let new = try #require(sodium.key(from: seed))
    let statement = KeyStatement(
      role: .officer, old: old.publicKey, new: new.publicKey, from: bench.now, reason: .planned)
    cabinet.files[.officer] = KeyFile(
      role: .officer, publicKey: new.publicKey, since: bench.now, secret: .open(seed: seed),
      statement: statement.signed(by: old, checker: sodium))
    _ = try desk().desk.asHR()
    #expect(try bench.store.officerKeys().last?.key == new.publicKey)
  }

  // MARK: the sealing key

  @Test func `the sealing key is made and trusted at first use, and a crash between is mended`()
    throws
  {
    try practise()
    let file = try #require(cabinet.files[.issuer])
    #expect(!file.isLocked && file.since != nil)
    #expect(try cabinet.trust().sealing == [file.publicKey])
    cabinet.trustText = ""
    try practise()
    #expect(try cabinet.trust().sealing == [file.publicKey])
    #expect(try verify().isWhole)
  }

  @Test func `under a passphrase nothing is lost: the checkpoint waits for the officer`() throws {
    try practise()
    cabinet.passphrases[.officer] = MemoryCabinet.passphrase
    let (desk, console) = desk("sandi penerbit", "sandi penerbit")
    #expect(try KeyJob(desk).setPassphrase(.issuer) == .done)
    #expect(console.text.contains("Kode pemulihan: "))
    let participant = ScriptedConsole([.line("1"), .line("")])
    _ = try PracticeJob(bench.desk(participant)).run(["1"])
    #expect(participant.text.contains("segel jurnal dibubuhkan oleh kepegawaian nanti"))
    #expect(participant.complaints.isEmpty)
    #expect(try bench.store.last()?.entry.type == .attemptSubmitted)
    // The officer does not know the passphrase of the seal: it waits on.
    _ = try self.desk().desk.asHR()
    #expect(try bench.store.last()?.entry.type == .attemptSubmitted)
    cabinet.passphrases[.issuer] = "sandi penerbit"
    _ = try self.desk().desk.asHR()
    #expect(try bench.store.last()?.entry.type == .checkpointSigned)
    #expect(try verify().isWhole)
  }

  @Test func `one passphrase for both keys is asked for once`() throws {
    try practise()
    let phrase = MemoryCabinet.passphrase
    _ = try KeyJob(desk(phrase, phrase, phrase).desk).setPassphrase(.issuer)
    _ = try PracticeJob(bench.desk(ScriptedConsole([.line("1"), .line("")]))).run(["1"])
    _ = try desk(phrase).desk.asHR()
    #expect(try bench.store.last()?.entry.type == .checkpointSigned)
  }

  @Test func `the passphrase of the sealing key can be removed, that of the officers cannot`()
    throws
  {
    try practise()
    cabinet.passphrases[.officer] = MemoryCabinet.passphrase
    _ = try KeyJob(desk("sandi penerbit", "sandi penerbit").desk).setPassphrase(.issuer)
    #expect(cabinet.files[.issuer]?.isLocked == true)
    _ = try KeyJob(desk("sandi penerbit", "", "ya").desk).setPassphrase(.issuer)
    #expect(cabinet.files[.issuer]?.isLocked == false)
    _ = try KeyJob(desk("", "batal").desk).setPassphrase(.officer)
    #expect(cabinet.files[.officer]?.isLocked == true)
    try practise()
    #expect(try verify().isWhole)
  }

  @Test func `a new sealing key signs on, old seals stay good, and the ledger tells of both`()
    throws
  {
    try practise()
    let old = try #require(cabinet.files[.issuer])
    let trusted = cabinet.trustText
    bench.now = bench.now.adding(milliseconds: 1000)
    let (desk, _) = desk(MemoryCabinet.passphrase, "ya")
    #expect(try KeyJob(desk).replace(.issuer, leaked: false) == .done)
    let new = try #require(cabinet.files[.issuer])
    #expect(new.publicKey != old.publicKey)
    let last = try #require(try bench.store.last()?.entry)
    #expect(last.keyStatement(checker: sodium)?.old == old.publicKey)
    try practise()
    #expect(try verify().isWhole)
    // An office that only knows the former key.
    #expect(try verify(trusting: trusted).isWhole)
    // Somebody goes on with the former key.
    cabinet.files[.issuer] = old
    try practise()
    #expect(try verify().findings.map(\.fault) == [.keyNotInForce])
  }

  @Test func `a leaked key is revoked with its successor, and what it signed before stays`() throws
  {
    try practise()
    let old = try #require(cabinet.files[.issuer])
    bench.now = bench.now.adding(milliseconds: 1000)
    _ = try KeyJob(desk(MemoryCabinet.passphrase, "ya").desk).replace(.issuer, leaked: true)
    #expect(try cabinet.trust()[old.publicKey]?.revoked == bench.now)
    #expect(try verify().isWhole)
  }

  @Test func `a clock that stands before the ledger's end makes no key that cannot sign there`()
    throws
  {
    try practise()
    bench.now = bench.now.adding(milliseconds: -3_600_000)
    _ = try KeyJob(desk(MemoryCabinet.passphrase, "ya").desk).replace(.issuer, leaked: false)
    #expect(try verify().isWhole)
  }

  @Test func `whoever declines keeps the key`() throws {
    try practise()
    let before = cabinet.files
    _ = try KeyJob(desk(MemoryCabinet.passphrase, "tidak").desk).replace(.issuer, leaked: false)
    _ = try KeyJob(desk(MemoryCabinet.passphrase, MemoryCabinet.passphrase, "batal").desk)
      .setPassphrase(.officer)
    #expect(cabinet.files == before)
  }

  // MARK: what is shown

  @Test func `everybody may see which keys there are, and nothing secret`() throws {
    try practise()
    let (desk, console) = desk()
    #expect(try KeyJob(desk).show(json: false) == .done)
    let file = try #require(cabinet.files[.issuer])
    for text in [file.publicKey.description, "tanpa sandi", "dengan sandi", "penerbit.kunci"] {
      #expect(console.text.contains(text), "\(text)")
    }
    guard case .open(let seed) = file.secret else {
      Issue.record("the key is locked")
      return
    }
    let machine = ScriptedConsole([])
    _ = try KeyJob(bench.desk(machine)).show(json: true)
    #expect(machine.text.contains(#""passphrase":true"#) && machine.text.contains(#""version":1"#))
    for text in [console.text, machine.text] { #expect(!text.contains(hexadecimal(seed))) }
  }

  @Test func `a key file that others can read, or a key that ended, is a finding`() throws {
    try practise()
    cabinet.exposed = [.issuer]
    let (open, console) = desk()
    #expect(try KeyJob(open).show(json: false) == .finding)
    #expect(console.text.contains("chmod 600 penerbit.kunci"))
    cabinet.exposed = []
    let key = try #require(cabinet.files[.issuer]).publicKey
    cabinet.trustText += "\(key) dicabut=2020-01-01T00:00:00.000Z\n"
    let (ended, report) = desk()
    #expect(try KeyJob(ended).show(json: false) == .finding)
    #expect(report.text.contains("dicabut 2020-01-01"))
  }
}
