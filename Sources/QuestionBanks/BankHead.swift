import Text

/// What the head of a bank says, read without its items: enough to greet with before the bank itself
/// is needed.
public struct BankHead: Hashable, Sendable {
  public let id: String
  public let title: Bilingual
  /// How many items the author says there are; whether it is so, only reading them shows.
  public let declaredCount: Int

  /// The head in one of `files`, or `nil` where none has one that can be read. Looks at no more than
  /// where the lines begin, until the head is found.
  public init?(in files: some Sequence<[UInt8]>) {
    for bytes in files {
      guard let block = bytes.withUnsafeBufferPointer({ $0.bankBlock }) else { continue }
      guard let id = block.head.rest.first, id.kind == .word else { return nil }
      let titles = block.head.rest.strings
      let counts = block.attributes.filter { $0.keyword.text == "jumlah" }
      guard titles.count == 2, let count = counts.first?.rest.first.flatMap({ Int($0.text) }) else {
        return nil
      }
      self.id = id.text
      title = Bilingual(titles[0].text, titles[1].text)
      declaredCount = count
      return
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The block that begins with `bank`, alone of all blocks.
  fileprivate var bankBlock: Block? {
    guard let start = firstLine(from: 0, where: { has(Self.keyword, at: $0) }) else { return nil }
    let end = firstLine(from: start + 1) { self[$0] > UInt8(ascii: " ") } ?? count
    return BlockReader(self[start..<end], file: "").blocks.first
  }

  private static let keyword = Array("bank ".utf8)

  /// Where the first line begins, from `start` on, that is as sought and not empty.
  private func firstLine(from start: Int, where isSought: (Int) -> Bool) -> Int? {
    var index = start
    if index == 0 {
      if has([0xEF, 0xBB, 0xBF], at: 0) { index = 3 }
      if index < count, isSought(index) { return index }
    }
    while index < count {
      if self[index] == 0x0A && index + 1 < count && isSought(index + 1) { return index + 1 }
      index += 1
    }
    return nil
  }

  private func has(_ part: [UInt8], at start: Int) -> Bool {
    part.withUnsafeBufferPointer { has($0, at: start) }
  }
}
