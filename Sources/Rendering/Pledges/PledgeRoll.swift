import Dates
import Text

/// The roll of pledges, unit by unit: everybody who is on the roster, and who has pledged when.
public struct PledgeRoll: Hashable, Sendable {
  /// One person of a unit.
  public struct Row: Hashable, Sendable {
    public let name: String
    /// The NIP grouped as it is printed, a local number, or `nil`.
    public let number: String?
    public let unit: String
    /// The day of the pledge, or `nil` where there is none yet.
    public let day: Day?

    public init(name: String, number: String?, unit: String, day: Day?) {
      self.name = name
      self.number = number
      self.unit = unit
      self.day = day
    }
  }

  public let title: String
  public let agency: String?
  /// Rows by unit, in the order in which they are printed; each unit begins a page.
  public let units: [[Row]]
  /// What the roll rests on, at the foot of every page.
  public let foot: [String]
  public let made: Instant
  public let language: Language

  public init(
    _ title: String, agency: String?, units: [[Row]], foot: [String], made: Instant,
    in language: Language
  ) {
    self.title = title
    self.agency = agency
    self.units = units
    self.foot = foot
    self.made = made
    self.language = language
  }

  /// The archival PDF; the same roll gives the same bytes.
  public func pdf() throws(RenderingError) -> [UInt8] {
    let info = DocumentInfo(
      title: title, author: agency ?? DocumentInfo.creator, subject: title, created: made,
      language: language)
    return try PaperFile(info: info, foot: foot).bytes { page in
      let setter = PaperSetter(page: page)
      return units.enumerated().flatMap { strips(of: $1, isFirst: $0 == 0, setter) }
    }
  }

  private static let widths = [32.0, 233, 120, 90]

  private func strips(of rows: [Row], isFirst: Bool, _ setter: PaperSetter) -> [Strip] {
    let done = rows.count { $0.day != nil }
    let count = Bilingual(
      "\(done) dari \(rows.count) orang sudah berikrar.",
      "\(done) of \(rows.count) people have pledged.")[language]
    var strips = [
      setter.strip(
        title, TextStyle(size: 14, isBold: true, isSerif: true, tone: .accent), as: .title),
      setter.strip(count, TextStyle(size: 9.5, tone: .muted), gap: 2),
    ]
    if let agency {
      strips.insert(setter.strip(agency, TextStyle(size: 9.5, tone: .muted)), at: 0)
    }
    strips[0].startsPage = !isFirst
    for index in strips.indices { strips[index].keepsWithNext = true }
    return strips + table(of: rows, setter)
  }

  /// The unit and the headings, which stand above the rows on every page, and the rows.
  private func table(of rows: [Row], _ setter: PaperSetter) -> [Strip] {
    let unit = setter.strip(
      rows.first?.unit ?? "", TextStyle(size: 11.5, isBold: true), gap: 10, as: .heading)
    let headings = [
      Bilingual("No.", "No."), Bilingual("Nama", "Name"), Bilingual("NIP/nomor", "Number"),
      Bilingual("Ikrar", "Pledged"),
    ].map { $0[language] }
    var heading = setter.row(headings, Self.widths, TextStyle(size: 8.5, isBold: true), gap: 3)
    heading.isUnderlined = true
    var head = [unit, heading]
    for index in head.indices { head[index].keepsWithNext = true }
    return head
      + rows.enumerated().map { index, row in
        let day = row.day?.longText(in: language) ?? Bilingual("belum", "not yet")[language]
        var strip = setter.row(
          ["\(index + 1)", row.name, row.number ?? "-", day], Self.widths, TextStyle(size: 8.5))
        strip.isUnderlined = true
        strip.head = head
        return strip
      }
  }
}
