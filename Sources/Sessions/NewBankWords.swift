import Assessment
import Dates
import Law
import Text

/// What `bank buat` says.
enum NewBankWords {
  static let introduction = Bilingual(
    "Anda menulis cerita dan faktanya; hukum menentukan kuncinya. 'batal' berhenti kapan saja.",
    "You write the story and its facts; the law settles the key. 'cancel' stops at any time.")

  static let title = Bilingual("judul bank", "title of the bank")
  static let whichTopic = Bilingual("Topik bank ini?", "The topic of this bank?")
  static let newTopic = Bilingual("topik baru", "a new topic")
  static let topic = Bilingual("nama topik", "name of the topic")
  static let date = Bilingual(
    "tanggal, misalnya 24 September 2024", "date, such as 24 September 2024")
  static let act = Bilingual(
    "apa yang dilakukan, misalnya klik suka", "what was done, such as tap like")
  static let whichAct = Bilingual("Yang mana?", "Which one?")
  static let otherAct = Bilingual("bukan salah satunya; cari lagi", "none of these; look again")
  static let theLaw = Bilingual("Kata hukum: ", "The law says: ")
  static let whichQuestion = Bilingual("Apa yang ditanyakan?", "What is asked?")
  static let story = Bilingual("cerita", "story")
  static let write = Bilingual("Tulis butir ini?", "Write this item?")
  static let another = Bilingual("Butir lain?", "Another item?")
  static let asItWillBe = Bilingual("Butirnya akan seperti ini:", "The item will be this:")
  static let written = Bilingual("Tertulis:", "Written:")
  static let next = Bilingual(
    "Sunting dengan penyunting teks apa pun, lalu periksa:",
    "Edit with any text editor, then check:")
  static let nothingWritten = Bilingual("Tidak ada yang ditulis.", "Nothing was written.")

  static func typeSomething(for label: Bilingual) -> Bilingual {
    Bilingual(
      "Ketik \(label.indonesian), atau 'batal' untuk berhenti.",
      "Type the \(label.english), or 'cancel' to stop.")
  }

  static let wrongTopic = Bilingual(
    "Nama topik perlu paling sedikit satu huruf latin atau angka.",
    "The name of a topic needs at least one Latin letter or digit.")

  static let noAct = Bilingual(
    "Perbuatan itu tidak dikenali. Coba kata lain; semuanya ada di 'fakta perbuatan'.",
    "That act is not recognised. Try other words; all of them are in 'facts perbuatan'.")

  static let nothingToAsk = Bilingual(
    "Hukum tidak memberi satu jawaban atas fakta ini; butir ini tidak dapat ditulis.",
    "The law gives no single answer on these facts; this item cannot be written.")

  static let storyNeeds = Bilingual(
    "Ceritakan sebagai kejadian: tanggal dengan nama bulan, siapa dan di kantor mana, lewat media apa, "
      + "dan semua fakta ini. Jangan menyebut hukumannya. Enter memakai kerangka ini:",
    "Tell it as something that happened: the date with the month's name, who and in which office, by "
      + "which medium, and all of these facts. Do not name the punishment. Enter takes this outline:"
  )

  static let nameMissing = Bilingual(
    "Sebutkan nama banknya, misalnya: bank buat latihan-kantor.",
    "Name the bank, for example: bank new office-practice.")

  static let nothingToDraft = Bilingual(
    "Tidak ada konsep yang perlu dibuat; tidak ada yang ditulis.",
    "No draft is needed; nothing was written.")

  static func wrongName(_ name: String) -> Bilingual {
    Bilingual(
      "Nama bank “\(name)” hanya boleh memuat huruf kecil a-z, angka dan tanda hubung.",
      "The bank name “\(name)” may only hold small letters a-z, digits and hyphens.")
  }

  static func heading(_ id: String) -> Bilingual { Bilingual("Butir \(id)", "Item \(id)") }

  static func wrongDate(_ text: String) -> Bilingual {
    Bilingual(
      "“\(text)” bukan tanggal; tulis seperti 2024-09-24 atau 24 September 2024.",
      "“\(text)” is not a date; write it like 2024-09-24 or 24 September 2024.")
  }

  static func tooEarly(_ first: Day) -> Bilingual {
    Bilingual(
      "Basis hukum mulai pada \(first.longText(in: .indonesian)); pakai tanggal sesudahnya.",
      "The rule base begins on \(first.longText(in: .english)); use a later date.")
  }

  /// Whether an exam may use an item on the verdict, or why not.
  static func use(of verdict: Verdict) -> Bilingual {
    verdict.isExaminable
      ? Bilingual("Boleh diujikan.", "It may be used in exams.")
      : Bilingual(
        "Hanya untuk latihan: ujian memerlukan putusan yang pasti dari aturan berkeyakinan tinggi.",
        "For practice only: an exam needs a settled verdict from rules of high confidence.")
  }

  static func label(of question: VerdictQuestion) -> Bilingual {
    switch question {
    case .permission: Bilingual("boleh atau dilarang", "allowed or forbidden")
    case .offenceClass: Bilingual("jenis pelanggarannya", "the kind of breach")
    case .level: Bilingual("tingkat sanksinya", "the level of the sanction")
    case .sanction: Bilingual("bentuk sanksinya", "the form of the sanction")
    case .provision: Bilingual("ketentuan yang menjadi dasar", "the provision it rests on")
    case .decisive: Bilingual("fakta yang menentukan", "the fact that decides")
    }
  }

  static func finished(_ count: Int) -> Bilingual {
    Bilingual(
      "Bank berisi \(count) butir. Tambah butir lain dalam berkasnya, lalu periksa:",
      "Items in the bank: \(count). Add others in its file, then check:")
  }
}

/// What is said of drafts.
extension NewBankWords {
  static func draftTitle(_ name: String) -> Bilingual {
    Bilingual("Konsep \(name)", "Drafts \(name)")
  }

  /// What stands above a draft.
  static func draftRemarks(_ rule: Rule) -> [String] {
    [
      "konsep untuk aturan \(rule.id): \(rule.title.indonesian)",
      "Ceritanya masih kerangka: ceritakan sebagai kejadian nyata, lalu hapus kedua baris ini.",
    ]
  }

  static func drafted(_ count: Int) -> Bilingual {
    Bilingual(
      "\(count) konsep. Setiap cerita masih kerangka dan perlu ditulis ulang.",
      "Drafts: \(count). Each story is an outline and must be told anew.")
  }

  static func noScenario(_ rule: Rule) -> Bilingual {
    Bilingual(
      "\(rule.id): tidak ada konsep; tidak ditemukan skenario yang pasti diputus oleh aturan ini.",
      "\(rule.id): no draft; no scenario was found that this rule surely decides.")
  }
}
