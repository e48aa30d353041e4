import Glibc
import Seals
import Sessions
import Sodium

/// The keys of an installation, beside its results.
struct KeyFolder: KeyCabinet {
  let folder: String
  /// A file of further trusted keys, or `nil`.
  let named: String?
  let sodium: Sodium
  let environment: (String) -> String?

  private static let trusted = "tepercaya.kunci"

  var smith: any Locksmith { sodium }
  var cost: PassphraseCost { .passphrase }

  func path(of role: KeyRole) -> String { "\(folder)/\(role.rawValue).kunci" }

  func passphrase(for role: KeyRole) -> String? {
    switch role {
    case .issuer: environment("NETRAL_SANDI")
    case .officer: environment("NETRAL_SANDI_HR")
    }
  }

  func key(for role: KeyRole) throws(Trouble) -> KeyFile? {
    let path = path(of: role)
    guard Files.exists(path) else { return nil }
    let bytes = try Files.read(path)
    let file: KeyFile
    do throws(KeyFileFault) { file = try KeyFile(parsing: bytes, by: smith) } catch {
      throw .key(.file(path: path, error))
    }
    guard file.role == role else { throw .key(.file(path: path, .otherRole(file.role))) }
    return file
  }

  func add(_ key: KeyFile) throws(Trouble) -> Bool {
    try Files.makeFolder(folder)
    return try PrivateFile(path: path(of: key.role)).create(Array(key.text.utf8))
  }

  func replace(by key: KeyFile) throws(Trouble) {
    try PrivateFile(path: path(of: key.role)).replace(Array(key.text.utf8))
  }

  func isExposed(_ role: KeyRole) -> Bool {
    var state = stat()
    return stat(path(of: role), &state) == 0 && state.st_mode & 0o077 != 0
  }

  func ownTrust() throws(Trouble) -> TrustList {
    var list = TrustList()
    if Files.exists(trustPath) { try read(trustPath, into: &list) }
    return list
  }

  func trust() throws(Trouble) -> TrustList {
    var list = try ownTrust()
    if let named { try read(named, into: &list) }
    return list
  }

  func addTrust(_ lines: String) throws(Trouble) {
    var bytes = Files.exists(trustPath) ? try Files.read(trustPath) : []
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    try PrivateFile(path: trustPath, mode: 0o644).replace(bytes + Array(lines.utf8))
  }

  private var trustPath: String { "\(folder)/\(Self.trusted)" }

  private func read(_ path: String, into list: inout TrustList) throws(Trouble) {
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    do throws(TrustFault) { try list.read(text, checker: sodium) } catch {
      throw .key(.trust(path: path, error))
    }
  }
}
