import Dates
import MemoryStore
import Results
import Seals
import Sodium
import Testing

/// A ledger whose key changed: what each key signed counts as long as the key did.
@Suite struct LedgerAuditKeyTests {
  private let sodium: Sodium
  private let old: any Signer
  private let new: any Signer

  init() throws {
    sodium = try #require(Sodium())
    old = try #require(sodium.key(from: Array(repeating: 1, count: 32)))
    new = try #require(sodium.key(from: Array(repeating: 2, count: 32)))
  }

  private func at(_ second: Int) -> Instant { noon.adding(milliseconds: second * 1000) }

  /// The statement that the new key follows the old one from second 10 on.
  private func statement(_ reason: KeyStatement.Reason = .planned) -> KeyStatement {
    KeyStatement(
      role: .issuer, old: old.publicKey, new: new.publicKey, from: at(10), reason: reason)
  }

  /// A ledger in memory that is signed by whoever is named at that second.
  private func ledger(_ signings: [(second: Int, by: any Signer, isStating: Bool)]) throws
    -> MemoryStore
  {
    let store = MemoryStore(checker: sodium) { origin() }
    for signing in signings {
      try store.append(response("jawaban", at: at(signing.second)))
      try store.signCheckpoint(
        by: signing.by, at: at(signing.second), checker: sodium,
        stating: signing.isStating ? statement().signed(by: old, checker: sodium) : nil)
    }
    return store
  }

  private func trust(_ keys: TrustedKey...) -> TrustList {
    var list = TrustList()
    for key in keys { list.add(key) }
    return list
  }

  private func findings(
    _ store: MemoryStore, _ trust: TrustList, known: [SignedCheckpoint] = []
  ) throws -> [LedgerFault] {
    var audit = LedgerAudit(
      trusting: trust, known: known.map { KnownCheckpoint(name: "titik", $0) }, checker: sodium)
    for stored in try store.entries() { audit.take(stored.kept) }
    return audit.finish(isExport: false).findings.map(\.fault)
  }

  private func checkpoint(
    _ store: MemoryStore, _ size: Int, by signer: any Signer
  ) throws -> SignedCheckpoint {
    let tree = MerkleTree(try store.entries().map(\.leaf), checker: sodium)
    return SignedCheckpoint(
      Checkpoint(
        origin: origin().description, size: size, root: tree.root(ofFirst: size)), by: signer,
      checker: sodium)
  }

  @Test func `whoever trusts the old key can verify a ledger that tells of the new one`() throws {
    let lines = try ledger([(5, old, false), (10, new, true), (11, new, false)])
    #expect(try findings(lines, trust(TrustedKey(old.publicKey))) == [])
    let silent = try ledger([(5, old, false), (10, new, false), (11, new, false)])
    #expect(
      try findings(silent, trust(TrustedKey(old.publicKey))) == [.unknownKey, .unknownKey])
    var told = trust(TrustedKey(old.publicKey))
    told.follow(statement())
    #expect(try findings(silent, told) == [])
  }

  @Test func `the old key counts no more once the new one is in force`() throws {
    let lines = try ledger([(5, old, false), (10, new, true), (11, old, false), (12, new, false)])
    #expect(try findings(lines, trust(TrustedKey(old.publicKey))) == [.keyNotInForce])
  }

  @Test(arguments: [(4, [LedgerFault.keyNotInForce]), (5, [.keyNotInForce]), (6, [])])
  func `what a revoked key signed before stays, and nothing from then on`(
    second: Int, faults: [LedgerFault]
  ) throws {
    let lines = try ledger([(5, old, false)])
    #expect(try findings(lines, trust(TrustedKey(old.publicKey, revoked: at(second)))) == faults)
  }

  @Test func `a key that is not yet in force signs nothing`() throws {
    let lines = try ledger([(5, new, false)])
    #expect(try findings(lines, trust(TrustedKey(new.publicKey, since: at(6)))) == [.keyNotInForce])
    #expect(try findings(lines, trust(TrustedKey(new.publicKey, since: at(5)))) == [])
  }

  @Test func `the officers' key signs no ledger`() throws {
    let lines = try ledger([(5, new, false)])
    #expect(try findings(lines, trust(TrustedKey(new.publicKey, role: .officer))) == [.unknownKey])
  }

  @Test func `a checkpoint kept elsewhere counts by the moment of the last line that it covers`()
    throws
  {
    let lines = try ledger([(5, old, false), (10, new, true), (12, new, false)])
    let keys = trust(TrustedKey(old.publicKey))
    // Over the lines before second 10; the lines behind it are younger than the old key's end.
    #expect(try findings(lines, keys, known: [checkpoint(lines, 3, by: old)]) == [])
    #expect(try findings(lines, keys, known: [checkpoint(lines, 4, by: old)]) == [.keyNotInForce])
    var told = keys
    told.follow(statement())
    #expect(try findings(lines, told, known: [checkpoint(lines, 3, by: new)]) == [])
  }

  @Test func `a statement of somebody else introduces nobody`() throws {
    let store = MemoryStore(checker: sodium) { origin() }
    try store.append(response("jawaban", at: at(10)))
    try store.signCheckpoint(
      by: new, at: at(10), checker: sodium,
      stating: statement().signed(by: new, checker: sodium))
    #expect(try findings(store, trust(TrustedKey(old.publicKey))) == [.unknownKey])
  }
}
