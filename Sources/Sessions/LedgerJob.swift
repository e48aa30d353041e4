import Results
import Seals
import Text

/// `jurnal`: whether the ledger is as it was written, its export, and its newest checkpoint.
public struct LedgerJob {
  let desk: Desk
  let files: any LedgerFiles

  public init(_ desk: Desk, files: any LedgerFiles) {
    self.desk = desk
    self.files = files
  }

  /// Verifies the export at `path`, or the ledger here where none is named.
  ///
  /// - Parameter points: Files with one checkpoint each, known from elsewhere.
  public func verify(_ path: String?, points: [String], json: Bool) throws(Trouble) -> Status {
    let report = try report(on: path, points: points)
    // Only a whole ledger says what its rows are, and an export has none.
    let rows = path == nil && report.isWhole ? try projection() : nil
    if json {
      desk.console.show(report.json(with: rows, in: desk.language).canonicalText)
    } else {
      for line in report.lines { desk.say(line) }
      if let rows { desk.say(rows.line) }
    }
    return report.isWhole && rows?.difference == nil ? .done : .damaged
  }

  func report(on path: String?, points: [String]) throws(Trouble) -> LedgerReport {
    var known: [KnownCheckpoint] = []
    for point in points { known.append(KnownCheckpoint(name: point, try checkpoint(in: point))) }
    var audit = LedgerAudit(
      trusting: try desk.supplies.keys.trust(), known: known, checker: desk.supplies.checker)
    if let path {
      try files.eachLine(of: path) { line throws(Trouble) in audit.take(line: line) }
      return audit.finish(isExport: true)
    }
    _ = try desk.asHR()
    let store = try existingStore()
    try Trouble.storing { () throws(StoreError) in try audit.take(all: store) }
    return audit.finish(isExport: false)
  }

  private func checkpoint(in path: String) throws(Trouble) -> SignedCheckpoint {
    guard let signed = SignedCheckpoint(parsing: try desk.supplies.read(path)) else {
      throw .certificate(LedgerWords.noCheckpoint(path), .usage)
    }
    return signed
  }

  /// Shows the newest state of the ledger, signed, or writes it to `path`.
  public func checkpoint(to path: String?) throws(Trouble) -> Status {
    let officer = try desk.asHR()
    let store = try existingStore()
    let signer = try desk.sealingKey(for: officer)
    let signed = try Trouble.storing { () throws(StoreError) in
      try store.signCheckpoint(
        by: signer, at: desk.supplies.now(), checker: desk.supplies.checker)
    }
    guard let signed else { throw .certificate(LedgerWords.none, .unusable) }
    if let path {
      try desk.supplies.write(path, Array(signed.text.utf8))
      desk.say(LedgerWords.pointWritten(signed.checkpoint.size))
      desk.say(path: path)
    } else {
      for line in signed.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        desk.console.show(String(line))
      }
    }
    return .done
  }

  /// Puts exports of several offices into one folder: the first word is the folder.
  public func merge(_ words: [String]) throws(Trouble) -> Status {
    guard let folder = words.first, words.count > 1 else {
      throw .usage(LedgerWords.mergeMissing, command: CommandInfo.ledger.name)
    }
    _ = try desk.asHR()
    return try LedgerMerge(desk: desk, files: files, folder: folder).take(Array(words.dropFirst()))
  }

  /// Goes on under a new origin where a checkpoint kept elsewhere knows entries that a restored
  /// ledger lacks.
  public func continueRestored(points: [String]) throws(Trouble) -> Status {
    guard !points.isEmpty else {
      throw .usage(LedgerWords.continuationNeedsPoint, command: CommandInfo.ledger.name)
    }
    let store = try existingStore()
    let report = try report(on: nil, points: points)
    let isCut = report.findings.contains { finding in
      if case .cutShort = finding.fault { true } else { false }
    }
    guard isCut else { throw .certificate(LedgerWords.nothingLost, .usage) }
    let stored = try Trouble.storing { () throws(StoreError) in
      try store.continueUnderNewOrigin(at: desk.supplies.now(), checker: desk.supplies.checker)
    }
    guard let stored, let parent = stored.entry.parent else {
      throw .certificate(LedgerWords.none, .unusable)
    }
    desk.signCheckpoint(in: store)
    desk.say(LedgerWords.continued(parent.origin, at: parent.size, stored.origin))
    return .done
  }

  func existingStore() throws(Trouble) -> any ResultsStore {
    guard let store = try desk.existingStore(),
      try Trouble.storing({ () throws(StoreError) in try store.last() }) != nil
    else { throw .certificate(LedgerWords.none, .unusable) }
    return store
  }
}

extension LedgerReport {
  /// What was found, the whole of it first.
  var lines: [Bilingual] {
    var lines = [LedgerWords.summary(self)]
    lines += findings.map(\.sentence)
    if further > 0 { lines.append(LedgerWords.further(further)) }
    lines += foreign.map(LedgerWords.foreign)
    lines.append(isWhole ? LedgerWords.whole(vouched: vouched, of: size) : LedgerWords.notWhole)
    return lines
  }

  fileprivate func json(with rows: ProjectionReport?, in language: Language) -> JSONValue {
    var members: [String: JSONValue] = [
      "whole": .bool(isWhole), "size": .int(size), "agreeing": .int(agreeing),
      "vouched": .int(vouched), "further": .int(further),
      "foreign": .array(foreign.map(JSONValue.string)),
      "findings": .array(findings.map { $0.json(in: language) }),
    ]
    members["origin"] = origin.map { .string($0.description) }
    members["root"] = root.map { .string($0.description) }
    members["projection"] = rows?.json
    return .object(members)
  }
}

extension LedgerFinding {
  fileprivate func json(in language: Language) -> JSONValue {
    var members: [String: JSONValue] = [
      "first": .int(place.lowerBound), "last": .int(place.upperBound),
      "fault": .string(fault.name), "sentence": .string(sentence[language]),
    ]
    members["witness"] = witness.map(JSONValue.string)
    return .object(members)
  }
}
