import BenchFolders
import Dates
import Glibc
import Results
import ResultsSQLite
import Sodium
import Text

/// How many responses a second are on disk, one after the other, as a participant gives them, and
/// how many lines as long a table of SQLite takes that is as durable, by SQLite itself and through
/// the library that the store uses.
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
    let times = (0..<exams).map { turn in
      measured(in: folder, from: turn * exam, rounds: 1, of: exam, sodium)
    }
    guard !times.contains(where: \.isEmpty) else { return nil }
    return figures("an exam of \(exam)", times.flatMap(\.self), of: exam)
  }

  /// Exams without end by one program, whose log is written over and over.
  private static func run(in folder: BenchFolder, _ sodium: Sodium) -> [Figure]? {
    let times = measured(in: folder, from: exams * exam, rounds: rounds, of: count, sodium)
    return times.isEmpty ? nil : figures("one after the other", times, of: count)
  }

  /// Seconds for the same lines.
  private struct Times {
    let own: Double
    let bare: Double
    let library: Double
  }

  /// Opens all files and writes to them in turn, as a disk is not equally quick at all times; empty
  /// where one cannot be opened.
  private static func measured(
    in folder: BenchFolder, from first: Int, rounds: Int, of count: Int, _ sodium: Sodium
  ) -> [Times] {
    guard let store = BenchFolder.store(in: folder.path, sodium),
      let bare = BareInserts("\(folder.path)/bare.sqlite"),
      let library = LibraryInserts("\(folder.path)/library.sqlite")
    else { return [] }
    return (0..<rounds).map { round in
      var lines: [[UInt8]] = []
      let own = timed {
        for number in 0..<count {
          let stored = try? store.append(entry(first + round * count + number))
          lines += stored.map { [Array($0.line.utf8)] } ?? []
        }
      }
      return Times(
        own: own, bare: timed { for line in lines { _ = bare.insert(line) } },
        library: timed { for line in lines { _ = library.insert(line) } })
    }
  }

  private static func figures(_ what: String, _ times: [Times], of count: Int) -> [Figure] {
    func rate(_ name: String, _ seconds: (Times) -> Double) -> Figure {
      Figure(name: name, unit: "per second", values: times.map { Double(count) / seconds($0) })
    }
    func share(_ name: String, _ seconds: (Times) -> Double) -> Figure {
      Figure(name: name, unit: "times", values: times.map { seconds($0) / $0.own })
    }
    return [
      rate("durable responses, \(what)", \.own),
      rate("  bare inserts by SQLite itself", \.bare), share("  the first of these", \.bare),
      rate("  bare inserts through GRDB", \.library), share("  the first of these", \.library),
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
