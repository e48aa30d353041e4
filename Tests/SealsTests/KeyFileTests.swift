import Dates
import Seals
import Sodium
import Testing

@Suite struct KeyFileTests {
  private let sodium: Sodium
  private let moment = Instant(milliseconds: 1_727_193_731_000)
  private let seed = (1...32).map(UInt8.init)
  /// As cheap as Argon2id allows.
  private let cheap = PassphraseCost(passes: 1, memory: 8192)

  init() throws { sodium = try #require(Sodium()) }

  private func file(_ secret: KeyFile.Secret, role: KeyRole = .issuer) throws -> KeyFile {
    let key = try #require(sodium.key(from: seed))
    let statement = KeyStatement(
      role: role, old: nil, new: key.publicKey, from: moment, reason: .first)
    return KeyFile(
      role: role, publicKey: key.publicKey, since: moment, secret: secret,
      statement: statement.signed(by: key, checker: sodium))
  }

  private func locked() throws -> KeyFile {
    let cheap = try #require(cheap)
    return try file(
      .locked(
        try sodium.lock(seed, by: "sandi yang panjang", cheap),
        recovery: try sodium.lock(seed, by: "00000-11111-22222-33333-44444", cheap)),
      role: .officer)
  }

  @Test func `a key file reads back as it was written, open or locked`() throws {
    for file in [try file(.open(seed: seed)), try locked()] {
      #expect(try KeyFile(parsing: Array(file.text.utf8), by: sodium) == file)
    }
    let old = KeyFile(
      role: .issuer, publicKey: try locked().publicKey, since: nil, secret: .open(seed: seed),
      statement: nil)
    #expect(try KeyFile(parsing: Array(old.text.utf8), by: sodium) == old)
  }

  @Test(arguments: ["", "\n", "\n# catatan\n"])
  func `the file of the first version, a seed in digits, is read as the issuer's open key`(
    end: String
  ) throws {
    let file = try KeyFile(parsing: Array((hexadecimal(seed) + end).utf8), by: sodium)
    #expect(file.role == .issuer && !file.isLocked && file.since == nil)
    #expect(try file.signer(opening: nil, by: sodium).publicKey == file.publicKey)
  }

  @Test func `a locked key opens by its passphrase or its recovery code, and by nothing else`()
    throws
  {
    let file = try locked()
    for right in [
      "sandi yang panjang", "00000-11111-22222-33333-44444", "ooooo iiill 2222233333-44444",
    ] {
      #expect(try file.signer(opening: right, by: sodium).publicKey == file.publicKey)
    }
    for wrong in ["", "Sandi yang panjang", "sandi yang panjang ", "00000-11111-22222-33333-44445"]
    {
      #expect(throws: KeyFileFault.wrongPassphrase) {
        try file.signer(opening: wrong, by: sodium)
      }
    }
    #expect(throws: KeyFileFault.locked) { try file.signer(opening: nil, by: sodium) }
    #expect(!file.text.contains(hexadecimal(seed)))
  }

  @Test func `a key that is not the one it names is not used`() throws {
    let text = try file(.open(seed: seed)).text
    let other = text.replacing(hexadecimal(seed), with: hexadecimal(seed.reversed()))
    let file = try KeyFile(parsing: Array(other.utf8), by: sodium)
    #expect(throws: KeyFileFault.otherKey) { try file.signer(opening: nil, by: sodium) }
  }

  @Test func `each changed, lost or doubled line of a key file is refused with its place`() throws {
    let lines = try locked().text.split(separator: "\n", omittingEmptySubsequences: false)
    for place in 1..<7 {
      var changed = lines
      changed[place] = "x" + changed[place]
      #expect(throws: KeyFileFault.line(place + 1)) {
        try KeyFile(parsing: Array(changed.joined(separator: "\n").utf8), by: sodium)
      }
      guard place < 5 else { continue }
      var doubled = lines
      doubled.insert(lines[place], at: place)
      #expect(throws: KeyFileFault.line(place + 2)) {
        try KeyFile(parsing: Array(doubled.joined(separator: "\n").utf8), by: sodium)
      }
    }
  }

  @Test(arguments: [
    ("", KeyFileFault.noKey), ("bukan kunci", .noKey), ("netral-kunci 2\n", .newer),
    ("netral-kunci 1\n", .line(2)), (String(repeating: "a", count: 62), .noKey),
    ("netral-kunci 1\nsandi argon2id13 0 8192 00 00\n", .line(2)),
    ("netral-kunci 1\nsandi argon2id13 1 99999999999 00 00\n", .line(2)),
  ])
  func `what is no key file is refused`(text: String, fault: KeyFileFault) {
    #expect(throws: fault) { try KeyFile(parsing: Array(text.utf8), by: sodium) }
  }

  @Test func `every fault has a sentence in both languages`() {
    let faults: [KeyFileFault] = [
      .noKey, .newer, .line(3), .otherRole(.officer), .otherKey, .locked, .wrongPassphrase,
      .noMemory,
    ]
    for sentence in faults.map(\.sentence) {
      #expect(!sentence.indonesian.isEmpty && sentence.indonesian != sentence.english)
    }
  }

  @Test func `a recovery code has no letter that looks like another`() throws {
    let code = try #require(RecoveryCode((0..<25).map(UInt8.init)))
    #expect(code.description == "01234-56789-ABCDE-FGHJK-MNPQR")
    #expect(RecoveryCode(typed: " o1234 56789abcde-FGHJKMNPQR ") == code)
    #expect(RecoveryCode(typed: "01234-56789-ABCDE-FGHJK-MNPQ") == nil)
    #expect(RecoveryCode(typed: "01234-56789-ABCDE-FGHJK-MNPQU") == nil)
    #expect(RecoveryCode([1, 2]) == nil)
  }

  @Test func `a PIN is told again by its hash, and each hash is another`() throws {
    let (one, other) = (try sodium.hash(ofPIN: "271828"), try sodium.hash(ofPIN: "271828"))
    #expect(one != other && one.hasPrefix("$argon2id$"))
    #expect(sodium.isPIN("271828", of: one) && sodium.isPIN("271828", of: other))
    #expect(!sodium.isPIN("271829", of: one) && !sodium.isPIN("271828", of: "bukan"))
  }
}
