import Asking
import Text

/// What `tanya` says.
enum AskWords {
  static let question = Bilingual("pertanyaan", "question")

  static let noAct = Bilingual(
    "Saya tidak mengenali perbuatan yang diatur di sini. Ceritakan apa yang dilakukan, misalnya: "
      + "tanya boleh kasih jempol di unggahan calon bupati?",
    "I recognise no act that is dealt with here. Say what was done, for example: ask may I like a "
      + "candidate's post?")

  static let whichAct = Bilingual("Yang mana yang Anda maksud?", "Which one do you mean?")

  static let noneOfThese = Bilingual("bukan salah satunya", "none of these")

  static let nextAct = Bilingual(
    "Anda menyebut perbuatan lain juga.", "You named another act as well.")

  static let understood = Bilingual("Dipahami   ", "Understood ")

  static let or = Bilingual(" atau ", " or ")

  static let until = Bilingual(" sampai ", " to ")

  static let choose = Bilingual("pilih> ", "choose> ")

  static let yes = Bilingual("ya", "yes")
  static let no = Bilingual("tidak", "no")

  static let leftOpen = Bilingual(
    "Tanpa fakta itu hukum belum memberi satu jawaban. Kemungkinannya tertera di atas.",
    "Without that fact the law gives no single answer. The possibilities are listed above.")

  static let notDone = Bilingual(
    "Anda mengatakan perbuatan itu tidak dilakukan, jadi tidak ada yang dinilai. Ingin tahu "
      + "jawabannya andai dilakukan?",
    "You say that it was not done, so there is nothing to judge. Do you want to know the answer if "
      + "it were done?")

  /// Short where the long prompt would fill the line on which one types.
  static func anythingWrong(within width: Int) -> Bilingual {
    width < 60
      ? Bilingual("Keliru? (Enter = tidak, '?')> ", "Wrong? (Enter = no, '?')> ")
      : Bilingual(
        "Ada yang keliru? (Enter = tidak, 'bukan', fakta=nilai)> ",
        "Anything wrong? (Enter = no, 'not', fact=value)> ")
  }

  static let howToCorrect = Bilingual(
    "Untuk mengoreksi: 'bukan' bila perbuatannya lain, atau fakta=nilai, misalnya pelaku=pns atau "
      + "tanggal=2024-09-24; pelaku=? menghapusnya.",
    "To correct: 'not' if the act is another, or fact=value, for example pelaku=pns or "
      + "tanggal=2024-09-24; pelaku=? takes it back.")

  static let enterIfRight = Bilingual(
    " Enter bila tidak ada yang keliru.", " Enter if nothing is wrong.")

  static let whichDay = Bilingual(
    "Hukum berubah dalam masa itu. Tanggal berapa perbuatannya?",
    "The law changes within that time. On which day was it?")

  static let dayField = Bilingual("tanggal", "date")

  static let unclearDay = Bilingual(
    "Tulis satu hari, misalnya 24 September 2024 atau 2024-09-24; Enter bila tidak tahu.",
    "Write one day, for example 24 September 2024 or 2024-09-24; Enter if you do not know.")

  /// What says that another act was meant.
  static let notThis: Set = ["bukan", "bukan itu", "salah", "keliru", "not", "not that", "wrong"]

  static func assumed(_ day: String) -> Bilingual {
    Bilingual(
      "Dianggap \(day). Hari lain dapat dicoba dengan andai tanggal=….",
      "Taken as \(day). Try another day with whatif tanggal=….")
  }

  static func circumstance(_ circumstance: Circumstance) -> Bilingual {
    switch circumstance {
    case .notDone: Bilingual("perbuatan itu tidak dilakukan", "it was not done")
    case .accident:
      Bilingual(
        "tidak sengaja (aturan di sini tidak menanyakan niat)",
        "by accident (the rules here do not ask for intent)")
    case .undone:
      Bilingual(
        "sudah ditarik kembali (aturan di sini tidak menanyakannya)",
        "since undone (the rules here do not ask for that)")
    case .somebodyElse:
      Bilingual("yang berbuat orang lain, bukan Anda", "somebody else did it, not you")
    }
  }

  /// The act, and how well it fits, as a share with two decimals.
  static func act(_ label: String, _ permille: Int, in language: Language) -> String {
    let hundredths = (permille + 5) / 10
    let mark = language == .indonesian ? "," : "."
    let fraction = String(100 + hundredths % 100).dropFirst()
    let share = "\(hundredths / 100)\(mark)\(fraction)"
    return Bilingual(
      "Perbuatan  \(label)  [cocok \(share)]", "Act        \(label)  [match \(share)]")[
        language]
  }

  static func day(_ day: String, in language: Language) -> String {
    Bilingual("Tanggal    \(day)", "Date       \(day)")[language]
  }
}
