import Law
import Text

private let acknowledge = Bilingual(
  "Perbaiki, atau tulis alasannya: maklum", "Mend it, or state the reason: maklum")

private func orAcknowledge(_ code: String, _ name: String) -> Bilingual {
  Bilingual(
    "\(acknowledge.indonesian) \(code) untuk \(name) \"…\" \"…\".",
    "\(acknowledge.english) \(code) untuk \(name) \"…\" \"…\".")
}

extension Finding {
  static func unused(_ kind: UnusedName, _ id: String, at place: Place) -> Finding {
    let what = kind.word
    return Finding(
      "A001", .warning, at: place,
      Bilingual(
        "\(what.indonesian) “\(id)” tidak dipakai aturan mana pun",
        "the \(what.english) “\(id)” is used by no rule"),
      remedy: orAcknowledge("A001", id))
  }

  static func unknown(_ id: String, near known: [String], at place: Place) -> Finding {
    let near = nearMiss(of: id, among: known)
    return Finding(
      "A001", at: place,
      Bilingual("“\(id)” tidak dinyatakan di mana pun", "“\(id)” is declared nowhere"),
      remedy: near.map { Bilingual("Maksud Anda “\($0)”?", "Did you mean “\($0)”?") }
        ?? Bilingual("Nyatakan dahulu, atau hapus.", "Declare it first, or remove it."))
  }

  static func impossibleCondition(_ rule: Rule, _ number: Int, excluded: Bool) -> Finding {
    let why =
      excluded
      ? Bilingual("dikecualikan oleh “dunia”", "“dunia” excludes it")
      : Bilingual("satu fakta tidak punya nilai", "a fact has no value left")
    return Finding(
      "A002", at: rule.place,
      Bilingual(
        "\(rule.id): alternatif ke-\(number) mustahil terpenuhi; \(why.indonesian)",
        "\(rule.id): alternative \(number) can never be met; \(why.english)"),
      remedy: Bilingual("Perbaiki syarat itu, atau hapus.", "Correct the condition, or remove it."))
  }

  static func alwaysDefeated(_ rule: Rule) -> Finding {
    Finding(
      "A002", .warning, at: rule.place,
      Bilingual(
        "\(rule.id) selalu dikalahkan, jadi tidak pernah berlaku",
        "\(rule.id) is always defeated, so it never holds"),
      remedy: orAcknowledge("A002", rule.id))
  }

  static func covered(_ rule: Rule, by covers: [Rule], isSlip: Bool) -> Finding {
    let ids = covers.map(\.id).joined(separator: ", ")
    return Finding(
      "A003", isSlip ? .warning : .information, at: rule.place,
      Bilingual(
        "\(rule.id) tidak mengubah satu putusan pun: tercakup oleh \(ids)",
        "\(rule.id) changes no verdict: it is covered by \(ids)"),
      remedy: orAcknowledge("A003", rule.id))
  }

  static func conflict(_ permission: Rule, _ other: Rule) -> Finding {
    let isContested = other.effect == .contested
    let what =
      isContested
      ? Bilingual("yang diperdebatkan menurut \(other.id)", "what \(other.id) leaves contested")
      : Bilingual("yang dilarang \(other.id)", "what \(other.id) forbids")
    return Finding(
      "A004", isContested ? .warning : .error, at: permission.place,
      Bilingual(
        "\(permission.id) membolehkan \(what.indonesian), dan tidak ada yang mengalahkan",
        "\(permission.id) permits \(what.english), and neither defeats the other"),
      remedy: Bilingual(
        "Tulis “mengalahkan” pada salah satunya, atau persempit syaratnya.",
        "Write “mengalahkan” in one of them, or narrow a condition."))
  }

  static func deadOverride(_ rule: Rule, _ other: Rule) -> Finding {
    Finding(
      "A005", .warning, at: rule.place,
      Bilingual(
        "\(rule.id) mengalahkan \(other.id), tetapi keduanya tidak pernah bertemu",
        "\(rule.id) defeats \(other.id), but the two never meet"),
      remedy: orAcknowledge("A005", rule.id))
  }

  /// - Parameter boxes: Where the gap is; empty where it is the whole domain.
  static func gap(_ scope: Scope, _ act: Fact.Value?, _ boxes: [Bilingual]) -> Finding {
    let name = act?.id ?? scope.id
    let list = { (language: Language) in boxes.map { $0[language] }.joined(separator: "; ") }
    let end =
      boxes.isEmpty
      ? Bilingual(" dalam seluruh lingkup ini", " anywhere in this domain")
      : Bilingual(" bila \(list(.indonesian))", " where \(list(.english))")
    return Finding(
      "A006", .warning, at: scope.place,
      Bilingual(
        "lingkup \(scope.id): “\(name)” tidak diatur",
        "domain \(scope.id): “\(name)” is unregulated")
        + end, remedy: orAcknowledge("A006", name))
  }

  static func holeInChain(_ old: Instrument, _ new: Instrument) -> Finding {
    let end = old.interval.end?.description ?? "-"
    return Finding(
      "A007", .warning, at: new.place,
      Bilingual(
        "\(new.id) menggantikan \(old.id), tetapi tidak ada yang berlaku dari \(end) sampai sebelum "
          + "\(new.interval.start)",
        "\(new.id) replaces \(old.id), but neither is in force from \(end) until before "
          + "\(new.interval.start)"), remedy: orAcknowledge("A007", new.id))
  }

  static func doubleInChain(_ old: Instrument, _ new: Instrument) -> Finding {
    Finding(
      "A007", .warning, at: new.place,
      Bilingual(
        "\(new.id) menggantikan \(old.id), tetapi keduanya berlaku sejak \(new.interval.start)",
        "\(new.id) replaces \(old.id), but both are in force from \(new.interval.start)"),
      remedy: orAcknowledge("A007", new.id))
  }

  static func outlived(_ id: String, _ basis: Instrument, at place: Place) -> Finding {
    Finding(
      "A007", .warning, at: place,
      Bilingual(
        "\(id) berlaku pada hari ketika dasarnya, \(basis.id), tidak berlaku",
        "\(id) is in force on days when its basis \(basis.id) is not"),
      remedy: orAcknowledge("A007", id))
  }
}

extension Finding {
  static func idle(_ part: RulePart, of rule: Rule, _ covers: [Rule], isSlip: Bool) -> Finding {
    let what = part.word
    let ids = covers.map(\.id).joined(separator: ", ")
    let why = covers.isEmpty ? Bilingual("", "") : Bilingual(" (lihat \(ids))", " (see \(ids))")
    return Finding(
      "A008", isSlip ? .warning : .information, at: rule.place,
      Bilingual(
        "\(rule.id): tanpa \(what.indonesian) semua putusan tetap sama",
        "\(rule.id): without \(what.english) every verdict stays the same") + why,
      remedy: orAcknowledge("A008", rule.id))
  }

  static func idleFacts(_ act: Fact.Value, _ facts: [String], at place: Place) -> Finding {
    let list = facts.joined(separator: ", ")
    return Finding(
      "A009", .information, at: place,
      Bilingual(
        "\(act.id): tidak pernah berpengaruh: \(list)", "\(act.id): these never matter: \(list)"),
      remedy: Bilingual(
        "Baik untuk dilatih: yang sering dikira menenangkan.",
        "Good to practise: what people wrongly take comfort in."))
  }

  static func lowConfidence(_ rule: Rule) -> Finding {
    Finding(
      "A010", .information, at: rule.place,
      Bilingual(
        "\(rule.id) memutus sendiri dengan keyakinan rendah",
        "\(rule.id) decides alone, with low confidence"),
      remedy: Bilingual(
        "Setiap putusannya menyebutkan hal ini; cari sumber yang lebih kuat.",
        "Each of its verdicts says so; look for a stronger source."))
  }

  static func duplicate(_ rule: Rule, of other: Rule) -> Finding {
    let isSlip = rule.sharesInstrument(with: other)
    return Finding(
      "A011", isSlip ? .warning : .information, at: rule.place,
      Bilingual(
        "\(rule.id) berkata sama dengan \(other.id)", "\(rule.id) says the same as \(other.id)"),
      remedy: orAcknowledge("A011", rule.id))
  }

  static func weakOverride(_ rule: Rule, _ other: Rule) -> Finding {
    Finding(
      "A012", .warning, at: rule.place,
      Bilingual(
        "\(rule.id) mengalahkan \(other.id), yang lebih pasti",
        "\(rule.id) defeats \(other.id), which is surer"),
      remedy: orAcknowledge("A012", rule.id))
  }

  static func idleAcknowledgement(_ known: Acknowledgement) -> Finding {
    Finding(
      "A013", .warning, at: known.place,
      Bilingual(
        "“maklum \(known.code) untuk \(known.subject)” tidak menyangkut temuan apa pun",
        "“maklum \(known.code) untuk \(known.subject)” is about no finding"),
      remedy: Bilingual(
        "Hapus. Kesalahan tidak dapat dimaklumi.",
        "Remove it. An error cannot be acknowledged."))
  }
}
