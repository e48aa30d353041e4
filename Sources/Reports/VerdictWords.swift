import Dates
import Law
import Text

extension VerdictText {
  func outcome(_ outcome: Outcome) -> Bilingual {
    switch outcome {
    case .violation: Bilingual("Pelanggaran", "Violation")
    case .permitted: Bilingual("Boleh", "Allowed")
    case .unregulated:
      Bilingual(
        "Tidak diatur: tidak ada larangan yang dirumuskan (bukan berarti diizinkan)",
        "Not regulated: no prohibition is formulated (which is not a permission)")
    case .outOfScope:
      Bilingual(
        "Di luar lingkup: tidak ada aturan di sini yang berbicara tentang pelaku ini",
        "Out of scope: no rule here speaks of this actor")
    case .contested:
      Bilingual(
        "Diperdebatkan: para pejabat berbeda pendapat; mintalah nasihat sebelum bertindak",
        "Contested: officials disagree; ask for advice before you act")
    case .undetermined:
      Bilingual(
        "Belum dapat dipastikan: masih ada fakta yang perlu diketahui",
        "Not settled yet: facts are missing")
    case .conflict:
      Bilingual(
        "Aturannya bertentangan: laporkan kepada pengelola", "The rules conflict: report it")
    }
  }

  func briefWords(of outcome: Outcome) -> Bilingual {
    switch outcome {
    case .violation: Bilingual("pelanggaran", "a violation")
    case .permitted: Bilingual("boleh", "allowed")
    case .unregulated: Bilingual("tidak diatur", "not regulated")
    case .outOfScope: Bilingual("di luar lingkup", "out of scope")
    case .contested: Bilingual("diperdebatkan", "contested")
    case .undetermined: Bilingual("belum dapat dipastikan", "not settled yet")
    case .conflict: Bilingual("aturan bertentangan", "the rules conflict")
    }
  }

  /// How far a rule of this confidence may be relied upon.
  public func caution(_ confidence: Confidence) -> Bilingual {
    switch confidence {
    case .low:
      Bilingual(
        "rendah: sumbernya lemah, jangan dijadikan pegangan tanpa nasihat",
        "low: the sources are weak, do not rely on it without advice")
    case .medium: Bilingual("sedang: sebagian belum terverifikasi", "medium: partly unverified")
    case .high: Bilingual("tinggi", "high")
    }
  }
}

extension Interval {
  /// In words, such as “sejak 1 Januari 2020 sampai sebelum 2 Maret 2021”.
  public func longText(in language: Language) -> String {
    let first = Bilingual("sejak ", "from ")[language] + start.longText(in: language)
    guard let end else { return first }
    return first + Bilingual(" sampai sebelum ", " until before ")[language]
      + end.longText(in: language)
  }
}
