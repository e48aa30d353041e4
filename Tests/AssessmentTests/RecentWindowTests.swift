import Assessment
import Dates
import Testing

@Suite struct RecentWindowTests {
  private static let attempts = (0..<4).map { day in
    (start: Instant(milliseconds: day * 86_400_000), shown: [ItemID("\(day)")])
  }

  @Test(arguments: [
    (RecentWindow.attempts(2), ["2", "3"]), (.attempts(9), ["0", "1", "2", "3"]),
    (.days(1), ["3"]), (.days(2), ["2", "3"]), (.days(30), ["0", "1", "2", "3"]),
  ])
  func `a window holds the last attempts, or those of the last days`(
    window: RecentWindow, shown: [String]
  ) {
    // A moment before the end of the fifth day: the fourth began less than two days ago.
    let now = Instant(milliseconds: 4 * 86_400_000)
    #expect(window.items(of: Self.attempts, at: now) == shown.map(ItemID.init))
  }

  @Test func `an item counts as seen with its whole family, and an unknown one not at all`() throws
  {
    let items = try SampleItems.keyed(3)
    let seen = RecentlySeen([items[1].item.id, ItemID("hilang")], among: items)
    #expect(items.map(seen.contains) == [false, true, false])
    #expect(items.filter(RecentlySeen.nothing.contains).isEmpty)
  }
}
