import Glibc
import Sessions

/// Files and folders that people show, and pictures of codes, which `zbarimg` reads where it is
/// installed: a program of its own, so that a picture made to break a reader breaks only that.
struct ShownFiles: ExhibitFiles {
  private static let decoder = "zbarimg"
  /// Seconds after which the library that unpacks a picture for it gives up.
  private static let limit = "MAGICK_TIME_LIMIT=20"

  func exists(_ path: String) -> Bool { Files.exists(path) }

  func isLink(_ path: String) -> Bool {
    var state = stat()
    return lstat(path, &state) == 0 && state.st_mode & S_IFMT == S_IFLNK
  }

  func names(in path: String) throws(Trouble) -> [String]? {
    var state = stat()
    guard stat(path, &state) == 0, state.st_mode & S_IFMT == S_IFDIR else { return nil }
    return try Files.names(in: path)
  }

  func codes(in picture: [UInt8]) throws(Trouble) -> [String]? {
    // Files on both sides, as no pipe fills up then whoever writes or reads first.
    guard let input = tmpfile(), let output = tmpfile() else {
      throw .file(path: Self.decoder, reason: .system(errno))
    }
    defer {
      fclose(input)
      fclose(output)
    }
    guard fwrite(picture, 1, picture.count, input) == picture.count, fflush(input) == 0 else {
      throw .file(path: Self.decoder, reason: .system(errno))
    }
    rewind(input)
    guard let status = try run(from: fileno(input), to: fileno(output)) else { return nil }
    guard status == 0 else { return [] }
    rewind(output)
    return lines(of: output)
  }

  /// The exit status of the decoder, or `nil` where it is not installed.
  private func run(from input: CInt, to output: CInt) throws(Trouble) -> CInt? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    // It complains of a message bus that nobody needs.
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = [Self.decoder, "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "-"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = [strdup(Self.limit), nil]
    defer { for text in arguments + environment { free(text) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, Self.decoder, &actions, nil, &arguments, &environment)
    if failure == ENOENT { return nil }
    guard failure == 0 else { throw .file(path: Self.decoder, reason: .system(failure)) }
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .file(path: Self.decoder, reason: .system(errno)) }
    }
    return status
  }

  private func lines(of file: UnsafeMutablePointer<FILE>) -> [String] {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return bytes[..<count].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
