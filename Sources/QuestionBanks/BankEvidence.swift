import Assessment
import Law
import Text

/// What the checks of a bank look at: every item with its key, or with the reason why it has none.
struct BankEvidence {
  let bank: Bank
  let law: RuleBase
  let book: Casebook
  let keyed: [KeyedItem]
  let unkeyed: [(item: Item, error: KeyError)]

  init(_ bank: Bank, _ law: RuleBase) {
    let maker = KeyMaker(law)
    var keyed: [KeyedItem] = []
    var unkeyed: [(item: Item, error: KeyError)] = []
    keyed.reserveCapacity(bank.items.count)
    for item in bank.items {
      do { keyed.append(try maker.keyed(item)) } catch { unkeyed.append((item, error)) }
    }
    self.bank = bank
    self.law = law
    self.book = maker.book
    self.keyed = keyed
    self.unkeyed = unkeyed
  }

  /// Whether nothing that was written is missing from `bank`.
  var isWhole: Bool { bank.isWhole }

  /// What `check` says of every text that an author wrote: the stories, each once, and the labels
  /// of cases.
  func ofTexts(
    _ check: (_ item: Item, _ text: Bilingual, _ part: WrittenPart) -> ItemFinding?
  ) -> [ItemFinding] {
    stories.flatMap { item -> [ItemFinding] in
      let story = check(item, item.story, .story)
      if case .order(let cases) = item.question {
        return [story].compactMap { $0 } + cases.compactMap { check(item, $0.label, .label) }
      }
      return story.map { [$0] } ?? []
    }
  }

  /// Where such a text of `item` stands.
  func place(of part: WrittenPart, _ language: Language, _ item: Item) -> Place {
    switch part {
    case .story: bank.block(of: item)[language]
    case .label: bank.placeOfQuestion(of: item)
    }
  }

  /// The bank's items, each story once: the steps of a story share it.
  var stories: some Sequence<Item> {
    bank.items.lazy.filter { $0.origin.step ?? 1 == 1 }
  }
}

/// Which of an item's texts is meant.
enum WrittenPart { case story, label }

/// What a check says of one item, before equal ones of a template are told as one.
struct ItemFinding {
  let item: ItemID
  let code: String
  let severity: Finding.Severity
  let place: Place
  let what: Bilingual
  let remedy: Bilingual

  init(
    _ code: String, _ severity: Finding.Severity = .error, of item: Item, at place: Place,
    _ what: Bilingual, remedy: Bilingual
  ) {
    self.item = item.id
    self.code = code
    self.severity = severity
    self.place = place
    self.what = what
    self.remedy = remedy
  }
}

extension Sequence<ItemFinding> {
  /// One finding for all items of a place of which the same is said, naming the first.
  var told: [Finding] {
    var first: [Said: ItemFinding] = [:]
    var counts: [Said: Int] = [:]
    for finding in self {
      let said = Said(
        place: finding.place, code: finding.code, what: finding.what, remedy: finding.remedy)
      if first[said] == nil { first[said] = finding }
      counts[said, default: 0] += 1
    }
    return first.map { said, finding in finding.told(of: counts[said] ?? 1) }
  }
}

/// What makes two findings the same but for the item.
private struct Said: Hashable {
  let place: Place
  let code: String
  let what: Bilingual
  let remedy: Bilingual
}

extension ItemFinding {
  /// What is said of this item by itself.
  var alone: Finding { told(of: 1) }

  fileprivate func told(of count: Int) -> Finding {
    let others =
      count == 1
      ? Bilingual("", "")
      : Bilingual(
        " dan \(count - 1) butir lain dari soal ini", " and \(count - 1) more of this block")
    let who = Bilingual("butir \(item)", "item \(item)") + others + Bilingual(": ", ": ")
    return Finding(code, severity, at: place, who + what, remedy: remedy)
  }
}
