import Dates
import Refreshers
import Text

/// What is said of refreshers that are due.
enum DueWords {
  /// Where nothing is due today.
  static func nothingDue(_ forecast: Forecast) -> Bilingual {
    guard let next = forecast.next else {
      return Bilingual(
        "Belum ada yang dilatih, jadi belum ada yang perlu diulang. Mulailah dengan 'latihan'.",
        "Nothing was practised yet, so nothing needs to be repeated. Begin with 'practice'.")
    }
    return Bilingual("Tidak ada lagi yang perlu diulang hari ini.", "Nothing more is due today.")
      + Bilingual(" ", " ") + ahead(next)
  }

  /// Where more is due today than was practised.
  static func left(_ forecast: Forecast) -> Bilingual {
    Bilingual(
      "Masih \(forecast.today) yang perlu diulang hari ini: 'latihan jatuh-tempo'.",
      "Still due today: \(forecast.today). Type 'practice due'.")
  }

  /// The line in a person's results.
  static func summary(_ forecast: Forecast) -> Bilingual {
    let span = Forecast.span
    let counts =
      forecast.today > 0
      ? Bilingual(
        "Perlu diulang: \(forecast.today) hari ini, \(forecast.soon) dalam \(span) hari "
          + "('latihan jatuh-tempo').",
        "Due to be repeated: \(forecast.today) today, \(forecast.soon) within \(span) days "
          + "('practice due').")
      : Bilingual(
        "Perlu diulang: tidak ada hari ini, \(forecast.soon) dalam \(span) hari.",
        "Due to be repeated: none today, \(forecast.soon) within \(span) days.")
    guard forecast.today == 0, let next = forecast.next else { return counts }
    return counts + Bilingual(" ", " ") + ahead(next)
  }

  private static func ahead(_ next: Forecast.Ahead) -> Bilingual {
    Bilingual(
      "Berikutnya \(next.count) pada \(next.day.longText(in: .indonesian)).",
      "Next: \(next.count) on \(next.day.longText(in: .english)).")
  }
}
