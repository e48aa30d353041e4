import Assessment
import Dialogue
import Law
import QuestionBanks
import Text

/// A program without errors of form, and the digest of its canonical text.
public struct ReadProgram {
  public let written: WrittenProgram
  /// Hexadecimal SHA-256.
  public let digest: String

  public var program: Program { written.program }

  init(_ written: WrittenProgram, for desk: Desk) {
    self.written = written
    let text = written.program.canonicalText
    digest = desk.supplies.checker.digest(of: Array(text.utf8)).description
  }
}

/// A program that the open banks can fill.
struct ProvedProgram {
  let read: ReadProgram
  let stock: ExamStock

  var program: Program { read.program }

  init(_ read: ReadProgram, at desk: Desk) throws(Trouble) {
    let prover = ProgramProver(read.written, try desk.banks().map(\.keyed), law: desk.law)
    let errors = prover.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .findings(errors) }
    self.read = read
    stock = prover.stock
  }
}

/// What was made of the text of one program file.
struct ProgramFile {
  let name: String
  let reader: ProgramReader

  /// The program's name, or the file's where it cannot be read.
  var title: String { reader.readable?.program.id ?? name }

  /// Everything that is wrong in it, and with its being filled from `banks`.
  func findings(with banks: [KeyedBank], by law: RuleBase) -> [Finding] {
    let proved = reader.readable.map { ProgramProver($0, banks, law: law).findings } ?? []
    return (reader.findings + proved).sorted { ($0.place, $0.code) < ($1.place, $1.code) }
  }
}

extension Desk {
  /// The programs as written, by their files; whether the banks can fill one is asked only when it is to
  /// be held. One with errors is left out, and said so, as long as there is another.
  public func programs() throws(Trouble) -> [ReadProgram] {
    if let readPrograms { return readPrograms }
    noteBankMark()
    let files = try programFiles(in: nil)
    let sound = files.compactMap(\.reader.program)
    let clashes = clashes(between: sound)
    let refused = files.filter { $0.reader.program == nil }
    if sound.isEmpty, let first = refused.first { throw .findings(first.reader.findings) }
    // Beside the answer, which may be JSON.
    for file in refused { warn(ProgramWords.leftOut(file)) }
    if !clashes.isEmpty { complain(.findings(clashes)) }
    let programs = sound.filter { written in !clashes.contains { $0.place == written.place } }
      .map { ReadProgram($0, for: self) }
    readPrograms = programs
    return programs
  }

  private func warn(_ sentence: Bilingual) {
    for line in wrapped(sentence[language], width: console.width) { console.showError(line) }
  }

  /// Every program file of a folder, or of the usual one, with what is wrong in it.
  func programFiles(in folder: String?) throws(Trouble) -> [ProgramFile] {
    try supplies.programTexts(folder).map {
      ProgramFile(name: $0.name, reader: ProgramReader($0.text, file: $0.name))
    }
  }

  /// The program called `id`.
  func program(named id: String?) throws(Trouble) -> ReadProgram {
    let known = try programs()
    guard let program = known.first(where: { $0.program.id == id }) else {
      throw .noProgram(id ?? "", known: known.map(\.program.id))
    }
    return program
  }

  /// The program that is called `name`, or picked where no name is given and there are several; `nil`
  /// where the person leaves.
  func chooseProgram(_ name: String?) throws(Trouble) -> ReadProgram? {
    let known = try programs()
    if let name { return try program(named: name) }
    guard !known.isEmpty else {
      throw .usage(ProgramWords.none, command: CommandInfo.program.name)
    }
    guard known.count > 1 else { return known[0] }
    say(ProgramWords.whichProgram)
    return Picker(self).pick(known.map { ProgramWords.line(of: $0.program)[language] })
      .map { known[$0] }
  }
}
