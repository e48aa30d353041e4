/// What a column of a roster tells of a person.
public enum RosterColumn: String, CaseIterable, Hashable, Sendable {
  case name = "nama"
  /// The NIP, or a local number for staff without one.
  case number = "nip"
  case unit
  case agency = "instansi"
  /// Who is told of what the person has not done yet.
  case superior = "atasan"
  /// ASN or not.
  case standing = "status"
  /// The programs that are required of the person.
  case programs = "program"
  /// The day from which they are required.
  case assigned = "tanggal"
  /// Participant, trainer or tester; only participants are counted.
  case role = "peran"

  /// Without these a roster says too little.
  static let required: [RosterColumn] = [.name, .number, .unit]

  /// Headings that offices use for it, in small letters and without marks.
  var headings: [String] {
    switch self {
    case .name: ["nama", "nama lengkap", "nama pegawai", "name", "full name"]
    case .number:
      ["nip", "nip baru", "nip nomor", "nomor pegawai", "nomor induk pegawai", "number"]
    case .unit:
      ["unit", "unit kerja", "unit organisasi", "satuan kerja", "opd", "skpd", "perangkat daerah"]
    case .agency: ["instansi", "agency", "pemerintah daerah", "kementerian lembaga"]
    case .superior: ["atasan", "atasan langsung", "nama atasan", "superior", "supervisor"]
    case .standing: ["status", "status kepegawaian", "jenis pegawai", "asn", "standing"]
    case .programs: ["program", "program wajib", "pelatihan", "programs"]
    case .assigned: ["tanggal", "tanggal penugasan", "tmt wajib", "assigned", "date"]
    case .role: ["peran", "role", "sebagai"]
    }
  }

  /// The column that a heading means, or `nil`.
  init?(heading: String) {
    let plain = Self.plain(heading)
    guard let column = Self.allCases.first(where: { $0.headings.contains(plain) }) else {
      return nil
    }
    self = column
  }

  /// Small letters and digits, one blank between words.
  private static func plain(_ heading: String) -> String {
    heading.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
