import Law
import Regulations
import Seals
import Sessions

/// The law to work with: the one that is built in, or another edition from a folder.
enum LawSource {
  static func load(
    _ folder: String?, checker: some SealChecker
  ) throws(Trouble) -> (law: RuleBase, edition: Edition) {
    let files = try folder.map { path throws(Trouble) in
      let texts = try Files.texts(in: path, ending: ".aturan")
      guard !texts.isEmpty else { throw .file(path: path, reason: FileWords.noRules) }
      return texts
    }
    let reader = LawReader(files ?? regulations)
    guard let law = reader.base else { throw .findings(reader.findings) }
    let digest = checker.digest(of: Array(LawPrinter.text(of: law).utf8))
    return (law, Edition(day: law.day, digest: digest.description))
  }
}
