import Dates
import Results
import ResultsSQLite
import Seals
import Sessions
import Sodium

/// Everything that is kept in one folder: results, keys, the issuer's settings, certificates.
struct ResultsFolder {
  let path: String
  let sodium: Sodium
  let random: () -> UInt64
  /// A file of further trusted public keys, or `nil`.
  let keys: String?

  static let usual = "Results"
  private static let issuerName = "penerbit.atur"
  private static let keyName = "penerbit.kunci"
  private static let trustedName = "tepercaya.kunci"
  private static let certificates = "sertifikat"

  func store() throws(Trouble) -> any ResultsStore {
    if path.contains("://") { throw .file(path: path, reason: FileWords.onlyFolders) }
    let random = random
    do {
      return try SQLiteStore(folder: path, checker: sodium) {
        var generator = SystemGenerator(random: random)
        return Origin.random(using: &generator)
      }
    } catch { throw .store(error) }
  }

  func existingStore() throws(Trouble) -> (any ResultsStore)? {
    Files.exists("\(path)/netral.sqlite") ? try store() : nil
  }

  /// The key of this installation; made, and trusted, at first use.
  func signer() throws(Trouble) -> any Signer {
    let file = "\(path)/\(Self.keyName)"
    if Files.exists(file) {
      let line = String(decoding: try Files.read(file), as: UTF8.self).split(separator: "\n").first
      guard let seed = line.flatMap({ bytes(hexadecimal: $0) }),
        let signer = sodium.signer(seed: seed)
      else { throw .file(path: file, reason: FileWords.noIssuerKey) }
      return signer
    }
    let seed = sodium.randomBytes(32)
    guard let signer = sodium.signer(seed: seed) else {
      throw .file(path: file, reason: FileWords.keyNotMade)
    }
    try Files.makeFolder(path)
    try Files.write(Array("\(hexadecimal(seed))\n".utf8), to: file, mode: 0o600)
    try Files.write(
      Array("\(signer.publicKey)\n".utf8), to: "\(path)/\(Self.trustedName)")
    return signer
  }

  /// The keys in the folder's own file and in the one that was named; a line each, what follows a
  /// space is commentary.
  func trustedKeys() throws(Trouble) -> [PublicKey] {
    var keys: [PublicKey] = []
    let own = "\(path)/\(Self.trustedName)"
    for file in [Files.exists(own) ? own : nil, self.keys].compactMap({ $0 }) {
      let text = String(decoding: try Files.read(file), as: UTF8.self)
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        guard let word = line.split(separator: " ").first, let key = PublicKey(hexadecimal: word)
        else { throw .file(path: file, reason: FileWords.noPublicKey(line)) }
        keys.append(key)
      }
    }
    return keys
  }

  func issuerText() throws(Trouble) -> (name: String, text: String)? {
    let file = "\(path)/\(Self.issuerName)"
    guard Files.exists(file) else { return nil }
    return (file, String(decoding: try Files.read(file), as: UTF8.self))
  }

  func writeIssuerText(_ text: String) throws(Trouble) {
    try Files.makeFolder(path)
    try Files.write(Array(text.utf8), to: "\(path)/\(Self.issuerName)")
  }

  func certificateFile(_ name: String) -> String? {
    let file = "\(path)/\(Self.certificates)/\(name)"
    return Files.exists(file) ? file : nil
  }

  func writeCertificate(_ name: String, _ bytes: [UInt8]) throws(Trouble) -> String {
    let folder = "\(path)/\(Self.certificates)"
    try Files.makeFolder(folder)
    let file = "\(folder)/\(name)"
    try Files.write(bytes, to: file)
    return file
  }
}

/// The world's random numbers as the standard library takes them.
struct SystemGenerator: RandomNumberGenerator {
  let random: () -> UInt64
  func next() -> UInt64 { random() }
}
