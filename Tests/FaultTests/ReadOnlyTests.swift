import FoundationEssentials
import Glibc
import Pseudoterminal
import Testing

/// A results folder in which nothing may be written.
@Suite struct ReadOnlyTests {
  private static let nobody = "65534"

  @Test(arguments: [
    (["ujian"], ["", "dilarang"]), (["latihan", "1"], ["1", ""]), (["sertifikat"], []),
  ])
  func `who may only read is told so, and nothing changes`(
    arguments: [String], lines: [String]
  ) throws {
    let place = try Place()
    let start = try States.shared.get().begun
    try start.restore(at: place.disk)
    let server = try place.server(arguments)
    try close(place.disk)
    defer { try? open(place.disk) }
    // Permissions do not bind root.
    let user = geteuid() == 0 ? ["FAULTS_USER": Self.nobody] : [:]
    let run = try server.run(lines, user)
    #expect(run.ending == .exited(3))
    #expect(run.errors.contains("hanya dapat dibaca"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!run.output.contains("Tersimpan"))
    #expect(
      try FolderImage(of: place.disk).files.mapValues(\.bytes) == start.files.mapValues(\.bytes))
    try open(place.disk)
    let standing = try Standing(place, promised: Promises(in: run.output, storedBefore: 1))
    #expect(standing.complaints == [])
    let going = try place.run([], Typing.goingOn(from: standing), seed: 8)
    let end = try Standing(place, promised: Promises(in: going.output))
    let complaints = try end.complaintsAtTheEnd()
    #expect(complaints == [])
  }

  private func close(_ path: String) throws { try set(path, file: 0o444, folder: 0o555) }
  private func open(_ path: String) throws { try set(path, file: 0o644, folder: 0o755) }

  private func set(_ path: String, file: mode_t, folder: mode_t) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var state = stat()
      guard stat("\(path)/\(name)", &state) == 0 else { continue }
      chmod("\(path)/\(name)", state.st_mode & S_IFMT == S_IFDIR ? folder : file)
    }
    chmod(path, folder)
  }
}
