import Law
import Text

/// What TAB offers at the command prompt, by the place in the line.
struct Completions: @unchecked Sendable {
  // The console calls it on the thread that the desk works on, while the desk waits for the line.
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  /// The words that could stand where the last word of `line` stands.
  func words(for line: String) -> [String] {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let info = CommandInfo.named(parts[0]) else {
      return CommandInfo.all.map { $0.word(in: desk.language) } + CommandInfo.words
    }
    return words(after: info, last: parts[parts.count - 1])
  }

  private func words(after info: CommandInfo, last: String) -> [String] {
    switch info.name {
    case CommandInfo.practice.name: topics
    case CommandInfo.exam.name: programs
    case CommandInfo.reading.name: readings
    case CommandInfo.verdict.name, CommandInfo.whatIf.name, CommandInfo.flips.name: pairs(last)
    case CommandInfo.whyNot.name: desk.law.rules.map(\.id) + pairs(last)
    case CommandInfo.stipulation.name: desk.law.stipulations.map(\.id)
    case CommandInfo.law.name: ["periksa", "banding", "cetak", "cakupan"]
    case CommandInfo.rule.name: desk.law.rules.map(\.id)
    case CommandInfo.provision.name: desk.law.instruments.map(\.shortName)
    case CommandInfo.facts.name: desk.law.vocabulary.facts.map(\.id)
    case CommandInfo.help.name: CommandInfo.words
    case CommandInfo.language.name: Language.allCases.map(\.rawValue)
    case CommandInfo.certificate.name: ["verifikasi", "cetak"]
    case CommandInfo.bank.name: ["periksa", "pratinjau", "cakupan", "rapikan", "buat"]
    default: []
    }
  }

  private var topics: [String] {
    ((try? desk.banksAsRead()) ?? []).flatMap { $0.bank.topics.map(\.id) }
  }

  private var readings: [String] {
    ((try? ReadingJob(desk).pages()) ?? []).map(\.id)
  }

  private var programs: [String] {
    ((try? desk.banksAsRead()) ?? []).flatMap { $0.bank.programs.map(\.id) }
  }

  /// `fakta=` first, then its values.
  private func pairs(_ last: String) -> [String] {
    let vocabulary = desk.law.vocabulary
    guard let equals = last.firstIndex(of: "=") else {
      return (["tanggal"] + vocabulary.facts.map(\.id)).map { $0 + "=" }
    }
    let name = String(last[..<equals])
    return vocabulary[name]?.values.map { "\(name)=\($0.id)" } ?? []
  }
}
