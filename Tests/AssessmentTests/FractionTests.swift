import Assessment
import Testing

@Suite struct FractionTests {
  @Test(arguments: [(2, 4, 1, 2), (-2, 4, -1, 2), (2, -4, -1, 2), (0, 7, 0, 1), (6, 3, 2, 1)])
  func `equal numbers are equal values`(n: Int, d: Int, numerator: Int, denominator: Int) {
    let fraction = Fraction(n, over: d)
    #expect((fraction.numerator, fraction.denominator) == (numerator, denominator))
    #expect(fraction == Fraction(numerator, over: denominator))
  }

  @Test func `a third added three times is one, which no binary fraction is`() {
    let third = Fraction(1, over: 3)
    #expect([third, third, third].sum == .one)
    #expect(third * Fraction(3) == .one)
    #expect(Fraction.one - third == Fraction(2, over: 3))
    #expect([Fraction]().sum == .zero)
  }

  @Test func `numbers near the end of the range are reduced before they overflow`() {
    let large = Int.max - 1
    #expect(Fraction(large, over: 7) * Fraction(7, over: large) == .one)
    #expect(Fraction(1, over: large) + Fraction(1, over: large) == Fraction(2, over: large))
    #expect(Fraction(large, over: large - 1) < Fraction(large - 1, over: large - 2))
    #expect(Fraction(-large, over: 3) < Fraction(large, over: 5))
  }

  @Test(arguments: -12...12)
  func `the order is that of the numbers`(n: Int) {
    for d in 1...6 {
      for other in -12...12 {
        #expect((Fraction(n, over: d) < Fraction(other, over: 5)) == (n * 5 < other * d))
      }
    }
  }

  @Test func `a fraction is a whole number of units`() {
    #expect(Fraction(2, over: 3).inUnits(6) == 4)
    #expect(Fraction(5).inUnits(1) == 5)
  }
}
