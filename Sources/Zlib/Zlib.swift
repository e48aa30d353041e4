import CZlib
import Certificates

/// The gzip form by zlib.
public struct Zlib: Compressor {
  public init() {}

  public func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    guard cz_gzip_begin(&stream) == Z_OK else { preconditionFailure("no memory to compress in") }
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(bytes.count)))
    let (result, output) = run(&stream, over: bytes, room: room) { deflate(&$0, Z_FINISH) }
    precondition(result == Z_STREAM_END, "zlib's own bound did not hold")
    return output
  }

  public func gunzip(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var stream = z_stream()
    guard cz_gunzip_begin(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    let (result, output) = run(&stream, over: bytes, room: limit) { inflate(&$0, Z_FINISH) }
    return result == Z_STREAM_END && stream.avail_in == 0 ? output : nil
  }

  /// What `step` makes of `bytes` in at most `room` bytes.
  private func run(
    _ stream: inout z_stream, over bytes: [UInt8], room: Int, by step: (inout z_stream) -> Int32
  ) -> (Int32, [UInt8]) {
    var input = bytes
    // zlib writes nothing into no room, and may still have to say that it has ended.
    var output = [UInt8](repeating: 0, count: max(1, room))
    let capacity = output.count
    let result = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(capacity)
        return step(&stream)
      }
    }
    return (result, Array(output.prefix(capacity - Int(stream.avail_out))))
  }
}
