/// Cells that carry a mark, covered by boxes that cannot be made larger.
///
/// Boxes may share cells. A cell of `anything` stands in no box's way, but no box is made for it.
struct CellCover {
  static let nothing: Int32 = 0
  static let anything: Int32 = -1

  /// One box: for every dimension the positions it holds; and the cell from which it grew.
  struct Area: Hashable {
    let mark: Int32
    let positions: [[Int]]
    /// Those of `positions` at which the box holds a marked cell, not `anything` alone.
    let marked: [[Int]]
    let seed: [Int]
  }

  private let marks: [Int32]
  private let shape: [Int]
  private let strides: [Int]
  /// Whether position `index` of the first dimension follows on the one before it.
  private let meets: [Bool]
  private(set) var areas: [Area] = []

  init(_ marks: [Int32], shape: [Int], meets: [Bool]) {
    self.marks = marks
    self.shape = shape
    self.meets = meets
    var strides = [Int](repeating: 1, count: shape.count)
    for index in shape.indices.dropLast().reversed() {
      strides[index] = strides[index + 1] * shape[index + 1]
    }
    self.strides = strides
    var isCovered = [Bool](repeating: false, count: marks.count)
    for cell in marks.indices where marks[cell] > 0 && !isCovered[cell] {
      let area = grown(from: cell)
      areas.append(area)
      for covered in cells(of: area.positions) { isCovered[covered] = true }
    }
  }

  /// The facts first, so that a box holds as many scenarios of one time as it can; then the days.
  private func grown(from cell: Int) -> Area {
    let seed = shape.indices.map { cell / strides[$0] % shape[$0] }
    var positions = seed.map { [$0] }
    for dimension in shape.indices.dropFirst() {
      for index in 0..<shape[dimension] where index != seed[dimension] {
        if fits(index, in: dimension, of: positions, marks[cell]) {
          positions[dimension].append(index)
        }
      }
      positions[dimension].sort()
    }
    if !shape.isEmpty { growDays(&positions, marks[cell]) }
    let marked = positions.enumerated().map { dimension, chosen in
      chosen.filter { index in
        slab(index, in: dimension, of: positions).contains { marks[$0] != Self.anything }
      }
    }
    return Area(mark: marks[cell], positions: positions, marked: marked, seed: seed)
  }

  private func growDays(_ positions: inout [[Int]], _ mark: Int32) {
    var first = positions[0][0]
    var last = first
    while first > 0, meets[first], fits(first - 1, in: 0, of: positions, mark) { first -= 1 }
    while last + 1 < shape[0], meets[last + 1], fits(last + 1, in: 0, of: positions, mark) {
      last += 1
    }
    positions[0] = Array(first...last)
  }

  private func fits(
    _ index: Int, in dimension: Int, of positions: [[Int]], _ mark: Int32
  ) -> Bool {
    slab(index, in: dimension, of: positions)
      .allSatisfy { marks[$0] == mark || marks[$0] == Self.anything }
  }

  /// The cells of the box where one dimension has that position alone.
  private func slab(_ index: Int, in dimension: Int, of positions: [[Int]]) -> [Int] {
    var slab = positions
    slab[dimension] = [index]
    return cells(of: slab)
  }

  private func cells(of positions: [[Int]]) -> [Int] {
    var cells = [0]
    for (dimension, chosen) in positions.enumerated() {
      cells = cells.flatMap { cell in chosen.map { cell + $0 * strides[dimension] } }
    }
    return cells
  }
}
