import Text

/// `bantuan`: short without a name, complete with one.
public struct HelpJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func run(_ name: String?) throws(Trouble) -> Status {
    guard let name else {
      list()
      return .done
    }
    guard let info = CommandInfo.named(name) else {
      let near = nearMiss(of: name, among: CommandInfo.words)
      throw .usage(.unknownCommand(name, near), command: "")
    }
    describe(info)
    return .done
  }

  private func list() {
    let language = desk.language
    let width = CommandInfo.all.map { $0.word(in: language).count }.max() ?? 0
    for info in CommandInfo.all {
      let name = info.word(in: language)
      let gap = String(repeating: " ", count: width - name.count + 2)
      desk.say("  \(name)\(gap)\(info.summary[language])")
    }
    desk.say(
      Bilingual(
        "Ketik 'bantuan PERINTAH' untuk penjelasan dan contoh. TAB melengkapi kata.",
        "Type 'help COMMAND' for an explanation and examples. TAB completes words."))
  }

  private func describe(_ info: CommandInfo) {
    let language = desk.language
    desk.say("\(info.name) (\(info.alias)): \(info.summary[language])")
    for usage in info.usage { desk.say("  \(info.line(usage, in: language))", hanging: 2) }
    let paragraphs = info.discussion[language].split(separator: "\n")
    for paragraph in paragraphs {
      desk.say(String(paragraph), hanging: paragraphs.count > 1 ? 2 : 0)
    }
    desk.say(Bilingual("Contoh:", "Examples:"))
    for example in info.examples { desk.say("  \(info.line(example, in: language))", hanging: 2) }
  }
}

extension CommandInfo {
  /// The name in Indonesian, the alias in English.
  public func word(in language: Language) -> String { language == .indonesian ? name : alias }

  /// `line`, which begins with the name, as it begins in `language`.
  fileprivate func line(_ line: String, in language: Language) -> String {
    word(in: language) + line.dropFirst(name.count)
  }
}

extension Bilingual {
  /// - Parameter isLong: Whether so many words came that a question may have been meant.
  public static func unknownCommand(
    _ name: String, _ near: String?, isLong: Bool = false
  ) -> Bilingual {
    let ask = Bilingual(
      isLong ? " Untuk bertanya, awali dengan 'tanya'." : "",
      isLong ? " To ask a question, begin with 'ask'." : "")
    return Bilingual(
      "Perintah “\(name)” tidak dikenal.\(near.map { " Maksud Anda '\($0)'?" } ?? "")",
      "The command “\(name)” is not known.\(near.map { " Did you mean '\($0)'?" } ?? "")") + ask
  }
}
