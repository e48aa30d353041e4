import Assessment
import Dates
import Results
import Text

/// The sentences of `nilai-ulang`.
enum RegradeWords {
  static func noDay(_ text: String) -> Bilingual {
    Bilingual(
      "“\(text)” bukan tanggal; tulis misalnya --sejak 2024-09-24.",
      "“\(text)” is no date; write --sejak 2024-09-24, for example.")
  }

  /// The law's date and the first seven digits of its digest.
  private static func short(_ law: String) -> String {
    let parts = law.split(separator: " ")
    return parts.count == 2 ? "\(parts[0]) (\(parts[1].prefix(7)))" : law
  }

  static func ground(_ ground: RegradeGround) -> Bilingual {
    let (law, banks) = (short(ground.lawName), ground.banks.keys.sorted())
    let list = banks.isEmpty ? "-" : banks.joined(separator: ", ")
    return Bilingual(
      "Nilai ulang menurut hukum edisi \(law), bank \(list).",
      "Regraded by the law's edition \(law), banks \(list).")
  }

  static func counts(_ report: RegradeReport) -> Bilingual {
    let (unchanged, changed, kept) = (
      report.unchanged, report.changed.count, report.kept.count
    )
    let up = report.changed.count { $0.regrading.isPass && !$0.before.isPass }
    let down = report.changed.count { !$0.regrading.isPass && $0.before.isPass }
    return Bilingual(
      "\(report.examined) ujian diperiksa: \(unchanged) tetap, \(changed) berubah (\(up) menjadi lulus, "
        + "\(down) menjadi tidak lulus), \(kept) tidak dapat dinilai ulang.",
      "\(report.examined) \(report.examined == 1 ? "exam" : "exams") looked at: \(unchanged) unchanged, "
        + "\(changed) changed (\(up) passed now, \(down) no longer), \(kept) not to be regraded.")
  }

  static let itemsTitle = Bilingual(
    "Butir yang dinilai dengan cara lain:", "Items that count in another way:")

  static func item(_ touched: RegradeReport.TouchedItem) -> Bilingual {
    let name = touched.item.version.item.description
    let exams = Bilingual(
      " (\(touched.exams) ujian)", " (\(touched.exams) \(touched.exams == 1 ? "exam" : "exams"))")
    switch touched.item.change {
    case .rekeyed(let before, let after):
      let keys = touched.keys ?? (Bilingual(before, before), Bilingual(after, after))
      return Bilingual("\(name): kunci ", "\(name): key ") + keys.before
        + Bilingual(" → ", " → ") + keys.after + exams
    case .struck(let reason):
      return Bilingual("\(name): dicoret; ", "\(name): struck; ") + self.reason(reason) + exams
    }
  }

  static let rule = Bilingual(
    "Butir yang dicoret tidak dihitung bagi siapa pun, benar atau salah: nilai penuhnya berkurang.",
    "A struck item counts for nobody, right or wrong: the full score shrinks.")

  static func unknownLaws(_ laws: [String]) -> Bilingual {
    let list = laws.map(short).joined(separator: ", ")
    return Bilingual(
      "Ujian menurut hukum edisi \(list): edisi itu tidak ada di sini, jadi kunci yang berubah tidak "
        + "dapat disebut butir demi butir; nilainya tetap dihitung penuh.",
      "Exams by the law's edition \(list): that edition is not here, so changed keys cannot be named "
        + "item by item; scores are computed in full all the same.")
  }

  static let changedTitle = Bilingual("Ujian yang nilainya berubah:", "Exams with another score:")
  static let keptTitle = Bilingual(
    "Tidak dapat dinilai ulang; nilainya tetap:", "Not to be regraded; their scores stay:")

  static func exam(_ attempt: AttemptRecord, clockOffset: Int) -> Bilingual {
    let day = attempt.start.day(offset: clockOffset)
    let program = attempt.sources.program ?? ""
    return Bilingual(
      "\(attempt.id), \(program), \(day.longText(in: .indonesian))",
      "\(attempt.id), \(program), \(day.longText(in: .english))")
  }

  static func change(_ before: AttemptResult, _ after: Regrading) -> Bilingual {
    Bilingual("semula ", "before ") + result(before.score, before.isPass)
      + Bilingual(" → ", " → ") + result(after.score, after.isPass)
  }

  /// The score, and whether it is a pass.
  static func result(_ score: Score, _ isPass: Bool) -> Bilingual {
    points(score)
      + (isPass ? Bilingual(" LULUS", " PASS") : Bilingual(" BELUM LULUS", " NOT PASSED"))
  }

  /// Points of those possible; in percent where parts of points are earned.
  static func points(_ score: Score) -> Bilingual {
    guard score.unitsPerPoint != 1 else {
      return Bilingual("\(score.earned)/\(score.possible)", "\(score.earned)/\(score.possible)")
    }
    let (whole, part) = (score.permille / 10, score.permille % 10)
    return Bilingual("\(whole),\(part) %", "\(whole).\(part) %")
  }

  static func action(_ changed: RegradeReport.Changed) -> Bilingual? {
    switch changed.action {
    case .issue where !changed.certificates.isEmpty:
      Bilingual(
        "sertifikatnya tidak lagi berlaku: putuskan apakah yang baru diterbitkan",
        "its certificate is no longer in force: decide whether to issue another")
    case .issue:
      Bilingual(
        "berhak atas sertifikat: terbit begitu peserta mengetik 'sertifikat'",
        "has earned a certificate: it is issued when the participant types 'certificate'")
    case .revoke:
      Bilingual(
        "sertifikat \(changed.inForce?.number ?? "") masih berlaku: putuskan apakah dicabut",
        "the certificate \(changed.inForce?.number ?? "") is still in force: decide whether to revoke "
          + "it")
    case nil: nil
    }
  }

  static let trial = Bilingual(
    "Ini percobaan: tidak ada yang dicatat. Tambahkan --catat untuk mencatatnya di jurnal.",
    "This is a trial: nothing was recorded. Add --catat to record it in the ledger.")

  static func recorded(_ count: Int) -> Bilingual {
    Bilingual(
      "\(count) nilai ulang dicatat di jurnal; ujian, nilai semula dan sertifikat tidak diubah.",
      "\(count) \(count == 1 ? "regrading" : "regradings") recorded in the ledger; exams, first scores "
        + "and certificates were not altered.")
  }

  /// Of an exam that was regraded: both results, and by what.
  static func both(_ first: AttemptResult, _ last: Regrading) -> Bilingual {
    let law = short(last.law)
    let cause =
      last.causes.contains(.law)
      ? Bilingual("karena hukum edisi \(law)", "by the law's edition \(law)")
      : Bilingual("karena bank soal dibetulkan", "as the bank was corrected")
    let struck = last.items.count { item in
      if case .struck = item.change { true } else { false }
    }
    return Bilingual("semula ", "first ") + result(first.score, first.isPass)
      + Bilingual(", dinilai ulang ", ", regraded ") + result(last.score, last.isPass)
      + Bilingual(" ", " ") + cause
      + (struck == 0
        ? Bilingual("", "")
        : Bilingual(
          ", \(struck) butir dicoret", ", \(struck) \(struck == 1 ? "item" : "items") struck"))
  }
}
