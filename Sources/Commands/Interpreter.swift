import ArgumentParser
import Dialogue
import Sessions
import Text

/// Words to a command, and its work at a desk; the same for arguments and for lines.
struct Interpreter {
  /// What words can mean.
  enum Meaning {
    case command(any DeskCommand)
    /// Help was asked for, of one command or of all.
    case help(String?)
    /// No command: the dialogue, with these options.
    case dialogue(SharedOptions)
    case trouble(Trouble)
  }

  static func meaning(of words: [String]) -> Meaning {
    do {
      let parsed = try Netral.parseAsRoot(words)
      if let command = parsed as? any DeskCommand { return .command(command) }
      if let root = parsed as? Netral { return .dialogue(root.options) }
      return .help(nil)
    } catch {
      if Netral.exitCode(for: error) == .success { return .help(command(in: words)?.name) }
      return .trouble(trouble(with: words, Netral.message(for: error)))
    }
  }

  private static func command(in words: [String]) -> CommandInfo? {
    words.lazy.compactMap(CommandInfo.named).first
  }

  /// The parser knows English only, so what people get wrong most is said by us.
  private static func trouble(with words: [String], _ message: String) -> Trouble {
    guard let command = command(in: words) else {
      let word = words.first { !$0.hasPrefix("-") } ?? words.first ?? ""
      let near = nearMiss(of: word, among: CommandInfo.words)
      return .usage(.unknownCommand(word, near, isLong: words.count > 2), command: "")
    }
    // An option that takes a value is quoted together with that.
    let option = words.first { word in
      word.hasPrefix("-") && ["'", " "].contains { message.contains("'\(word)\($0)") }
    }
    if let option {
      return .usage(.unknownOption(option), command: command.name)
    }
    if let word = words.first(where: { message.contains("'\($0)'") }) {
      return .usage(.unexpectedWord(word), command: command.name)
    }
    return .usage(.unreadable(message), command: command.name)
  }
}

extension Bilingual {
  fileprivate static func unknownOption(_ option: String) -> Bilingual {
    Bilingual(
      "Opsi “\(option)” tidak dikenal atau belum lengkap.",
      "The option “\(option)” is not known or lacks its value.")
  }

  fileprivate static func unexpectedWord(_ word: String) -> Bilingual {
    Bilingual("“\(word)” tidak diharapkan di sini.", "“\(word)” was not expected here.")
  }

  fileprivate static func unreadable(_ message: String) -> Bilingual {
    Bilingual("Perintah tidak terbaca (\(message)).", "The command is not readable (\(message)).")
  }
}
