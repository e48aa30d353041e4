// The core has no C library, and libraries differ in the last digits: with series of our own the
// same history gives the same schedule on every machine.

/// The natural exponential of `x`, right to about 15 digits.
func exponential(_ x: Double) -> Double {
  // e^x = 2^k · e^r with a small r, for which few terms of the series are enough.
  let turns = (x / ln2).rounded()
  guard turns > -1022 else { return 0 }
  guard turns < 1023 else { return .infinity }
  let rest = (x - turns * ln2High) - turns * ln2Low
  var sum = 1.0
  for term in stride(from: 14.0, through: 1, by: -1) { sum = 1 + rest / term * sum }
  return Double(sign: .plus, exponent: Int(turns), significand: 1) * sum
}

/// The natural logarithm of a positive `x`, right to about 15 digits.
func logarithm(_ x: Double) -> Double {
  guard x > 0, x.isFinite else { return x > 0 ? .infinity : -.infinity }
  var significand = x.significand
  var exponent = Double(x.exponent)
  if significand > 1.414_213_562_373_095_1 {
    significand /= 2
    exponent += 1
  }
  // ln m = 2 · artanh((m - 1) / (m + 1)), whose argument is at most 0.172 here.
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  for odd in stride(from: 23.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
  return exponent * ln2High + (2 * ratio * sum + exponent * ln2Low)
}

/// A positive `base` to the power of `exponent`.
func power(_ base: Double, _ exponent: Double) -> Double {
  exponential(exponent * logarithm(base))
}

private let ln2 = 0.693_147_180_559_945_3
/// The first 33 bits of ln 2, so that a product with a small integer is exact, and what they lack.
private let ln2High = 0x1.62e42feep-1
private let ln2Low = 0x1.a39ef35793c76p-33
