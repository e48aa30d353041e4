import Text

/// What people may be told about a command; the one list that help, completion, suggestions and
/// the argument parser share.
public struct CommandInfo: Hashable, Sendable {
  public let name: String
  public let alias: String
  /// What it does, in one short line.
  public let summary: Bilingual
  /// How it is used, without the program's name.
  public let usage: [String]
  /// What else there is to know.
  public let discussion: Bilingual
  public let examples: [String]

  /// The command called `word`, by its name or alias.
  public static func named(_ word: String) -> CommandInfo? {
    all.first { $0.name == word || $0.alias == word }
  }

  /// Every name and alias.
  public static var words: [String] { all.flatMap { [$0.name, $0.alias] } }
}

extension CommandInfo {
  public static let practice = CommandInfo(
    name: "latihan", alias: "practice",
    summary: Bilingual("berlatih dengan penjelasan langsung", "practise, with reasons at once"),
    usage: [
      "latihan [TOPIK|BANK] [JUMLAH]", "latihan jatuh-tempo [TOPIK|BANK] [JUMLAH]",
      "latihan perbaikan", "latihan daftar",
    ],
    discussion: Bilingual(
      "Yang terakhir keliru didahulukan, lalu yang perlu diulang, lalu yang belum pernah dilatih. "
        + "Kapan sesuatu perlu diulang bergantung pada seberapa baik dan cepat Anda menjawabnya, "
        + "selambatnya sebulan sebelum sertifikat berakhir. Topik dan jumlah boleh dikosongkan (5 "
        + "butir). jatuh-tempo (due): hanya yang perlu diulang. perbaikan (remedial): dari ujian "
        + "terakhir, butir lain tentang aturan yang keliru, lalu butir yang keliru. daftar (list): "
        + "bank dan topiknya.",
      "What you missed last time comes first, then what is due to be repeated, then what you have "
        + "not seen. When something is due depends on how well and how fast you answered it, a month "
        + "before the certificate ends at the latest. Topic and count may be left out (5 items). "
        + "jatuh-tempo (due): only what is due. perbaikan (remedial): from your last exam, other items "
        + "on the rules you missed, then the missed items. daftar (list): the banks and their topics."
    ),
    examples: ["latihan", "latihan media-sosial 5", "latihan jatuh-tempo", "latihan perbaikan"])

  public static let exam = CommandInfo(
    name: "ujian", alias: "exam",
    summary: Bilingual("mengikuti ujian, atau melanjutkannya", "sit an exam, or go on with it"),
    usage: ["ujian [PROGRAM]"],
    discussion: Bilingual(
      "Aturannya disebut sebelum mulai. Setiap jawaban disimpan sebelum butir berikutnya. Bila "
        + "terputus, ketik 'ujian' lagi, di sini atau di terminal lain: Anda kembali ke butir yang sama, "
        + "waktu terus berjalan. Satu ujian hanya dapat dibuka di satu tempat.",
      "The rules are stated before you begin. Each response is saved before the next item. If you "
        + "are cut off, type 'exam' again, here or at another terminal: you return to the same item, "
        + "the clock runs on. An exam is open at one place at a time."),
    examples: ["ujian", "ujian dasar"])

  public static let ask = CommandInfo(
    name: "tanya", alias: "ask",
    summary: Bilingual("bertanya dengan kata sendiri", "ask in your own words"),
    usage: ["tanya KALIMAT…", "tanya --json KALIMAT…", "tanya --baris"],
    discussion: Bilingual(
      "Perbuatan dan fakta dicari dari kata-kata Anda dan ditampilkan; lalu hanya fakta yang "
        + "menentukan yang ditanyakan. Yang keliru dapat dibetulkan: 'bukan' untuk perbuatan lain, "
        + "atau fakta=nilai. --baris membaca satu pertanyaan setiap baris dan menjawab dengan JSON.",
      "The act and the facts are found in your words and shown; then only facts that matter are asked "
        + "for. What is wrong can be put right: 'not that' for another act, or fact=value. --baris reads a "
        + "question from each line and answers in JSON."),
    examples: ["tanya boleh kasih jempol di postingan paslon?"])

  public static let verdict = CommandInfo(
    name: "putusan", alias: "verdict",
    summary: Bilingual("apa kata hukum atas fakta ini", "what the law says on these facts"),
    usage: ["putusan fakta=nilai… [--json]"],
    discussion: Bilingual(
      "Tanpa tanggal dipakai hari ini. Beberapa nilai yang mungkin dipisah dengan |. Daftar fakta: "
        + "'fakta'.",
      "Without a date, today is taken. Several possible values are joined by |. List of facts: "
        + "'facts'."),
    examples: ["putusan tanggal=2024-09-24 pelaku=pns perbuatan=suka status_calon=calon"])

  public static let whatIf = CommandInfo(
    name: "andai", alias: "whatif",
    summary: Bilingual("mengubah fakta skenario terakhir", "change a fact of the last scenario"),
    usage: ["andai", "andai fakta=nilai…", "andai fakta=nilai… menjadi fakta=nilai… [--json]"],
    discussion: Bilingual(
      "Tanpa kata lain: semua perubahan kecil yang mengubah putusan. Fakta di depan 'menjadi' "
        + "menyatakan skenarionya sendiri.",
      "Without other words: every small change that turns the verdict. Facts before 'menjadi' state "
        + "a scenario of their own."),
    examples: ["andai status_calon=bakal_calon", "andai tanggal=2018-03-01"])

  public static let provision = CommandInfo(
    name: "pasal", alias: "provision",
    summary: Bilingual("aturan yang berdasar pada suatu ketentuan", "rules resting on a provision"),
    usage: ["pasal", "pasal PERATURAN [Pasal …]"],
    discussion: Bilingual(
      "Tanpa kata lain: dasar dari skenario terakhir.",
      "Without other words: the basis of the last scenario."),
    examples: ["pasal PP 94/2021 Pasal 14", "pasal SKB 2022"])

  public static let rule = CommandInfo(
    name: "aturan", alias: "rule",
    summary: Bilingual("satu aturan, dengan yang mengalahkannya", "a rule, and what defeats it"),
    usage: ["aturan [NAMA]"],
    discussion: Bilingual(
      "Tanpa nama: daftar semua aturan.", "Without a name: the list of all rules."),
    examples: ["aturan skb-2022.disiplin.6"])

  public static let facts = CommandInfo(
    name: "fakta", alias: "facts",
    summary: Bilingual("fakta dan nilai yang dikenal", "the facts and values that are known"),
    usage: ["fakta [NAMA]"],
    discussion: Bilingual(
      "Tanpa nama: daftar fakta. Dengan nama: nilai-nilainya dan artinya.",
      "Without a name: the list of facts. With a name: its values and what they mean."),
    examples: ["fakta", "fakta status_calon"])

  public static let flips = CommandInfo(
    name: "pembalik", alias: "flips",
    summary: Bilingual("semua perubahan terkecil yang membalik putusan", "the smallest changes"),
    usage: ["pembalik [fakta=nilai…] [--json]"],
    discussion: Bilingual(
      "Satu perubahan lebih dahulu; bila tidak ada, dua bersama. Tanpa fakta: skenario terakhir.",
      "One change first; where there is none, two together. Without facts: the last scenario."),
    examples: ["pembalik", "pembalik pelaku=pns perbuatan=suka status_calon=calon"])

  public static let whyNot = CommandInfo(
    name: "mengapa-tidak", alias: "why-not",
    summary: Bilingual("mengapa suatu aturan tidak menentukan", "why a rule does not decide"),
    usage: ["mengapa-tidak ATURAN [fakta=nilai…] [--json]"],
    discussion: Bilingual(
      "Syarat yang tidak terpenuhi, alternatif terdekat lebih dahulu. Tanpa fakta: skenario terakhir.",
      "The conditions that fail, nearest alternative first. Without facts: the last scenario."),
    examples: ["mengapa-tidak skb-2022.etik.4"])

  public static let stipulation = CommandInfo(
    name: "ketentuan", alias: "stipulation",
    summary: Bilingual("tenggat, siapa berwenang, persentase", "deadlines, who imposes, shares"),
    usage: ["ketentuan", "ketentuan NAMA"],
    discussion: Bilingual(
      "Tanpa nama: semua yang berlaku hari ini.", "Without a name: all that are in force today."),
    examples: ["ketentuan"])

  public static let law = CommandInfo(
    name: "hukum", alias: "law",
    summary: Bilingual("memeriksa, membandingkan, mencetak hukum", "check, compare, print the law"),
    usage: [
      "hukum periksa [--semua] [--json]", "hukum banding A [B] [--json]",
      "hukum cetak md|html|pdf [BERKAS]", "hukum cakupan [--json]",
    ],
    discussion: Bilingual(
      "periksa (check): pertentangan, celah, aturan mati, dengan skenario yang dapat ditempel. "
        + "banding (compare): dua folder edisi, atau dua tanggal, beserta butir dan jawaban yang "
        + "tersentuh. cetak (print): dokumen yang dapat dibaca. cakupan (coverage): perbuatan menurut "
        + "masa dan akibat.",
      "periksa (check): clashes, gaps, dead rules, each with a scenario to paste. banding (compare): "
        + "two edition folders or two dates, with the items and responses touched. cetak (print): a "
        + "document to read. cakupan (coverage): acts by time and consequence."),
    examples: ["hukum periksa", "hukum banding 2021-08-30 2021-08-31", "hukum cetak pdf hukum.pdf"])

  public static let results = CommandInfo(
    name: "hasil", alias: "results",
    summary: Bilingual("hasil latihan, ujian dan sertifikat Anda", "your results"),
    usage: ["hasil [PESERTA] [--lain] [--json]"],
    discussion: Bilingual(
      "Angka latihan per topik, setiap ujian, sertifikat yang terbit, dan berapa yang perlu diulang. "
        + "Untuk kepegawaian: PESERTA (awal kode dari 'peserta daftar'), atau --lain, yang menanyakan nomor.",
      "Practice figures by topic, each exam, the certificates issued, and how much is due. For HR "
        + "officers: PESERTA (the beginning of a code in 'participants list'), or --lain, which asks for a "
        + "number."),
    examples: ["hasil"])

  public static let language = CommandInfo(
    name: "bahasa", alias: "language",
    summary: Bilingual("memilih bahasa: id atau en", "choose the language: id or en"),
    usage: ["bahasa id", "bahasa en"], discussion: Bilingual("", ""), examples: ["bahasa en"])

  public static let help = CommandInfo(
    name: "bantuan", alias: "help",
    summary: Bilingual("daftar perintah, atau satu perintah", "the commands, or one of them"),
    usage: ["bantuan [PERINTAH]"], discussion: Bilingual("", ""), examples: ["bantuan ujian"])

  public static let quit = CommandInfo(
    name: "keluar", alias: "quit",
    summary: Bilingual("selesai (atau Ctrl-D)", "leave (or Ctrl-D)"),
    usage: ["keluar"], discussion: Bilingual("", ""), examples: ["keluar"])

  /// In the order in which help lists them.
  public static let all = [
    practice, exam, ask, reading, verdict, whatIf, flips, whyNot, provision, rule, stipulation,
    facts, results, certificate, pledge, participants, bank, item, program, law, ledger, regrade,
    report, key,
    language,
    help, quit,
  ]
}
