import Dates
import Glibc
import Results
import ResultsSQLite
import Sodium
import Text

/// How many responses a second are on disk, one after the other, as a participant gives them, and
/// how many lines as long a table of SQLite takes that is as durable.
enum ResultsFigures {
  private static let rounds = 9
  private static let count = 200

  static func measure() -> [Figure]? {
    guard let sodium = Sodium(), let folder = BenchFolder(),
      let store = BenchFolder.store(in: folder.path, sodium),
      let bare = BareInserts("\(folder.path)/bare.sqlite")
    else { return nil }
    var (own, plain): ([Double], [Double]) = ([], [])
    // In turn, as a disk is not equally quick at all times.
    for round in 0..<rounds {
      own.append(
        timed {
          for number in 0..<count { _ = try? store.append(entry(round * count + number)) }
        })
      let lines = (try? store.entries(after: round * count).map { Array($0.line.utf8) }) ?? []
      plain.append(timed { for line in lines.suffix(count) { _ = bare.insert(line) } })
    }
    return [
      Figure(name: "durable responses", unit: "per second", values: own.map { Double(count) / $0 }),
      Figure(
        name: "  bare SQLite inserts as durable", unit: "per second",
        values: plain.map { Double(count) / $0 }),
      Figure(
        name: "  the former of the latter", unit: "times", values: zip(own, plain).map { $1 / $0 }),
    ]
  }

  /// As long as a real response is.
  static func entry(_ number: Int) -> Entry {
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
}
