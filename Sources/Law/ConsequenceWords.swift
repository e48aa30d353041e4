import Text

extension OffenceClass {
  /// What a consequence of this class and `level` is called, such as “hukuman disiplin berat”.
  public func label(at level: Level?) -> Bilingual {
    switch (self, level) {
    case (.discipline, .light):
      Bilingual("hukuman disiplin ringan", "light disciplinary punishment")
    case (.discipline, .medium):
      Bilingual("hukuman disiplin sedang", "medium disciplinary punishment")
    case (.discipline, .heavy):
      Bilingual("hukuman disiplin berat", "severe disciplinary punishment")
    case (.discipline, _): Bilingual("hukuman disiplin", "disciplinary punishment")
    case (.ethics, _): Bilingual("sanksi moral (kode etik)", "moral sanction (code of ethics)")
    case (.administrative, _): Bilingual("tindakan administratif", "administrative measure")
    case (.criminal, _): Bilingual("pidana", "criminal penalty")
    case (.contract, _):
      Bilingual("sanksi perjanjian kerja", "sanction under the work contract")
    }
  }
}

extension Consequence {
  /// Its class and level in words.
  public var kind: Bilingual { offenceClass.label(at: level) }
}
