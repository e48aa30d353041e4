import Dates
import Results
import Testing

@Suite struct PersonPINTests {
  private func at(_ minute: Int) -> Instant { noon.adding(milliseconds: minute * 60_000) }

  /// Whether each of the tries that begin at those minutes is allowed.
  private func tries(_ minutes: [Int]) -> [Bool] {
    var pin = KeptPIN(hash: "x")
    return minutes.map { pin.beginTry(at: at($0)) == nil }
  }

  @Test func `after five wrong tries one waits a quarter of an hour`() {
    #expect(tries([0, 0, 0, 0, 0, 0]) == [true, true, true, true, true, false])
    #expect(tries([0, 0, 0, 0, 0, 14, 15]) == [true, true, true, true, true, false, true])
    #expect(
      tries([0, 0, 0, 0, 0] + [15, 15, 15, 15, 15, 16])
        == Array(repeating: true, count: 10) + [false])
  }

  @Test func `the end of the wait is told, and a right try forgets the wrong ones`() {
    var pin = KeptPIN(hash: "x")
    for _ in 0..<5 { _ = pin.beginTry(at: at(0)) }
    #expect(pin.beginTry(at: at(3)) == at(15))
    pin.forgetTries()
    #expect(pin == KeptPIN(hash: "x"))
    #expect(pin.beginTry(at: at(3)) == nil)
  }

  @Test func `a clock that was set back makes no wait of years`() {
    #expect(tries([0, 0, 0, 0, 0, -500_000]) == Array(repeating: true, count: 6))
  }

  @Test func `a PIN with its tries reads back from its text`() {
    var pin = KeptPIN(hash: "$argon2id$x", isTemporary: true)
    #expect(KeptPIN(pin.bytes) == pin)
    for _ in 0..<5 { _ = pin.beginTry(at: at(0)) }
    #expect(KeptPIN(pin.bytes) == pin)
    #expect(KeptPIN(Array("{}".utf8)) == nil)
  }

  @Test(arguments: [
    ("271828", nil), (" 27 18 28 ", nil), ("112233445566", nil), ("12345", PINFault.length(5)),
    ("1234567890123", .length(13)), ("", .length(0)), ("27182x", .notDigits),
    ("٢٧١٨٢٨", .notDigits), ("111111", .simple), ("123456", .simple), ("987654", .simple),
    ("198503", .ownNumber), ("042003", .ownNumber),
  ])
  func `a PIN is some digits that nobody guesses`(text: String, fault: PINFault?) {
    do throws(PINFault) {
      let pin = try PIN(text, number: "198503152009042003")
      #expect(fault == nil && pin.digits == text.filter { $0 != " " })
    } catch {
      #expect(error == fault)
      #expect(!error.sentence.indonesian.isEmpty && !error.sentence.english.isEmpty)
    }
  }

  @Test(arguments: [
    ("Siti Contoh", "198503152009042003", "S*** C*****", "**************2003"),
    ("Énol", "7", "É***", "*"), ("A B", "12345678", "A B", "********"),
  ])
  func `a listing shows of a person what tells rows apart`(
    name: String, number: String, maskedName: String, maskedNumber: String
  ) {
    let person = Person(name: name, number: number, unit: "U", agency: "I", isASN: true)
    #expect(person.maskedName == maskedName)
    #expect(person.maskedNumber == maskedNumber)
  }
}
