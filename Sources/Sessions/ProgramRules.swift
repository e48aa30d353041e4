import Assessment
import Text

/// A program's rules as a participant gets them before the start.
struct ProgramRules {
  let program: Program

  init(of program: Program) { self.program = program }

  /// The title, then every rule in a line of its own.
  var lines: [Bilingual] {
    [Bilingual("Ujian: ", "Exam: ") + program.title]
      + ([form] + sections + program.scoring.sentences + conduct + attempts + [
        feedback, worth,
      ]).map { Bilingual("  ", "  ") + $0 }
  }

  private var form: Bilingual {
    let (items, minutes) = (program.itemCount, program.minutes)
    return Bilingual(
      "\(items) butir, \(minutes) menit, lulus mulai \(program.cutScore.percent) %.",
      "\(items) items, \(minutes) minutes, pass from \(program.cutScore.percent) %.")
  }

  private var sections: [Bilingual] {
    guard program.sections.count > 1 || program.sections.contains(where: { $0.minimum != nil })
    else { return [] }
    let lines = program.sections.map { section in
      let least = section.minimum.map {
        Bilingual(", paling sedikit \($0.percent) %", ", at least \($0.percent) %")
      }
      return Bilingual("- ", "- ") + section.title
        + Bilingual(": \(section.count) butir", ": \(section.count) items")
        + (least ?? Bilingual("", "")) + Bilingual(".", ".")
    }
    guard program.sections.contains(where: { $0.minimum != nil }) else { return lines }
    return lines + [
      Bilingual(
        "Setiap batas bagian itu harus tercapai, di samping batas lulus.",
        "Each of these minima must be met, besides the cut score.")
    ]
  }

  private var conduct: [Bilingual] {
    [
      Bilingual(
        "Setiap jawaban disimpan sebelum butir berikutnya. Selama ujian tidak disebut benar atau "
          + "salahnya.",
        "Each response is saved before the next item. Right or wrong is not told during the exam."),
      Bilingual(
        "Waktu tidak berhenti, juga bila Anda keluar atau komputer mati.",
        "The clock does not stop, not even when you leave or the computer fails."),
    ]
  }

  private var feedback: Bilingual {
    switch program.feedback {
    case .none:
      Bilingual(
        "Sesudah ujian hanya diberitahukan bahwa hasilnya tercatat.",
        "After the exam you are told only that the result is recorded.")
    case .outcome:
      Bilingual(
        "Sesudah ujian disebut lulus atau belum, dan nilai setiap bagian.",
        "After the exam you are told whether you passed, and the score by section.")
    case .provisions:
      Bilingual(
        "Sesudah ujian disebut nilai dan ketentuan yang perlu dipelajari lagi.",
        "After the exam you are told the score and the provisions to look at again.")
    case .explanations:
      Bilingual(
        "Sesudah ujian disebut nilai, dan setiap butir yang keliru dijelaskan.",
        "After the exam you are told the score, and each missed item is explained.")
    }
  }

  private var worth: Bilingual {
    Bilingual(
      "Lulus bernilai \(program.trainingHours) JP, berlaku \(program.validMonths) bulan.",
      "A pass is worth \(program.trainingHours) JP, valid for \(program.validMonths) months.")
  }
}

extension ProgramRules {
  /// How often the exam may be sat; nothing where there is no rule about it.
  private var attempts: [Bilingual] {
    let rules = program.attempts
    var lines: [Bilingual] = []
    if let limit = rules.limit {
      lines.append(
        Bilingual(
          "Boleh ditempuh paling banyak \(limit) kali sampai lulus; selebihnya dengan izin bagian "
            + "kepegawaian.",
          "It may be sat \(limit) \(limit == 1 ? "time" : "times") until passed; more often only as "
            + "HR allows."))
    }
    if rules.waitingDays > 0 || rules.remedialItems > 0 { lines.append(again(rules)) }
    if rules.limit != 1, rules.counting != .best || rules.limit != nil {
      lines.append(counting(rules.counting))
    }
    if let days = rules.renewalDays {
      lines.append(
        Bilingual(
          "Sesudah lulus dapat ditempuh lagi mulai \(days) hari sebelum masa berlakunya habis.",
          "Once passed it may be sat again from \(days) days before the pass expires."))
    }
    return lines
  }

  private func again(_ rules: AttemptRules) -> Bilingual {
    let wait = Bilingual(
      "paling cepat \(rules.waitingDays) hari kemudian",
      "no sooner than \(rules.waitingDays) \(rules.waitingDays == 1 ? "day" : "days") later")
    let practice = Bilingual(
      "sesudah berlatih \(rules.remedialItems) butir",
      "after practising \(rules.remedialItems) items")
    let start = Bilingual(
      "Bila belum lulus, boleh diulang ", "Whoever does not pass may try again ")
    let stop = Bilingual(".", ".")
    if rules.remedialItems == 0 { return start + wait + stop }
    if rules.waitingDays == 0 { return start + practice + stop }
    return start + wait + Bilingual(" dan ", " and ") + practice + stop
  }

  private func counting(_ counting: AttemptRules.Counting) -> Bilingual {
    switch counting {
    case .first: Bilingual("Yang dihitung nilai percobaan pertama.", "The first attempt counts.")
    case .last: Bilingual("Yang dihitung nilai percobaan terakhir.", "The last attempt counts.")
    case .best: Bilingual("Yang dihitung nilai percobaan terbaik.", "The best attempt counts.")
    }
  }
}
