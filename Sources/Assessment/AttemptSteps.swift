/// Steps of one story are answered in their order and each but the last once, since a later question
/// tells of the earlier answer.
extension Attempt {
  /// Whether every earlier step of the same story has a response.
  public func isOpenStep(_ entry: Form.Entry) -> Bool {
    earlierSteps(of: entry).allSatisfy { responses[$0.keyed.item.id] != nil }
  }

  /// Whether the step was answered and another follows it.
  public func isFinalStep(_ entry: Form.Entry) -> Bool {
    let origin = entry.keyed.item.origin
    guard let step = origin.step, responses[entry.keyed.item.id] != nil else { return false }
    return form.entries.contains {
      $0.keyed.item.origin.story == origin.story && ($0.keyed.item.origin.step ?? 0) > step
    }
  }

  private func earlierSteps(of entry: Form.Entry) -> [Form.Entry] {
    let origin = entry.keyed.item.origin
    guard let step = origin.step else { return [] }
    return form.entries.filter {
      $0.keyed.item.origin.story == origin.story && ($0.keyed.item.origin.step ?? 0) < step
    }
  }
}
