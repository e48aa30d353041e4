import Assessment
import QuestionBanks
import Text

/// `program periksa`: whether each program file is sound, and whether the banks can fill it.
public struct ProgramCheckJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter name: One program, by its name or the name of its file; all where `nil`.
  public func run(_ name: String?, json: Bool) throws(Trouble) -> Status {
    let files = try desk.programFiles(in: nil)
    let clashes = clashes(between: files.compactMap(\.reader.readable))
    let chosen = files.filter { name == nil || $0.isCalled(name ?? "") }
    if let name, chosen.isEmpty {
      throw .noProgram(name, known: files.map(\.title))
    }
    if chosen.isEmpty && !json { desk.say(ProgramWords.none) }
    let banks = try desk.banks().map(\.keyed)
    let proofs = chosen.map { Proof($0, banks, clashes, at: desk) }
    if json {
      let answer = JSONValue.object([
        "version": .int(1), "programs": .array(proofs.map(\.json)),
      ])
      desk.console.show(answer.canonicalText)
    } else {
      for proof in proofs { show(proof) }
    }
    return proofs.allSatisfy(\.isSound) ? .done : .finding
  }

  private func show(_ proof: Proof) {
    for finding in proof.findings {
      desk.say(finding.text(in: desk.language).split(separator: "\n").map(String.init))
    }
    let errors = proof.findings.count { $0.severity == .error }
    desk.say(
      ProgramWords.summary(
        proof.file.title, errors: errors, warnings: proof.findings.count - errors))
    if let depth = proof.depth { desk.say(ProgramWords.stock(depth)) }
  }

  /// What was made of one file.
  private struct Proof {
    let file: ProgramFile
    let findings: [Finding]
    /// How many forms in a row one person can get without an item coming again; `nil` where there are
    /// errors.
    let depth: Int?

    var isSound: Bool { depth != nil }

    init(
      _ file: ProgramFile, _ banks: [KeyedBank], _ clashes: [Finding], at desk: Desk
    ) {
      self.file = file
      findings =
        file.findings(with: banks, by: desk.law) + clashes.filter { $0.place.file == file.name }
      guard let written = file.reader.program,
        !findings.contains(where: { $0.severity == .error })
      else {
        depth = nil
        return
      }
      let stock = ProgramProver(written, banks, law: desk.law).stock
      depth = written.program.formsWithoutRepetition(from: stock, upTo: ProgramWords.mostForms)
    }

    var json: JSONValue {
      .object([
        "file": .string(file.name),
        "program": file.reader.readable.map { .string($0.program.id) } ?? .null,
        "findings": .array(findings.map { .object($0.jsonMembers) }),
        "forms_without_repetition": depth.map(JSONValue.int) ?? .null,
      ])
    }
  }
}

extension ProgramFile {
  fileprivate func isCalled(_ wanted: String) -> Bool {
    title == wanted || name == wanted || name.hasSuffix("/\(wanted).program")
  }
}
