import Glibc
import Sessions

/// Files read and written in blocks, so that their size costs no memory.
struct LineFiles: ReportFiles {
  private static let block = 1 << 20

  func eachLine(
    of path: String, _ body: ([UInt8]) throws(Trouble) -> Void
  ) throws(Trouble) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: path, errno) }
    defer { close(descriptor) }
    var rest: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: Self.block)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 { throw .file(path: path, errno) }
      if count == 0 { break }
      var start = 0
      while let end = buffer[start..<count].firstIndex(of: 0x0A) {
        try body(rest + buffer[start..<end])
        rest = []
        start = end + 1
      }
      rest += buffer[start..<count]
      // No line of a ledger is that long; what is none must not fill the memory.
      if rest.count > Self.block {
        try body(rest)
        rest = []
      }
    }
    if !rest.isEmpty { try body(rest) }
  }

  func write(
    _ path: String, _ body: ((String) throws(Trouble) -> Void) throws(Trouble) -> Void
  ) throws(Trouble) {
    let blocks = try Blocks(of: path, size: Self.block)
    try body { line throws(Trouble) in
      try blocks.add(line.utf8)
      try blocks.add(CollectionOfOne(0x0A))
    }
    try blocks.place()
  }

  func assemble(
    _ path: String, _ body: (([UInt8]) throws(Trouble) -> Void) throws(Trouble) -> Void
  ) throws(Trouble) {
    let blocks = try Blocks(of: path, size: Self.block)
    try body { piece throws(Trouble) in try blocks.add(piece) }
    try blocks.place()
  }

  func write(_ bytes: [UInt8], to path: String) throws(Trouble) {
    try Files.write(bytes, to: path, mode: 0o600)
  }

  func makeDraft(for path: String) throws(Trouble) -> String {
    let draft = draft(of: path)
    unlink(draft)
    // A library would let everybody read what it makes, but leaves the mode of what is there.
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(path: path, errno) }
    close(descriptor)
    return draft
  }

  private func draft(of path: String) -> String { path + ".baru" }

  func finish(_ path: String) throws(Trouble) {
    let draft = draft(of: path)
    let descriptor = open(draft, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: path, errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .file(path: path, errno) }
    try Files.move(draft, to: path)
  }

  func exists(_ path: String) -> Bool { Files.exists(path) }

  func makeFolder(_ path: String) throws(Trouble) { try Files.makeFolder(path) }
}

/// A file that is written in blocks beside its place.
private final class Blocks {
  private let draft: Draft
  private let size: Int
  private var waiting: [UInt8] = []

  init(of path: String, size: Int) throws(Trouble) {
    draft = try Draft(of: path, mode: 0o600)
    self.size = size
  }

  func add(_ piece: some Collection<UInt8>) throws(Trouble) {
    waiting += piece
    guard waiting.count > size else { return }
    try draft.write(waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  func place() throws(Trouble) {
    try draft.write(waiting)
    try draft.place()
  }
}
