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
  /// A compressed one is refused: ours are not, and a small one could unpack to gigabytes.
  func attachment(_ name: String) throws(Failure) -> [UInt8]? {
    let file = embedded(name)
    try check()
    guard let file else { return nil }
    let bytes = data(of: key("/F", of: key("/EF", of: file)))
    try check()
    return bytes
  }

  func embedded(_ name: String) -> qpdf_oh? {
    let tree = key("/EmbeddedFiles", of: key("/Names", of: qpdf_get_root(qpdf)))
    let pairs = key("/Names", of: tree)
    guard qpdf_oh_is_array(qpdf, pairs) != 0 else { return nil }
    for index in stride(from: 0, to: qpdf_oh_get_array_n_items(qpdf, pairs) - 1, by: 2) {
      let title = qpdf_oh_get_array_item(qpdf, pairs, index)
      guard qpdf_oh_is_string(qpdf, title) != 0,
        String(cString: qpdf_oh_get_utf8_value(qpdf, title)) == name
      else { continue }
      return qpdf_oh_get_array_item(qpdf, pairs, index + 1)
    }
    return nil
  }

  func key(_ name: String, of object: qpdf_oh) -> qpdf_oh {
    qpdf_oh_get_key_if_dict(qpdf, object, name)
  }

  private func data(of stream: qpdf_oh) -> [UInt8]? {
    guard qpdf_oh_is_stream(qpdf, stream) != 0,
      qpdf_oh_has_key(qpdf, qpdf_oh_get_dict(qpdf, stream), "/Filter") == 0
    else { return nil }
    var buffer: UnsafeMutablePointer<UInt8>?
    var count = 0
    qpdf_oh_get_stream_data(qpdf, stream, qpdf_dl_none, nil, &buffer, &count)
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
