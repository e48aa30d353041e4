import Text

/// What is said in lists of certificates.
enum CertificateListWords {
  static func count(_ rows: [ListedCertificate]) -> Bilingual {
    guard !rows.isEmpty else {
      return Bilingual("Tidak ada sertifikat yang cocok.", "No certificate fits.")
    }
    let states = ListedCertificate.State.allCases.compactMap { state -> Bilingual? in
      let count = rows.count { $0.state == state }
      return count == 0 ? nil : Bilingual("\(count) ", "\(count) ") + state.words
    }
    let parts = states.dropFirst().reduce(states.first ?? Bilingual("", "")) {
      $0 + Bilingual(", ", ", ") + $1
    }
    return Bilingual("\(rows.count) sertifikat: ", "\(rows.count) certificates: ") + parts
      + Bilingual(".", ".")
  }
}

extension ListedCertificate.State {
  var words: Bilingual {
    switch self {
    case .inForce: Bilingual("berlaku", "in force")
    case .expired: Bilingual("kedaluwarsa", "expired")
    case .superseded: Bilingual("digantikan", "superseded")
    case .revoked: Bilingual("dicabut", "revoked")
    }
  }
}

extension ListedCertificate {
  /// Number, masked name, unit, program, and what it is worth.
  var line: Bilingual {
    let name = person?.maskedName ?? "-"
    let unit = person?.unit ?? "-"
    let program = row.program ?? "-"
    let about = "\(row.number)  \(name)  \(unit)  \(program)  "
    return Bilingual(about, about) + worth
  }

  /// What it is worth: until when, what took its place, or why it was revoked.
  var worth: Bilingual { state.words + more }

  private var more: Bilingual {
    switch state {
    case .inForce, .expired:
      Bilingual(
        " s.d. \(row.validUntil?.longText(in: .indonesian) ?? "-")",
        " until \(row.validUntil?.longText(in: .english) ?? "-")")
    case .superseded: Bilingual(" oleh \(row.successor ?? "-")", " by \(row.successor ?? "-")")
    case .revoked: reason.map { Bilingual(": \($0)", ": \($0)") } ?? Bilingual("", "")
    }
  }
}
