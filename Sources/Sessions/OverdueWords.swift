import Assessment
import Dates
import Results
import Text

/// What is said of exams whose time ran out while nobody sat at them.
enum OverdueWords {
  static func closed(
    _ title: Bilingual, _ exam: AttemptRecord, _ closing: Closing, _ clockOffset: Int
  ) -> Bilingual {
    let (answered, count) = (exam.answeredItems, exam.shown.count)
    return Bilingual(
      "Waktu ujian “\(title.indonesian)” habis sebelum dikumpulkan: "
        + "\(moment(closing.at, clockOffset, .indonesian)). \(answered) dari \(count) butir yang "
        + "tersimpan kini dinilai.",
      "The time of the exam “\(title.english)” ran out before it was handed in: "
        + "\(moment(closing.at, clockOffset, .english)). What was saved is scored now: \(answered) of "
        + "\(count) items.")
  }

  static func unscored(
    _ exam: AttemptRecord, because trouble: Trouble, _ clockOffset: Int
  ) -> Bilingual {
    let (answered, count) = (exam.answeredItems, exam.shown.count)
    let name = exam.sources.program ?? ""
    let deadline = exam.deadline ?? exam.start
    return Bilingual(
      "Waktu ujian \(name) habis: \(moment(deadline, clockOffset, .indonesian)). \(answered) dari "
        + "\(count) butir tersimpan, tetapi belum dapat dinilai: ",
      "The time of the exam \(name) ran out: \(moment(deadline, clockOffset, .english)). "
        + "\(answered) of \(count) items are saved, but cannot be scored yet: ")
      + reason(trouble)
      + Bilingual(
        " Nilainya dihitung begitu Netral dibuka lagi dengan hukum dan bank semula.",
        " They are scored as soon as Netral is opened with the former law and bank again.")
  }

  private static func reason(_ trouble: Trouble) -> Bilingual {
    switch trouble {
    case .lawChanged(let edition):
      Bilingual(
        "ujian itu dimulai dengan hukum edisi \(edition.prefix(18)).",
        "that exam began with the law edition \(edition.prefix(18)).")
    case .formChanged(let item):
      Bilingual(
        "butir \(item) telah berubah sejak ujian dimulai.",
        "item \(item) has changed since the exam began.")
    case .noProgram(let name, _):
      Bilingual("program “\(name)” tidak ada lagi.", "the program “\(name)” is no longer there.")
    case .usage, .scenario, .noVerdict, .noScenario, .noBank, .findings, .noTopic, .noRule,
      .noProvision, .store, .file, .sitsElsewhere, .unprintable, .certificate,
      .key:
      Bilingual("bank soalnya tidak terbaca.", "its question bank cannot be read.")
    }
  }

  private static func moment(
    _ instant: Instant, _ clockOffset: Int, _ language: Language
  ) -> String {
    let day = instant.day(offset: clockOffset).longText(in: language)
    let clock = instant.clockText(offset: clockOffset)
    return language == .indonesian ? "\(day) pukul \(clock)" : "\(day), \(clock)"
  }
}

extension AttemptRecord {
  /// How many of its items have a response.
  var answeredItems: Int { Set(responses.map(\.item)).count }
}
