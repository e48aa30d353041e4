import Dates

/// The employee number of an Indonesian civil servant: birth date, appointment, sex and serial.
///
/// It has no check digit, so a wrong digit may go unseen: ask twice, or find it in a roster.
public struct NIP: Hashable, Sendable, CustomStringConvertible {
  /// PNS are permanent; PPPK serve by contract, and their numbers carry no month of appointment.
  public enum Kind: Hashable, Sendable {
    case pns
    case pppk
  }

  public enum Sex: Hashable, Sendable {
    case male
    case female
  }

  /// The 18 digits without spaces.
  public let description: String
  public let birth: Day
  public let appointmentYear: Int
  /// 1 to 12 for PNS; above 12 for PPPK.
  public let appointmentMonth: Int
  public let sex: Sex
  public let serial: Int

  public var kind: Kind { appointmentMonth <= 12 ? .pns : .pppk }

  /// Grouped as it is printed, `19850315 200904 2 003`.
  public var grouped: String {
    var text = Array(description.utf8)
    for place in [15, 14, 8] { text.insert(UInt8(ascii: " "), at: place) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Only the last four digits, for listings: `**************2003`.
  public var masked: String {
    String(repeating: "*", count: 14) + description.suffix(4)
  }

  /// What is unusual in an accepted number, and should be shown and asked about.
  public var doubt: NIPDoubt? {
    // 21 and 24 are what appointing offices write for PPPK.
    switch appointmentMonth {
    case 1...12, 21, 24: nil
    default: .unusualMonth(appointmentMonth)
    }
  }
}

/// Why a text is no NIP.
public enum NIPError: Error, Hashable, Sendable {
  /// This character is neither a digit, a space nor a dot.
  case character(Character)
  /// So many digits, where 18 are needed.
  case length(Int)
  /// Nine digits: the number that civil servants had until 2008.
  case oldNumber
  /// The first eight digits are no day of the calendar.
  case birth(String)
  /// The month of appointment is 00.
  case month
  /// The appointment lies less than 15 or more than 65 years after the birth.
  case age(birth: Day, appointment: String)
  /// The fifteenth digit is neither 1 nor 2.
  case sex(Int)
  /// The last three digits are 000.
  case serial
}

/// What is unusual in an accepted NIP.
public enum NIPDoubt: Hashable, Sendable {
  /// A month of appointment above 12 that PPPK numbers seldom carry.
  case unusualMonth(Int)
}
