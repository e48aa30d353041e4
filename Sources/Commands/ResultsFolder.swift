import Dates
import Results
import ResultsSQLite
import Sessions
import Sodium

/// What is kept in one folder: results, the issuer's settings, certificates. The keys in it are
/// ``KeyFolder``'s.
struct ResultsFolder {
  let path: String
  let sodium: Sodium
  let random: () -> UInt64

  static let usual = "Results"
  private static let issuerName = "penerbit.atur"
  private static let retentionName = "retensi.atur"
  private static let requirementName = "kewajiban.atur"
  private static let pledgeName = "ikrar.naskah"
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

  func issuerText() throws(Trouble) -> (name: String, text: String)? {
    try text(Self.issuerName)
  }

  func requirementText() throws(Trouble) -> (name: String, text: String)? {
    try text(Self.requirementName)
  }

  func pledgeText() throws(Trouble) -> (name: String, text: String)? {
    try text(Self.pledgeName)
  }

  private func text(_ name: String) throws(Trouble) -> (name: String, text: String)? {
    let file = "\(path)/\(name)"
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
    let file = "\(path)/\(Self.certificates)/\(name)"
    try Files.makeFolder(String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]))
    try Files.write(bytes, to: file)
    return file
  }
}

extension ResultsFolder: PeopleFiles {
  func retentionText() throws(Trouble) -> (name: String, text: String)? {
    try text(Self.retentionName)
  }

  func removeCertificate(_ name: String) throws(Trouble) {
    let folder = "\(path)/\(Self.certificates)"
    guard Files.exists(folder) else { return }
    for file in try Files.names(in: folder) where file.hasPrefix(name + ".") {
      try PrivateFile(path: "\(folder)/\(file)").remove()
    }
  }

  func writePrivate(_ path: String, _ bytes: [UInt8]) throws(Trouble) {
    try PrivateFile(path: path).replace(bytes)
  }
}

/// The world's random numbers as the standard library takes them.
struct SystemGenerator: RandomNumberGenerator {
  let random: () -> UInt64
  func next() -> UInt64 { random() }
}
