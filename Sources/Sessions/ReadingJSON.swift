import Law
import Readings
import Reports
import Text

/// An opened page as the answer to `baca --json`, version 1.
struct ReadingJSON {
  let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  func value(of opened: OpenedPage) -> JSONValue {
    let page = opened.page
    let report = VerdictJSON(law: desk.law, edition: desk.edition)
    let cases = opened.verdicts.map { told, verdict in
      JSONValue.object([
        "story": told.introduction.json,
        "verdict": report.value(of: verdict, on: told.scenario),
      ])
    }
    let items = opened.items.flatMap { topic, ids in
      ids.map { JSONValue.object(["item": .string($0.description), "topic": .string(topic)]) }
    }
    let more: [String: JSONValue] = [
      "version": .int(1),
      "edition": .string(desk.edition.description),
      "summary": .array(page.summary.map(\.json)),
      "cases": .array(cases),
      "remarks": .array(page.remarks.map(remark)),
      "items": .array(items),
    ]
    return .object(page.jsonMembers.merging(more) { _, new in new })
  }

  private func remark(_ remark: Remark) -> JSONValue {
    .object([
      "kind": .string(remark.kind.rawValue),
      "text": remark.text.json,
      "confidence": .string(remark.confidence.english),
      "grounds": .array(
        remark.grounds.map { ground in
          .object([
            "id": .string(ground.id),
            "citations": .array(ground.citations(in: desk.law).map(JSONValue.string)),
          ])
        }),
    ])
  }
}
