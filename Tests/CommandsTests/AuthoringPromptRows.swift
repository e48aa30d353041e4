import Text

extension PromptRow {
  private static let new = Bilingual("bank buat kantor", "bank new kantor")
  private static let titles = [Bilingual("Kantor", "Kantor"), Bilingual("Office", "Office")]

  /// The prompts of `bank buat`.
  static let authoring = [
    PromptRow(
      [new], Bilingual("judul bank (Indonesia)> ", "title of the bank (Indonesian)> "),
      wrong: Bilingual("", ""), expects: cancel),
    PromptRow([new] + titles, choose, wrong: Bilingual("99", "99"), expects: cancel),
    PromptRow(
      [new] + titles + [
        Bilingual("topik baru", "a new topic"), Bilingual("!!", "!!"), Bilingual("!!", "!!"),
      ],
      Bilingual("nama topik (Indonesia)> ", "name of the topic (Indonesian)> "),
      wrong: Bilingual("", ""), expects: cancel),
    PromptRow(
      [new] + titles + [Bilingual("1", "1")],
      Bilingual("misalnya 24 September 2024> ", "such as 24 September 2024> "),
      wrong: Bilingual("kemarin", "yesterday"),
      expects: Bilingual("bukan tanggal", "is not a date"),
      helps: cancel),
    PromptRow(
      [new] + titles + [Bilingual("1", "1"), Bilingual("24 September 2024", "24 September 2024")],
      Bilingual("misalnya klik suka> ", "such as tap like> "), wrong: Bilingual("zzzz", "zzzz"),
      expects: Bilingual("tidak dikenali", "is not recognised"), helps: cancel),
    PromptRow(begun, choose, wrong: Bilingual("99", "99"), expects: cancel),
    PromptRow(
      begun + [Bilingual("1", "1")], choose, wrong: Bilingual("99", "99"), expects: cancel),
    PromptRow(settled, choose, wrong: Bilingual("99", "99"), expects: cancel),
    PromptRow(
      settled + [Bilingual("1", "1")],
      Bilingual("cerita (Indonesia)> ", "story (Indonesian)> "), wrong: Bilingual("?", "?"),
      expects: cancel),
    PromptRow(
      settled + outlined, Bilingual("Tulis butir ini? (ya/tidak)> ", "Write this item? (yes/no)> "),
      wrong: Bilingual("entah", "dunno"), expects: yesOrNo, leave: no),
    PromptRow(
      settled + outlined + [Bilingual("ya", "yes")],
      Bilingual("Butir lain? (ya/tidak)> ", "Another item? (yes/no)> "),
      wrong: Bilingual("entah", "dunno"), expects: yesOrNo, leave: no),
  ]

  private static let begun =
    [new] + titles + [
      Bilingual("1", "1"), Bilingual("24 September 2024", "24 September 2024"),
      Bilingual("masuk grup WA relawan", "join the campaign WhatsApp group"),
    ]
  private static let settled =
    begun + [Bilingual("1", "1"), Bilingual("1", "1"), Bilingual("2", "2")]
  private static let outlined = [Bilingual("1", "1"), Bilingual("", ""), Bilingual("", "")]
}
