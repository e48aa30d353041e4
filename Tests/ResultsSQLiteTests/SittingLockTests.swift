import FoundationEssentials
import Glibc
import Results
import Synchronization
import Testing

@testable import ResultsSQLite

/// The lock of one computer: a file that the system locks, and frees when its holder is gone.
@Suite struct SittingLockTests {
  private let folder: Folder
  private var places: String { folder.results + "/sedang-ujian" }
  private var file: String { "\(places)/\(subject(1))" }

  init() throws { folder = try Folder() }

  private func files() -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: places)) ?? []
  }

  @Test func `two programs on one folder see each other, and leave nothing behind`() throws {
    let (first, second) = (try SQLiteStore(folder), try SQLiteStore(folder))
    guard case .granted(let hold) = try first.claim(subject(1), at: noon),
      case .taken(let sitter?) = try second.claim(subject(1), at: noon)
    else {
      Issue.record("not one of two")
      return
    }
    #expect(sitter.process == Int(getpid()))
    #expect(files() == [subject(1).description])
    hold.release()
    #expect(files() == [])
  }

  /// What a program leaves that was killed: its file, and no lock on it.
  @Test(arguments: ["", "123 2024-09-24T12:02:11.000Z pts/9\n", "rusak"])
  func `a file that was left behind hinders nobody`(content: String) throws {
    let store = try SQLiteStore(folder)
    try FileManager.default.createDirectory(atPath: places, withIntermediateDirectories: false)
    try content.write(toFile: file, atomically: false, encoding: .utf8)
    guard case .granted(let hold) = try store.claim(subject(1), at: noon) else {
      Issue.record("hindered by “\(content)”")
      return
    }
    guard case .taken(let sitter?) = try store.claim(subject(1), at: noon) else {
      Issue.record("granted twice")
      return
    }
    #expect(sitter.process == Int(getpid()))
    hold.release()
  }

  @Test func `a holder that says nothing of itself still holds`() throws {
    let store = try SQLiteStore(folder)
    try FileManager.default.createDirectory(atPath: places, withIntermediateDirectories: false)
    let holder = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(holder) }
    #expect(flock(holder, LOCK_EX) == 0)
    guard case .taken(nil) = try store.claim(subject(1), at: noon) else {
      Issue.record("not taken by somebody unknown")
      return
    }
  }

  @Test func `a file for its owner alone, in a folder for its owner alone`() throws {
    let store = try SQLiteStore(folder)
    guard case .granted(let hold) = try store.claim(subject(1), at: noon) else {
      Issue.record("not granted")
      return
    }
    defer { hold.release() }
    for (path, mode) in [(places, mode_t(0o700)), (file, 0o600)] {
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(status.st_mode & 0o777 == mode)
    }
  }

  @Test func `a file that was taken away between opening and locking it is no lock`() throws {
    let store = try SQLiteStore(folder)
    guard case .granted(let first) = try store.claim(subject(1), at: noon) else {
      Issue.record("not granted")
      return
    }
    let opened = try SittingLockFile.opened(file)
    first.release()
    guard case .granted(let second) = try store.claim(subject(1), at: noon) else {
      Issue.record("not granted anew")
      return
    }
    #expect(try SittingLockFile.lock(opened, at: file, by: .here(since: noon)) == nil)
    #expect(files() == [subject(1).description])
    second.release()
  }

  /// A file that is taken away while another program opens it must not make two holders.
  @Test func `however claims and releases meet, there is never more than one holder`() async throws
  {
    let tally = Tally()
    let path = folder.results
    _ = try SQLiteStore(folder)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let store = try SQLiteStore(folder: path, checker: sodium(), newOrigin: randomOrigin)
          var isAlone = true
          for _ in 0..<300 {
            guard case .granted(let hold) = try store.claim(subject(1), at: noon) else { continue }
            isAlone = tally.comes() && isAlone
            // Room for the others, while it is held.
            for _ in 0..<20 { sched_yield() }
            tally.goes()
            hold.release()
          }
          return isAlone
        }
      }
      for try await isAlone in group { #expect(isAlone) }
    }
    #expect(tally.count > 0)
    #expect(files() == [])
  }
}

/// How many hold something at a time, and how many did in all.
private final class Tally: Sendable {
  private let holders = Atomic(0)
  private let granted = Atomic(0)

  var count: Int { granted.load(ordering: .relaxed) }

  /// Whether nobody was there before.
  func comes() -> Bool {
    granted.add(1, ordering: .relaxed)
    return holders.add(1, ordering: .sequentiallyConsistent).newValue == 1
  }

  func goes() { holders.subtract(1, ordering: .sequentiallyConsistent) }
}
