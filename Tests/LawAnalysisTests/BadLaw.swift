import Foundation
import Law
import LawAnalysis
import Testing
import Text

/// A sound invented law, and texts that are added to it to break it.
enum InventedLaw {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static let sound: String = {
    let bytes = FileManager.default.contents(atPath: folder.appending(path: "dasar.aturan").path)
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }()

  /// The sound law with `more` behind it.
  static func law(_ more: String) throws -> RuleBase {
    let reader = LawReader([("dasar.aturan", sound), ("uji.aturan", more)])
    return try #require(reader.base, "\(reader.findings.map { $0.text(in: .english) })")
  }

  /// A rule of the invented law, such as `pelaku: warga dan perbuatan: unggah` with its effect.
  static func rule(
    _ id: String, _ condition: String, _ effect: String, basis: String = "baru Pasal 20",
    confidence: String = "tinggi", more: String = ""
  ) -> String {
    """

    aturan \(id) "\(id)" "\(id)"
      dasar \(basis)
      keyakinan \(confidence)
      bila \(condition)
      maka \(effect)
      \(more)

    """
  }

  /// What the analyses say under `code` of the sound law with `more` behind it.
  static func findings(_ code: String, _ more: String) throws -> [LawFinding] {
    LawCheck(try law(more)).findings.filter { $0.code == code }
  }
}

/// A law file that is broken on purpose; its first line says what must be found, and where.
struct BadLaw: CustomTestStringConvertible {
  let name: String
  let text: String
  var testDescription: String { name }

  static let all: [BadLaw] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Bad")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { name in
      let bytes = FileManager.default.contents(atPath: folder.appending(path: name).path)
      return BadLaw(name: name, text: String(decoding: bytes ?? Data(), as: UTF8.self))
    }
  }()

  /// The findings that the first line names, as `CODE LINE:COLUMN`.
  var expected: [String] {
    let first = text.prefix { $0 != "\n" }
    return first.dropFirst("# temuan: ".count).split(separator: ";")
      .map { $0.trimmingCharacters(in: .whitespaces) }.sorted()
  }

  /// By itself where its second line says so, else behind the sound law.
  var reader: LawReader {
    let isAlone = text.split(separator: "\n").dropFirst().first == "# sendiri"
    return LawReader(
      isAlone ? [(name, text)] : [("dasar.aturan", InventedLaw.sound), (name, text)])
  }
}
