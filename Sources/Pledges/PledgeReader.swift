import Dates
import Law
import Text

/// Reads the wording of a pledge, all findings at once.
///
///     naskah netralitas "Ikrar Netralitas" "Pledge of Neutrality"
///       versi 1
///       tanggal 2026-11-30
///       sumber "Surat Edaran …" "Circular …"
///       pembuka "…" "…"
///       penutup "…" "…"
///     butir "…" "…"
///       penjelasan "…" "…"
///       dasar pp94-2021 Pasal 5 huruf n angka 6; skb-2022 Lampiran II huruf B angka 8
///
/// `sumber` names the official wording; without it the wording is said to be this program's own.
public struct PledgeReader {
  /// No wording has more points; each is acknowledged on its own.
  public static let mostPoints = 12
  /// The longest text of a point, and the longest of any other text, in characters.
  static let longestPoint = 400
  static let longestText = 1200

  public internal(set) var findings: [Finding] = []
  /// `nil` where something is wrong.
  public private(set) var text: PledgeText?

  let law: RuleBase
  var head = PledgeHead()
  var headPlace: Place?
  var points: [PledgeText.Point] = []
  var grounds: [Cited] = []

  private static let keywords = ["naskah", "butir"]

  public init(_ text: String, file: String, law: RuleBase) {
    self.law = law
    let reader = BlockReader(Array(text.utf8), file: file)
    findings = reader.findings
    for block in reader.blocks { read(block) }
    checkWhole(at: headPlace ?? Place(file: file, line: 1, column: 1))
    findings.sort { $0.place < $1.place }
    if findings.isEmpty { self.text = head.text(points) }
  }

  private mutating func read(_ block: Block) {
    switch block.keyword.text {
    case "naskah": readHead(block)
    case "butir": readPoint(block)
    case _: findings.append(.unknownKeyword(block.keyword, near: Self.keywords))
    }
  }

  private mutating func checkWhole(at place: Place) {
    if headPlace == nil { findings.append(.missing("naskah NAMA \"…\" \"…\"", at: place)) }
    if points.isEmpty { findings.append(.missing("butir \"…\" \"…\"", at: place)) }
    guard let day = head.day else { return }
    for cited in grounds where !cited.instrument.interval.contains(day) {
      findings.append(.notInForce(cited.name, cited.instrument, on: day))
    }
  }
}

/// What the head of a wording says, before it is known to be whole.
struct PledgeHead {
  var id: String?
  var version: Int?
  var day: Day?
  var title: Bilingual?
  var source: Bilingual?
  var opening: Bilingual?
  var closing: Bilingual?

  func text(_ points: [PledgeText.Point]) -> PledgeText? {
    guard let id, let version, let day, let title, let opening, let closing else { return nil }
    return PledgeText(
      id: id, version: version, day: day, title: title, source: source, opening: opening,
      closing: closing, points: points)
  }
}
