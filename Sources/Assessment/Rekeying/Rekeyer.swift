import Law
import Text

/// Says what is right of items that were shown once, by one law and the banks at hand.
///
/// The rule is one for everybody. An item of which the bank has the same content is keyed anew. So
/// is one of which only the facts were corrected: the digest proves that whoever had it read the
/// same text and had the same question. Any other item that was changed or withdrawn is struck, and
/// so is one whose key the law no longer settles among the options that were shown. Where a whole
/// bank is not at hand, the recorded facts give the key as far as they can.
public final class Rekeyer {
  public let law: RuleBase
  let maker: KeyMaker
  private let items: [ItemID: Item]
  private let unreadable: Set<ItemID>
  /// The banks at hand, by id.
  private let banks: Set<String>
  private let digest: (String) -> String
  private var known: [ItemVersion: Rekeying] = [:]

  /// - Parameters:
  ///   - items: Every item of the banks at hand that the law can read.
  ///   - unreadable: The items of those banks that it cannot read.
  ///   - banks: The ids of those banks.
  ///   - digest: The hexadecimal digest of a text, as records have it.
  public init(
    _ law: RuleBase, items: some Sequence<Item>, unreadable: Set<ItemID> = [], banks: Set<String>,
    digest: @escaping (String) -> String
  ) {
    self.law = law
    maker = KeyMaker(law)
    self.items = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    self.unreadable = unreadable
    self.banks = banks
    self.digest = digest
  }

  /// What is right of `version`.
  ///
  /// - Parameters:
  ///   - banks: The banks that its form was made of.
  ///   - facts: The item's facts as a response recorded them; `nil` where nobody has answered it yet.
  public func rekeying(
    of version: ItemVersion, from banks: some Sequence<String>, facts: [String]?
  ) -> Rekeying {
    if let rekeying = known[version] { return rekeying }
    guard let rekeying = decide(version, banks, facts) else { return .unknown }
    known[version] = rekeying
    return rekeying
  }

  /// `nil` where facts would have to be known first.
  private func decide(
    _ version: ItemVersion, _ banks: some Sequence<String>, _ facts: [String]?
  ) -> Rekeying? {
    guard let item = items[version.item] else {
      if unreadable.contains(version.item) { return .struck(.unreadable) }
      if banks.allSatisfy(self.banks.contains) { return .struck(.withdrawn) }
      return facts.map { keyed(byFacts: $0, version) }
    }
    let content = item.content(in: law)
    if digest(content.canonicalText) == version.digest { return keyed(item, version) }
    guard let facts else { return nil }
    let isSameText = item.contents(withFacts: facts, in: law).contains {
      digest($0.canonicalText) == version.digest
    }
    return isSameText ? keyed(item, version) : .struck(.changed)
  }

  private func keyed(_ item: Item, _ version: ItemVersion) -> Rekeying {
    do throws(Strike) {
      return .keyed(KeyedItem(item: item, sheet: try item.sheet(among: version.options, by: maker)))
    } catch { return .struck(error) }
  }
}

extension Item {
  /// What the content may have been before nothing but facts was corrected, where `facts` were
  /// stated then. Facts that matter may have been background, or the reverse.
  fileprivate func contents(withFacts facts: [String], in law: RuleBase) -> [JSONValue] {
    guard case .object(var members) = content(in: law) else { return [] }
    members["facts"] = .array(facts.map(JSONValue.string))
    let isDate = { (word: String) in word.hasPrefix("\(Vocabulary.date)=") }
    let all = background.facts.merging(scenario.facts) { own, _ in own }
    let own = law.vocabulary.words(of: background).filter { !isDate($0) }
    let wider = law.vocabulary.words(of: Scenario(day: background.day, facts: all)).filter {
      !isDate($0) && !facts.contains($0)
    }
    let narrower = own.filter { !facts.contains($0) }
    return [own, wider, narrower].map { words in
      members["background"] = .array((facts.filter(isDate) + words).map(JSONValue.string))
      return .object(members)
    }
  }
}
