import Tables
import Text

extension TableValue {
  /// What the row of all units is called in a recap.
  static func total(in language: Language) -> TableValue {
    .text(Bilingual("Jumlah", "Total")[language])
  }
}
