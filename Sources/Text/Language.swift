/// A language that people read the program in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case indonesian = "id"
  case english = "en"
}

/// One sentence or name in both languages, so that neither can be forgotten.
public struct Bilingual: Hashable, Sendable {
  public let indonesian: String
  public let english: String

  public init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  public subscript(language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  /// Both texts, each behind its own language's.
  public static func + (left: Bilingual, right: Bilingual) -> Bilingual {
    Bilingual(left.indonesian + right.indonesian, left.english + right.english)
  }

  /// What is wrong as a whole sentence, and what to do about it behind it.
  public func with(remedy: Bilingual) -> Bilingual {
    Bilingual(
      "\(indonesian.prefix(1).uppercased())\(indonesian.dropFirst()). \(remedy.indonesian)",
      "\(english.prefix(1).uppercased())\(english.dropFirst()). \(remedy.english)")
  }
}
