import Assessment
import Law
import Testing
import Text

/// Items of the shipped banks, as they would be regraded.
@Suite struct ShippedRekeyingTests {
  private func version(of keyed: KeyedItem) -> ItemVersion {
    ItemVersion(
      item: keyed.item.id, digest: keyed.item.content(in: Shipped.law).canonicalText,
      options: keyed.options.map(\.id))
  }

  @Test func `an exam's items keep their keys under the law and the banks they were taken from`() {
    let rekeyer = Rekeyer(
      Shipped.law, items: Shipped.items, banks: ["x"], digest: { $0 })
    for keyed in Shipped.keyed {
      let found = rekeyer.rekeying(of: version(of: keyed), from: ["x"], facts: nil)
      guard case .keyed(let same) = found else {
        #expect(!keyed.isExaminable && found == .struck(.unsure), "\(keyed.item.id): \(found)")
        continue
      }
      #expect(same.key == keyed.key, "\(keyed.item.id)")
    }
  }

  @Test func `without the banks, recorded facts give the same keys or none`() {
    let rekeyer = Rekeyer(Shipped.law, items: [], banks: [], digest: { $0 })
    var known = 0
    let chosen = Shipped.keyed.filter { keyed in
      if case .verdict = keyed.item.question { keyed.isExaminable } else { false }
    }
    for keyed in chosen {
      let facts = Shipped.law.vocabulary.words(of: keyed.item.scenario)
      let found = rekeyer.rekeying(of: version(of: keyed), from: ["x"], facts: facts)
      if case .unknown = found { continue }
      known += 1
      guard case .keyed(let same) = found else {
        Issue.record("\(keyed.item.id): \(found)")
        continue
      }
      #expect(same.key == keyed.key, "\(keyed.item.id)")
    }
    #expect(known * 100 >= chosen.count * 90, "\(known) of \(chosen.count)")
  }
}
