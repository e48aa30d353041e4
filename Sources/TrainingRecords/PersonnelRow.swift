import Certificates
import Dates
import Tables
import Text

/// One certificate as a row for the personnel system, where it has one.
public enum PersonnelRow: Hashable, Sendable {
  case row([TableValue])
  /// The holder has no NIP, and the personnel system knows nobody without one.
  case noNIP
  /// The settings do not say what the certificate's days need.
  case unset([ExchangeLine], on: Day)

  /// - Parameter isGrouped: Whether the NIP is written in groups, so that a spreadsheet that opens
  ///   separated values cannot take it for a quantity and round it.
  public init(of record: CertificateRecord, by settings: ExchangeSettings, isGrouped: Bool) {
    let standing = record.holder.standing
    guard case .asn(let nip) = standing, let nip else {
      self = .noNIP
      return
    }
    let (first, last) = (record.sitting.firstDay, record.sitting.lastDay)
    let training = settings.trainingKinds.code(on: last)
    let certificate = settings.certificateKinds.code(on: last)
    guard let training, let certificate else {
      let lines: [ExchangeLine] =
        (training == nil ? [.trainingKind] : []) + (certificate == nil ? [.certificateKind] : [])
      self = .unset(lines, on: last)
      return
    }
    self = .row([
      .identifier(isGrouped ? standing.printedNumber ?? nip : nip), .identifier(training),
      .identifier(certificate), .text(record.program.title.indonesian),
      .text(record.issuer.agency), .identifier(record.number.description),
      .count(record.program.trainingHours), .identifier(String(first.year)),
      .identifier(first.dashed), .identifier(last.dashed),
    ])
  }

  /// What the table is called, and its columns as the personnel system names them.
  public static let head = TableHead(
    Bilingual("Baris untuk sistem kepegawaian", "Rows for the personnel system"),
    columns: [
      column("nip", width: 22), column("jenisDiklatId", width: 16),
      column("jenisKursusSertipikat", width: 22), column("namaKursus", width: 44),
      column("institusiPenyelenggara", width: 40), column("nomorSertipikat", width: 28),
      column("jumlahJam", width: 11), column("tahunKursus", width: 12),
      column("tanggalKursus", width: 14), column("tanggalSelesaiKursus", width: 20),
    ])

  private static func column(_ id: String, width: Int) -> TableHead.Column {
    TableHead.Column(id, Bilingual(id, id), width: width)
  }
}

/// What was left out of the rows for the personnel system, to stand under the table.
public struct PersonnelOmissions: Hashable, Sendable {
  /// Certificates of people without NIP.
  public var withoutNIP = 0
  /// Certificates that were revoked, or in whose place stands another.
  public var notInForce = 0
  /// Certificates of people whose data were erased.
  public var erased = 0

  public init() {}

  public var lines: [Bilingual] {
    [
      Bilingual(
        "Satu baris untuk setiap sertifikat yang berlaku, menurut hari ujian berakhir.",
        "One row for each certificate that stands, by the day on which the exam ended."),
      Bilingual(
        "Tidak disertakan: tanpa NIP \(withoutNIP), dicabut atau digantikan \(notInForce), data "
          + "orangnya sudah dihapus \(erased).",
        "Left out: without NIP \(withoutNIP), revoked or superseded \(notInForce), of people whose "
          + "data were erased \(erased)."),
    ]
  }
}
