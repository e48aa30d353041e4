import Results
import Text

/// Reads how long data of people are kept, as a small text that an HR officer can edit; all findings
/// at once.
///
///     retensi
///       terdaftar 12
///       ujian 24
///       sertifikat selamanya
///
/// A kind that is not named keeps its usual months.
struct RetentionReader {
  private(set) var findings: [Finding] = []
  private(set) var retention: Retention?

  static let forever = "selamanya"
  private static let kinds = Retention.Kind.allCases.map(\.rawValue)

  init(_ text: String, file: String) {
    let reader = BlockReader(Array(text.utf8), file: file)
    findings = reader.findings
    var read = Retention.usual
    for block in reader.blocks {
      guard block.keyword.text == "retensi" else {
        findings.append(.unknownKeyword(block.keyword, near: ["retensi"]))
        continue
      }
      for line in block.attributes { take(line, into: &read) }
    }
    if findings.isEmpty { retention = read }
  }

  private mutating func take(_ line: SourceLine, into retention: inout Retention) {
    guard let kind = Retention.Kind(rawValue: line.keyword.text) else {
      return findings.append(.unknownKeyword(line.keyword, near: Self.kinds))
    }
    guard let word = line.rest.first else {
      return findings.append(.missing("12", at: line.keyword.place))
    }
    if let more = line.rest.dropFirst().first {
      return findings.append(.unknownWord(more, near: []))
    }
    if word.text == Self.forever {
      retention[kind] = nil
    } else if let months = Int(word.text), (1...1200).contains(months) {
      retention[kind] = months
    } else {
      findings.append(.unknownWord(word, near: [Self.forever, "12"]))
    }
  }
}

extension Desk {
  /// How long data of people are kept here.
  func retention() throws(Trouble) -> Retention {
    guard let file = try supplies.people.retentionText() else { return .usual }
    let reader = RetentionReader(file.text, file: file.name)
    guard let retention = reader.retention else { throw .findings(reader.findings) }
    return retention
  }
}
