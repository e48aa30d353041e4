import Assessment
import Law
import QuestionBanks
import Text

/// What a form is made of, by section: how many items of each topic and difficulty. It tells no key.
struct FormComposition {
  struct Part {
    let section: Program.Section
    let items: [ItemID]
    /// In the order of the section.
    let topics: [(id: String, count: Int)]
    let mix: DifficultyMix
  }

  let program: Program
  let parts: [Part]

  init(of form: Form, by program: Program, law: RuleBase) {
    let book = Casebook(law)
    self.program = program
    parts = program.sections.map { section in
      let keyed = form.entries.map(\.keyed).filter { section.topics.contains($0.item.topic) }
      var mix = DifficultyMix()
      for one in keyed { mix[one.difficulty(by: book).difficulty] += 1 }
      return Part(
        section: section, items: keyed.map(\.item.id),
        topics: section.topics.map { topic in
          (topic, keyed.count { $0.item.topic == topic })
        }, mix: mix)
    }
  }

  /// - Parameter topics: Where the names of the topics are found.
  func lines(seed: UInt64, naming topics: [Topic]) -> [Bilingual] {
    let head =
      program.title
      + Bilingual(
        ": \(program.itemCount) butir, benih \(seed)",
        ": \(program.itemCount) items, seed \(seed)")
    return [head]
      + parts.flatMap { part in
        [
          Bilingual("  ", "  ") + part.section.title
            + Bilingual(
              ": \(part.items.count) butir (\(part.mix.words.indonesian))",
              ": \(part.items.count) items (\(part.mix.words.english))")
        ]
          + part.topics.map { id, count in
            let label = topics.first { $0.id == id }?.label ?? Bilingual(id, id)
            return Bilingual("    ", "    ") + label + Bilingual(" \(count)", " \(count)")
          }
      }
  }

  /// The answer to `program coba --json`, version 1.
  func json(seed: UInt64) -> JSONValue {
    .object([
      // As text: a JSON number of ours ends at 2^53.
      "version": .int(1), "program": .string(program.id), "seed": .string(String(seed)),
      "sections": .array(parts.map(\.json)),
    ])
  }
}

extension FormComposition.Part {
  fileprivate var json: JSONValue {
    .object([
      "section": .string(section.id),
      "items": .array(items.map { .string($0.description) }),
      "topics": .object(Dictionary(uniqueKeysWithValues: topics.map { ($0.id, .int($0.count)) })),
      "difficulty": .object([
        "easy": .int(mix.easy), "medium": .int(mix.medium), "hard": .int(mix.hard),
      ]),
    ])
  }
}
