import Law
import Text

/// A bank that is about to be written, with one topic.
public struct NewBank: Sendable {
  public let name: String
  public let title: Bilingual
  public let topic: Topic
  public var items: [NewItem] = []

  public init(name: String, title: Bilingual, topic: Topic) {
    self.name = name
    self.title = title
    self.topic = topic
  }

  /// The files of the bank's folder.
  public func files(in vocabulary: Vocabulary) -> [(name: String, text: String)] {
    let head = """
      bank \(name) \(both(title))
        bahasa id, en
        jumlah \(items.count)

      topik \(topic.id) \(both(topic.label))

      """
    let blocks = items.map { $0.text(in: vocabulary) }.joined(separator: "\n")
    return [(BankTemplate.headFile(of: name), head), (BankTemplate.itemFile, blocks)]
  }

  private func both(_ text: Bilingual) -> String {
    "\(Token.quoted(text.indonesian)) \(Token.quoted(text.english))"
  }
}

extension Topic {
  /// A topic of that label, its id made of the Indonesian words.
  public init?(label: Bilingual) {
    let words = label.indonesian.lowercased().split {
      !("a"..."z").contains($0) && !("0"..."9").contains($0)
    }
    guard !words.isEmpty else { return nil }
    self.init(id: words.joined(separator: "-"), label: label)
  }
}
