import Assessment
import FoundationEssentials
import Glibc

/// What the library kept of a disk (see Tests/FaultInjection/Disk.c), and so what a power cut leaves.
struct PowerCut {
  /// How many bytes a disk writes all or none of.
  private static let sector = 512

  private let disk: String
  /// The folder as the program last saw it.
  private let seen: FolderImage
  private let numbers: [ino_t: Int]

  init(disk: String, seen: FolderImage) {
    self.disk = disk
    self.seen = seen
    var numbers: [ino_t: Int] = [:]
    // A later line of the same inode is that of a newer file.
    for line in text(of: "\(disk)/files").split(separator: "\n") {
      let words = line.split(separator: " ")
      if let number = Int(words[0]), let inode = ino_t(words[1]) { numbers[inode] = number }
    }
    self.numbers = numbers
  }

  /// Only what was synced.
  var image: FolderImage {
    get throws { try image(keeping: { _ in false }) }
  }

  /// What was synced, and by chance some of the names and blocks that were not.
  func image(tornBy seed: UInt64) throws -> FolderImage {
    var generator = SeededGenerator(seed: seed)
    return try image(keeping: { _ in Bool.random(using: &generator) })
  }

  /// - Parameter keeping: Whether something that was not synced is there all the same.
  private func image(keeping: (String) -> Bool) throws -> FolderImage {
    var image = FolderImage()
    try add("", 1, to: &image, keeping)
    return image
  }

  private func add(
    _ path: String, _ folder: Int, to image: inout FolderImage, _ keeping: (String) -> Bool
  ) throws {
    var names = listed(folder)
    let now = seenNames(in: path)
    for name in Set(names.keys).union(now.keys).sorted()
    where names[name] != now[name] && keeping(name) { names[name] = now[name] }
    for (name, number) in names.sorted(by: { $0.key < $1.key }) {
      let place = path.isEmpty ? name : "\(path)/\(name)"
      if FileManager.default.fileExists(atPath: "\(disk)/\(number).folder") {
        image.folders[place] = 0
        try add(place, number, to: &image, keeping)
      } else {
        image.files[place] = try file(number, keeping)
      }
    }
  }

  private func listed(_ folder: Int) -> [String: Int] {
    var names: [String: Int] = [:]
    for line in text(of: "\(disk)/\(folder).folder").split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      names[String(words[1])] = Int(words[0])
    }
    return names
  }

  private func seenNames(in folder: String) -> [String: Int] {
    var names: [String: Int] = [:]
    let inodes = seen.files.mapValues(\.inode).merging(seen.folders) { file, _ in file }
    for (path, inode) in inodes {
      let parts = path.split(separator: "/")
      guard let number = numbers[inode], let name = parts.last,
        parts.dropLast().joined(separator: "/") == folder
      else { continue }
      names[String(name)] = number
    }
    return names
  }

  private func file(_ number: Int, _ keeping: (String) -> Bool) throws -> FolderImage.File {
    let path = "\(disk)/\(number)"
    var state = stat()
    guard stat(path, &state) == 0 else { throw CocoaError(.fileReadNoSuchFile) }
    var file = FolderImage.File(bytes: try bytes(of: path), mode: state.st_mode & 0o777)
    let now = seen.files.values.first { numbers[$0.inode] == number }?.bytes ?? file.bytes
    guard now != file.bytes else { return file }
    if keeping(path) {
      let behind = Array(repeating: UInt8(0), count: max(0, now.count - file.bytes.count))
      file.bytes = file.bytes.prefix(now.count) + behind
    }
    for start in stride(from: 0, to: min(now.count, file.bytes.count), by: Self.sector) {
      let range = start..<min(start + Self.sector, now.count, file.bytes.count)
      if now[range] != file.bytes[range], keeping(path) {
        file.bytes.replaceSubrange(range, with: now[range])
      }
    }
    return file
  }
}
