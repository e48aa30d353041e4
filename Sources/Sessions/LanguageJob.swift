import Text

/// `bahasa`: the language of the session.
public struct LanguageJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter name: `id` or `en`; what is in use is said where `nil`.
  public func run(_ name: String?) throws(Trouble) -> Status {
    if let name {
      guard let language = Language(named: name) else {
        throw .usage(.unknownLanguage(name), command: CommandInfo.language.name)
      }
      desk.language = language
    }
    desk.say(Bilingual("Bahasa: Indonesia.", "Language: English."))
    return .done
  }
}

extension Language {
  /// The language that people call `name`: by its code or its own word.
  public init?(named name: String) {
    switch name.lowercased() {
    case "id", "indonesia", "indonesian": self = .indonesian
    case "en", "inggris", "english": self = .english
    case _: return nil
    }
  }
}

extension Bilingual {
  public static func unknownLanguage(_ name: String) -> Bilingual {
    Bilingual(
      "Bahasa “\(name)” tidak ada di sini. Pilih id atau en.",
      "There is no language “\(name)” here. Choose id or en.")
  }
}
