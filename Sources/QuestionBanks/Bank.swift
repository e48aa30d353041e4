import Assessment
import Text

/// A subject that items are about.
public struct Topic: Hashable, Sendable {
  public let id: String
  public let label: Bilingual

  public init(id: String, label: Bilingual) {
    self.id = id
    self.label = label
  }
}

/// Two items that differ in one fact, which must turn the verdict.
public struct ItemPair: Hashable, Sendable {
  public let first: ItemID
  public let second: ItemID
}

/// All items on a subject, as written; the law has not yet settled their keys.
public struct Bank: Hashable, Sendable {
  public let id: String
  public let title: Bilingual
  /// How many items the author says there are, so that a shrunken bank is noticed.
  public let declaredCount: Int
  public let topics: [Topic]
  public let items: [Item]
  public let pairs: [ItemPair]
  /// Where the bank's head stands.
  public let place: Place
  /// Whether every item that was written could be read.
  let isWhole: Bool
  /// Where the author says so of each pair.
  let pairPlaces: [ItemPair: Place]
  /// Where each topic is named first, by its id.
  let topicPlaces: [String: Place]
  /// Where the parts of every item stand, by the family that the items of a block share.
  let blocks: [String: ItemBlock]
}

/// A bank of which every item has a key; nothing else is shown to participants.
public struct KeyedBank: Hashable, Sendable {
  public let bank: Bank
  public let items: [KeyedItem]

  /// The items that an exam may use.
  public var examinable: [KeyedItem] { items.filter(\.isExaminable) }
}

/// Where the parts of one `soal` stand, and what it says to the prover alone.
struct ItemBlock: Hashable, Sendable {
  let place: Place
  var facts: Place
  var background: Place
  var question: Place
  /// `nil` where the question itself says what may be answered.
  var options: Place?
  var steps: [Place] = []
  private var indonesian: Place
  private var english: Place
  /// Instruments that the story names although they are not in force.
  var outOfForce: [NamedInstrument] = []

  init(at place: Place) {
    self.place = place
    facts = place
    background = place
    question = place
    indonesian = place
    english = place
  }

  /// Where the story begins in `language`.
  subscript(language: Language) -> Place {
    get {
      switch language {
      case .indonesian: indonesian
      case .english: english
      }
    }
    set {
      switch language {
      case .indonesian: indonesian = newValue
      case .english: english = newValue
      }
    }
  }
}

/// An instrument of the law, and where a bank names it.
struct NamedInstrument: Hashable, Sendable {
  let id: String
  let place: Place
}

extension Bank {
  /// Where the topic is named.
  func place(of topic: Topic) -> Place { topicPlaces[topic.id] ?? place }

  /// The block that `item` was made of.
  func block(of item: Item) -> ItemBlock {
    blocks[item.origin.family] ?? ItemBlock(at: item.place)
  }

  /// Where `item` says what may be answered.
  func placeOfOptions(of item: Item) -> Place {
    step(of: item) ?? block(of: item).options ?? block(of: item).question
  }

  /// Where `item` says what is asked.
  func placeOfQuestion(of item: Item) -> Place { step(of: item) ?? block(of: item).question }

  private func step(of item: Item) -> Place? {
    guard let step = item.origin.step else { return nil }
    let steps = block(of: item).steps
    return steps.indices.contains(step - 1) ? steps[step - 1] : nil
  }
}
