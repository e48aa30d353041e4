import Dates
import Tables
import Text

/// One row of the report on training hours.
public struct HoursRow: Hashable, Sendable {
  public let person: ReportedPerson
  public let service: Service
  public let programs: Int
  public let hours: Int

  public init(person: ReportedPerson, service: Service, programs: Int, hours: Int) {
    self.person = person
    self.service = service
    self.programs = programs
    self.hours = hours
  }
}

/// The training hours of each person in one year.
public struct HoursReport: Hashable, Sendable {
  public let year: Int
  public let rule: HoursRule

  public init(year: Int, rule: HoursRule) {
    self.year = year
    self.rule = rule
  }

  /// What it is called and what its columns hold.
  public var head: TableHead {
    TableHead(
      Bilingual("Jam pelajaran \(year)", "Training hours \(year)"),
      columns: [
        TableHead.Column("unit", Bilingual("Unit kerja", "Unit"), width: 32),
        TableHead.Column("name", Bilingual("Nama", "Name"), width: 32),
        TableHead.Column("number", Bilingual("NIP/nomor", "Number"), width: 24),
        TableHead.Column("service", Bilingual("Kepegawaian", "Service"), width: 16),
        TableHead.Column("programs", Bilingual("Program lulus", "Programs passed"), width: 10),
        TableHead.Column("hours", Bilingual("JP", "Hours"), width: 8),
        TableHead.Column("progress", Bilingual("Capaian PNS", "Progress of PNS"), width: 10),
        TableHead.Column("note", Bilingual("Keterangan", "Note"), width: 28),
      ])
  }

  /// The values of one person.
  public func values(of row: HoursRow, in language: Language) -> [TableValue] {
    [
      .text(row.person.unit), .text(row.person.name),
      row.person.number.map(TableValue.identifier) ?? .none, .text(row.service.words[language]),
      .count(row.programs), .count(row.hours),
      rule.progress(row.hours, as: row.service).map(TableValue.permille) ?? .none,
      note(row).map { .text($0[language]) } ?? .none,
    ]
  }

  private func note(_ row: HoursRow) -> Bilingual? {
    switch row.service {
    case .pns where row.hours >= rule.pnsLeast:
      Bilingual("\(rule.pnsLeast) JP tercapai", "\(rule.pnsLeast) hours reached")
    case .pns:
      Bilingual(
        "\(row.hours) dari \(rule.pnsLeast) JP", "\(row.hours) of \(rule.pnsLeast) hours")
    case .pppk where rule.isAboveMost(row.hours, as: row.service):
      Bilingual("di atas \(rule.pppkMost) JP: periksa", "above \(rule.pppkMost) hours: check")
    case .pppk, .other, .unknown: nil
    }
  }

  /// The rules by which is counted, to stand under the table.
  public var rules: [Bilingual] {
    [
      Bilingual(
        "Satu baris untuk setiap orang di daftar wajib. JP menurut program yang lulus; setiap program "
          + "sekali setahun, menurut hari ujiannya. Kelulusan yang sertifikatnya dicabut tidak dihitung.",
        "One row for each person on the roster. Hours are those of the programs passed; each program "
          + "once a year, by the day of its exam. A pass whose certificate was revoked is not counted."
      ),
      Bilingual(
        "PNS: paling sedikit \(rule.pnsLeast) JP setahun. PPPK: paling banyak \(rule.pppkMost) JP "
          + "setahun kontrak; karena awal kontrak tidak tercatat di sini, dihitung per tahun kalender. "
          + "PNS atau PPPK dibaca dari NIP.",
        "PNS: at least \(rule.pnsLeast) hours a year. PPPK: at most \(rule.pppkMost) hours a year of the "
          + "contract; as its first day is not recorded here, calendar years are counted. PNS or PPPK is "
          + "read from the NIP."),
    ]
  }
}

extension Service {
  fileprivate var words: Bilingual {
    switch self {
    case .pns: Bilingual("PNS", "PNS")
    case .pppk: Bilingual("PPPK", "PPPK")
    case .other: Bilingual("Bukan ASN", "Not ASN")
    case .unknown: Bilingual("Tidak diketahui", "Unknown")
    }
  }
}
