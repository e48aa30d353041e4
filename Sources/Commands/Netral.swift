import ArgumentParser
import Sessions

/// The one grammar of the program's arguments and of the lines of its dialogue.
struct Netral: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "netral",
    abstract: "Latihan, ujian dan sertifikat netralitas ASN.",
    subcommands: [
      FlipsCommand.self, WhyNotCommand.self, StipulationCommand.self, LawCommand.self,
      PracticeCommand.self, ExamCommand.self, AskCommand.self, VerdictCommand.self,
      WhatIfCommand.self, ProvisionCommand.self, RuleCommand.self, FactsCommand.self,
      ResultsCommand.self, CertificateCommand.self, PledgeCommand.self, BankCommand.self,
      ProgramCommand.self, LedgerCommand.self, ReportCommand.self, ItemCommand.self,
      RegradeCommand.self, KeyCommand.self,
      ParticipantCommand.self, LanguageCommand.self, ReadingCommand.self, HelpCommand.self,
      QuitCommand.self,
    ], helpNames: [.long, .customShort("h")])

  @OptionGroup var options: SharedOptions
}

/// What may be said before or after every command.
struct SharedOptions: ParsableArguments {
  @ArgumentParser.Option(name: .customLong("bahasa"), help: "id atau en")
  var language: String?

  @Flag(name: .customLong("polos"), help: "tanpa warna, tanpa jeda halaman, tanpa urutan kendali")
  var isPlain = false

  @ArgumentParser.Option(name: .customLong("bank"), help: "folder bank soal")
  var bank: String?

  @ArgumentParser.Option(name: .customLong("hukum"), help: "folder aturan lain sebagai pengganti")
  var law: String?

  @ArgumentParser.Option(name: .customLong("simpan"), help: "folder hasil")
  var results: String?

  @ArgumentParser.Option(name: .customLong("kunci"), help: "berkas kunci publik yang dipercaya")
  var keys: String?

  /// The first of them that was stated: in the dialogue it comes too late, as the desk is made.
  var stated: String? {
    let all: [(String, Bool)] = [
      ("--bahasa", language != nil), ("--polos", isPlain), ("--bank", bank != nil),
      ("--hukum", law != nil), ("--simpan", results != nil), ("--kunci", keys != nil),
    ]
    return all.first { $0.1 }?.0
  }
}

/// What was said of the program as a whole.
struct Settings {
  var language: String?
  var isPlain = false
  var bank: String?
  var law: String?
  var results: String?
  var keys: String?

  init(_ options: SharedOptions) {
    language = options.language
    isPlain = options.isPlain
    bank = options.bank
    law = options.law
    results = options.results
    keys = options.keys
  }

  /// What can be made of words that the grammar refuses: the language to say so in.
  init(refused words: [String]) {
    if let place = words.firstIndex(of: "--bahasa"), place + 1 < words.count {
      language = words[place + 1]
    }
  }
}

/// A command of the grammar that does its work at a desk.
protocol DeskCommand: ParsableCommand {
  static var info: CommandInfo { get }
  var options: SharedOptions { get }
  /// What of them the desk is made by.
  var deskOptions: SharedOptions { get }
  /// Whether its lines are to be read, a screenful at a time, rather than to be worked through.
  static var isReading: Bool { get }
  func run(at desk: Desk) throws(Trouble) -> Status
}

extension DeskCommand {
  static var isReading: Bool { false }
  var deskOptions: SharedOptions { options }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: info.name, abstract: info.summary.indonesian, aliases: [info.alias])
  }
}
