import Dialogue
import Law
import QuestionBanks
import Results
import Text

/// What TAB offers at the command prompt, by the place in the line; the usage of each command says
/// what stands where.
struct Completions: @unchecked Sendable {
  // The console calls it on the thread that the desk works on, while the desk waits for the line.
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  /// What could stand where the last word of `line` stands.
  func words(for line: String) -> [Completion] {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let last = words.popLast() ?? ""
    words.removeAll(where: \.isEmpty)
    guard let first = words.first else { return commands(beginning: last) }
    guard let info = CommandInfo.named(first) else { return [] }
    let place = CompletionPlace(info: info, before: Array(words.dropFirst()), last: last)
    return place.patterns.flatMap { pattern -> [Completion] in
      guard let slots = pattern.next(after: place.before, where: place.isOne) else { return [] }
      return slots.flatMap { offers($0, place) } + options(of: pattern, at: place)
    }
  }

  private func offers(_ slot: UsagePattern.Slot, _ place: CompletionPlace) -> [Completion] {
    switch slot.content {
    case .literals(let literals): inOneLanguage(literals.map(place.bothWords), place.last)
    case .placeholders(let names): names.flatMap { self.names($0, place) }
    case .pair: pairs(place).map(Completion.word)
    }
  }

  /// Only once a dash is typed: nobody who leaves a word open means an option.
  private func options(of pattern: UsagePattern, at place: CompletionPlace) -> [Completion] {
    guard place.last.hasPrefix("-") else { return [] }
    return pattern.options.filter { !place.before.contains($0) }.map(Completion.word)
  }

  private func commands(beginning last: String) -> [Completion] {
    inOneLanguage(CommandInfo.all.map { Bilingual($0.name, $0.alias) }, last)
  }

  /// The words of the session's language; those of the other where none begins as typed.
  private func inOneLanguage(_ words: [Bilingual], _ typed: String) -> [Completion] {
    let own = words.map { $0[desk.language] }
    let isOwn = own.contains { $0.hasPrefix(typed.lowercased()) }
    return (isOwn ? own : words.flatMap { [$0.indonesian, $0.english] }).map(Completion.word)
  }

  private func names(_ placeholder: String, _ place: CompletionPlace) -> [Completion] {
    switch placeholder {
    case "BERKAS": return [.file]
    case "FOLDER": return [.folder]
    case "A", "B": return [.folder] + desk.law.boundaries.map { .word($0.description) }
    case "PERINTAH": return commands(beginning: place.last)
    case UsagePattern.citation: return citations(place).map(Completion.word)
    case "BANK": return banks.map { .word($0.id) }
    case "TOPIK": return banks.flatMap { $0.topics.map { .word($0.id) } }
    case "PROGRAM": return ((try? desk.programs()) ?? []).map { .word($0.program.id) }
    case "BUTIR": return banks.flatMap { $0.items.map { .word($0.id.description) } }
    case "NOMOR" where place.info.name == CommandInfo.certificate.name:
      return certificateNumbers.map(Completion.word)
    case "ATURAN": return desk.law.rules.map { .word($0.id) }
    case "NAMA": return names(of: place.info).map(Completion.word)
    case _: return []
    }
  }

  /// What `NAMA` names after a command.
  private func names(of command: CommandInfo) -> [String] {
    switch command.name {
    case CommandInfo.rule.name: desk.law.rules.map(\.id)
    case CommandInfo.facts.name: desk.law.vocabulary.facts.map(\.id)
    case CommandInfo.stipulation.name: desk.law.stipulations.map(\.id)
    case CommandInfo.reading.name: ((try? ReadingJob(desk).pages()) ?? []).map(\.id)
    case _: []
    }
  }
}

extension Completions {
  private var banks: [Bank] { ((try? desk.banksAsRead()) ?? []).map(\.bank) }

  private var certificateNumbers: [String] {
    guard let subject = desk.supplies.seat.subject, let store = try? desk.supplies.existingStore(),
      let kept = try? store.certificates(of: subject)
    else { return [] }
    return kept.map(\.number)
  }

  /// Instruments first; behind one of them its provisions that rules rest on.
  private func citations(_ place: CompletionPlace) -> [String] {
    let typed = (place.before + [place.last]).joined(separator: " ").lowercased()
    let names = desk.law.instruments.map(\.shortName)
    guard names.contains(where: { typed.hasPrefix($0.lowercased() + " ") }) else { return names }
    return desk.law.rules.flatMap(\.basis).map(desk.law.text(of:))
      .filter { $0.lowercased().hasPrefix(typed) }
  }

  /// `fakta=` first, each fact once, then its values; behind `|` those that are not named yet.
  private func pairs(_ place: CompletionPlace) -> [String] {
    let vocabulary = desk.law.vocabulary
    guard let equals = place.last.firstIndex(of: "=") else {
      // Behind 'menjadi' the facts may be named once more.
      let stated = place.before.split(separator: "menjadi", omittingEmptySubsequences: false).last
      let used = Set((stated ?? []).compactMap { $0.split(separator: "=").first.map(String.init) })
      return ([Self.day] + vocabulary.facts.map(\.id)).filter { !used.contains($0) }
        .map { $0 + "=" }
    }
    let name = String(place.last[..<equals])
    if name == Self.day { return ["\(name)=\(desk.today)"] }
    let open = place.last.lastIndex(of: "|") ?? equals
    let named = place.last[...open].dropFirst(name.count + 1).split(separator: "|").map(String.init)
    return (vocabulary[name]?.values.map(\.id) ?? []).filter { !named.contains($0) }
      .map { place.last[...open] + $0 }
  }

  private static let day = "tanggal"
}

/// Where in a command line TAB was hit.
private struct CompletionPlace {
  let info: CommandInfo
  /// The words between the command and the last one.
  let before: [String]
  /// The word that is being typed, perhaps empty.
  let last: String

  var patterns: [UsagePattern] { info.usage.map(UsagePattern.init) }

  /// Whether `word` is one of `literals`, in either language.
  func isOne(_ word: String, _ literals: [String]) -> Bool {
    literals.map(bothWords).contains { $0.indonesian == word || $0.english == word }
  }

  /// `literal` with its English word, which the description of the command has behind it in brackets.
  func bothWords(_ literal: String) -> Bilingual {
    let text = info.discussion.english
    for mark in ["\(literal) (", "\(literal)' ("] {
      let parts = text.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, let english = parts[1].split(separator: ")").first {
        return Bilingual(literal, String(english))
      }
    }
    return Bilingual(literal, literal)
  }
}
