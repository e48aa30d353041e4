import Testing
import Text

/// A run of the program that faults befall, from a known state of the disk.
struct Scenario: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// `DISK` stands for the folder that is watched.
  let arguments: [String]
  /// The state before, and how many responses it holds.
  let start: @Sendable () throws -> FolderImage
  let stored: Int
  /// Whether what every run from a state does first and last is left to other scenarios.
  var isPart = true
  /// Whether faults are tried at every single call, and all of them.
  var isThorough = false
  var isDialogue: Bool { arguments.isEmpty }
  let lines: @Sendable (Language) -> [String]

  /// The faults after which somebody goes on that are tried; where it is not thorough, those that
  /// last.
  var told: [Fault] { isThorough ? Fault.told : [.fullDisk] }

  /// The first use of a computer: every file is made, and then the person leaves.
  static let opening = Scenario(
    testDescription: "a first use", arguments: ["ujian"], start: { FolderImage() }, stored: 0,
    isPart: false,
    lines: { _ in ["tidak"] })

  /// A person is registered, begins an exam and answers one item.
  static let registration = Scenario(
    testDescription: "a registration", arguments: ["ujian"],
    start: { try States.shared.get().opened }, stored: 0,
    lines: { Typing.registration + ["ya", Typing.answer(in: $0)] })

  /// An exam taken up again, and two items answered.
  static let responses = Scenario(
    testDescription: "two responses", arguments: ["ujian"],
    start: { try States.shared.get().begun },
    stored: 1, isPart: false, isThorough: true,
    lines: { [""] + Array(repeating: Typing.answer(in: $0), count: 2) })

  /// An exam handed in and passed: the key is made, the certificate issued and written.
  static let end = Scenario(
    testDescription: "an exam's end", arguments: ["ujian"],
    start: { try States.shared.get().answered }, stored: 3, isThorough: true,
    lines: { _ in ["", "kumpulkan"] + Typing.issuer })

  /// The state of the ledger signed and handed out.
  static let checkpoint = Scenario(
    testDescription: "a checkpoint", arguments: ["jurnal", "titik"],
    start: { try States.shared.get().answered }, stored: 3, isThorough: true,
    lines: { _ in [] })

  /// The ledger written to a file.
  static let export = Scenario(
    testDescription: "an export", arguments: ["jurnal", "ekspor", "DISK/ekspor"],
    start: { try States.shared.get().answered }, stored: 3,
    lines: { _ in [] })

  /// An exam in the dialogue, gone on with whatever happened, so that the same program opens its
  /// store anew.
  static let persistence = Scenario(
    testDescription: "a persistent person", arguments: [],
    start: { try States.shared.get().begun }, stored: 1,
    lines: { language in
      let round = ["ujian", "", Typing.answer(in: language)]
      return round + round + round + ["kumpulkan", "keluar"]
    })

  static let all = [
    opening, registration, responses, end, checkpoint, export, persistence,
  ]
}

/// States of the disk that runs begin from, made by the program without any fault.
struct States: Sendable {
  /// The store is made, and holds nothing.
  let opened: FolderImage
  /// An exam is begun, one item answered; there are an officers' and a sealing key.
  let begun: FolderImage
  /// All items are answered, and nothing is handed in.
  let answered: FolderImage

  static let shared = Result { try States() }

  private init() throws {
    let place = try Place()
    let answer = Typing.answer(in: .indonesian)
    _ = try place.run(["ujian"], ["tidak"])
    try place.makeOfficerKey()
    opened = try FolderImage(of: place.disk)
    _ = try place.run(["ujian"], Typing.registration + ["ya", answer])
    begun = try FolderImage(of: place.disk)
    _ = try place.run(["ujian"], ["", answer, answer])
    answered = try FolderImage(of: place.disk)
  }
}
