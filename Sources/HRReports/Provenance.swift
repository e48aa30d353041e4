import Dates
import Tables
import Text

/// What the figures of a report rest on, so that they can be traced and computed again.
public struct Provenance: Hashable, Sendable {
  /// The ledger's newest checkpoint.
  public struct Point: Hashable, Sendable {
    public let origin: String
    public let size: Int
    /// Hexadecimal.
    public let root: String

    public init(origin: String, size: Int, root: String) {
      self.origin = origin
      self.size = size
      self.root = root
    }
  }

  /// The day for which the figures hold.
  public let day: Day
  public let madeAt: Instant
  /// Minutes east of Greenwich of the place whose days are meant.
  public let offset: Int
  /// `nil` where the ledger is empty.
  public let point: Point?
  /// The edition of the law.
  public let law: String
  /// The number of the export, or `nil` where it is only shown.
  public let export: Int?

  public init(
    day: Day, madeAt: Instant, offset: Int, point: Point?, law: String, export: Int?
  ) {
    self.day = day
    self.madeAt = madeAt
    self.offset = offset
    self.point = point
    self.law = law
    self.export = export
  }

  /// The lines of a report's foot.
  public var lines: [Bilingual] {
    let made = "\(madeAt.day(offset: offset).dashed) \(madeAt.clockText(offset: offset))"
    var lines = [
      Bilingual(
        "Keadaan \(day.longText(in: .indonesian)); dibuat \(made).",
        "As of \(day.longText(in: .english)); made \(made).")
    ]
    if let point {
      lines.append(
        Bilingual(
          "Jurnal \(point.origin), \(point.size) catatan, akar \(point.root).",
          "Ledger \(point.origin), \(point.size) entries, root \(point.root)."))
    }
    lines.append(Bilingual("Hukum edisi \(law).", "Law edition \(law)."))
    if let export {
      lines.append(Bilingual("Ekspor nomor \(export).", "Export number \(export)."))
    }
    return lines
  }
}
