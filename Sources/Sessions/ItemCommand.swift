import Text

/// What may be typed inside an item instead of an answer; the same words in practice and exam.
enum ItemCommand: CaseIterable {
  case facts
  case provision
  case whatIf
  case flag
  case skip
  case list
  case back
  case again
  case report
  case help
  case finish
  case handIn
  case giveUp
  case leave

  /// The words of both languages, the Indonesian one first.
  var words: [String] {
    switch self {
    case .facts: ["fakta", "facts"]
    case .provision: ["pasal", "provision", "aturan", "rule"]
    case .whatIf: ["andai", "whatif"]
    case .flag: ["tandai", "flag"]
    case .skip: ["lewati", "skip", "l", "s"]
    case .list: ["daftar", "list"]
    case .back: ["kembali", "back"]
    case .again: ["ulangi", "repeat"]
    case .report: ["lapor", "report"]
    case .help: ["bantuan", "help", "?"]
    case .finish: ["selesai", "finish"]
    case .handIn: ["kumpulkan", "submit"]
    case .giveUp: ["menyerah", "withdraw"]
    case .leave: ["keluar", "quit"]
    }
  }

  init?(_ word: String) {
    guard let command = Self.allCases.first(where: { $0.words.contains(word.lowercased()) })
    else { return nil }
    self = command
  }

  /// The command word that `word` is a misspelling of, or `nil`.
  static func near(_ word: String) -> String? {
    let known = allCases.flatMap(\.words).filter { $0.count > 1 }
    return word.count > 2 ? nearMiss(of: word.lowercased(), among: known) : nil
  }
}
