import Dates

extension KeyFile {
  private static let opening = "netral-kunci "
  private static let version = 1

  /// The whole file. A line each: what it is, its role, the public key, since when, and the secret or
  /// its locks; then, behind `>`, the statement by which it came to be trusted.
  public var text: String {
    var lines = [
      "\(Self.opening)\(Self.version)", "peran \(role.rawValue)", "publik \(publicKey)",
    ]
    if let since { lines.append("sejak \(since)") }
    switch secret {
    case .open(let seed): lines.append("rahasia \(hexadecimal(seed))")
    case .locked(let lock, let recovery):
      lines.append("sandi \(lock.text)")
      if let recovery { lines.append("pemulihan \(recovery.text)") }
    }
    if let statement { lines += QuotedNote.lines(of: statement) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The key that `bytes` hold. A file of the first version is nothing but the seed of the issuer's
  /// key in hexadecimal digits, in its first line.
  public init(parsing bytes: [UInt8], by smith: any Locksmith) throws(KeyFileFault) {
    guard bytes.count < 1 << 16, let text = String(validating: bytes, as: UTF8.self) else {
      throw .noKey
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first else { throw .noKey }
    if let seed = Seals.bytes(hexadecimal: first), let key = smith.key(from: seed) {
      self.init(
        role: .issuer, publicKey: key.publicKey, since: nil, secret: .open(seed: seed),
        statement: nil)
      return
    }
    guard first.hasPrefix(Self.opening) else { throw .noKey }
    guard first.dropFirst(Self.opening.count) == "\(Self.version)" else { throw .newer }
    var reader = KeyFileReader()
    for (index, line) in lines.enumerated().dropFirst() {
      guard reader.take(line) else { throw .line(index + 1) }
    }
    guard let file = reader.file else { throw .line(lines.count) }
    self = file
  }
}

/// Takes the lines of a key file one after the other.
private struct KeyFileReader {
  private var role: KeyRole?
  private var publicKey: PublicKey?
  private var since: Instant?
  private var seed: [UInt8]?
  private var lock: SeedLock?
  private var recovery: SeedLock?
  private var quoted: [Substring] = []

  /// The key, once all lines were taken; `nil` where something is missing.
  var file: KeyFile? {
    guard let role, let publicKey else { return nil }
    let statement = QuotedNote.note(in: quoted)
    guard quoted.isEmpty == (statement == nil) else { return nil }
    let secret: KeyFile.Secret
    switch (seed, lock) {
    case (let seed?, nil): secret = .open(seed: seed)
    case (nil, let lock?): secret = .locked(lock, recovery: recovery)
    case (nil, nil), (_?, _?): return nil
    }
    return KeyFile(
      role: role, publicKey: publicKey, since: since, secret: secret, statement: statement)
  }

  /// Whether `line` is one that this program writes.
  mutating func take(_ line: Substring) -> Bool {
    if line.isEmpty { return true }
    if QuotedNote.isPart(line) {
      quoted.append(line)
      return true
    }
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2 else { return false }
    switch words[0] {
    case "peran": return set(&role, KeyRole(rawValue: String(words[1])))
    case "publik": return set(&publicKey, PublicKey(hexadecimal: words[1]))
    case "sejak": return set(&since, Instant(words[1]))
    case "rahasia": return set(&seed, bytes(hexadecimal: words[1]))
    case "sandi": return set(&lock, SeedLock(words[1]))
    case "pemulihan": return set(&recovery, SeedLock(words[1]))
    case _: return false
    }
  }

  private func set<Value>(_ place: inout Value?, _ value: Value?) -> Bool {
    guard place == nil, let value else { return false }
    place = value
    return true
  }
}

extension SeedLock {
  private static let algorithm = "argon2id13"

  fileprivate var text: String {
    "\(Self.algorithm) \(cost.passes) \(cost.memory) \(hexadecimal(salt)) \(hexadecimal(box))"
  }

  fileprivate init?(_ text: Substring) {
    let words = text.split(separator: " ")
    guard words.count == 5, words[0] == Self.algorithm, let passes = Int(words[1]),
      let memory = Int(words[2]), let cost = PassphraseCost(passes: passes, memory: memory),
      let salt = bytes(hexadecimal: words[3]), let box = bytes(hexadecimal: words[4])
    else { return nil }
    self.init(cost: cost, salt: salt, box: box)
  }
}
