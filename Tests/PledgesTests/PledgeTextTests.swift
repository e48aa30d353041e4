import Assessment
import Dates
import Law
import Pledges
import Regulations
import Sodium
import Testing
import Text

/// The wording that is built in, and what is kept of any.
@Suite struct PledgeTextTests {
  private let law: RuleBase
  private let text: PledgeText
  private let sodium: Sodium

  init() throws {
    sodium = try #require(Sodium())
    law = try #require(LawReader(regulations).base)
    let reader = PledgeReader(shippedPledge.text, file: shippedPledge.name, law: law)
    text = try #require(reader.text, "\(reader.findings)")
  }

  @Test func `five points are built in, each resting on provisions in force`() {
    #expect(text.points.count == 5)
    for point in text.points {
      #expect(!point.basis.isEmpty)
      #expect(point.basis.allSatisfy { $0.since <= text.day })
    }
  }

  @Test func `what is built in claims no official source`() { #expect(text.source == nil) }

  /// What the law says elsewhere, word for word as a citation; the duty itself and the ban on party
  /// influence state no act, so that no rule rests on them.
  @Test func `every provision that a point names is one that the law knows`() {
    let rules = law.rules.flatMap(\.basis) + law.stipulations.flatMap(\.basis)
    let known = Set((rules + law.forms.map(\.basis)).map { law.text(of: $0) })
    let duties: Set = ["UU 20/2023 Pasal 9 ayat (2)", "UU 20/2023 Pasal 24 ayat (1)"]
    for citation in text.points.flatMap(\.basis).map(\.citation) {
      #expect(known.contains(citation) || duties.contains(citation), "\(citation)")
    }
    let notes = law.instrument("uu20-2023")?.notes.map(\.indonesian).joined() ?? ""
    #expect(notes.contains("Pasal 9 ayat (2)") && notes.contains("Pasal 24 ayat (1)"))
  }

  @Test func `the wording outlives its file as canonical JSON`() {
    #expect(PledgeText(text.json) == text)
    #expect(PledgeText(.object(["id": .string("x")])) == nil)
    for name in ["points", "title", "day", "version"] {
      guard case .object(var members) = text.json else { return }
      members[name] = .string("x")
      #expect(PledgeText(.object(members)) == nil, "\(name)")
    }
  }

  @Test func `remarks and spaces change no digest, every word does`() throws {
    let digest = text.digest(by: sodium)
    let remarked = "# Lain\n" + shippedPledge.text.replacing("  versi 1", with: "    versi 1")
    #expect(PledgeReader(remarked, file: "x", law: law).text?.digest(by: sodium) == digest)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<40 {
      let words = shippedPledge.text.split(separator: "\"", omittingEmptySubsequences: false)
      let places = words.indices.filter { $0 % 2 == 1 && words[$0].count > 3 }
      let place = try #require(places.randomElement(using: &generator))
      var other = words
      other[place] = words[place] + " juga"
      let changed = PledgeReader(
        other.joined(separator: "\""), file: "x", law: law
      ).text
      #expect(try #require(changed).digest(by: sodium) != digest)
    }
  }
}
