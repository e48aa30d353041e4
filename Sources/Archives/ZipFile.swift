import CZip

/// A file of an archive: where it stands in it, and where its bytes are.
public struct ArchivePart: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case bytes([UInt8])
    /// The file at that path, read while the archive is written.
    case file(String)
  }

  /// The path within the archive, its folders parted by `/`.
  public let name: String
  public let content: Content

  public init(_ name: String, _ content: Content) {
    self.name = name
    self.content = content
  }
}

/// Why an archive could not be written, in libzip's words.
public struct ArchiveError: Error, Hashable, Sendable {
  public let words: String
}

/// Archives as libzip writes them.
public enum ZipFile {
  /// The first moment that ZIP can say; no part shows when it was written, so the same parts give the
  /// same bytes.
  private static let moment = (date: UInt16(0x21), time: UInt16(0))

  /// Writes the parts, in their order, to a new archive at `path`; what stood there is gone.
  public static func write(_ parts: [ArchivePart], to path: String) throws(ArchiveError) {
    var code: CInt = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw ArchiveError(code: code)
    }
    // libzip reads from the caller's memory until it has written everything.
    var held: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { for buffer in held { buffer.deallocate() } }
    do throws(ArchiveError) {
      for part in parts { try add(part, to: archive, holding: &held) }
      guard zip_close(archive) == 0 else { throw ArchiveError(of: archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
  }

  private static func add(
    _ part: ArchivePart, to archive: OpaquePointer,
    holding held: inout [UnsafeMutableBufferPointer<UInt8>]
  ) throws(ArchiveError) {
    let source: OpaquePointer?
    switch part.content {
    case .file(let path): source = zip_source_file(archive, path, 0, -1)
    case .bytes(let bytes):
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
      _ = buffer.initialize(from: bytes)
      held.append(buffer)
      source = zip_source_buffer(archive, buffer.baseAddress, UInt64(bytes.count), 0)
    }
    guard let source else { throw ArchiveError(of: archive) }
    let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw ArchiveError(of: archive)
    }
    let place = UInt64(index)
    guard zip_file_set_dostime(archive, place, moment.time, moment.date, 0) == 0,
      zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 0) == 0,
      zip_file_set_external_attributes(archive, place, 0, UInt8(ZIP_OPSYS_UNIX), plainFile) == 0
    else { throw ArchiveError(of: archive) }
  }

  /// A regular file that everybody may read.
  private static let plainFile: UInt32 = 0o100_644 << 16
}

extension ArchiveError {
  fileprivate init(of archive: OpaquePointer) {
    self.init(words: zip_strerror(archive).map { String(cString: $0) } ?? "")
  }

  fileprivate init(code: CInt) {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    self.init(words: zip_error_strerror(&error).map { String(cString: $0) } ?? "")
  }
}
