import CQPDF
import Glibc

/// A PDF file in memory, as libqpdf reads and writes it.
final class PDFDocument {
  /// What libqpdf says went wrong.
  struct Failure: Error {
    let words: String
  }

  let qpdf: qpdf_data
  // libqpdf reads from the caller's memory as long as the document lives.
  private let source: UnsafeMutableBufferPointer<CChar>

  /// The document in `bytes`. A damaged one is refused, not repaired.
  init(_ bytes: [UInt8]) throws(Failure) {
    guard let qpdf = qpdf_init() else { throw Failure(words: "qpdf_init") }
    self.qpdf = qpdf
    source = .allocate(capacity: bytes.count)
    _ = source.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
    qpdf_silence_errors(qpdf)
    qpdf_set_suppress_warnings(qpdf, 1)
    qpdf_set_attempt_recovery(qpdf, 0)
    qpdf_read_memory(qpdf, "PDF", source.baseAddress, UInt64(bytes.count), nil)
    try check()
  }

  deinit {
    var data: qpdf_data? = qpdf
    qpdf_cleanup(&data)
    source.deallocate()
  }

  func check() throws(Failure) {
    guard qpdf_has_error(qpdf) != 0 else { return }
    let error = qpdf_get_error(qpdf)
    let words = qpdf_get_error_message_detail(qpdf, error).map { String(cString: $0) }
    throw Failure(words: words ?? "")
  }

  /// The root with `name` set to what `text` writes.
  func setRoot(_ name: String, _ text: String) { set(name, text, in: root) }

  var root: qpdf_oh { qpdf_get_root(qpdf) }

  /// One more than the greatest number of an object.
  var objectCount: Int {
    Int(qpdf_oh_get_int_value_as_int(qpdf, key("/Size", of: qpdf_get_trailer(qpdf))))
  }

  /// The name that `object` is, with its slash; empty where it is none.
  func name(of object: qpdf_oh) -> String {
    guard qpdf_oh_is_name(qpdf, object) != 0 else { return "" }
    return String(cString: qpdf_oh_get_name(qpdf, object))
  }

  /// The bytes of the file `name` in the tree of embedded files, or `nil` where there is none.
  func attachment(_ name: String) throws(Failure) -> [UInt8]? {
    let file = embeddedFiles.first { $0.name == name }?.file
    try check()
    guard let file else { return nil }
    let bytes = data(of: key("/F", of: key("/EF", of: file)))
    try check()
    return bytes
  }

  /// Every file in the tree of embedded files; one that cannot be unpacked safely is empty.
  func attachments() throws(Failure) -> [(name: String, bytes: [UInt8])] {
    let files = embeddedFiles.map {
      ($0.name, data(of: key("/F", of: key("/EF", of: $0.file))) ?? [])
    }
    try check()
    return files
  }

  /// The embedded files by their names; of a tree that is made to be endless a beginning.
  private var embeddedFiles: [(name: String, file: qpdf_oh)] {
    files(below: key("/EmbeddedFiles", of: key("/Names", of: root)), depth: 0)
  }

  private func files(below tree: qpdf_oh, depth: Int) -> [(name: String, file: qpdf_oh)] {
    guard depth < 4 else { return [] }
    let pairs = items(of: key("/Names", of: tree))
    let own = stride(from: 0, to: pairs.count - 1, by: 2).compactMap { index in
      qpdf_oh_is_string(qpdf, pairs[index]) == 0
        ? nil : (String(cString: qpdf_oh_get_utf8_value(qpdf, pairs[index])), pairs[index + 1])
    }
    return own
      + items(of: key("/Kids", of: tree)).prefix(64).flatMap { files(below: $0, depth: depth + 1) }
  }

  func key(_ name: String, of object: qpdf_oh) -> qpdf_oh {
    qpdf_oh_get_key_if_dict(qpdf, object, name)
  }

  /// The longest compressed stream that is unpacked: at the worst it grows a thousandfold.
  private static let mostPacked = 65_536

  /// What `stream` holds, also where another program has packed it, once and not too large.
  private func data(of stream: qpdf_oh) -> [UInt8]? {
    guard qpdf_oh_is_stream(qpdf, stream) != 0 else { return nil }
    let dictionary = qpdf_oh_get_dict(qpdf, stream)
    let packed = data(ofRaw: stream)
    guard qpdf_oh_has_key(qpdf, dictionary, "/Filter") != 0 else { return packed }
    guard packed.count <= Self.mostPacked, qpdf_oh_has_key(qpdf, dictionary, "/DecodeParms") == 0,
      isFlate(key("/Filter", of: dictionary))
    else { return nil }
    return data(ofRaw: stream, level: qpdf_dl_generalized)
  }

  private func isFlate(_ filter: qpdf_oh) -> Bool {
    let filters = items(of: filter)
    return name(of: filters.count == 1 ? filters[0] : filter) == "/FlateDecode"
  }

  /// The bytes of `stream`, as they stand in the file unless a `level` says otherwise.
  func data(
    ofRaw stream: qpdf_oh, level: qpdf_stream_decode_level_e = qpdf_dl_none
  ) -> [UInt8] {
    var buffer: UnsafeMutablePointer<UInt8>?
    var count = 0
    qpdf_oh_get_stream_data(qpdf, stream, level, nil, &buffer, &count)
    defer { free(buffer) }
    return Array(UnsafeBufferPointer(start: buffer, count: count))
  }

  /// The whole file; the same document gives the same bytes.
  func bytes() throws(Failure) -> [UInt8] {
    qpdf_init_write_memory(qpdf)
    qpdf_set_deterministic_ID(qpdf, 1)
    qpdf_set_compress_streams(qpdf, 0)
    qpdf_set_decode_level(qpdf, qpdf_dl_none)
    qpdf_set_object_stream_mode(qpdf, qpdf_o_disable)
    qpdf_set_newline_before_endstream(qpdf, 1)
    qpdf_set_minimum_pdf_version(qpdf, "1.7")
    qpdf_write(qpdf)
    try check()
    let count = qpdf_get_buffer_length(qpdf)
    return Array(UnsafeBufferPointer(start: qpdf_get_buffer(qpdf), count: count))
  }
}
