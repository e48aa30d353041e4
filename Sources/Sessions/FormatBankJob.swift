import QuestionBanks
import Text

/// `bank rapikan`: sets bank files in their canonical order and layout; no item changes by it.
public struct FormatBankJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - path: A bank or program file, a folder with a bank or with several; the usual folder where `nil`.
  ///   - checkOnly: Tells which files would change, and writes none.
  public func run(_ path: String?, checkOnly: Bool) throws(Trouble) -> Status {
    let files = try files(path)
    let formatted = files.map { file in
      BankFormatter(file.text, file: file.name, vocabulary: desk.law.vocabulary)
    }
    let findings = formatted.flatMap(\.findings)
    guard findings.isEmpty else {
      desk.say(
        findings.flatMap { $0.text(in: desk.language).split(separator: "\n") }.map(String.init))
      desk.say(FormatWords.nothingChanged)
      return .finding
    }
    var changed = 0
    for (file, result) in zip(files, formatted) {
      guard let text = result.text, text != file.text else { continue }
      if !checkOnly { try desk.supplies.write(file.name, Array(text.utf8)) }
      desk.say(checkOnly ? FormatWords.wouldChange : FormatWords.changed)
      desk.say(path: file.name)
      changed += 1
    }
    desk.say(FormatWords.summary(changed, of: files.count, checkOnly: checkOnly))
    return checkOnly && changed > 0 ? .finding : .done
  }

  private func files(_ path: String?) throws(Trouble) -> [(name: String, text: String)] {
    if let path, path.hasSuffix(".soal") || path.hasSuffix(".program") {
      let bytes = try desk.supplies.read(path)
      // Bytes that are no text become marks that the formatter reports with their place.
      return [(path, String(decoding: bytes, as: UTF8.self))]
    }
    return try desk.supplies.bankTexts(path).flatMap(\.files) + desk.supplies.programTexts(path)
  }
}

/// What `bank rapikan` says.
private enum FormatWords {
  static let changed = Bilingual("Dirapikan:", "Set in order:")
  static let wouldChange = Bilingual("Belum rapi:", "Not in order:")

  static let nothingChanged = Bilingual(
    "Tidak ada berkas yang diubah. Perbaiki temuan di atas, lalu ulangi.",
    "No file was changed. Mend the findings above, then try again.")

  static func summary(_ changed: Int, of count: Int, checkOnly: Bool) -> Bilingual {
    let files = Bilingual("\(count) berkas diperiksa: ", "Files looked at: \(count). ")
    if changed == 0 { return files + Bilingual("semua sudah rapi.", "All are in order.") }
    return files
      + (checkOnly
        ? Bilingual(
          "\(changed) belum rapi. Rapikan dengan 'bank rapikan'.",
          "Not in order: \(changed). Mend them with 'bank format'.")
        : Bilingual("\(changed) dirapikan.", "Set in order: \(changed)."))
  }
}
