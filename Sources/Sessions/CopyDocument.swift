import Assessment
import Certificates
import Dates
import Pledges
import Reports
import Results
import Tables
import Text

/// All that is kept of a participant as a document to read, each kind under a heading of its own.
struct CopyDocument {
  let kept: KeptData
  /// Exports of several people, which may have been among them.
  let exports: [StoredEntry]
  /// The items at hand, by the digests of their contents.
  let items: [String: KeyedItem]
  /// The wordings that were pledged, by their digests.
  let wordings: [String: PledgeText]
  let language: Language
  /// Minutes east of Greenwich of the clock that people read.
  let offset: Int

  typealias Block = LawDocument.Block
  typealias Detail = (label: String, value: String)

  func document(at moment: Instant) -> PlainDocument {
    let person = kept.participant.person
    let chapters = [
      chapter(CopyWords.identity, identity), chapter(CopyWords.roster, roster),
      chapter(CopyWords.attempts, attempts.map(entry)), chapter(CopyWords.responses, responses),
      chapter(CopyWords.certificates, certificates), chapter(CopyWords.pledges, pledges),
      chapter(CopyWords.exports, handedOut), chapter(CopyWords.ledger, ledger),
    ]
    return PlainDocument(
      CopyWords.title[language],
      opening: [person.name, CopyWords.made(time(moment))[language], CopyWords.whole[language]],
      chapters: chapters, language: language)
  }

  private func chapter(_ title: Bilingual, _ blocks: [Block]) -> LawDocument.Chapter {
    LawDocument.Chapter(
      title[language], blocks: blocks.isEmpty ? [prose(CopyWords.nothing)] : blocks)
  }

  func prose(_ text: Bilingual) -> Block {
    .prose(Bilingual(text[language], text[language]))
  }

  func detail(_ label: Bilingual, _ value: String) -> Detail { (label[language], value) }

  func details(_ title: String, _ details: [Detail]) -> Block {
    .entry(LawDocument.Entry(title, details: details))
  }

  func table(_ head: [Bilingual], _ widths: [Int], _ rows: [[String]]) -> Block {
    .table(LawDocument.Table(head.map { $0[language] }, widths: widths, rows: rows))
  }

  /// `1 Maret 2026, 19.02.11`.
  func time(_ moment: Instant) -> String {
    "\(moment.day(offset: offset).longText(in: language)), \(moment.clockText(offset: offset))"
  }

  /// `01-03-2026 19.02.11`, for tables.
  func shortTime(_ moment: Instant) -> String {
    "\(moment.day(offset: offset).dashed) \(moment.clockText(offset: offset))"
  }

  func day(_ day: Day?) -> String { day.map { $0.longText(in: language) } ?? "-" }

  private var identity: [Block] {
    let person = kept.participant.person
    return [
      details(
        person.name,
        [
          detail(CopyWords.number, person.shownNumber), detail(CopyWords.unit, person.unit),
          detail(CopyWords.agency, person.agency),
          detail(
            CopyWords.status, (person.isASN ? CopyWords.asn : CopyWords.other)[language]),
          detail(CopyWords.participant, kept.participant.subject.description),
          detail(CopyWords.pin, (kept.hasPIN ? CopyWords.pinSet : CopyWords.none)[language]),
          detail(
            CopyWords.keptUntil,
            kept.keptUntil.map { day($0) } ?? CopyWords.forEver[language]),
        ])
    ]
  }

  private var roster: [Block] {
    guard let roster = kept.further["roster"] else { return [] }
    let others = roster["other_units"]?.arrayValue?.compactMap(\.stringValue) ?? []
    let programs = (roster["required"]?.arrayValue ?? []).map { one in
      [
        one["program"]?.stringValue ?? "",
        day(one["assigned"]?.stringValue.flatMap { Day($0) }),
      ]
    }
    let entry = details(
      roster["unit"]?.stringValue ?? "",
      [
        detail(CopyWords.role, CopyWords.role(roster["role"]?.stringValue ?? "")[language]),
        detail(CopyWords.superior, roster["superior"]?.stringValue ?? CopyWords.none[language]),
        detail(
          CopyWords.otherUnits,
          others.isEmpty ? CopyWords.none[language] : others.joined(separator: "; ")),
      ])
    guard !programs.isEmpty else { return [entry] }
    return [entry, table([CopyWords.program, CopyWords.since], [50, 50], programs)]
  }

  private var certificates: [Block] {
    kept.certificates.map { certificate in
      let record = try? CertificateRecord(canonical: Array(certificate.text.utf8))
      guard let record else {
        return details(certificate.number, [detail(CopyWords.record, certificate.text)])
      }
      let states = kept.entries.filter {
        $0.entry.body["number"]?.stringValue == certificate.number
          && [.certificateRevoked, .certificateSuperseded].contains($0.entry.type)
      }
      let state = states.map { CopyWords.event($0.entry.type)[language] + " " + time($0.entry.at) }
      return details(
        certificate.number,
        rows(of: record) + [
          detail(
            CopyWords.state,
            state.isEmpty ? CopyWords.stands[language] : state.joined(separator: "\n"))
        ])
    }
  }

  private func rows(of record: CertificateRecord) -> [Detail] {
    [
      detail(CopyWords.holder, record.holder.name),
      detail(CopyWords.number, record.holder.standing.printedNumber ?? "-"),
      detail(CopyWords.unit, "\(record.holder.unit), \(record.holder.agency)"),
      detail(CopyWords.program, record.program.title[language]),
      detail(CopyWords.hours, "\(record.program.trainingHours) JP"),
      detail(CopyWords.began, time(record.sitting.start)),
      detail(CopyWords.ended, time(record.sitting.end)),
      detail(CopyWords.place, record.sitting.place),
      detail(
        CopyWords.score,
        CopyWords.points(record.score.earned, of: record.score.possible)[language]
          + ", \(record.score.grade[language])"),
      detail(CopyWords.issuer, record.issuer.agency),
      detail(
        CopyWords.signatory, "\(record.issuer.signatoryName), \(record.issuer.signatoryOffice)"),
      detail(CopyWords.issued, time(record.issuedAt)),
      detail(CopyWords.validUntil, day(record.validUntil)),
      detail(CopyWords.law, record.basis.lawEdition),
    ]
  }
}
