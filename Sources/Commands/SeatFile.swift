import Results
import Sessions

/// Remembers who sat here last, in the user's own state folder; where that cannot be written, only
/// until the program ends.
final class SeatFile: SeatMemory {
  private let path: String?
  private var known: SubjectID?

  init(_ world: World) {
    let home = world.environment("HOME")
    let folder = world.environment("XDG_STATE_HOME") ?? home.map { "\($0)/.local/state" }
    path = folder.map { "\($0)/netral/peserta" }
  }

  var subject: SubjectID? {
    get {
      if let known { return known }
      guard let path, let bytes = try? Files.read(path) else { return nil }
      let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first
      known = line.flatMap { SubjectID($0) }
      return known
    }
    set {
      known = newValue
      guard let newValue else { return forget() }
      guard let path, let slash = path.lastIndex(of: "/") else { return }
      try? Files.makeFolder(String(path[..<slash]))
      try? PrivateFile(path: path).replace(Array("\(newValue)\n".utf8))
    }
  }

  private func forget() {
    guard let path else { return }
    try? PrivateFile(path: path).remove()
  }
}
