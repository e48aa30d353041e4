import Certificates

extension CertificateRenderer {
  private typealias Cell = (label: String, english: String, value: String)

  /// Everything above the bottom zone; returns where it ends.
  func lay(in flow: CertificateFlow) -> Double {
    layHead(in: flow)
    layHolder(in: flow)
    layVerdict(in: flow)
    return flow.y
  }

  private func layHead(in flow: CertificateFlow) {
    flow.text(
      record.issuer.agency.uppercased(),
      TextStyle(size: 12.5, isBold: true, tone: .accent, spacing: 0.6))
    flow.gap(4)
    flow.rule(width: 260)
    flow.gap(2)
    flow.text("SERTIFIKAT", TextStyle(size: 31, isBold: true, tone: .accent, spacing: 2.6))
    // Capitals leave the room below the line empty.
    flow.gap(-4)
    flow.text("Certificate", TextStyle(size: 9.5, isItalic: true, tone: .muted))
    flow.gap(3)
    flow.text("Nomor: \(record.number)", TextStyle(size: 10.5))
    if !record.basis.legalBasis.isEmpty {
      flow.gap(6)
      flow.text(
        "Berdasarkan " + record.basis.legalBasis.joined(separator: "; "),
        TextStyle(size: 8.5))
    }
  }

  private func layHolder(in flow: CertificateFlow) {
    flow.gap(7)
    flow.text("diberikan kepada", TextStyle(size: 10))
    flow.text("is awarded to", TextStyle(size: 7.5, isItalic: true, tone: .muted))
    flow.gap(2)
    flow.shrinking(record.holder.name, TextStyle(size: 26, isBold: true))
    flow.gap(1)
    flow.rule(width: 400)
    flow.gap(6)
    flow.rows(standing + [cell(.unit), cell(.agency)])
  }

  /// A NIP says that its holder is a civil servant; without one the status is said in words.
  private var standing: [Cell] {
    switch record.holder.standing {
    case .asn(nip: .some): [cell(.personnelNumber)]
    case .other(localNumber: .some): [cell(.personnelNumber), cell(.status)]
    case .asn(nip: nil), .other(localNumber: nil): [cell(.status)]
    }
  }

  private func layVerdict(in flow: CertificateFlow) {
    flow.gap(7)
    flow.text("dinyatakan", TextStyle(size: 10))
    flow.text(
      CertificateRecord.verdict,
      TextStyle(size: 22, isBold: true, tone: .accent, spacing: 7))
    flow.gap(-2)
    flow.text("dalam ujian", TextStyle(size: 10))
    flow.text("has passed the exam", TextStyle(size: 7.5, isItalic: true, tone: .muted))
    flow.gap(2)
    flow.text(record.program.title.indonesian, TextStyle(size: 13, isBold: true))
    flow.text(
      record.program.title.english, TextStyle(size: 8.5, isItalic: true, tone: .muted))
    flow.gap(7)
    flow.cells([
      cell(.score), cell(.grade), cell(.trainingHours), cell(.examDate), cell(.place),
      cell(.validUntil),
    ])
  }

  private func cell(_ field: CertificateField) -> Cell {
    let label = record.label(of: field)
    let english = label.english == label.indonesian ? "" : label.english
    return (label.indonesian, english, record.value(of: field, in: .indonesian))
  }
}
