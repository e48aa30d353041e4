import Law

/// Any set of full scenarios that boxes can describe, as areas that do not meet each other.
///
/// Every question of the analyses is asked of regions, so every answer is exact: nothing is sampled.
public struct Region: Hashable, Sendable {
  public private(set) var areas: [Area]

  public static let empty = Region([])

  private init(disjoint areas: [Area]) { self.areas = areas }

  /// Everything that lies in one of `areas`, which may meet.
  public init(_ areas: some Sequence<Area>) {
    self.areas = []
    for area in areas { formUnion(area) }
  }

  public init(_ area: Area) { areas = [area] }

  public var isEmpty: Bool { areas.isEmpty }

  public mutating func formUnion(_ area: Area) {
    if areas.contains(where: { area.isSubset(of: $0) }) { return }
    var fresh = [area]
    for known in areas where known.meets(area) {
      fresh = fresh.flatMap { $0.subtracting(known) }
    }
    areas += fresh
  }

  public func union(_ other: Region) -> Region {
    var result = self
    for area in other.areas { result.formUnion(area) }
    return result
  }

  public func intersection(_ other: Region) -> Region {
    Region(
      disjoint: areas.flatMap { mine in other.areas.compactMap { mine.intersection($0) } })
  }

  public func subtracting(_ other: Region) -> Region {
    var result = self
    for area in other.areas where !result.isEmpty { result.subtract(area) }
    return result
  }

  public mutating func subtract(_ area: Area) {
    guard areas.contains(where: { $0.meets(area) }) else { return }
    areas = areas.flatMap { $0.subtracting(area) }
  }

  public func meets(_ other: Region) -> Bool {
    areas.contains { mine in other.areas.contains { mine.meets($0) } }
  }

  public func meets(_ area: Area) -> Bool { areas.contains { $0.meets(area) } }

  public func isSubset(of other: Region) -> Bool { firstArea(outside: other.areas) == nil }

  /// A part that none of `covers` covers, or `nil` where they cover everything. Stops at the first
  /// such part, so that “not covered”, the usual answer, costs little.
  func firstArea(outside covers: [Area]) -> Area? {
    for area in areas { if let part = area.firstPart(outside: covers[...]) { return part } }
    return nil
  }

  /// The earliest scenario in it, or `nil` where it is empty.
  public var witness: Scenario? {
    areas.min { $0.days.lowerBound < $1.days.lowerBound }?.witness
  }
}

extension Area {
  fileprivate func firstPart(outside covers: ArraySlice<Area>) -> Area? {
    guard let index = covers.firstIndex(where: meets) else { return self }
    for part in subtracting(covers[index]) {
      if let found = part.firstPart(outside: covers[(index + 1)...]) { return found }
    }
    return nil
  }
}
