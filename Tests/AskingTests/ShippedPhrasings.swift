import AskPhrasings
import Asking
import Dates
import Foundation
import Law
import Regulations
import Testing

/// The shipped law's vocabulary, and the questions that are measured on it.
enum Shipped {
  static let vocabulary: Vocabulary = {
    guard let base = LawReader(regulations).base else { preconditionFailure("no law") }
    return base.vocabulary
  }()

  static let reader = QuestionReader(vocabulary)

  static let today: Day = {
    guard let day = Day(Phrasing.today) else { preconditionFailure("no day") }
    return day
  }()

  static let phrasings: [Phrasing] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "AskPhrasings/Phrasings")
    return Phrasing.read(
      Phrasing.files.map {
        (try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)) ?? ""
      })
  }()

  static func understanding(of question: String) -> Understanding {
    reader.understanding(of: question, today: today)
  }

  /// The acts that `question` names, best first, and then those that it names beside it.
  static func acts(in question: String) -> [String] {
    let understanding = understanding(of: question)
    let acts = vocabulary[Vocabulary.act]?.values.map(\.id) ?? []
    return (understanding.acts.prefix(1) + understanding.further).map { acts[$0.act] }
  }
}
