import Assessment
import Law
import QuestionBanks
import Readings

/// A page with what is derived when it is opened: the verdicts of its cases, and its items.
struct OpenedPage {
  let page: ReadingPage
  let verdicts: [(told: ReadingCase, verdict: Verdict)]
  /// The page's items in the open banks, by topic in the order of the banks.
  let items: [(topic: String, ids: [ItemID])]

  init(_ page: ReadingPage, at desk: Desk) throws(Trouble) {
    self.page = page
    var verdicts: [(told: ReadingCase, verdict: Verdict)] = []
    for told in page.cases { verdicts.append((told, try desk.verdict(on: told.scenario))) }
    self.verdicts = verdicts
    items = Self.items(of: page, in: try desk.banksAsRead().map(\.bank))
  }

  private static func items(
    of page: ReadingPage, in banks: [Bank]
  ) -> [(topic: String, ids: [ItemID])] {
    var topics: [String] = []
    var ids: [String: [ItemID]] = [:]
    for item in banks.flatMap(\.items) where page.covers(item.scenario) {
      if ids[item.topic] == nil { topics.append(item.topic) }
      ids[item.topic, default: []].append(item.id)
    }
    return topics.map { ($0, ids[$0] ?? []) }
  }
}
