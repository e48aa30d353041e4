import Dates
import HRReports

/// What an HR officer asks of `laporan`.
public struct ReportRequest {
  /// What kind of report.
  enum Kind: Hashable {
    case recap
    case people(PersonReport)
    /// Training hours, of people or of units.
    case hours(isRecap: Bool)
    case pledge(PledgeReport)
    /// How items did in exams.
    case items
  }

  let kind: Kind
  let program: String?
  let unit: String?
  let day: Day?
  let path: String?
  let isJSON: Bool
  /// On what a PDF is to be printed, as typed; A4 where it is `nil`.
  let paper: String?
  let isMissing: Bool

  /// The words that name a report, with their English aliases.
  public static let names = [
    "rekap", "penyelesaian", "tunggakan", "kedaluwarsa", "jp", "jp-unit", "ikrar", "butir",
  ]

  /// - Parameter path: Where to write it; its ending says the format. Shown where it is `nil`.
  /// - Parameter unit: A part of the unit's name.
  /// - Parameter isMissing: Whether of pledges those are named who have not pledged.
  /// - Parameter day: The day for which it holds, or `nil` for today.
  public init?(
    _ name: String, program: String?, unit: String?, day: Day?, path: String?, isJSON: Bool,
    paper: String? = nil, isMissing: Bool = false
  ) {
    switch name {
    case "rekap", "recap": kind = .recap
    case "penyelesaian", "completion": kind = .people(.completion)
    case "tunggakan", "outstanding": kind = .people(.outstanding)
    case "kedaluwarsa", "expiry": kind = .people(.expiry)
    case "jp", "hours": kind = .hours(isRecap: false)
    case "jp-unit", "hours-by-unit": kind = .hours(isRecap: true)
    case "ikrar", "pledges": kind = .pledge(isMissing ? .missing : .recap)
    case "butir", "items": kind = .items
    case _: return nil
    }
    self.program = program
    self.unit = unit
    self.day = day
    self.path = path
    self.isJSON = isJSON
    self.paper = paper
    self.isMissing = isMissing
  }

  /// An option that says nothing of this kind of report: it would pass for obeyed.
  var unusedOption: String? {
    switch kind {
    case .pledge: program == nil ? nil : "--program"
    case _ where isMissing: "--belum"
    case .recap, .people: nil
    case .hours: program == nil ? nil : "--program"
    case .items: unit == nil ? nil : "--unit"
    }
  }
}
