extension Bilingual {
  /// Both texts by their languages' codes.
  public var json: JSONValue {
    .object(["id": .string(indonesian), "en": .string(english)])
  }
}

extension Finding {
  /// What every machine-readable finding says: code, severity, place, sentence and remedy.
  public var jsonMembers: [String: JSONValue] {
    [
      "code": .string(code),
      "severity": .string(severity.rawValue),
      "file": .string(place.file),
      "line": .int(place.line),
      "column": .int(place.column),
      "sentence": sentence.json,
      "remedy": remedy.json,
    ]
  }
}
