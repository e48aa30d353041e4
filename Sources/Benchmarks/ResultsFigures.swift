import Dates
import Glibc
import Results
import ResultsSQLite
import Sodium
import Text

/// How many responses a second are on disk, one after the other, as a participant gives them.
enum ResultsFigures {
  private static let rounds = 5
  private static let count = 200

  static func measure() -> [Figure]? {
    guard let sodium = Sodium(), let folder = temporaryFolder() else { return nil }
    defer { remove(folder) }
    guard
      let store = try? SQLiteStore(
        folder: folder, checker: sodium,
        newOrigin: {
          var generator = SystemRandomNumberGenerator()
          return Origin.random(using: &generator)
        })
    else { return nil }
    let times = (0..<rounds).map { round in
      timed {
        for number in 0..<count { _ = try? store.append(entry(round * count + number)) }
      }
    }
    return [
      Figure(
        name: "durable responses", unit: "per second", values: times.map { Double(count) / $0 })
    ]
  }

  /// As long as a real response is.
  private static func entry(_ number: Int) -> Entry {
    Entry(
      .responseRecorded, at: Instant(milliseconds: 1_700_000_000_000 + number), actor: "peserta",
      subject: SubjectID("00000000-0000-4000-8000-000000000000"),
      body: [
        "attempt": .string("00000000-0000-4000-8000-000000000001"),
        "item": .string("medsos-suka-02"),
        "digest": .string(String(repeating: "0", count: 64)),
        "facts": .array(
          ["tanggal=2024-09-24", "pelaku=pns", "perbuatan=suka"].map(JSONValue.string)),
        "permutation": .array(["tidak_ada", "kode_etik.moral"].map(JSONValue.string)),
        "option": .string("disiplin.berat"),
        "typed": .string("2"),
        "milliseconds": .int(number),
      ])
  }

  private static func temporaryFolder() -> String? {
    var template = Array("netral-bench-XXXXXX".utf8CString)
    return mkdtemp(&template).map { String(cString: $0) }
  }

  private static func remove(_ folder: String) {
    for name in ["netral.sqlite", "vault.sqlite"] {
      for suffix in ["", "-wal", "-shm"] { unlink("\(folder)/\(name)\(suffix)") }
    }
    rmdir(folder)
  }
}
