import BenchFolders
import Glibc
import Results
import Seals
import Sodium

/// How long it takes to verify the ledger of a large office, and how much memory.
enum LedgerFigures {
  private static let participants = 50_000
  private static let entriesEach = 30

  static func measure() -> [Figure]? {
    guard let sodium = Sodium(), let folder = BenchFolder(),
      let signer = sodium.signer(seed: Array(repeating: 1, count: 32)),
      BenchFolder.store(in: folder.path, sodium) != nil,
      let ledger = BulkLedger("\(folder.path)/netral.sqlite")
    else { return nil }
    var office = LargeOffice(signer, checker: sodium)
    var audit = LedgerAudit(trusting: TrustList([signer.publicKey]), checker: sodium)
    let before = greatestMemory()
    var time = 0.0
    for _ in 0..<participants / 100 {
      let lines = (0..<100).flatMap { _ in office.participant(entries: entriesEach) }
      time += timed { for line in lines { audit.take(line: line) } }
      for line in lines { ledger.insert(line, leaf: sodium.leaf(of: line).bytes) }
    }
    let report = audit.finish(isExport: false)
    guard report.isWhole, report.size >= participants * entriesEach, ledger.close() else {
      return nil
    }
    return [
      Figure(name: "verify an export of \(report.size) entries", unit: "s", values: [time]),
      memory(since: before),
    ] + (stored(in: folder, report, signer, sodium) ?? [])
  }

  /// The same of the ledger in `folder`, with its file and the rows made of it.
  private static func stored(
    in folder: BenchFolder, _ expected: LedgerReport, _ signer: SodiumSigner, _ sodium: Sodium
  ) -> [Figure]? {
    // The first opening after so many entries of another program makes the rows anew.
    guard let store = BenchFolder.store(in: folder.path, sodium) else { return nil }
    let before = greatestMemory()
    var audit = LedgerAudit(trusting: TrustList([signer.publicKey]), checker: sodium)
    let time = timed { try? audit.take(all: store) }
    let report = audit.finish(isExport: false)
    var isSame = false
    let rows = timed { isSame = (try? store.compareProjection())?.difference == nil }
    guard isSame, report.isWhole, report.root == expected.root else { return nil }
    return [
      Figure(name: "verify a store of \(report.size) entries", unit: "s", values: [time + rows]),
      memory(since: before),
    ]
  }

  private static func memory(since before: Int) -> Figure {
    Figure(
      name: "  memory beyond that of the start", unit: "MiB",
      values: [Double(greatestMemory() - before) / 1024])
  }

  /// The most memory that the program has held so far, in KiB.
  private static func greatestMemory() -> Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss
  }
}
