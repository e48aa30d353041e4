/// Ways through the form, by positions from 0.
extension Attempt {
  /// The first item behind `index` that has no response, or `nil`.
  public func nextOpen(after index: Int) -> Int? {
    form.entries.indices.first { $0 > index && isOpen($0) }
  }

  /// The first item without a response behind the story of the one at `index`, as the story's later
  /// steps wait for that one.
  public func nextOpen(afterStoryOf index: Int) -> Int? {
    let story = story(at: index)
    let last = form.entries.lastIndex { $0.keyed.item.origin.story == story } ?? index
    return nextOpen(after: last)
  }

  /// The first step without a response of the story that the item at `index` belongs to.
  public func firstOpenStep(ofStoryAt index: Int) -> Int? {
    let story = story(at: index)
    return form.entries.indices.first {
      form.entries[$0].keyed.item.origin.story == story && isOpen($0)
    }
  }

  /// The nearest item before `index` that may still be answered, or `nil`.
  public func changeable(before index: Int) -> Int? {
    form.entries[..<index].lastIndex { !isFinalStep($0) }
  }

  /// Where somebody is who answers one item after the other; `nil` where no item is left behind the
  /// newest response.
  public var placeInOrder: Int? {
    nextOpen(after: lastAnswered.flatMap(position) ?? -1)
  }

  public func position(of item: ItemID) -> Int? {
    form.entries.firstIndex { $0.keyed.item.id == item }
  }

  /// Whether the item at `index` has no response.
  public func isOpen(_ index: Int) -> Bool { responses[form.entries[index].keyed.item.id] == nil }

  private func story(at index: Int) -> String { form.entries[index].keyed.item.origin.story }
}
