import Dates
import Text

extension PledgeText {
  /// The whole wording, as the ledger keeps it.
  public var json: JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(id), "version": .int(version), "day": .string(day.description),
      "title": title.json, "opening": opening.json, "closing": closing.json,
      "points": .array(points.map(\.json)),
    ]
    members["source"] = source?.json
    return .object(members)
  }

  /// The wording that `json` tells of, or `nil`.
  public init?(_ json: JSONValue) {
    guard let id = json["id"]?.stringValue, let version = json["version"]?.intValue,
      let day = json["day"]?.stringValue.flatMap({ Day($0) }), let title = Bilingual(json["title"]),
      let opening = Bilingual(json["opening"]), let closing = Bilingual(json["closing"]),
      let points = json["points"]?.arrayValue
    else { return nil }
    let read = points.compactMap(Point.init)
    guard read.count == points.count else { return nil }
    self.init(
      id: id, version: version, day: day, title: title, source: Bilingual(json["source"]),
      opening: opening, closing: closing, points: read)
  }
}

extension PledgeText.Point {
  fileprivate var json: JSONValue {
    .object([
      "text": text.json, "explanation": explanation.json, "basis": .array(basis.map(\.json)),
    ])
  }

  fileprivate init?(_ json: JSONValue) {
    guard let text = Bilingual(json["text"]), let explanation = Bilingual(json["explanation"]),
      let basis = json["basis"]?.arrayValue
    else { return nil }
    let read = basis.compactMap(PledgeText.Basis.init)
    guard read.count == basis.count else { return nil }
    self.init(text: text, explanation: explanation, basis: read)
  }
}

extension PledgeText.Basis {
  fileprivate var json: JSONValue {
    .object([
      "instrument": .string(instrument), "provision": .string(provision),
      "since": .string(since.description),
    ])
  }

  fileprivate init?(_ json: JSONValue) {
    guard let instrument = json["instrument"]?.stringValue,
      let provision = json["provision"]?.stringValue,
      let since = json["since"]?.stringValue.flatMap({ Day($0) })
    else { return nil }
    self.init(instrument: instrument, provision: provision, since: since)
  }
}

extension Bilingual {
  fileprivate init?(_ json: JSONValue?) {
    guard let indonesian = json?["id"]?.stringValue, let english = json?["en"]?.stringValue else {
      return nil
    }
    self.init(indonesian, english)
  }
}
