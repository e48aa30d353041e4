import Sessions

/// Where banks are looked for.
struct BankFolders {
  /// What `--bank` or NETRAL_BANK names, else the folder of the project.
  let folder: String

  static let usual = "QuestionBanks"
  private static let suffix = ".soal"
  private static let programSuffix = ".program"
  /// The folder of the programs, which is no bank.
  private static let programs = "program"
  /// The folder of the reading pages, which is no bank.
  private static let readings = "bacaan"

  /// The banks in `named`, or in the usual folder: one that stands in the folder itself, or one in
  /// each of its subfolders.
  func texts(_ named: String?) throws(Trouble) -> [Supplies.BankText] {
    let folder = named ?? self.folder
    guard Files.exists(folder) else { throw .noBank(folder: folder) }
    let own = try Files.texts(in: folder, ending: Self.suffix)
    if !own.isEmpty { return [Supplies.BankText(folder: folder, files: own)] }
    var banks: [Supplies.BankText] = []
    for name in try Files.names(in: folder) where name != Self.readings {
      let path = "\(folder)/\(name)"
      guard let files = try? Files.texts(in: path, ending: Self.suffix), !files.isEmpty else {
        continue
      }
      banks.append(Supplies.BankText(folder: path, files: files))
    }
    guard !banks.isEmpty else { throw .noBank(folder: folder) }
    return banks
  }

  /// The programs of `named`, or of the usual folder: in its own folder for them, and beside the files
  /// of a bank.
  func programTexts(_ named: String?) throws(Trouble) -> [(name: String, text: String)] {
    let folder = named ?? self.folder
    guard Files.exists(folder) else { throw .noBank(folder: folder) }
    var texts = try Files.texts(in: folder, ending: Self.programSuffix)
    for name in try Files.names(in: folder) where name != Self.readings {
      texts += (try? Files.texts(in: "\(folder)/\(name)", ending: Self.programSuffix)) ?? []
    }
    return texts
  }

  /// Names, sizes and times of every bank and program file.
  func mark() -> String {
    let folders = ((try? Files.names(in: folder)) ?? []).map { "\(folder)/\($0)" }
    return ([folder] + folders).flatMap { place in
      ((try? Files.names(in: place)) ?? []).filter {
        $0.hasSuffix(Self.suffix) || $0.hasSuffix(Self.programSuffix)
      }
      .map { Files.mark(of: "\(place)/\($0)") }
    }.joined(separator: "\n")
  }

  /// The reading pages beside the banks.
  func readingTexts() throws(Trouble) -> [(name: String, text: String)] {
    let place = "\(folder)/\(Self.readings)"
    return Files.exists(place) ? try Files.texts(in: place, ending: ".\(Self.readings)") : []
  }

  /// Where a new bank called `name` will stand; refused where something is there already, or where
  /// it would not be read.
  func place(ofNew name: String) throws(Trouble) -> String {
    let path = "\(folder)/\(name)"
    guard ![Self.readings, Self.programs].contains(name), !Files.exists(path) else {
      throw .bankExists(folder: path)
    }
    let own = Files.exists(folder) ? try Files.texts(in: folder, ending: Self.suffix) : []
    guard own.isEmpty else { throw .bankWithinBank(folder: folder) }
    return path
  }

  /// Makes the folder of a bank called `name`: all of `files`, or nothing.
  func make(
    _ name: String, _ files: [(name: String, text: String)]
  ) throws(Trouble) -> String {
    let path = try place(ofNew: name)
    let draft = "\(folder)/.\(name).baru"
    try Files.makeFolder(draft)
    for file in files { try Files.write(Array(file.text.utf8), to: "\(draft)/\(file.name)") }
    try Files.move(draft, to: path)
    return path
  }
}
