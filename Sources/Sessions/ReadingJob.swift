import Law
import Readings
import Text

/// `baca`: the source articles retold, each beside what the law says.
public struct ReadingJob {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The list of pages, or one of them.
  ///
  /// - Parameter name: The number or the id of a page.
  public func run(_ name: String?, json: Bool) throws(Trouble) -> Status {
    let pages = try pages()
    guard let name else {
      json ? desk.console.show(answer(pages).canonicalText) : list(pages)
      return .done
    }
    guard let page = pages.first(where: { $0.id == name || String($0.number) == name }) else {
      let near = nearMiss(of: name, among: pages.map(\.id))
      throw .usage(ReadingWords.unknownPage(name, near), command: CommandInfo.reading.name)
    }
    let opened = try OpenedPage(page, at: desk)
    if json {
      desk.console.show(ReadingJSON(desk).value(of: opened).canonicalText)
    } else {
      ReadingText(desk).show(opened)
    }
    return .done
  }

  /// Every page, by number; refused where one has a finding.
  func pages() throws(Trouble) -> [ReadingPage] {
    let reader = ReadingReader(try desk.supplies.readingTexts(), law: desk.law)
    guard let pages = reader.pages else { throw .findings(reader.findings) }
    return pages
  }

  private func list(_ pages: [ReadingPage]) {
    guard let first = pages.first else { return desk.say(ReadingWords.noPages) }
    desk.say(ReadingWords.list)
    for page in pages {
      desk.say("  \(page.number)  \(page.title[desk.language]) (\(page.id))", hanging: 3)
    }
    desk.say(ReadingWords.howToOpen(first.number))
  }

  private func answer(_ pages: [ReadingPage]) -> JSONValue {
    .object(["version": .int(1), "pages": .array(pages.map { .object($0.jsonMembers) })])
  }
}

extension ReadingPage {
  /// What names a page.
  var jsonMembers: [String: JSONValue] {
    [
      "page": .string(id), "number": .int(number), "title": title.json, "subject": subject.json,
    ]
  }
}
