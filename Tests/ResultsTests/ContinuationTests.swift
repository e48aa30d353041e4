import Dates
import Results
import Seals
import Sodium
import Testing
import Text

/// A ledger that was restored from a backup.
@Suite struct ContinuationTests {
  /// The first 20 lines of the sample, and three more under another origin.
  private func restored(_ sample: LedgerSample, root: Digest? = nil) throws -> [StoredEntry] {
    let kept = Array(sample.entries.prefix(20))
    let checker = try sodium()
    var tree = MerkleRange()
    for stored in kept { tree.append(stored.leaf, by: checker) }
    let last = try #require(kept.last)
    let state = Checkpoint(
      origin: origin().description, size: 20, root: root ?? tree.root(by: checker))
    let continuation = Entry(
      .logCreated, at: last.entry.at, actor: "netral", subject: nil,
      body: ["parent": .string(state.text)])
    return kept
      + (try StoredEntry.recording(
        [continuation, response("A", at: last.entry.at), response("B", at: last.entry.at)],
        after: last, origin: { origin(2) }, checker: checker))
  }

  @Test func `goes on under a new origin that names its parent`() throws {
    let sample = try LedgerSample()
    let lines = try restored(sample)
    #expect(
      lines.map(\.origin) == Array(repeating: origin(), count: 20)
        + Array(
          repeating: origin(2), count: 3))
    #expect(try ChainBreak.first(in: lines.map(\.kept), checker: sodium()) == nil)
    let report = sample.audit(
      kept: lines.map(\.kept), known: [sample.checkpoint(13), sample.checkpoint(40)])
    #expect(report.isWhole, "\(report.findings)")
    #expect(report.origin == origin(2))
    #expect(report.foreign.isEmpty)
  }

  @Test func `may not name a state that the parent never had`() throws {
    let sample = try LedgerSample()
    let root = sample.checkpoint(19).checkpoint.root
    let lines = try restored(sample, root: root)
    #expect(sample.audit(kept: lines.map(\.kept)).findings.map(\.fault) == [.otherRoot])
  }

  @Test func `needs a parent of that origin and size`() throws {
    let sample = try LedgerSample()
    let last = try #require(sample.entries.last)
    let states = [
      sample.checkpoint(39).checkpoint,
      Checkpoint(
        origin: origin(3).description, size: 40, root: sample.checkpoint(40).checkpoint.root),
    ]
    for state in states {
      let entry = Entry(
        .logCreated, at: last.entry.at, actor: "netral", subject: nil,
        body: ["parent": .string(state.text)])
      #expect(throws: ChainFault.misplacedCreation) {
        try StoredEntry.recording([entry], after: last, origin: { origin(2) }, checker: sodium())
      }
    }
  }
}
