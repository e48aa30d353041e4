import Dialogue
import Law
import Sessions
import Sodium
import Terminal
import Text

/// One run of the program, from its arguments to its exit status.
public struct Program {
  private let words: [String]
  private let world: World

  /// - Parameter arguments: The program's name first.
  public init(arguments: [String], world: World) {
    words = Array(arguments.dropFirst())
    self.world = world
  }

  /// Runs, and returns the exit status.
  public func run() -> Int32 {
    switch Interpreter.meaning(of: words) {
    case .command(let command): atDesk(Settings(command.deskOptions), command.run(at:)).rawValue
    case .help(let name):
      atDesk(Settings(refused: words)) { desk throws(Trouble) in try HelpJob(desk).run(name) }
        .rawValue
    case .dialogue(let options): atDesk(Settings(options), converse).rawValue
    case .trouble(let trouble): report(trouble, Settings(refused: words)).rawValue
    }
  }

  private func atDesk(
    _ settings: Settings, _ work: (Desk) throws(Trouble) -> Status
  ) -> Status {
    do throws(Trouble) {
      let desk = try desk(settings)
      do throws(Trouble) { return try work(desk) } catch {
        desk.complain(error)
        return error.status
      }
    } catch { return report(error, settings) }
  }

  /// Says what went wrong where there is no desk yet.
  private func report(_ trouble: Trouble, _ settings: Settings) -> Status {
    let console = console(settings)
    for line in trouble.lines(in: language(settings) ?? .indonesian) { console.showError(line) }
    return trouble.status
  }

  private func converse(at desk: Desk) throws(Trouble) -> Status {
    Repl(desk) { words in
      switch Interpreter.meaning(of: words) {
      case .command(let command):
        if command is QuitCommand { return .leave }
        do throws(Trouble) { _ = try run(command, at: desk) } catch { desk.complain(error) }
      case .help(let name):
        do throws(Trouble) { _ = try HelpJob(desk).run(name) } catch { desk.complain(error) }
      case .dialogue: break
      case .trouble(let trouble): desk.complain(trouble)
      }
      return .next
    }.run()
    return .done
  }

  /// Runs a command of the dialogue; what is long to read comes a screenful at a time.
  private func run(_ command: any DeskCommand, at desk: Desk) throws(Trouble) -> Status {
    if let option = command.deskOptions.stated {
      throw .usage(.ofWholeProgram(option), command: type(of: command).info.name)
    }
    guard type(of: command).isReading else { return try command.run(at: desk) }
    return try desk.console.paged { () throws(Trouble) in try command.run(at: desk) }
  }

  private func desk(_ settings: Settings) throws(Trouble) -> Desk {
    guard let sodium = Sodium() else {
      throw .file(path: "libsodium", reason: FileWords.doesNotStart)
    }
    guard let language = language(settings) else {
      throw .usage(.unknownLanguage(settings.language ?? ""), command: CommandInfo.language.name)
    }
    let (law, edition) = try LawSource.load(settings.law, checker: sodium)
    return Desk(
      law: law, edition: edition, console: console(settings), supplies: supplies(settings, sodium),
      language: language)
  }

  private func supplies(_ settings: Settings, _ sodium: Sodium) -> Supplies {
    let banks = BankFolders(
      folder: settings.bank ?? world.environment("NETRAL_BANK") ?? BankFolders.usual)
    let folder = ResultsFolder(
      path: settings.results ?? world.environment("NETRAL_SIMPAN") ?? ResultsFolder.usual,
      sodium: sodium, random: world.random)
    return Supplies(
      bankTexts: banks.texts, bankMark: banks.mark, programTexts: banks.programTexts,
      store: folder.store, checker: sodium,
      keys: KeyFolder(
        folder: folder.path, named: settings.keys, sodium: sodium, environment: world.environment),
      existingStore: folder.existingStore,
      issuerText: folder.issuerText, requirementText: folder.requirementText,
      pledgeText: folder.pledgeText, writeIssuerText: folder.writeIssuerText, now: world.now,
      random: world.random, read: Files.read, certificateFile: folder.certificateFile,
      writeCertificate: folder.writeCertificate,
      law: { folder throws(Trouble) in try LawSource.load(folder, checker: sodium) },
      write: { path, bytes throws(Trouble) in try Files.write(bytes, to: path) },
      newBankFolder: banks.place(ofNew:), newBank: banks.make,
      readingTexts: banks.readingTexts, people: folder, seat: SeatFile(world))
  }

  private func console(_ settings: Settings) -> any Console {
    Terminal.console(
      ConsoleOptions(
        isPlain: settings.isPlain, echoesInput: world.echoesInput, now: world.now))
  }

  /// What was asked for, else what the locale says; `nil` for a language that is not here.
  private func language(_ settings: Settings) -> Language? {
    if let name = settings.language { return Language(named: name) }
    let locale =
      world.environment("LC_ALL") ?? world.environment("LC_MESSAGES")
      ?? world.environment("LANG") ?? ""
    return locale.hasPrefix("en") ? .english : .indonesian
  }
}

extension Bilingual {
  fileprivate static func ofWholeProgram(_ option: String) -> Bilingual {
    let words = option == "--polos" ? option : "\(option) …"
    return Bilingual(
      "\(option) berlaku sejak Netral dibuka, jadi tidak dapat diubah di sini. Tutup dengan 'keluar', "
        + "lalu ketik: netral \(words).",
      "\(option) holds from when Netral is opened, so it cannot be changed here. Leave with 'quit', "
        + "then type: netral \(words).")
  }
}
