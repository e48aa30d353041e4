import Assessment
import Foundation
import Testing

@testable import Refreshers

@Suite struct ExponentialsTests {
  /// Whether two numbers agree in 14 digits.
  private func agree(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-14 * max(abs(left), abs(right))
  }

  @Test(arguments: [0, 1, -1, 0.3466, -0.3466, 0.34657359027997264, 1e-12, -700, 700, 0.0921])
  func `the exponential is the C library's`(x: Double) {
    #expect(agree(exponential(x), exp(x)))
  }

  @Test(arguments: [
    1, 2, 0.5, 1.4142135623730951, 1.414213562373095, 0.9, 0.001, 36_500, 1e-300, 1e300, 11,
  ])
  func `the logarithm is the C library's`(x: Double) {
    #expect(agree(logarithm(x), log(x)))
  }

  @Test(arguments: UInt64(0)..<500)
  func `they agree with the C library wherever a schedule goes`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let exponent = Double.random(in: -20...20, using: &generator)
    let base = exp(Double.random(in: -12...12, using: &generator))
    #expect(agree(exponential(exponent), exp(exponent)))
    #expect(abs(logarithm(base) - log(base)) <= 1e-15 * max(1, abs(log(base))) * 4)
    let power = Double.random(in: -7...7, using: &generator)
    #expect(abs(Refreshers.power(base, power) / pow(base, power) - 1) < 1e-13)
  }

  @Test func `what is out of reach is nothing or without bound`() {
    #expect(exponential(-1e6) == 0)
    #expect(exponential(1e6) == .infinity)
    #expect(logarithm(0) == -.infinity)
    #expect(logarithm(.infinity) == .infinity)
  }
}
