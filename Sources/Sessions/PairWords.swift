import Law
import Text

/// What is said of minimal pairs.
enum PairWords {
  static func headline(_ act: Fact.Value, _ count: Int) -> Bilingual {
    let name = Bilingual(
      "\(act.label.indonesian) (\(act.id)): ", "\(act.label.english) (\(act.id)): ")
    guard count > 0 else {
      return name + Bilingual("tidak ada pasangan minimal.", "there is no minimal pair.")
    }
    return name + Bilingual("\(count) pasangan minimal", "\(count) minimal \(pairs(count))")
  }

  static func line(_ act: Fact.Value, _ count: Int, _ items: Int) -> Bilingual {
    let banks =
      items == 0
      ? Bilingual("; belum ada dalam bank", "; none in the banks")
      : Bilingual("; dalam bank: \(items)", "; in the banks: \(items)")
    return Bilingual(
      "\(act.id) (\(act.label.indonesian)): \(count) pasangan",
      "\(act.id) (\(act.label.english)): \(count) \(pairs(count))") + banks
  }

  static func more(_ count: Int) -> Bilingual {
    Bilingual(
      "Masih ada \(count) pasangan lain: tambahkan --semua.",
      "There are \(count) more: add --semua.")
  }

  static let howToSeeOne = Bilingual(
    "Lihat satu perbuatan: bank pasangan PERBUATAN; siap ditempel ke bank: --soal.",
    "See one act: bank pairs ACT; ready to be pasted into a bank: --soal.")

  static let actMissing = Bilingual(
    "Sebutkan satu perbuatan, misalnya: bank pasangan suka pelaku=pns.",
    "Name one act, for example: bank pairs suka pelaku=pns.")

  private static func pairs(_ count: Int) -> String { count == 1 ? "pair" : "pairs" }
}
