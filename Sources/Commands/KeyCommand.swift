import ArgumentParser
import Seals
import Sessions

struct KeyCommand: DeskCommand {
  static let info = CommandInfo.key

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Flag(name: .customLong("bocor"), help: "kunci lama mungkin di tangan orang lain")
  var leaked = false

  @Argument(help: "buat, sandi, ganti atau tutup")
  var action: String?

  @Argument(help: "penerbit atau kepegawaian")
  var which: String?

  func run(at desk: Desk) throws(Trouble) -> Status {
    let job = KeyJob(desk)
    switch action {
    case nil: return try job.show(json: json)
    case "buat", "create": return try create(job)
    case "sandi", "passphrase": return try job.setPassphrase(role(.issuer))
    case "ganti", "replace": return try job.replace(role(.issuer), leaked: leaked)
    case "tutup", "close": return job.lock()
    case let word?:
      throw .unknownAction(word, known: ["buat", "sandi", "ganti", "tutup"], command: Self.info)
    }
  }

  private func create(_ job: KeyJob) throws(Trouble) -> Status {
    guard let which, KeyRole.officer.words.contains(which) else {
      throw .unknownAction(
        which ?? "", known: [KeyRole.officer.rawValue], command: Self.info)
    }
    return try job.createOfficerKey()
  }

  private func role(_ usual: KeyRole) throws(Trouble) -> KeyRole {
    guard let which else { return usual }
    guard let role = KeyRole.allCases.first(where: { $0.words.contains(which) }) else {
      throw .unknownAction(
        which, known: KeyRole.allCases.map(\.rawValue), command: Self.info)
    }
    return role
  }
}

extension KeyRole {
  /// What it may be called on a command line.
  fileprivate var words: [String] {
    switch self {
    case .issuer: [rawValue, "issuer"]
    case .officer: [rawValue, "officer"]
    }
  }
}
