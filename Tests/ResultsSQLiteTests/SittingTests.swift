import Assessment
import Dates
import Results
import Testing

/// What every store promises about a sitting.
@Suite struct SittingTests {
  private func attempt(_ seed: UInt64) -> AttemptID {
    var generator = SeededGenerator(seed: seed)
    return .random(using: &generator)
  }

  private func isGranted(_ claim: SittingClaim) -> Bool {
    if case .granted = claim { true } else { false }
  }

  @Test(arguments: StoreCase.all)
  func `the newest note of a participant takes the place of the one before`(store: StoreCase) throws
  {
    let folder = try Folder()
    let store = try store.make(folder)
    #expect(try store.note(of: subject(1)) == nil)
    let first = SittingNote(
      of: attempt(1), flagged: [ItemID("b"), ItemID("a \"é\" 2")], place: ItemID("b"), responses: 4)
    let second = SittingNote(of: attempt(2))
    try store.keep(first, of: subject(1))
    #expect(try store.note(of: subject(1)) == first)
    #expect(try store.note(of: subject(2)) == nil)
    try store.keep(second, of: subject(1))
    #expect(try store.note(of: subject(1)) == second)
    try store.keep(nil, of: subject(1))
    #expect(try store.note(of: subject(1)) == nil)
  }

  @Test(arguments: StoreCase.all)
  func `a note is no entry, and is gone with the person`(store: StoreCase) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    try store.keep(SittingNote(of: attempt(1), flagged: [ItemID("a")]), of: subject(1))
    #expect(try store.last() == nil)
    try store.forget(subject(1))
    #expect(try store.note(of: subject(1)) == nil)
  }

  @Test(arguments: StoreCase.all)
  func `a participant's exams are at one place at a time, those of others at any`(
    store: StoreCase
  ) throws {
    let folder = try Folder()
    let store = try store.make(folder)
    guard case .granted(let hold) = try store.claim(subject(1), at: noon) else {
      Issue.record("not granted")
      return
    }
    guard case .taken(let sitter?) = try store.claim(subject(1), at: noon.adding(milliseconds: 5))
    else {
      Issue.record("granted twice")
      return
    }
    #expect(sitter.since == noon)
    #expect(isGranted(try store.claim(subject(2), at: noon)))
    hold.release()
    hold.release()
    guard case .granted(let second) = try store.claim(subject(1), at: noon) else {
      Issue.record("not given back")
      return
    }
    // Giving back twice takes nothing from whoever has it now.
    hold.release()
    #expect(!isGranted(try store.claim(subject(1), at: noon)))
    second.release()
  }
}
