import Dates
import Pledges
import Text

/// One person's pledge on paper: the whole wording, who made it, and room for a signature.
public struct PledgeSheet: Hashable, Sendable {
  /// Whose it is.
  public struct Signatory: Hashable, Sendable {
    public let name: String
    /// The NIP grouped as it is printed, a local number, or `nil`.
    public let number: String?
    public let isASN: Bool
    public let unit: String
    public let agency: String

    public init(name: String, number: String?, isASN: Bool, unit: String, agency: String) {
      self.name = name
      self.number = number
      self.isASN = isASN
      self.unit = unit
      self.agency = agency
    }
  }

  /// Where the ledger has it.
  public struct Record: Hashable, Sendable {
    public let moment: Instant
    /// Minutes east of Greenwich of the place whose days are meant.
    public let offset: Int
    /// The hexadecimal digest of the wording.
    public let digest: String
    public let origin: String
    public let number: Int
    /// Hexadecimal.
    public let leaf: String

    public init(
      moment: Instant, offset: Int, digest: String, origin: String, number: Int, leaf: String
    ) {
      self.moment = moment
      self.offset = offset
      self.digest = digest
      self.origin = origin
      self.number = number
      self.leaf = leaf
    }
  }

  public let text: PledgeText
  public let signatory: Signatory
  public let record: Record
  /// `nil` leaves room to write it.
  public let place: String?
  public let language: Language

  public init(
    _ text: PledgeText, of signatory: Signatory, record: Record, place: String?,
    in language: Language
  ) {
    self.text = text
    self.signatory = signatory
    self.record = record
    self.place = place
    self.language = language
  }

  /// The archival PDF; the same sheet gives the same bytes.
  public func pdf() throws(RenderingError) -> [UInt8] {
    let info = DocumentInfo(
      title: text.title[language], author: signatory.agency, subject: versionLine,
      created: record.moment, language: language)
    let paper = PaperFile(info: info, foot: foot)
    return try paper.bytes { page in
      let sizes = [1, 0.96, 0.92, 0.88].map {
        PledgeSheetSetter(sheet: self, page: page, scale: $0)
      }
      let strips = sizes.map { $0.strips() }
      // Where no size brings it on one page, the easiest to read goes on to another.
      return strips.first { paper.isOnePage($0, on: page) } ?? strips[0]
    }
  }

  private var foot: [String] {
    [
      Bilingual(
        "Sidik naskah (SHA-256) \(record.digest)",
        "Digest of the wording (SHA-256) \(record.digest)"
      )[language],
      Bilingual(
        "Jurnal \(record.origin), catatan \(record.number), daun \(record.leaf)",
        "Ledger \(record.origin), entry \(record.number), leaf \(record.leaf)")[language],
    ]
  }

  var versionLine: String {
    let day = text.day.longText(in: language)
    return Bilingual(
      "Naskah “\(text.id)” versi \(text.version), \(day)",
      "Wording “\(text.id)” version \(text.version), \(day)")[language]
  }
}
