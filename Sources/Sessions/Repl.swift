import Dialogue
import Text

/// The dialogue itself: a line, a command, and again, until the person leaves.
public final class Repl {
  /// What a line led to.
  public enum Turn {
    case next
    case leave
  }

  let desk: Desk
  private let execute: ([String]) -> Turn

  /// - Parameter execute: Runs one command through the grammar that the one-shot commands use.
  public init(_ desk: Desk, execute: @escaping ([String]) -> Turn) {
    self.desk = desk
    self.execute = execute
  }

  /// Greets, then takes lines until the person leaves; what goes wrong is said, never fatal.
  public func run() {
    desk.isInDialogue = true
    greet()
    let completions = Completions(desk)
    while true {
      let prompt = Prompt("netral> ", kind: .command) { completions.words(for: $0) }
      switch desk.ask(prompt) {
      case .ended, .expired, .refused: return farewell()
      case .interrupted:
        desk.say(Bilingual("Ketik 'keluar' untuk selesai.", "Type 'quit' to leave."))
      case .line(let line):
        let words = Words(line).all
        if words.isEmpty { continue }
        desk.noticeEditedBanks()
        if case .leave = execute(words) { return farewell() }
      }
    }
  }

  private func greet() {
    var parts = ["Netral \(Desk.version)"]
    parts.append(Bilingual("hukum edisi", "law edition")[desk.language] + " \(edition)")
    do throws(Trouble) {
      parts += BankWords.overview(of: try desk.bankHeads()).map { $0[desk.language] }
    } catch { desk.complain(error) }
    desk.say(parts.joined(separator: " · "))
    if desk.supplies.seat.subject == nil {
      for line in Messages.firstRun { desk.say(line[desk.language], hanging: 2) }
      // Whoever was welcomed once is greeted shortly from then on.
      _ = desk.subjectAtThisSeat()
    } else {
      desk.say(Messages.start)
    }
  }

  private var edition: String { "\(desk.edition.day) (\(desk.edition.digest.prefix(7)))" }

  private func farewell() { desk.say(Bilingual("Sampai jumpa.", "Goodbye.")) }
}

/// A command line in words; quotation marks keep spaces together.
struct Words {
  let all: [String]

  init(_ line: String) {
    var words: [String] = []
    var word = ""
    var isOpen = false
    var hasWord = false
    for character in line {
      switch character {
      case "\"":
        isOpen.toggle()
        hasWord = true
      case _ where character.isWhitespace && !isOpen:
        if hasWord { words.append(word) }
        (word, hasWord) = ("", false)
      case _:
        word.append(character)
        hasWord = true
      }
    }
    all = hasWord ? words + [word] : words
  }
}
