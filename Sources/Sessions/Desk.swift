import Assessment
import Certificates
import Dates
import Dialogue
import Law
import QuestionBanks
import Results
import Text

/// What every job works with: the law, the console, the language, and what else is opened at need.
public final class Desk {
  public let law: RuleBase
  public let edition: Edition
  public let console: any Console
  public let supplies: Supplies
  public var language: Language { didSet { console.language = language } }
  /// The scenario that `andai` and `pasal` refer to.
  public var lastScenario: Scenario?

  /// Whether commands are typed one after the other, so that more can be asked for.
  var isInDialogue = false

  /// The keys that were opened.
  let keyring = Keyring()

  /// Who acts in questions that do not say so, once it was answered.
  var usualActor: ValueSet?

  var readPrograms: [ReadProgram]?
  private var readBanks: [ReadBank]?
  private var provedBanks: [ProvedBank]?
  /// The state of the bank and program files when the first of them was read.
  private var bankMark: String?
  private var openStore: (any ResultsStore)?

  public init(
    law: RuleBase, edition: Edition, console: any Console, supplies: Supplies, language: Language
  ) {
    self.law = law
    self.edition = edition
    self.console = console
    self.supplies = supplies
    self.language = language
    console.language = language
  }

  /// The version of this application.
  public static let version = "0.1.0"
  /// Minutes east of Greenwich of the clock that people read: the issuer's zone, else Western
  /// Indonesian Time.
  public private(set) lazy var clockOffset = zone().offset

  /// Today where the participants are.
  public var today: Day { supplies.now().day(offset: clockOffset) }

  /// The banks as written; enough to count and to name their items. One with errors is left out, and
  /// said so, as long as there is another.
  public func banksAsRead() throws(Trouble) -> [ReadBank] {
    if let readBanks { return readBanks }
    noteBankMark()
    let texts = try supplies.bankTexts(nil)
    let banks = try sound(texts, name: \.folder) { text throws(Trouble) in
      try ReadBank(text, for: self)
    }
    readBanks = banks
    return banks
  }

  /// What the heads of the banks say; their items are read when they are first needed.
  public func bankHeads() throws(Trouble) -> [BankHead] {
    try supplies.bankTexts(nil).compactMap { text in
      BankHead(in: text.files.lazy.map { Array($0.text.utf8) })
    }
  }

  /// The banks with every item keyed; proved once, and refused whole where an item has no key.
  public func banks() throws(Trouble) -> [ProvedBank] {
    if let provedBanks { return provedBanks }
    let banks = try sound(try banksAsRead(), name: \.bank.id) { read throws(Trouble) in
      try ProvedBank(read, law)
    }
    provedBanks = banks
    return banks
  }

  /// The banks of a folder that is named, or the usual ones, with every item keyed.
  func banks(in folder: String?) throws(Trouble) -> [ProvedBank] {
    guard let folder else { return try banks() }
    return try sound(try supplies.bankTexts(folder), name: \.folder) { text throws(Trouble) in
      try ProvedBank(try ReadBank(text, for: self), law)
    }
  }

  /// What `make` gives for each of `all`; those with findings are named, or refused where nothing
  /// else is left.
  private func sound<Source, Made>(
    _ all: [Source], name: (Source) -> String, _ make: (Source) throws(Trouble) -> Made
  ) throws(Trouble) -> [Made] {
    var made: [Made] = []
    var refused: [(name: String, trouble: Trouble)] = []
    for source in all {
      do throws(Trouble) { made.append(try make(source)) } catch {
        refused.append((name(source), error))
      }
    }
    if made.isEmpty, let first = refused.first { throw first.trouble }
    for (name, trouble) in refused { say(BankWords.leftOut(name, trouble)) }
    return made
  }

  /// Remembers the state of the files that are read from now on, unless some were read before.
  func noteBankMark() {
    if bankMark == nil { bankMark = supplies.bankMark() }
  }

  /// Reads banks that were edited since they were last read, and says what changed; programs are read
  /// again when they are needed.
  func noticeEditedBanks() {
    guard let mark = bankMark, supplies.bankMark() != mark else { return }
    bankMark = nil
    readPrograms = nil
    guard let before = readBanks else { return }
    (readBanks, provedBanks) = (nil, nil)
    do throws(Trouble) {
      for line in BankEdits(from: before, to: try banksAsRead()).lines(at: self) { say(line) }
    } catch { complain(error) }
  }

  public func store() throws(Trouble) -> any ResultsStore {
    if let openStore { return openStore }
    let store = try supplies.store()
    openStore = store
    return store
  }

  /// The results, where there are any already; nothing is made.
  func existingStore() throws(Trouble) -> (any ResultsStore)? {
    if openStore == nil { openStore = try supplies.existingStore() }
    return openStore
  }

  /// Settings that cannot be read are told when a certificate needs them, not by the clock.
  private func zone() -> Zone {
    guard let file = try? supplies.issuerText() else { return .western }
    return IssuerReader(file.text, file: file.name).settings?.zone ?? .western
  }

  /// Every item of every bank.
  func items() throws(Trouble) -> [KeyedItem] { try banks().flatMap(\.keyed.items) }
}

/// A bank without errors of form, and the digest of its text.
public struct ReadBank {
  public let bank: Bank
  public let digest: String

  init(_ text: Supplies.BankText, for desk: Desk) throws(Trouble) {
    let reader = BankReader(text.files, law: desk.law)
    guard let bank = reader.bank else { throw .findings(reader.findings) }
    self.bank = bank
    digest = desk.digest(of: text)
  }
}

extension Desk {
  /// The hexadecimal SHA-256 of a bank's files.
  func digest(of text: Supplies.BankText) -> String {
    let whole = text.files.sorted { $0.name < $1.name }.map { "\($0.name)\n\($0.text)" }
    return supplies.checker.digest(of: Array(whole.joined().utf8)).description
  }
}

/// A bank of which the law has settled every key.
public struct ProvedBank {
  public let keyed: KeyedBank
  public let digest: String

  init(_ read: ReadBank, _ law: RuleBase) throws(Trouble) {
    let prover = BankProver(read.bank, law: law)
    guard let keyed = prover.keyed else {
      throw .findings(prover.findings.filter { $0.severity == .error })
    }
    self.keyed = keyed
    digest = read.digest
  }
}
