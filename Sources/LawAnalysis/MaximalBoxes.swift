import Law

extension Region {
  /// Few and large areas that cover the region: none can grow within `frame` without meeting
  /// `taken`. They may meet each other, so that each can be read by itself.
  func maximalAreas(within frame: Area, avoiding taken: Region) -> [Area] {
    var grown: [Area] = []
    var rest = self
    while let seed = rest.areas.first {
      let area = seed.grown(within: frame, avoiding: taken)
      grown.append(area)
      rest.subtract(area)
    }
    return grown
  }
}

extension Area {
  fileprivate func grown(within frame: Area, avoiding taken: Region) -> Area {
    var area = self
    for fact in values.indices where area.values[fact] != frame.values[fact] {
      for value in frame.values[fact].subtracting(area.values[fact]).indices
      where !taken.meets(area.with(fact, ValueSet(value))) {
        area.values[fact] = area.values[fact].union(ValueSet(value))
      }
    }
    area.days = area.grownDays(within: frame, avoiding: taken)
    return area
  }

  private func grownDays(within frame: Area, avoiding taken: Region) -> Range<Int> {
    let strip = Area(values: values, days: frame.days)
    var days = frame.days
    for obstacle in taken.areas where obstacle.meets(strip) {
      if obstacle.days.upperBound <= self.days.lowerBound {
        days = max(days.lowerBound, obstacle.days.upperBound)..<days.upperBound
      } else {
        days = days.lowerBound..<min(days.upperBound, obstacle.days.lowerBound)
      }
    }
    return days
  }
}
