import Law
import Readings
import Text

/// What `baca` says beside the pages themselves.
enum ReadingWords {
  static let noPages = Bilingual(
    "Tidak ada bacaan di folder bank ini. Tempatnya subfolder “bacaan”.",
    "There are no reading pages in this folder of banks. They belong into its subfolder “bacaan”.")
  static let list = Bilingual(
    "Bacaan: artikel sumber diceritakan kembali, di samping hukumnya.",
    "Reading pages: the source articles retold, beside the law.")
  static let summary = Bilingual(
    "Isi artikel, dengan kata-kata kami", "What the article said, in our own words")
  static let errors = Bilingual(
    "Di mana keliru, dan apa yang perlu diketahui", "Where it errs, and what to know")
  static let noError = Bilingual(
    "Tidak ada kekeliruan yang tercatat dalam artikel ini.",
    "No error is on record for this article.")

  static func howToOpen(_ number: Int) -> Bilingual {
    Bilingual("Ketik 'baca \(number)' untuk membukanya.", "Type 'read \(number)' to open one.")
  }

  static func heading(_ page: ReadingPage) -> Bilingual {
    Bilingual("Bacaan \(page.number): ", "Reading \(page.number): ") + page.title
  }

  static func law(_ edition: Edition) -> Bilingual {
    let name = "\(edition.day) (\(edition.digest.prefix(7)))"
    return Bilingual("Apa kata hukum, edisi \(name)", "What the law says, edition \(name)")
  }

  static func label(of kind: Remark.Kind) -> Bilingual {
    switch kind {
    case .confirmed: Bilingual("Sesuai", "Agrees")
    case .error: Bilingual("Keliru", "Wrong")
    case .changed: Bilingual("Berubah sejak itu", "Changed since")
    case .caution: Bilingual("Hati-hati", "Take care")
    }
  }

  static func items(_ count: Int) -> Bilingual {
    count == 0
      ? Bilingual(
        "Belum ada butir tentang perbuatan ini di bank yang terbuka.",
        "The open banks have no item on these acts yet.")
      : Bilingual("Berlatih dengan butirnya: \(count)", "Its items to practise: \(count)")
  }

  /// So many items are named; the JSON answer names all.
  private static let namedItems = 6

  /// The command that practises the items of a page.
  static func practise(_ page: String) -> Bilingual {
    Bilingual("Ketik 'latihan \(page)'.", "Type 'practice \(page)'.")
  }

  /// How many items of a topic there are, and the first of them.
  static func items(_ topic: String, _ items: [String]) -> Bilingual {
    let names = items.prefix(namedItems).joined(separator: ", ")
    let rest = items.count - namedItems
    let lead = Bilingual(
      "\(topic) · \(items.count) butir: \(names)",
      "\(topic) · \(items.count) \(items.count == 1 ? "item" : "items"): \(names)")
    return rest > 0 ? lead + Bilingual(", dan \(rest) lagi", ", and \(rest) more") : lead
  }

  static func unknownPage(_ name: String, _ near: String?) -> Bilingual {
    Bilingual(
      "Bacaan “\(name)” tidak ada.\(near.map { " Maksud Anda “\($0)”?" } ?? "")",
      "There is no reading page “\(name)”.\(near.map { " Did you mean “\($0)”?" } ?? "")")
  }
}

extension CommandInfo {
  public static let reading = CommandInfo(
    name: "baca", alias: "read",
    summary: Bilingual("artikel sumber, di samping hukumnya", "source articles beside the law"),
    usage: ["baca", "baca NOMOR [--json]", "baca NAMA [--json]"],
    discussion: Bilingual(
      "Isi artikel dengan kata-kata kami, apa kata hukum tentang perbuatannya, di mana artikel keliru, "
        + "dan butir untuk berlatih. Tanpa kata lain: daftar bacaan.",
      "What the article said in our own words, what the law says of the acts, where the article errs, "
        + "and the items to practise. Without other words: the list of pages."),
    examples: ["baca", "baca 1"])
}
