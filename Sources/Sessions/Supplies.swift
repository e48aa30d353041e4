import Dates
import Law
import QuestionBanks
import Results
import Seals
import Text

/// What a desk is given from outside: files, chance, time and keys. Each is opened when a command
/// first needs it, so that a verdict waits for no bank and a bank check for no store.
public struct Supplies {
  /// The texts of a bank with the folder they were found in.
  public struct BankText {
    public let folder: String
    public let files: [(name: String, text: String)]

    public init(folder: String, files: [(name: String, text: String)]) {
      self.folder = folder
      self.files = files
    }
  }

  /// The banks to work with, or those of the folder that is named.
  public var bankTexts: (_ folder: String?) throws(Trouble) -> [BankText]
  /// A mark of the state of the usual banks and programs that costs no reading; another one where a
  /// file was changed, added or taken away.
  public var bankMark: () -> String
  /// The program files that lie with the usual banks, or with those of the folder that is named; none
  /// where there are none.
  public var programTexts: (_ folder: String?) throws(Trouble) -> [(name: String, text: String)]
  public var store: () throws(Trouble) -> any ResultsStore
  public var checker: any SealChecker
  /// The keys of this installation, and whom it trusts.
  public var keys: any KeyCabinet
  /// The results, where there are any already; nothing is made.
  public var existingStore: () throws(Trouble) -> (any ResultsStore)?
  /// The text of the issuer's settings with its file name, or `nil` where there is none yet.
  public var issuerText: () throws(Trouble) -> (name: String, text: String)?
  /// The text that says what is required besides the roster, or `nil` where there is none.
  public var requirementText: () throws(Trouble) -> (name: String, text: String)?
  /// The agency's own wording of the pledge, or `nil` where it has none.
  public var pledgeText: () throws(Trouble) -> (name: String, text: String)?
  public var writeIssuerText: (String) throws(Trouble) -> Void
  public var now: () -> Instant
  /// A number nobody can foresee; forms and identities are made of such.
  public var random: () -> UInt64
  public var read: (_ path: String) throws(Trouble) -> [UInt8]
  /// Where the certificate file of that name is, or `nil` where there is none.
  public var certificateFile: (_ name: String) -> String?
  /// Writes a whole file or nothing, and says where it is.
  public var writeCertificate: (_ name: String, _ bytes: [UInt8]) throws(Trouble) -> String
  /// The edition of the law in a folder.
  public var law: (_ folder: String) throws(Trouble) -> (law: RuleBase, edition: Edition)
  /// Writes a whole file or nothing to where it is told.
  public var write: (_ path: String, _ bytes: [UInt8]) throws(Trouble) -> Void
  /// Where a new bank of that name will stand; refused where it cannot, so that nobody writes a bank
  /// in vain.
  public var newBankFolder: (_ name: String) throws(Trouble) -> String
  /// Makes the folder of a new bank with its files, all of them or none, and says where it is.
  public var newBank:
    (_ name: String, _ files: [(name: String, text: String)]) throws(Trouble) -> String
  /// The texts of the reading pages that lie with the banks; none where there are no such pages.
  public var readingTexts: () throws(Trouble) -> [(name: String, text: String)]
  /// The files in which people are named.
  public var people: any PeopleFiles
  /// Who sat here last.
  public var seat: any SeatMemory

  public init(
    bankTexts: @escaping (_ folder: String?) throws(Trouble) -> [BankText],
    bankMark: @escaping () -> String,
    programTexts:
      @escaping (_ folder: String?) throws(Trouble) -> [(name: String, text: String)],
    store: @escaping () throws(Trouble) -> any ResultsStore,
    checker: any SealChecker,
    keys: any KeyCabinet,
    existingStore: @escaping () throws(Trouble) -> (any ResultsStore)?,
    issuerText: @escaping () throws(Trouble) -> (name: String, text: String)?,
    requirementText: @escaping () throws(Trouble) -> (name: String, text: String)?,
    pledgeText: @escaping () throws(Trouble) -> (name: String, text: String)?,
    writeIssuerText: @escaping (String) throws(Trouble) -> Void,
    now: @escaping () -> Instant,
    random: @escaping () -> UInt64,
    read: @escaping (_ path: String) throws(Trouble) -> [UInt8],
    certificateFile: @escaping (_ name: String) -> String?,
    writeCertificate: @escaping (_ name: String, _ bytes: [UInt8]) throws(Trouble) -> String,
    law: @escaping (_ folder: String) throws(Trouble) -> (law: RuleBase, edition: Edition),
    write: @escaping (_ path: String, _ bytes: [UInt8]) throws(Trouble) -> Void,
    newBankFolder: @escaping (_ name: String) throws(Trouble) -> String,
    newBank:
      @escaping (
        _ name: String, _ files: [(name: String, text: String)]
      ) throws(Trouble) -> String,
    readingTexts: @escaping () throws(Trouble) -> [(name: String, text: String)],
    people: any PeopleFiles,
    seat: any SeatMemory
  ) {
    (self.bankTexts, self.bankMark, self.programTexts) = (bankTexts, bankMark, programTexts)
    self.store = store
    self.checker = checker
    self.keys = keys
    self.existingStore = existingStore
    self.issuerText = issuerText
    self.requirementText = requirementText
    self.pledgeText = pledgeText
    self.writeIssuerText = writeIssuerText
    self.now = now
    self.random = random
    self.read = read
    self.certificateFile = certificateFile
    self.writeCertificate = writeCertificate
    self.law = law
    self.write = write
    self.newBankFolder = newBankFolder
    self.newBank = newBank
    self.readingTexts = readingTexts
    self.people = people
    self.seat = seat
  }
}

extension Supplies: RandomNumberGenerator {
  public func next() -> UInt64 { random() }
}

/// Remembers between runs who works at this seat.
public protocol SeatMemory: AnyObject {
  var subject: SubjectID? { get set }
}
