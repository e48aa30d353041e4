import CZip

/// A ZIP archive held in memory, read part by part.
final class ZipArchive {
  private let archive: OpaquePointer
  private let buffer: UnsafeMutableBufferPointer<UInt8>

  /// What one part may unpack to, so that a small file cannot fill the memory.
  static let limit = 256 * 1_048_576

  /// The archive in `bytes`, or `nil` where it is none.
  init?(_ bytes: [UInt8]) {
    buffer = .allocate(capacity: bytes.count)
    _ = buffer.initialize(from: bytes)
    guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(bytes.count), 0, nil)
    else {
      buffer.deallocate()
      return nil
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      buffer.deallocate()
      return nil
    }
    self.archive = archive
  }

  deinit {
    zip_discard(archive)
    buffer.deallocate()
  }

  /// The unpacked part, or `nil` where there is none of that name.
  func part(_ name: String) throws(SpreadsheetError) -> [UInt8]? {
    var status = zip_stat_t()
    guard zip_stat(archive, name, 0, &status) == 0 else { return nil }
    guard status.size <= Self.limit else { throw .tooLarge(limit: Self.limit) }
    guard let file = zip_fopen(archive, name, 0) else { throw .part(name) }
    defer { zip_fclose(file) }
    let size = Int(status.size)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while count < size {
        let read = zip_fread(file, buffer.baseAddress.map { $0 + count }, UInt64(size - count))
        guard read > 0 else { break }
        count += Int(read)
      }
      initialized = count
    }
    guard count == size else { throw .part(name) }
    return bytes
  }
}
