import Assessment
import Law
import QuestionBanks
import Text

/// `program`: the exams that can be held, their rules, and whether the banks can fill them.
public struct ProgramJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Every program in a line.
  public func list(json: Bool) throws(Trouble) -> Status {
    let programs = try desk.programs()
    if json {
      let answer = JSONValue.object([
        "version": .int(1), "programs": .array(programs.map(\.json)),
      ])
      desk.console.show(answer.canonicalText)
      return .done
    }
    if programs.isEmpty { desk.say(ProgramWords.none) }
    for program in programs {
      desk.say("  \(ProgramWords.line(of: program.program)[desk.language])", hanging: 2)
    }
    return .done
  }

  /// The rules as participants get them, in both languages.
  public func show(_ name: String?, json: Bool) throws(Trouble) -> Status {
    let read = try named(name)
    let rules = ProgramRules(of: read.program).lines
    if json {
      guard case .object(var members) = read.json else { return .done }
      members["version"] = .int(1)
      members["rules"] = .object(
        Dictionary(
          uniqueKeysWithValues: Language.allCases.map { language in
            (language.rawValue, .array(rules.map { .string($0[language].trimmed) }))
          }))
      members["text"] = .string(read.program.canonicalText)
      desk.console.show(JSONValue.object(members).canonicalText)
      return .done
    }
    for (index, language) in Language.allCases.enumerated() {
      if index > 0 { desk.console.show("") }
      for line in rules { desk.say(line[language], hanging: 2) }
    }
    return .done
  }

  /// A form as `seed` makes it, by section, topic and difficulty.
  public func compose(_ name: String?, seed: UInt64?, json: Bool) throws(Trouble) -> Status {
    let proved = try ProvedProgram(try named(name), at: desk)
    let seed = seed ?? desk.supplies.random()
    let form: Form
    do { form = try AssembledForm(of: proved.program, from: proved.stock, seed: seed).form } catch {
      throw .findings(proved.read.written.findings(of: error.shortages))
    }
    let composition = FormComposition(of: form, by: proved.program, law: desk.law)
    if json {
      desk.console.show(composition.json(seed: seed).canonicalText)
    } else {
      let topics = try desk.banksAsRead().flatMap(\.bank.topics)
      for line in composition.lines(seed: seed, naming: topics) {
        desk.say(line[desk.language], hanging: 2)
      }
    }
    return .done
  }

  private func named(_ name: String?) throws(Trouble) -> ReadProgram {
    guard let name else {
      throw .usage(ProgramWords.nameMissing, command: CommandInfo.program.name)
    }
    return try desk.program(named: name)
  }
}

extension String {
  /// Without the spaces it begins with.
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}

extension ReadProgram {
  /// The program as a list of all of them tells it.
  fileprivate var json: JSONValue {
    .object([
      "id": .string(program.id), "title": program.title.json, "digest": .string(digest),
      "items": .int(program.itemCount), "minutes": .int(program.minutes),
      "cut_score": .int(program.cutScore.percent), "jp": .int(program.trainingHours),
      "valid_months": .int(program.validMonths), "scoring": program.scoring.json,
      "attempts": program.attempts.limit.map(JSONValue.int) ?? .null,
      "sections": .array(program.sections.map(\.json)),
    ])
  }
}

extension Program.Section {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id), "title": title.json, "items": .int(count),
      "topics": .array(topics.map(JSONValue.string)),
      "minimum": minimum.map { .int($0.percent) } ?? .null,
    ])
  }
}
