/// The elements of one sequence, then those of another; the second is not touched before.
struct Chain<First: Sequence, Second: Sequence>: LazySequenceProtocol
where First.Element == Second.Element {
  private let first: First
  private let second: Second

  init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  func makeIterator() -> AnyIterator<First.Element> {
    var (first, second) = (first.makeIterator(), second.makeIterator())
    return AnyIterator { first.next() ?? second.next() }
  }
}
