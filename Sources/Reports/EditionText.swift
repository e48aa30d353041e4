import Law
import LawEditions
import Text

/// Two editions compared, as plain lines.
public struct EditionText {
  private let comparison: EditionComparison
  private let language: Language

  public init(_ comparison: EditionComparison, language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// The texts that differ, then the scenarios whose ruling differs.
  public var lines: [String] {
    let before = comparison.before
    let after = comparison.after
    var lines = list(comparison.rules, Bilingual("Aturan", "Rules")) { id in
      let versions = (before.rule(id)?.version, after.rule(id)?.version)
      let title = (after.rule(id) ?? before.rule(id))?.title[language] ?? ""
      guard let old = versions.0, let new = versions.1, old != new else { return title }
      return title + Bilingual(" (versi \(old) → \(new))", " (version \(old) → \(new))")[language]
    }
    lines += list(comparison.stipulations, Bilingual("Ketentuan", "Stipulations")) { id in
      (after.stipulation(id) ?? before.stipulation(id))?.title[language] ?? ""
    }
    lines += list(comparison.instruments, Bilingual("Peraturan", "Instruments")) { id in
      (after.instrument(id) ?? before.instrument(id))?.title[language] ?? ""
    }
    lines += list(comparison.forms, Bilingual("Bentuk sanksi", "Forms of sanction")) { id in
      (after.form(id) ?? before.form(id))?.label[language] ?? ""
    }
    lines += list(comparison.elections, Bilingual("Pemilihan", "Elections")) { id in
      (after.elections + before.elections).first { $0.id == id }?.label[language] ?? ""
    }
    lines += list(comparison.values, Bilingual("Nilai fakta", "Values of facts")) { _ in "" }
    return lines + regionLines
  }

  private func list(
    _ changes: ListChanges, _ name: Bilingual, _ title: (String) -> String
  ) -> [String] {
    guard !changes.isEmpty else { return [] }
    let counts = Bilingual(
      "\(changes.new.count) baru, \(changes.gone.count) hilang, \(changes.changed.count) berubah",
      "\(changes.new.count) new, \(changes.gone.count) gone, \(changes.changed.count) changed")
    let marked =
      changes.new.map { ("+", $0) } + changes.gone.map { ("-", $0) }
      + changes.changed.map { ("~", $0) }
    return ["\(name[language]): \(counts[language])"]
      + marked.map { mark, id in
        title(id).isEmpty ? "  \(mark) \(id)" : "  \(mark) \(id)  \(title(id))"
      }
  }

  private var regionLines: [String] {
    let count = comparison.regions.count
    let lead =
      count == 0
      ? Bilingual("Tidak ada putusan yang berubah.", "No ruling changes.")
      : Bilingual(
        "Putusan yang berubah, \(count) kelompok skenario:",
        "Rulings that change, \(count) groups of scenarios:")
    var lines = [lead[language]]
    for region in comparison.regions { lines += self.lines(of: region) }
    for act in comparison.tooLarge {
      lines.append(
        Bilingual(
          "“\(act)” tidak dibandingkan: kemungkinannya terlalu banyak.",
          "“\(act)” is not compared: there are too many possibilities.")[language])
    }
    return lines
  }

  private func lines(of region: ChangedRegion) -> [String] {
    let act = region.act.map { label($0, of: Vocabulary.act) }
    let days = region.days.map { $0.longText(in: language) }
    let head = [act, days].compactMap { $0 }.joined(separator: ", ")
    let or = Bilingual(" atau ", " or ")[language]
    let bounds = region.facts.map { bound in
      let fact = fact(bound.fact)?.label[language].lowercased() ?? bound.fact
      return "\(fact): "
        + bound.values.map { label($0, of: bound.fact) }.joined(separator: or)
    }
    return ["  \(head)"] + (bounds.isEmpty ? [] : ["    \(bounds.joined(separator: "; "))"]) + [
      "    \(rulings(of: region))",
      "    putusan \(region.scenario.joined(separator: " "))",
    ]
  }

  /// Before and after in brief; with the forms of sanction where nothing else differs.
  private func rulings(of region: ChangedRegion) -> String {
    let sides = [(region.before, comparison.before), (region.after, comparison.after)]
    let brief = sides.map { ruling, law in
      ruling.map { VerdictText(law: law, language: language).brief(of: $0) }
    }
    let isEnough = brief[0] != brief[1]
    return zip(sides, brief).map { side, brief in
      isEnough ? brief ?? outside : text(of: side.0, in: side.1)
    }.joined(separator: " → ")
  }

  private var outside: String {
    Bilingual("di luar masa edisi ini", "before this edition begins")[language]
  }

  private func fact(_ id: String) -> Fact? {
    comparison.after.vocabulary[id] ?? comparison.before.vocabulary[id]
  }

  private func label(_ value: String, of fact: String) -> String {
    let values = self.fact(fact)?.values ?? []
    return values.first { $0.id == value }?.label[language] ?? value
  }

  /// The ruling with its forms of sanction.
  private func text(of ruling: Ruling?, in law: RuleBase) -> String {
    guard let ruling else { return outside }
    guard !ruling.consequences.isEmpty else {
      return VerdictText(law: law, language: language).brief(of: ruling)
    }
    let or = Bilingual(", atau ", ", or ")[language]
    return ruling.consequences.map { consequence in
      let forms = consequence.sanctions.compactMap { law.form($0)?.label[language] }
      let kind = consequence.kind[language]
      return forms.isEmpty ? kind : "\(kind) (\(forms.joined(separator: or)))"
    }.sorted().joined(separator: "; ")
  }
}

extension EditionText {
  /// The items whose key changes, with the stored responses that rest on the former one.
  public func lines(of items: ItemChanges) -> [String] {
    guard !items.changes.isEmpty else {
      return [Bilingual("Tidak ada kunci butir yang berubah.", "No item's key changes.")[language]]
    }
    let count = items.changes.count
    let lead = Bilingual("Kunci butir yang berubah: \(count)", "Keys that change: \(count)")
    return [lead[language]]
      + items.changes.flatMap { change in
        [
          "  \(change.item): \(text(of: change.before)) → \(text(of: change.after))",
          "    "
            + Bilingual(
              "\(change.responses) jawaban tersimpan; \(change.choseFormerKey) memilih kunci lama, "
                + "\(change.choseNewKey) memilih kunci baru",
              "\(change.responses) stored responses; \(change.choseFormerKey) chose the former key, "
                + "\(change.choseNewKey) the new one")[language],
        ]
      }
  }

  private func text(of key: ItemKey) -> String {
    switch key {
    case .key(_, let text): text[language]
    case .unkeyed(let reason):
      Bilingual("tanpa kunci, ", "no key, ")[language] + reason[language]
    }
  }
}
