import Seals
import Testing

@testable import Certificates

/// Examples of RFC 8949, appendix A, of the types that certificates use.
private let examples: [(CBORValue, String)] = [
  (.int(0), "00"), (.int(1), "01"), (.int(10), "0a"), (.int(23), "17"), (.int(24), "1818"),
  (.int(25), "1819"), (.int(100), "1864"), (.int(1000), "1903e8"), (.int(1_000_000), "1a000f4240"),
  (.int(1_000_000_000_000), "1b000000e8d4a51000"), (.int(-1), "20"), (.int(-10), "29"),
  (.int(-100), "3863"), (.int(-1000), "3903e7"), (.bytes([]), "40"),
  (.bytes([1, 2, 3, 4]), "4401020304"), (.text(""), "60"), (.text("a"), "6161"),
  (.text("IETF"), "6449455446"), (.text("\"\\"), "62225c"), (.text("ü"), "62c3bc"),
  (.text("水"), "63e6b0b4"), (.array([]), "80"), (.array([.int(1), .int(2), .int(3)]), "83010203"),
  (.array((1...25).map { .int($0) }), "98190102030405060708090a0b0c0d0e0f101112131415161718181819"),
  (.map([:]), "a0"), (.map([1: .int(2), 3: .int(4)]), "a201020304"),
  (.tagged(1, .int(1_363_896_240)), "c11a514b67b0"),
]

@Suite struct CBORTests {
  @Test(arguments: examples.indices)
  func `a value is written and read as RFC 8949 has it`(index: Int) throws {
    let (value, digits) = examples[index]
    #expect(hexadecimal(value.encoded) == digits)
    #expect(CBORValue(deterministic: try #require(bytes(hexadecimal: digits))) == value)
  }

  @Test func `keys are sorted by their bytes, negative ones last`() {
    let map = CBORValue.map([-65_537: .int(0), 10: .int(0), 1: .int(0), 24: .int(0)])
    #expect(hexadecimal(map.encoded) == "a401000a001818003a0001000000")
  }

  @Test(arguments: [
    "", "1800", "190001", "1817", "1b0000000000000001", "1bffffffffffffffff", "1c", "1f", "5f40ff",
    "61", "61ff", "7f6161ff", "81", "9f01ff", "9bffffffffffffffff", "5bffffffffffffffff",
    "a10102ff",
    "a203040102", "a201020102", "a1616101", "c1", "f4", "f6", "f90000", "0000",
    "5b7fffffffffffffff", "bb7fffffffffffffff", "8181818181818181818100",
  ])
  func `bytes in another encoding, cut short or followed by more are refused`(
    digits: String
  ) throws {
    #expect(CBORValue(deterministic: try #require(bytes(hexadecimal: digits))) == nil)
  }
}
