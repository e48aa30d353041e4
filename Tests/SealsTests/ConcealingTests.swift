import Seals
import Sodium
import Testing

@Suite struct ConcealingTests {
  private let text = Array("rahasia".utf8)
  private let context = Array("konteks".utf8)

  @Test func `what is concealed comes back with its key and context only`() throws {
    let sodium = try sodium()
    let (key, other) = (sodium.newKey(), sodium.newKey())
    let concealed = sodium.conceal(text, by: key, as: context)
    #expect(sodium.reveal(concealed, by: key, as: context) == text)
    #expect(sodium.reveal(concealed, by: other, as: context) == nil)
    #expect(sodium.reveal(concealed, by: key, as: text) == nil)
    #expect(sodium.conceal(text, by: key, as: context) != concealed)
    #expect(sodium.conceal([], by: key, as: []).count == concealed.count - text.count)
  }

  @Test func `any changed byte, and any shorter text, is refused`() throws {
    let sodium = try sodium()
    let key = sodium.newKey()
    let concealed = sodium.conceal(text, by: key, as: context)
    for place in concealed.indices {
      var changed = concealed
      changed[place] ^= 1
      #expect(sodium.reveal(changed, by: key, as: context) == nil)
      #expect(sodium.reveal(Array(concealed[..<place]), by: key, as: context) == nil)
    }
  }

  @Test func `a mark finds the same bytes again under the same key`() throws {
    let sodium = try sodium()
    let (key, other) = (sodium.newKey(), sodium.newKey())
    let mark = sodium.mark(of: text, by: key)
    #expect(sodium.mark(of: text, by: key) == mark)
    #expect(sodium.mark(of: context, by: key) != mark)
    #expect(sodium.mark(of: text, by: other) != mark)
  }

  @Test(arguments: [0, 31, 33])
  func `a secret of another length is no key`(count: Int) {
    #expect(SecretKey(Array(repeating: 0, count: count)) == nil)
  }
}
