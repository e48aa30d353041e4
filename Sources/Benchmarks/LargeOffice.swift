import Dates
import Results
import Seals
import Sodium
import Text

/// Lines as an office with many participants writes them, one participant after the other.
struct LargeOffice {
  private let checker: Sodium
  private let signer: SodiumSigner
  private let origin = "00000000-0000-4000-8000-00000000000f"
  private var tree = MerkleRange()
  private var last: Digest?

  init(_ signer: SodiumSigner, checker: Sodium) {
    self.signer = signer
    self.checker = checker
  }

  /// The entries of one exam, closed by a checkpoint.
  mutating func participant(entries: Int) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    if last == nil { lines.append(line("log.created", [:])) }
    for turn in 2..<entries { lines.append(line("response.recorded", Self.response(turn))) }
    lines.append(line("attempt.submitted", ["earned": .int(20), "possible": .int(28)]))
    let state = Checkpoint(origin: origin, size: tree.size, root: tree.root(by: checker))
    let signed = SignedCheckpoint(state, by: signer, checker: checker)
    let peaks = tree.peaks.map { JSONValue.string($0.description) }
    lines.append(
      line("checkpoint.signed", ["note": .string(signed.text), "peaks": .array(peaks)]))
    return lines
  }

  /// As long as a real response is.
  private static func response(_ turn: Int) -> [String: JSONValue] {
    [
      "attempt": .string("00000000-0000-4000-8000-000000000001"),
      "item": .string("medsos-suka-02"), "typed": .string("2"),
      "digest": .string(String(repeating: "0", count: 64)),
      "facts": .array(
        ["tanggal=2024-09-24", "pelaku=pns", "perbuatan=suka"].map(JSONValue.string)),
      "permutation": .array(["tidak_ada", "kode_etik.moral"].map(JSONValue.string)),
      "option": .string("disiplin.berat"), "milliseconds": .int(turn),
    ]
  }

  private mutating func line(_ type: String, _ body: [String: JSONValue]) -> [UInt8] {
    let at = Instant(milliseconds: 1_700_000_000_000 + tree.size * 10)
    let bytes = JSONValue.object([
      "actor": .string("peserta"), "at": .string(at.description), "body": .object(body),
      "origin": .string(origin),
      "prev": .string(last?.description ?? String(repeating: "0", count: 64)),
      "seq": .int(tree.size + 1), "subject": .string("00000000-0000-4000-8000-000000000000"),
      "type": .string(type), "v": .int(1),
    ]).canonicalBytes
    let leaf = checker.leaf(of: bytes)
    tree.append(leaf, by: checker)
    last = leaf
    return bytes
  }
}
