import BenchFolders
import Dates
import Glibc
import Results
import ResultsSQLite
import Sodium
import Text

/// How many responses a second are on disk, one after the other, as a participant gives them, and
/// how many lines as long a table of SQLite takes that is as durable.
enum ResultsFigures {
  /// Responses of one exam; SQLite's log is new with each program that sits one.
  private static let exam = 60
  private static let exams = 31
  private static let rounds = 9
  private static let count = 200

  static func measure() -> [Figure]? {
    guard let sodium = Sodium(), let folder = BenchFolder(),
      let sittings = sittings(in: folder, sodium), let run = run(in: folder, sodium)
    else { return nil }
    return sittings + run
  }

  /// Exams, each by a program of its own.
  private static func sittings(in folder: BenchFolder, _ sodium: Sodium) -> [Figure]? {
    var pairs: [Pair] = []
    for turn in 0..<exams {
      guard let pair = pair(in: folder, from: turn * exam, rounds: 1, of: exam, sodium) else {
        return nil
      }
      pairs += pair
    }
    return figures("an exam of \(exam)", pairs, of: exam)
  }

  /// Exams without end by one program, whose log is written over and over.
  private static func run(in folder: BenchFolder, _ sodium: Sodium) -> [Figure]? {
    pair(in: folder, from: exams * exam, rounds: rounds, of: count, sodium).map {
      figures("one after the other", $0, of: count)
    }
  }

  /// Seconds for the same lines.
  private struct Pair {
    let own: Double
    let bare: Double
  }

  /// Opens both files and writes to them in turn, as a disk is not equally quick at all times.
  private static func pair(
    in folder: BenchFolder, from first: Int, rounds: Int, of count: Int, _ sodium: Sodium
  ) -> [Pair]? {
    guard let store = BenchFolder.store(in: folder.path, sodium),
      let bare = BareInserts("\(folder.path)/bare.sqlite")
    else { return nil }
    return (0..<rounds).map { round in
      var lines: [[UInt8]] = []
      let own = timed {
        for number in 0..<count {
          let stored = try? store.append(entry(first + round * count + number))
          lines += stored.map { [Array($0.line.utf8)] } ?? []
        }
      }
      return Pair(own: own, bare: timed { for line in lines { _ = bare.insert(line) } })
    }
  }

  private static func figures(_ what: String, _ pairs: [Pair], of count: Int) -> [Figure] {
    [
      Figure(
        name: "durable responses, \(what)", unit: "per second",
        values: pairs.map { Double(count) / $0.own }),
      Figure(
        name: "  bare SQLite inserts as durable", unit: "per second",
        values: pairs.map { Double(count) / $0.bare }),
      Figure(
        name: "  the former of the latter", unit: "times", values: pairs.map { $0.bare / $0.own }),
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
