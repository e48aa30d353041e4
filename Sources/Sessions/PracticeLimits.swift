import Assessment
import Certificates
import Dates
import QuestionBanks
import Refreshers
import Results

/// How late each family of items may come again, by the programs that examine it and by the
/// certificates that are held.
struct PracticeLimits {
  private var limits: [String: RefresherLimit] = [:]

  /// For what no program examines.
  static let usual = RefresherLimit(months: 24)

  /// - Parameter certificates: The last day of the certificate of each program, by its id.
  init(_ banks: [KeyedBank], _ programs: [Program], certificates: [String: Day]) {
    for program in programs {
      let limit = RefresherLimit(months: program.validMonths, expiry: certificates[program.id])
      for bank in banks where program.draws(on: bank.bank.id) {
        for item in bank.items
        where item.isExaminable && program.section(of: item.item.topic) != nil {
          tighten(item.item.origin.family, to: limit)
        }
      }
    }
  }

  subscript(family: String) -> RefresherLimit { limits[family] ?? Self.usual }

  /// Several programs may examine a family; the strictest says how late it may come.
  private mutating func tighten(_ family: String, to limit: RefresherLimit) {
    guard let known = limits[family] else {
      limits[family] = limit
      return
    }
    limits[family] = RefresherLimit(
      months: min(known.months, limit.months),
      expiry: [known.expiry, limit.expiry].compactMap { $0 }.min())
  }
}

extension PracticeLimits {
  /// The last day of a participant's certificate of each program, of those in force on `today`; the
  /// last one where there are several.
  ///
  /// - Parameter entries: The participant's entries, which tell what was revoked.
  static func expiries(
    _ certificates: [KeptCertificate], _ entries: [StoredEntry], on today: Day
  ) -> [String: Day] {
    let revoked = Set(
      entries.lazy.filter { $0.entry.type == .certificateRevoked }
        .compactMap { $0.entry.body["number"]?.stringValue })
    var days: [String: Day] = [:]
    for kept in certificates where !revoked.contains(kept.number) {
      // One that cannot be read is told by the command that shows it.
      guard let record = try? CertificateRecord(canonical: Array(kept.text.utf8)),
        record.validUntil >= today
      else { continue }
      days[record.program.id] = max(days[record.program.id] ?? today, record.validUntil)
    }
    return days
  }
}
