import Law
import Results
import Text

/// Why a job could not be done; said in one place, with what to do about it.
public enum Trouble: Error, Hashable, Sendable {
  /// Words after a command that it cannot use.
  case usage(Bilingual, command: String)
  case scenario(ScenarioError)
  case noVerdict(VerdictError)
  /// `andai` without a scenario before it.
  case noScenario
  /// No bank where one was looked for.
  case noBank(folder: String)
  /// What is wrong in rule files or banks.
  case findings([Finding])
  case noTopic(String, near: String?)
  case noProgram(String, known: [String])
  case noRule(String, near: String?)
  case noProvision(String)
  case store(StoreError)
  /// A file or folder that cannot be read or written, and why.
  case file(path: String, reason: Bilingual)
  /// An item has changed, so that a running exam cannot go on.
  case formChanged(item: String)
  /// The law has another edition than when a running exam began.
  case lawChanged(since: String)
  /// The participant's exams are open elsewhere: who has them, and minutes east of Greenwich of the
  /// clock that people read; `nil` where nothing is known of who.
  case sitsElsewhere(Sitter?, clockOffset: Int)
  case certificate(Bilingual, Status)
  case key(KeyTrouble)
  /// A document that cannot be drawn, and what to do about it.
  case unprintable(Bilingual)
}

extension Trouble {
  /// A word after `command` that names none of its actions.
  public static func unknownAction(
    _ word: String, known: [String], command: CommandInfo
  ) -> Trouble {
    let list = known.joined(separator: ", ")
    return .usage(
      Bilingual(
        "Sesudah '\(command.name)' pilih: \(list).\(word.isEmpty ? "" : " “\(word)” tidak dikenal.")",
        "After '\(command.alias)' choose: \(list).\(word.isEmpty ? "" : " “\(word)” is not known.")"
      ),
      command: command.name)
  }

  /// A new bank of a name that has a folder already.
  public static func bankExists(folder: String) -> Trouble {
    .usage(
      Bilingual(
        "Folder “\(folder)” sudah ada dan tidak diubah. Pilih nama lain.",
        "The folder “\(folder)” is there already and was not changed. Choose another name."),
      command: CommandInfo.bank.name)
  }

  /// A new bank in a folder that is a bank itself, where it would not be read.
  public static func bankWithinBank(folder: String) -> Trouble {
    .usage(
      Bilingual(
        "Folder “\(folder)” sendiri sebuah bank. Sebutkan folder di atasnya dengan --bank FOLDER.",
        "The folder “\(folder)” is a bank itself. Name the folder above it with --bank FOLDER."),
      command: CommandInfo.bank.name)
  }

  /// A command that needs the name of a rule.
  public static func ruleMissing(_ command: CommandInfo) -> Trouble {
    .usage(
      Bilingual(
        "Sebutkan nama aturannya; 'aturan' menampilkan semuanya.",
        "Name the rule; 'rule' lists them all."), command: command.name)
  }

  public var status: Status {
    switch self {
    case .usage, .scenario, .noVerdict, .noScenario, .noTopic, .noProgram, .noRule, .noProvision:
      .usage
    case .findings: .finding
    case .noBank, .file, .formChanged, .lawChanged, .sitsElsewhere, .unprintable: .unusable
    case .store(.damaged): .damaged
    case .store: .unusable
    case .certificate(_, let status): status
    case .key(let trouble): trouble.status
    }
  }

  /// What is wrong and what to do about it, each finding in lines of its own.
  public func lines(in language: Language) -> [String] {
    if case .findings(let findings) = self { return findings.map { $0.text(in: language) } }
    return [sentence[language]]
  }
}
