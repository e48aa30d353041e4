import Assessment
import Results
import Seals
import Sodium
import Testing
import Text

@Suite struct LedgerAuditTests {
  @Test func `a whole export and a whole store hold, with every checkpoint compared`() throws {
    let sample = try LedgerSample()
    let root = sample.checkpoint(40).checkpoint.root
    let export = sample.audit(sample.export, known: [sample.checkpoint(9), sample.checkpoint(40)])
    #expect(export.isWhole, "\(export.findings)")
    #expect((export.size, export.root, export.vouched) == (40, root, 40))
    #expect(export.agreeing == 5 + 1 + 2)
    let store = sample.audit(kept: sample.entries.map(\.kept))
    #expect(store.isWhole, "\(store.findings)")
    #expect((store.size, store.root, store.vouched, store.agreeing) == (40, root, 34, 5))
  }

  @Test(arguments: 0...24)
  func `one changed bit in any byte of an export is found in its line`(place: Int) throws {
    let sample = try LedgerSample(24)
    let lines = sample.export
    var before = sample.fresh()
    for line in lines[..<place] { before.take(line: line) }
    for byte in lines[place].indices {
      var changed = lines[place]
      changed[byte] ^= 1 << (byte % 8)
      var audit = before
      let parts = changed.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
      for line in parts + lines[(place + 1)...].prefix(9) { audit.take(line: line) }
      let findings = audit.finish(isExport: place > 14).findings
      // The line itself, or the one that names it by its digest.
      let near = place + 1...place + 2
      #expect(findings.contains { $0.place.overlaps(near) }, "\(byte): \(findings)")
      let far = findings.filter { !$0.place.overlaps(place...place + 3) }
      #expect(far.isEmpty, "\(byte): \(far)")
    }
  }

  @Test(arguments: 0..<24)
  func `one changed bit in any byte of a store is found in its line`(place: Int) throws {
    let sample = try LedgerSample(24)
    var before = sample.fresh()
    for stored in sample.entries[..<place] { before.take(stored.kept) }
    let line = sample.entries[place].kept
    for byte in line.bytes.indices {
      var bytes = line.bytes
      bytes[byte] ^= 1 << (byte % 8)
      var audit = before
      audit.take(KeptLine(number: line.number, bytes: bytes, leaf: line.leaf))
      for stored in sample.entries[(place + 1)...].prefix(2) { audit.take(stored.kept) }
      let report = audit.finish(isExport: false)
      #expect(report.findings.map(\.place) == [place + 1...place + 1], "\(byte)")
    }
  }

  @Test(arguments: 0..<39)
  func `dropped, swapped and repeated lines are found in their place`(place: Int) throws {
    let sample = try LedgerSample()
    let number = place + 1
    var (dropped, swapped, repeated) = (sample.export, sample.export, sample.export)
    dropped.remove(at: place)
    swapped.swapAt(place, place + 1)
    repeated.insert(repeated[place], at: place + 1)
    #expect(
      sample.audit(dropped).findings == [LedgerFinding(number...number, .missing)])
    #expect(
      sample.audit(swapped).findings == [
        LedgerFinding(number...number, .missing), LedgerFinding(number...number, .misplaced),
      ])
    #expect(
      sample.audit(repeated).findings == [LedgerFinding(number...number, .misplaced)])
  }

  @Test(arguments: 1..<40)
  func `a truncated export is found without its end, and beside another's`(size: Int) throws {
    let sample = try LedgerSample()
    let cut = Array(sample.export.prefix(size))
    #expect(sample.audit(cut).findings == [LedgerFinding(size + 1...size + 1, .unclosed)])
    let closed = cut + [sample.export[40]]
    #expect(
      sample.audit(closed).findings == [
        LedgerFinding(size + 1...40, .cutShort(known: 40))
      ])
  }

  @Test(arguments: 1..<40)
  func `a store cut short cleanly is seen by a checkpoint from outside only`(size: Int) throws {
    let sample = try LedgerSample()
    let kept = sample.entries.prefix(size).map(\.kept)
    #expect(sample.audit(kept: kept).isWhole)
    #expect(
      sample.audit(kept: kept, known: [sample.checkpoint(40)]).findings == [
        LedgerFinding(size + 1...40, .cutShort(known: 40), witness: "titik-0")
      ])
  }

  @Test(arguments: 2...40)
  func `a line rewritten with all after it is found at the next checkpoint`(number: Int) throws {
    let sample = try LedgerSample()
    let forger = try #require(try sodium().signer(seed: Array(repeating: 6, count: 32)))
    // Rewritten from `number` on; the notes are kept, for only the key's holder can make others.
    var lines: [StoredEntry] = Array(sample.entries.prefix(number - 1))
    for old in sample.entries.dropFirst(number - 1) {
      let entry = Entry(
        old.entry.type, at: old.entry.at, actor: old.entry.actor, subject: nil,
        body: old.number == number
          ? old.entry.body.merging(["x": .string("y")]) { $1 } : old.entry.body)
      lines += try StoredEntry.recording(
        [entry], after: lines.last, origin: { origin() }, checker: sodium())
    }
    let size = lines.count
    let tree = MerkleTree(lines.map(\.leaf), checker: try sodium())
    let forged = SignedCheckpoint(
      Checkpoint(origin: origin().description, size: size, root: tree.root(ofFirst: size)),
      by: forger, checker: try sodium())
    let export = lines.map { Array($0.line.utf8) } + [Array(ExportedCheckpoint.line(forged).utf8)]
    let report = sample.audit(export)
    let last = (number + 6) / 7 * 7
    let found = report.findings.first { $0.fault == .otherRoot }
    #expect(report.findings.contains { $0.fault == .unknownKey && $0.place == 40...40 })
    #expect(found?.place.contains(number) ?? (last > 35 || number % 7 == 0), "\(report.findings)")
    let known = sample.audit(export, known: [sample.checkpoint(40)])
    #expect(known.findings.contains { $0.fault == .otherRoot && $0.witness == "titik-0" })
  }

  @Test func `two signed versions of one origin raise the alarm, whichever comes first`() throws {
    let (one, other) = (try LedgerSample(), try LedgerSample(change: 3))
    let alarm = LedgerFault.splitView(origin: origin().description, size: 6)
    let seen = one.audit(one.export, known: [other.checkpoint(6)])
    #expect(seen.findings.map(\.fault).contains(alarm))
    let both = one.audit(one.export, known: [one.checkpoint(9), other.checkpoint(9)])
    #expect(
      both.findings.map(\.fault).contains(.splitView(origin: origin().description, size: 9)))
  }

  @Test func `checkpoints of other keys and other ledgers are told apart`() throws {
    let (sample, other) = (try LedgerSample(), try LedgerSample(origin: 2))
    let forger = try #require(try sodium().signer(seed: Array(repeating: 6, count: 32)))
    let report = sample.audit(
      sample.export, known: [sample.checkpoint(8, by: forger), other.checkpoint(8)])
    #expect(report.findings == [LedgerFinding(8...8, .unknownKey, witness: "titik-0")])
    #expect(report.foreign == ["titik-1"])
    let untrusted = sample.audit(sample.export, trusting: []).findings.map(\.fault)
    #expect(untrusted == Array(repeating: .unknownKey, count: 6) + [.unclosed])
  }

  @Test(arguments: [[], [[]], [Array("{}".utf8)], [[0xFF, 0xFE]], [Array("[[[".utf8)]])
  func `what is no ledger is refused, not a crash`(lines: [[UInt8]]) throws {
    #expect(!(try LedgerSample().audit(lines).isWhole))
  }

  @Test(arguments: UInt64(0)..<200)
  func `lines shuffled, cut and doubled at random are never taken for whole`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sample = try LedgerSample(20)
    var lines = sample.export
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: lines.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: lines.remove(at: place)
      case 1: lines.append(lines[place])
      case 2: lines[place] = lines[place].shuffled(using: &generator)
      default: lines.swapAt(place, Int.random(in: lines.indices, using: &generator))
      }
    }
    #expect(sample.audit(lines).isWhole == (lines == sample.export))
  }
}
