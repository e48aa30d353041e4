import Dates
import Seals
import Text

/// The wording of a pledge: what is said point by point, on what it rests, and who worded it.
public struct PledgeText: Hashable, Sendable {
  /// One point, acknowledged on its own.
  public struct Point: Hashable, Sendable {
    public let text: Bilingual
    /// What it means, in plain words.
    public let explanation: Bilingual
    /// At least one.
    public let basis: [Basis]

    public init(text: Bilingual, explanation: Bilingual, basis: [Basis]) {
      self.text = text
      self.explanation = explanation
      self.basis = basis
    }

    /// The provisions in one line, each instrument named once where its provisions stand together.
    public var citations: String {
      var line = ""
      var named: String?
      for one in basis {
        if !line.isEmpty { line += one.instrument == named ? ", " : "; " }
        line += one.instrument == named ? one.provision : one.citation
        named = one.instrument
      }
      return line
    }
  }

  /// A provision on which a point rests.
  public struct Basis: Hashable, Sendable {
    /// As people write it, `PP 94/2021`.
    public let instrument: String
    /// Such as `Pasal 5 huruf n angka 6`; empty for the instrument as a whole.
    public let provision: String
    /// The day from which the instrument is in force.
    public let since: Day

    public init(instrument: String, provision: String, since: Day) {
      self.instrument = instrument
      self.provision = provision
      self.since = since
    }

    /// As people write it, `PP 94/2021 Pasal 5 huruf n angka 6`.
    public var citation: String { provision.isEmpty ? instrument : "\(instrument) \(provision)" }
  }

  public let id: String
  /// Counted up by whoever changes the wording.
  public let version: Int
  /// The day of the wording.
  public let day: Day
  public let title: Bilingual
  /// The official wording that it follows, or `nil` where it is this program's own.
  public let source: Bilingual?
  public let opening: Bilingual
  public let closing: Bilingual
  public let points: [Point]

  public init(
    id: String, version: Int, day: Day, title: Bilingual, source: Bilingual?, opening: Bilingual,
    closing: Bilingual, points: [Point]
  ) {
    self.id = id
    self.version = version
    self.day = day
    self.title = title
    self.source = source
    self.opening = opening
    self.closing = closing
    self.points = points
  }

  /// What tells this wording from any other: the digest of its canonical text. Remarks in its file
  /// change nothing.
  public func digest(by checker: some SealChecker) -> Digest {
    checker.digest(of: json.canonicalBytes)
  }
}

/// The wording that is built in, as its file.
public let shippedPledge: (name: String, text: String) = embeddedFiles[0]

extension PledgeText {
  /// Whose words they are, as it is said on the screen and on paper.
  public static func note(on source: Bilingual?) -> Bilingual {
    guard let source else {
      return Bilingual(
        "Naskah ini disusun untuk program Netral dengan kata-kata sendiri; bukan naskah resmi. "
          + "Instansi dapat menggantinya dengan naskah resminya.",
        "This wording was written for the program Netral in words of its own; it is no official "
          + "wording. An agency may replace it by its own official wording.")
    }
    return Bilingual(
      "Naskah menurut \(source.indonesian).", "Wording according to \(source.english).")
  }
}
