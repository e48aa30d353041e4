import Assessment
import Dates
import Results
import Sodium
import Testing
import Text

let noon = Instant(milliseconds: 1_727_110_800_000)

func sodium() throws -> Sodium { try #require(Sodium()) }

func origin(_ seed: UInt64 = 1) -> Origin {
  var generator = SeededGenerator(seed: seed)
  return .random(using: &generator)
}

func response(_ text: String, at moment: Instant = noon, subject: SubjectID? = nil) -> Entry {
  Entry(
    .responseRecorded, at: moment, actor: "peserta", subject: subject,
    body: ["typed": .string(text)])
}

/// A ledger of nine lines about two participants, whose clock went back once.
func sampleLedger() throws -> [StoredEntry] {
  var generator = SeededGenerator(seed: 7)
  let subjects = (0..<2).map { _ in SubjectID.random(using: &generator) }
  let texts = ["B", "é \"\\\u{1}\u{0}", "e\u{301}", "𝄞 🇮🇩", "", "tidak"]
  let entries = texts.enumerated().map { place, text in
    response(text, at: noon.adding(milliseconds: place * 10), subject: subjects[place % 2])
  }
  let late = Entry(
    .attemptSubmitted, at: noon, actor: "peserta", subject: subjects[0],
    body: ["ok": .bool(true), "list": .array([.int(-3), .object(["a": .string("b")])])])
  return try StoredEntry.recording(
    entries + [late], after: nil, origin: { origin() }, checker: sodium())
}
