/// A rational number in lowest terms, so that equal numbers are equal values. Parts of points are such:
/// a third of a point has no exact binary form.
public struct Fraction: Hashable, Comparable, Sendable {
  public let numerator: Int
  /// Always positive.
  public let denominator: Int

  public static let zero = Fraction(0)
  public static let one = Fraction(1)

  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// - Parameter denominator: Not 0.
  public init(_ numerator: Int, over denominator: Int) {
    precondition(denominator != 0, "a fraction needs a denominator")
    let divisor = greatestDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  public static func < (left: Fraction, right: Fraction) -> Bool {
    // In double width, so that no comparison overflows.
    let (a, b) = (
      left.numerator.multipliedFullWidth(by: right.denominator),
      right.numerator.multipliedFullWidth(by: left.denominator)
    )
    return (a.high, a.low) < (b.high, b.low)
  }

  /// Divided by common divisors before anything is multiplied (Knuth, The Art of Computer
  /// Programming, volume 2, 4.5.1), so that it overflows only where the sum itself has no room.
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    let divisor = greatestDivisor(left.denominator, right.denominator)
    let (a, b) = (left.denominator / divisor, right.denominator / divisor)
    let sum = left.numerator * b + right.numerator * a
    let common = greatestDivisor(sum, divisor)
    return Fraction(sum / common, over: a * (right.denominator / common))
  }

  public static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, over: right.denominator)
  }

  public static func * (left: Fraction, right: Fraction) -> Fraction {
    let a = greatestDivisor(left.numerator, right.denominator)
    let b = greatestDivisor(right.numerator, left.denominator)
    return Fraction(
      (left.numerator / a) * (right.numerator / b),
      over: (left.denominator / b) * (right.denominator / a))
  }

  /// The number in units of which `unitsPerOne` make one.
  ///
  /// - Parameter unitsPerOne: A multiple of the denominator; else the number would have to be rounded.
  public func inUnits(_ unitsPerOne: Int) -> Int {
    precondition(unitsPerOne.isMultiple(of: denominator), "units too large for a fraction")
    return numerator * (unitsPerOne / denominator)
  }
}

extension Sequence<Fraction> {
  /// The sum; 0 of nothing.
  public var sum: Fraction { reduce(.zero, +) }
}

/// The greatest number that divides both; 1 where both are 0.
private func greatestDivisor(_ left: Int, _ right: Int) -> Int {
  var (a, b) = (left.magnitude, right.magnitude)
  while b != 0 { (a, b) = (b, a % b) }
  return a == 0 ? 1 : Int(a)
}

/// The least number of which both, if positive, are divisors.
func leastMultiple(_ left: Int, _ right: Int) -> Int {
  left / greatestDivisor(left, right) * right
}
