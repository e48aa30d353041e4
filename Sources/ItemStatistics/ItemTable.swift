import Assessment
import Tables
import Text

/// The table of items with their figures; it counts people and names none.
public enum ItemTable {
  /// What it is called and what its columns hold.
  public static let head = TableHead(
    Bilingual("Analisis butir", "Item statistics"),
    columns: [
      TableHead.Column("item", Bilingual("Butir", "Item"), width: 28),
      TableHead.Column("topic", Bilingual("Topik", "Topic"), width: 20),
      TableHead.Column("showings", Bilingual("Ditampilkan", "Shown"), width: 10),
      TableHead.Column("people", Bilingual("Orang", "People"), width: 8),
      TableHead.Column("facility", Bilingual("Benar", "Right"), width: 8),
      TableHead.Column("discrimination", Bilingual("Daya beda", "Discrimination"), width: 8),
      TableHead.Column("seconds", Bilingual("Waktu tengah (detik)", "Median seconds"), width: 10),
      TableHead.Column("choices", Bilingual("Pilihan", "Choices"), width: 40),
      TableHead.Column("note", Bilingual("Periksa", "Check"), width: 24),
    ])

  /// The values of one item; of fewer than five people nothing but that.
  public static func values(
    of keyed: KeyedItem, _ tally: ItemTally, in language: Language
  ) -> [TableValue] {
    let name: [TableValue] = [
      .identifier(keyed.item.id.description), .text(keyed.item.topic),
    ]
    guard tally.people >= ItemTally.smallest else {
      return name + [.none, .text("<\(ItemTally.smallest)")]
        + [TableValue](repeating: .none, count: head.columns.count - 4)
    }
    return name + [
      .count(tally.showings), .count(tally.people), share(tally.facility),
      share(tally.discrimination), tally.medianTime.map { .count($0 / 1000) } ?? .none,
      choices(of: keyed, tally, in: language).map(TableValue.text) ?? .none,
      note(tally).map { .text($0[language]) } ?? .none,
    ]
  }

  /// In permille, rounded towards 0.
  private static func share(_ fraction: Fraction?) -> TableValue {
    fraction.map { .permille($0.numerator * 1000 / $0.denominator) } ?? .none
  }

  /// The options in the order of the key, each with how many chose it; the right ones are marked.
  private static func choices(
    of keyed: KeyedItem, _ tally: ItemTally, in language: Language
  ) -> String? {
    switch keyed.key {
    case .option, .marks: break
    case .order, .short: return nil
    }
    let right = Set(keyed.rightOptions.map(\.id))
    return keyed.options.map { option in
      let mark = right.contains(option.id) ? "✓ " : ""
      return "\(mark)\(tally.choices[option.id] ?? 0) × \(option.text[language])"
    }.joined(separator: " · ")
  }

  /// What a trainer should look at.
  private static func note(_ tally: ItemTally) -> Bilingual? {
    if let discrimination = tally.discrimination, discrimination < .zero {
      return Bilingual(
        "yang baik lebih sering salah", "the better ones are wrong more often")
    }
    guard let facility = tally.facility else { return nil }
    if facility < Fraction(1, over: 5) { return Bilingual("sangat sukar", "very hard") }
    if facility > Fraction(19, over: 20) { return Bilingual("sangat mudah", "very easy") }
    return nil
  }

  /// The rules by which is counted, to stand under the table.
  public static let rules = [
    Bilingual(
      "Setiap orang dihitung sekali, dengan ujian pertamanya yang selesai dan memuat butir itu; "
        + "pelatih dan penguji tidak. Hanya butir yang isinya masih sama di bank. Butir dengan kurang "
        + "dari 5 orang tidak dirinci.",
      "Each person is counted once, with the first finished exam that held the item; trainers and "
        + "testers are not. Only items whose content is still the same in the bank. Items with fewer "
        + "than 5 people are not broken down."),
    Bilingual(
      "Benar = seluruh jawaban tepat; tanpa jawaban = salah. Daya beda = bagian yang benar di antara "
        + "27% terbaik dikurangi 27% terlemah menurut nilai ujian; kosong bila kelompoknya kurang dari "
        + "5 orang. ✓ = kunci.",
      "Right = the whole answer right; no answer = wrong. Discrimination = the share right among the "
        + "best 27% less that among the weakest 27% by the exam's score; empty where a group has fewer "
        + "than 5 people. ✓ = key."),
  ]
}
