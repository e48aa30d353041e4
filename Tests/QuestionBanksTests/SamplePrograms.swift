import Assessment
import QuestionBanks
import Testing
import Text

/// Programs read, and proved on one bank with two topics that an exam may use: `medsos`, three items,
/// and `cerita`, a story in two steps.
enum SamplePrograms {
  static func files(_ folder: String) -> [String] { SampleBanks.files(in: "programs/\(folder)") }

  static func text(of name: String) -> String { SampleBanks.text(of: "programs/\(name)") }

  static let bank: KeyedBank = {
    let reader = SampleBanks.read(text(of: "bank.soal"))
    guard let bank = reader.bank,
      let keyed = BankProver(bank, law: SampleBanks.law).keyed
    else { preconditionFailure("\(SampleBanks.codes(text(of: "bank.soal")))") }
    return keyed
  }()

  static func read(_ text: String) -> ProgramReader {
    ProgramReader(text, file: "uji.program")
  }

  /// The program of a text without errors.
  static func program(_ text: String) throws -> Program {
    let reader = read(text)
    return try #require(
      reader.program, "\(reader.findings.map { $0.text(in: .english) })"
    ).program
  }

  /// Everything that is found in a program of this text, by place.
  static func findings(_ text: String) -> [Finding] {
    let reader = read(text)
    let proved = reader.readable.map {
      ProgramProver($0, [bank], law: SampleBanks.law).findings
    }
    return (reader.findings + (proved ?? [])).sorted { ($0.place, $0.code) < ($1.place, $1.code) }
  }
}
