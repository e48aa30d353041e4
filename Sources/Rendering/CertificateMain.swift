import Certificates
import Text

extension CertificateRenderer {
  private static let top = 42.0

  /// Everything above the bottom zone, set but not drawn.
  func main(on page: PDFPage, scale: Double) -> CertificateFlow {
    let flow = CertificateFlow(page: page, top: Self.top, scale: scale, look: look)
    layHead(in: flow)
    layHolder(in: flow)
    layVerdict(in: flow)
    return flow
  }

  /// As wide as leaves room for a logo on both sides.
  private static let headWidth = 540.0

  private func layHead(in flow: CertificateFlow) {
    for line in look.head {
      flow.text(line, TextStyle(size: 10.5, tone: .accent, spacing: 0.4), width: Self.headWidth)
    }
    flow.text(
      record.issuer.agency.uppercased(),
      TextStyle(size: 13, isBold: true, isSerif: true, tone: .accent, spacing: 0.5),
      width: Self.headWidth)
    flow.gap(4)
    flow.rule(width: 260)
    flow.gap(1)
    flow.text(
      look.title,
      TextStyle(size: 30, isBold: true, isSerif: true, tone: .accent, spacing: 4), second: 9,
      as: .title)
    flow.gap(2)
    flow.text(numberLine, TextStyle(size: 10))
    if let replaced = record.supersedes {
      flow.text(
        Bilingual("Menggantikan sertifikat \(replaced)", "Replaces certificate \(replaced)"),
        TextStyle(size: 8.5), second: 7)
    }
    if !record.basis.legalBasis.isEmpty {
      flow.gap(4)
      let lines = record.basis.legalBasis.joined(separator: "; ")
      let word = Bilingual("Berdasarkan ", "Pursuant to ")[look.main]
      flow.text(word + lines, TextStyle(size: 8.5))
    }
  }

  /// The agency's own line, where both languages may come out the same.
  private var numberLine: Bilingual {
    func filled(_ text: String) -> String {
      let number = record.number
      let digits = String(number.counter)
      let count = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
      return text.replacing("{nomor}", with: number.description).replacing("{urut}", with: count)
        .replacing("{tahun}", with: String(number.year))
    }
    let main = filled(look.numberLine[look.main])
    // The number is not said twice for the sake of one word.
    return Bilingual(main, main)
  }

  private func layHolder(in flow: CertificateFlow) {
    flow.gap(6)
    flow.text(Bilingual("diberikan kepada", "is awarded to"), TextStyle(size: 10))
    flow.gap(1)
    flow.shrinking(
      record.holder.name, TextStyle(size: 26, isBold: true, isSerif: true), as: .heading)
    flow.gap(2)
    flow.rule(width: 400)
    flow.gap(5)
    flow.rows(standing + [cell(.unit), cell(.agency)])
  }

  /// A NIP says that its holder is a civil servant; without one the status is said in words.
  private var standing: [(label: Bilingual, value: String)] {
    switch record.holder.standing {
    case .asn(nip: .some): [cell(.personnelNumber)]
    case .other(localNumber: .some): [cell(.personnelNumber), cell(.status)]
    case .asn(nip: nil), .other(localNumber: nil): [cell(.status)]
    }
  }

  private func layVerdict(in flow: CertificateFlow) {
    flow.gap(5)
    flow.text(Bilingual("dinyatakan", "is declared to have"), TextStyle(size: 10))
    layVerdictWord(in: flow)
    // Below the Indonesian word, the English line says what it means.
    let english = look.main == .english ? "the exam" : "passed the exam"
    flow.text(Bilingual("dalam ujian", english), TextStyle(size: 10))
    flow.gap(1)
    flow.text(
      record.program.title, TextStyle(size: 13, isBold: true, isSerif: true), second: 8.5,
      as: .heading)
    flow.gap(6)
    flow.cells([
      cell(.score), cell(.grade), cell(.trainingHours), cell(.examDate), cell(.place),
      cell(.validUntil),
    ])
  }

  /// The verdict in letterspaced capitals; said as one word to whoever has it read aloud.
  private func layVerdictWord(in flow: CertificateFlow) {
    let word = Bilingual(CertificateRecord.verdict, "PASSED")[look.main]
    flow.text(
      word, TextStyle(size: 21, isBold: true, isSerif: true, tone: .accent, spacing: 7),
      as: .heading, note: TagNote(spoken: word))
  }

  private func cell(_ field: CertificateField) -> (label: Bilingual, value: String) {
    (record.label(of: field), record.value(of: field, in: look.main))
  }
}
