import Law
import Results
import Text

extension Trouble {
  /// One sentence or two: what is wrong, and what to do.
  var sentence: Bilingual {
    switch self {
    case .usage(let sentence, let command):
      sentence
        + (command.isEmpty
          ? Bilingual(" Lihat 'bantuan'.", " See 'help'.")
          : Bilingual(" Lihat 'bantuan \(command)'.", " See 'help \(command)'."))
    case .scenario(let error): error.sentence
    case .noVerdict(let error): error.sentence
    case .noScenario:
      Bilingual(
        "Belum ada skenario. Mulailah dengan 'putusan' atau 'tanya', atau kerjakan satu butir.",
        "There is no scenario yet. Begin with 'verdict' or 'ask', or work on an item.")
    case .findings: Bilingual("Ada temuan.", "There are findings.")
    case .noBank(let folder):
      Bilingual(
        "Tidak ada bank soal di “\(folder)”. Sebutkan foldernya dengan --bank FOLDER.",
        "There is no question bank in “\(folder)”. Name its folder with --bank FOLDER.")
    case .store(let error): error.sentence.with(remedy: error.remedy)
    case .file(let path, let reason):
      Bilingual(
        "“\(path)” tidak dapat dipakai: \(reason.indonesian).",
        "“\(path)” cannot be used: \(reason.english).")
    case .formChanged(let item):
      Bilingual(
        "Ujian ini tidak dapat dilanjutkan: butir \(item) telah berubah sejak dimulai. Pasang kembali "
          + "bank yang lama untuk melanjutkannya. ",
        "This exam cannot go on: item \(item) has changed since it began. Put the former bank back "
          + "to continue. ") + answersAreKept
    case .lawChanged(let edition):
      Bilingual(
        "Ujian ini dimulai dengan hukum edisi \(edition.prefix(18)) dan tidak dapat dilanjutkan "
          + "dengan edisi lain. Pakai kembali edisi itu (--hukum FOLDER atau program yang lama). ",
        "This exam began with the law edition \(edition.prefix(18)) and cannot go on with another. "
          + "Use that edition again (--hukum FOLDER or the former program). ") + answersAreKept
    case .sitsElsewhere(let sitter, let offset):
      sitter.map { ExamWords.sitsElsewhere($0, offset) } ?? ExamWords.sitsSomewhere
    case .certificate(let sentence, _), .unprintable(let sentence): sentence
    case .key(let trouble): trouble.sentence
    case .noTopic(let name, let near):
      unknown("Topik", "topic", name, near)
        + Bilingual(" Lihat 'latihan daftar'.", " See 'practice list'.")
    case .noProgram(let name, let known):
      Bilingual(
        "Program “\(name)” tidak dikenal. Yang ada: \(known.joined(separator: ", ")).",
        "The program “\(name)” is not known. There are: \(known.joined(separator: ", ")).")
    case .noRule(let name, let near): unknown("Aturan", "rule", name, near)
    case .noProvision(let name):
      Bilingual(
        "Tidak ada aturan yang berdasar pada “\(name)”. Tulis misalnya: pasal PP 94/2021 Pasal 14.",
        "No rule rests on “\(name)”. Write, for example: provision PP 94/2021 Pasal 14.")
    }
  }

  private var answersAreKept: Bilingual {
    Bilingual(
      "Jawaban yang tersimpan tetap ada; waktunya terus berjalan.",
      "The saved responses are kept; the clock runs on.")
  }

  private func unknown(
    _ indonesian: String, _ english: String, _ name: String, _ near: String?
  ) -> Bilingual {
    Bilingual(
      "\(indonesian) “\(name)” tidak dikenal.\(near.map { " Maksud Anda “\($0)”?" } ?? "")",
      "The \(english) “\(name)” is not known.\(near.map { " Did you mean “\($0)”?" } ?? "")")
  }
}

extension VerdictError {
  /// What is wrong with the scenario as a whole.
  var sentence: Bilingual {
    switch self {
    case .dayOutside(let day, let first):
      Bilingual(
        "\(day) di luar basis hukum, yang mulai pada \(first). Pakai tanggal yang lebih kemudian.",
        "\(day) is outside the rule base, which begins on \(first). Use a later date.")
    case .impossible:
      Bilingual(
        "Fakta-fakta itu tidak mungkin benar bersama. Periksa lagi faktanya.",
        "These facts cannot be true together. Check them again.")
    }
  }
}
