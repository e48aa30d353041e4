import Dates

extension NIP {
  /// The NIP written in `text`; spaces and dots in it do not count.
  public init(parsing text: String) throws(NIPError) {
    let digits = try Self.digits(of: text)
    guard digits.count != 9 else { throw .oldNumber }
    guard digits.count == 18 else { throw .length(digits.count) }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    func written(_ range: Range<Int>) -> String {
      String(decoding: digits[range].map { UInt8(ascii: "0") + UInt8($0) }, as: UTF8.self)
    }

    guard let birth = Day(year: number(0..<4), month: number(4..<6), day: number(6..<8)) else {
      throw .birth(written(0..<8))
    }
    let year = number(8..<12)
    let month = number(12..<14)
    guard month > 0 else { throw .month }
    guard Self.isAge(from: birth, toYear: year, month: month) else {
      throw .age(birth: birth, appointment: written(8..<14))
    }
    switch digits[14] {
    case 1: sex = .male
    case 2: sex = .female
    default: throw .sex(digits[14])
    }
    serial = number(15..<18)
    guard serial > 0 else { throw .serial }
    self.birth = birth
    appointmentYear = year
    appointmentMonth = month
    description = written(0..<18)
  }

  private static func digits(of text: String) throws(NIPError) -> [Int] {
    var digits: [Int] = []
    digits.reserveCapacity(18)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(Int(byte - UInt8(ascii: "0")))
      case UInt8(ascii: " "), UInt8(ascii: "."): break
      default: throw .character(text.first { !isPart($0) } ?? "?")
      }
    }
    return digits
  }

  /// ASCII alone: Arabic-Indic digits, say, are numbers too.
  private static func isPart(_ character: Character) -> Bool {
    character == " " || character == "." || character.isASCII && character.isWholeNumber
  }

  /// Whether 15 to 65 years lie between birth and appointment: counted in months, or in years
  /// where the number carries no month.
  private static func isAge(from birth: Day, toYear year: Int, month: Int) -> Bool {
    let years = year - birth.year
    return month <= 12
      ? (15 * 12...65 * 12).contains(years * 12 + month - birth.month)
      : (15...65).contains(years)
  }
}
