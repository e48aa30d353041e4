import Dates
import Text

/// A code of another system, and the first day on which it is to be used.
public struct DatedCode: Hashable, Sendable {
  public let code: String
  public let since: Day

  public init(_ code: String, since: Day) {
    self.code = code
    self.since = since
  }
}

/// What other systems want to be told that no record holds.
public struct ExchangeSettings: Hashable, Sendable {
  /// Where the accounts of participants are at home, and activities are named below.
  public var homePage: String?
  /// The codes that the personnel system has for the kind of training.
  public var trainingKinds: [DatedCode] = []
  /// The codes that the personnel system has for the kind of certificate.
  public var certificateKinds: [DatedCode] = []

  public init() {}
}

extension [DatedCode] {
  /// The code in use on `day`, or `nil`.
  public func code(on day: Day) -> String? {
    filter { $0.since <= day }.max { $0.since < $1.since }?.code
  }
}

/// Reads what other systems want to be told, from a block of the issuer's settings.
///
///     pertukaran
///       laman "https://bkd.contoh.go.id"
///       jenis_diklat 2026-01-01 "…"
///       jenis_sertipikat 2026-01-01 "…"
///
/// A code holds from its day until the day of the next one.
public struct ExchangeReader: Sendable {
  /// The word that begins the block.
  public static let keyword = "pertukaran"

  public private(set) var settings = ExchangeSettings()
  public private(set) var findings: [Finding] = []

  private static let attributes = ExchangeLine.allCases.map(\.rawValue)

  public init(_ block: Block) {
    for line in block.attributes { read(line) }
  }

  private mutating func read(_ line: SourceLine) {
    switch ExchangeLine(rawValue: line.keyword.text) {
    case .homePage: readHomePage(line)
    case .trainingKind: if let code = code(line) { settings.trainingKinds.append(code) }
    case .certificateKind: if let code = code(line) { settings.certificateKinds.append(code) }
    case nil: findings.append(.unknownKeyword(line.keyword, near: Self.attributes))
    }
  }

  private mutating func readHomePage(_ line: SourceLine) {
    guard let text = line.rest.first?.text, line.rest.count == 1, Self.isHomePage(text) else {
      return findings.append(.wrongHomePage(at: line.keyword.place))
    }
    settings.homePage = text
  }

  /// An address below which names can be made: `https`, a host, and no slash, question or fragment
  /// at its end.
  private static func isHomePage(_ text: String) -> Bool {
    guard text.hasPrefix("https://"), text.utf8.count > 8, text.utf8.count <= 200 else {
      return false
    }
    return !text.hasSuffix("/")
      && text.utf8.dropFirst(8).allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || "-._~/:".utf8.contains(byte)
      }
  }

  private mutating func code(_ line: SourceLine) -> DatedCode? {
    let rest = Array(line.rest)
    guard rest.count == 2, let day = Day(rest[0].text), !rest[1].text.isEmpty,
      rest[1].text.utf8.count <= 64
    else {
      findings.append(.wrongCode(line.keyword))
      return nil
    }
    return DatedCode(rest[1].text, since: day)
  }
}

/// The lines of the block, by their first words.
public enum ExchangeLine: String, CaseIterable, Hashable, Sendable {
  case homePage = "laman"
  case trainingKind = "jenis_diklat"
  case certificateKind = "jenis_sertipikat"

  /// What to write, from `day` on.
  public func example(from day: Day) -> String {
    switch self {
    case .homePage: "\(rawValue) \"https://…\""
    case .trainingKind, .certificateKind: "\(rawValue) \(day) \"KODE\""
    }
  }
}
