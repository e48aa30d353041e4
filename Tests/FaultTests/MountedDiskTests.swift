import FoundationEssentials
import Pseudoterminal
import Testing

/// Real disks that are full or may only be read, each seen by one program only.
///
/// What they show is shown without them too: by `SystemCallTests`, where a disk is full or may only be
/// read from any call on, and by `ReadOnlyTests`.
@Suite(.enabled(if: Mount.isAllowed, "only root may mount disks; faults are injected instead"))
struct MountedDiskTests {
  @Test(arguments: [64, 128, 192, 256, 320, 384, 448, 512])
  func `a disk of few kilobytes fills up, and loses nothing that was confirmed`(
    kilobytes: Int
  ) throws {
    let place = try Place()
    let run = try Mount.run(
      place, "mount -t tmpfs -o size=\(kilobytes)k tmpfs \"$1\"", start: FolderImage(),
      Typing.registration + ["ya"] + Array(repeating: "dilarang", count: 3))
    let isFull = run.status == .exited(3)
    #expect(isFull || run.status == .exited(0))
    #expect(run.errors.contains("penyimpanan penuh") == isFull, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == (isFull ? 1 : 0))
    #expect(kilobytes > 64 || isFull)
    let standing = try Standing(place, promised: Promises(in: run.output))
    #expect(standing.complaints == [])
    let going = try place.run([], Typing.goingOn(from: standing), seed: 8)
    let end = try Standing(place, promised: Promises(in: going.output))
    let complaints = try end.complaintsAtTheEnd()
    #expect(complaints == [], "\(going.output)")
  }

  @Test func `a disk that may only be read is told so`() throws {
    let place = try Place()
    let run = try Mount.run(
      place, "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\"",
      start: try States.shared.get().begun, ["", "dilarang"])
    #expect(run.status == .exited(3))
    #expect(run.errors.contains("hanya dapat dibaca"), "\(run.errors)")
    #expect(!run.output.contains("Tersimpan"))
  }
}

/// A disk that is mounted for one run only, in a name space of its own.
private enum Mount {
  static let isAllowed: Bool = {
    let trial = Command(
      "/usr/bin/unshare", ["-m", "/bin/sh", "-c", "mount -t tmpfs -o size=64k tmpfs /tmp"])
    return (try? PipedRun(trial, input: []))?.status == .exited(0)
  }()

  /// Runs the exam on the disk as `mount` makes it, and leaves what then stands there in its place.
  static func run(
    _ place: Place, _ mount: String, start: FolderImage, _ lines: [String]
  ) throws -> PipedRun {
    try start.restore(at: place.disk)
    let left = place.aside("sisa")
    try FolderImage().restore(at: left)
    let program = place.command(["ujian"])
    let script = """
      \(mount) || exit 99
      "$3" ujian; status=$?
      cp -a "$1/." "$2/" || exit 98
      exit $status
      """
    let command = Command(
      "/usr/bin/unshare", ["-m", "/bin/sh", "-c", script, "sh", place.disk, left, program.path],
      environment: program.environment)
    let input = lines.map { $0 + "\n" }.joined()
    let run = try PipedRun(command, input: Array(input.utf8))
    try FolderImage(of: left).restore(at: place.disk)
    return run
  }
}
