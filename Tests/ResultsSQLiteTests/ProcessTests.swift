import Assessment
import Results
import ResultsSQLite
import Testing

/// What holds between programs, and when one of them dies.
@Suite struct ProcessTests {
  @Test(arguments: UInt64(0)..<20)
  func `whatever was promised before SIGKILL is there, once, and the chain goes on`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try Folder()
    var promised: [String] = []
    for round in 1...3 {
      let actor = "round-\(round)"
      let probe = try ProbeProcess([folder.results, actor, "1000000"])
      let lines = Int.random(in: 0...40, using: &generator)
      promised += (0..<lines).compactMap { _ in probe.line() }.map { "\(actor) \($0)" }
      spin(Int.random(in: 0...200_000, using: &generator))
      probe.kill()
      promised += probe.rest().map { "\(actor) \($0)" }
      probe.wait()

      let store = try SQLiteStore(folder)
      let kept = try store.entries().compactMap(\.report)
      #expect(try store.firstBreak() == nil)
      #expect(Set(kept).count == kept.count)
      #expect(Set(promised).isSubset(of: kept))
      // One append at most can have been under way in each round.
      #expect(kept.count <= promised.count + round)
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `SIGKILL never parts the projection from the ledger`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try Folder()
    for round in 1...3 {
      let probe = try ProbeProcess([folder.results, "round-\(round)", "1000000", "exams"])
      let lines = Int.random(in: 1...40, using: &generator)
      for _ in 0..<lines { #expect(probe.line() != nil) }
      spin(Int.random(in: 0...200_000, using: &generator))
      probe.kill()
      _ = probe.rest()
      probe.wait()
      let report = try SQLiteStore(folder).compareProjection()
      #expect(report.difference == nil)
      #expect(report.rows >= (lines + 3) / 4 * 2)
    }
  }

  @Test(arguments: [2, 4, 16, 64])
  func `programs that append at once make one dense chain`(count: Int) throws {
    let folder = try Folder()
    let turns = 640 / count
    let probes = try (1...count).map {
      try ProbeProcess([folder.results, "seat-\($0)", String(turns)])
    }
    let promised = probes.enumerated().flatMap { place, probe in
      probe.rest().map { "seat-\(place + 1) \($0)" }
    }
    #expect(probes.allSatisfy { $0.wait() })
    let store = try SQLiteStore(folder)
    #expect(try store.firstBreak() == nil)
    #expect(try store.entries().compactMap(\.report).sorted() == promised.sorted())
    #expect(try store.last()?.number == 641)
  }

  @Test func `programs that append exams at once keep one projection`() throws {
    let folder = try Folder()
    let probes = try (1...3).map {
      try ProbeProcess([folder.results, "seat-\($0)", "80", "exams"])
    }
    #expect(probes.flatMap { $0.rest() }.count == 240)
    #expect(probes.allSatisfy { $0.wait() })
    let report = try SQLiteStore(folder).compareProjection()
    #expect(report.difference == nil)
    // An attempt, a certificate and a completion for each of sixty participants.
    #expect(report.rows == 180)
  }

  @Test func `of sixty-four programs that append exams at once, a third may be killed`() throws {
    let folder = try Folder()
    let probes = try (1...64).map {
      try ProbeProcess([folder.results, "seat-\($0)", $0 % 3 == 0 ? "1000000" : "8", "exams"])
    }
    for (place, probe) in probes.enumerated() where place % 3 == 2 {
      #expect(probe.line() != nil)
      probe.kill()
    }
    let promised = probes.enumerated().flatMap { place, probe in
      probe.rest().map { "seat-\(place + 1) \($0)" }
    }
    for probe in probes { probe.wait() }
    let store = try SQLiteStore(folder)
    #expect(try store.firstBreak() == nil)
    #expect(try store.compareProjection().difference == nil)
    let kept = try store.entries().compactMap(\.report)
    #expect(Set(kept).count == kept.count)
    #expect(Set(promised).isSubset(of: kept))
  }

  @Test(arguments: 0..<10)
  func `programs that open a fresh folder at once all find their way in`(round: Int) throws {
    let folder = try Folder()
    let probes = try (1...6).map { try ProbeProcess([folder.results, "seat-\($0)", "1"]) }
    let lines = probes.flatMap { $0.rest() }
    #expect(probes.allSatisfy { $0.wait() })
    #expect(lines.sorted() == (2...7).map { "1 \($0)" })
  }

  @Test func `a write that fails loses nothing, and the next one goes on`() throws {
    let folder = try Folder()
    let probe = try ProbeProcess([folder.results, "seat", "200", "limit=200000"])
    let lines = probe.rest()
    #expect(probe.wait())
    #expect(lines.filter { $0.hasPrefix("error") } == ["error full"])
    let store = try SQLiteStore(folder)
    #expect(try store.firstBreak() == nil)
    let promised = lines.filter { !$0.hasPrefix("error") }.map { "seat \($0)" }
    #expect(promised.count == 199)
    #expect(try store.entries().compactMap(\.report) == promised)
  }

  /// Lets the other program run on for a while that no clock measures.
  private func spin(_ turns: Int) {
    var generator = SeededGenerator(seed: 0)
    var sum: UInt64 = 0
    for _ in 0..<turns { sum &+= generator.next() }
    #expect(sum != 1)
  }
}

extension StoredEntry {
  /// The actor and the line that `AppendProbe` printed of it.
  fileprivate var report: String? {
    entry.body["turn"]?.intValue.map { "\(entry.actor) \($0) \(number)" }
  }
}
