import Law
import Text

/// What the law document says of itself.
enum GuideWords {
  static let paragraphs = [
    Bilingual(
      "Dokumen ini dicetak dari basis aturan yang dipakai Netral untuk memberi putusan. Isinya sama "
        + "dengan yang dijalankan program: tidak ada aturan lain, dan tidak ada yang disingkat.",
      "This document is printed from the rule base with which Netral gives verdicts. It is what the "
        + "program runs: there is no other rule, and nothing is abridged."),
    Bilingual(
      "Setiap aturan menyebut kapan ia berlaku (Bila), apa akibatnya, dan ketentuan yang menjadi "
        + "dasarnya. Semua syarat dalam satu baris harus terpenuhi; bila ada beberapa baris, cukup "
        + "salah satunya. Yang tidak disebut tidak berpengaruh.",
      "Each rule says when it applies (If), what follows, and the provision it rests on. All "
        + "conditions of one row must be met; where there are several rows, one is enough. What is "
        + "not mentioned makes no difference."),
    Bilingual(
      "Yang dipakai adalah aturan yang berlaku pada tanggal perbuatan. Aturan berlaku selama "
        + "peraturannya berlaku, kecuali disebut lain. Bila dua aturan bertemu, yang “mengalahkan” "
        + "dipakai.",
      "The rules in force on the date of the act decide. A rule is in force as long as its instrument "
        + "is, unless it says otherwise. Where two rules meet, the one that “defeats” the other "
        + "applies."),
    Bilingual(
      "Keyakinan menunjukkan seberapa kuat sumbernya. Tinggi: teks atau beberapa sumber yang sama. "
        + "Sedang: sebagian belum terverifikasi. Rendah: sumbernya lemah; jangan dijadikan pegangan "
        + "tanpa nasihat. Aturan tanpa baris keyakinan berkeyakinan tinggi.",
      "Confidence says how well the sources support a rule. High: the text itself, or several sources "
        + "that agree. Medium: partly unverified. Low: the sources are weak; do not rely on it without "
        + "advice. A rule without a row on confidence is of high confidence."),
    Bilingual(
      "Dokumen ini menjelaskan hukum, bukan menggantikan naskah resminya dan bukan nasihat hukum.",
      "This document explains the law. It takes the place neither of the official texts nor of legal "
        + "advice."),
  ]

  static let tree = Bilingual(
    "Di bawah setiap aturan tertera yang mengalahkannya, lalu yang mengalahkan pengecualian itu.",
    "Below each rule stands what defeats it, and below that what defeats the exception.")

  static let disputes = Bilingual(
    "Para pejabat atau sumber resmi saling bertentangan tentang hal-hal ini. Netral menyebut setiap "
      + "pendapat dan tidak memilih; mintalah nasihat sebelum bertindak.",
    "Officials or official sources contradict each other on these matters. Netral tells every reading "
      + "and chooses none; ask for advice before you act.")

  static let calendar = Bilingual(
    "Sebelum penetapan seseorang masih bakal calon, sejak hari penetapan ia calon. Beberapa daerah "
      + "punya tanggal lain.",
    "Before the determination somebody is a prospective candidate, from that day on a candidate. Some "
      + "regions have other dates.")

  static func doubt(_ confidence: Confidence) -> Bilingual {
    Bilingual("Keyakinan ", "Confidence ") + confidence.word
      + Bilingual(".", ".")
  }
}
