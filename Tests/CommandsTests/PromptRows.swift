import Text

/// A place where something is asked: how one gets there, and what it says to what it cannot use.
struct PromptRow: Sendable {
  /// What is typed at the command prompt and behind it.
  let way: [Bilingual]
  /// The prompt that then stands there.
  let prompt: Bilingual
  let wrong: Bilingual
  /// What is said to that, and what to the word for help where that differs.
  let expects: Bilingual
  let helps: Bilingual
  let leave: [Bilingual]

  init(
    _ way: [Bilingual], _ prompt: Bilingual, wrong: Bilingual, expects: Bilingual,
    helps: Bilingual? = nil, leave: [Bilingual] = [Bilingual("batal", "cancel")]
  ) {
    (self.way, self.prompt, self.wrong, self.expects) = (way, prompt, wrong, expects)
    self.helps = helps ?? expects
    self.leave = leave
  }

  static let cancel = Bilingual("'batal' untuk berhenti", "'cancel' to stop")
  static let choose = Bilingual("pilih> ", "choose> ")
  private static let answer = Bilingual("jawab> ", "answer> ")
  static let yesOrNo = Bilingual("Ketik 'ya' atau 'tidak'.", "Type 'yes' or 'no'.")
  static let no = [Bilingual("tidak", "no")]

  private static let voting = Bilingual("tanya nyoblos di TPS", "ask vote at the polling station")

  /// The prompts of `tanya`, of the dialogue itself, and of `bank buat`.
  static let asking =
    [
      PromptRow(
        [], Bilingual("netral> ", "netral> "), wrong: Bilingual("latihn", "practise"),
        expects: Bilingual("Maksud Anda 'latihan'?", "Did you mean 'practice'?"),
        helps: Bilingual("'bantuan PERINTAH'", "'help COMMAND'"), leave: []),
      PromptRow(
        [], Bilingual("netral> ", "netral> "), wrong: Bilingual("ujian --kunci", "exam --kunci"),
        expects: Bilingual("belum lengkap", "lacks its value"),
        helps: Bilingual("'bantuan PERINTAH'", "'help COMMAND'"), leave: []),
      PromptRow(
        [], Bilingual("netral> ", "netral> "),
        wrong: Bilingual("sertifikat verifikasi tiada.pdf", "certificate verify tiada.pdf"),
        expects: Bilingual("tidak dapat dipakai: tidak ada.", "cannot be used: no such file"),
        helps: Bilingual("'bantuan PERINTAH'", "'help COMMAND'"), leave: []),
      PromptRow(
        [Bilingual("tanya", "ask")], Bilingual("pertanyaan> ", "question> "),
        wrong: Bilingual("zzzz", "zzzz"),
        expects: Bilingual("tidak mengenali perbuatan", "recognise no act"), leave: []),
      PromptRow(
        [Bilingual("tanya like post calon?", "ask like a candidate's post?")], choose,
        wrong: Bilingual("99", "99"), expects: cancel),
      PromptRow(
        [Bilingual("tanya like post calon?", "ask like a candidate's post?")], choose,
        wrong: Bilingual("pelaku=psn", "pelaku=psn"), expects: Bilingual("“psn”", "“psn”"),
        helps: Bilingual("fakta=nilai", "fact=value")),
      PromptRow(
        [Bilingual("tanya saya tidak like post calon", "ask I did not like a candidate's post")],
        choose, wrong: Bilingual("entah", "dunno"), expects: cancel),
      PromptRow(
        [Bilingual("tanya tahun 2022 like post calon", "ask in 2022 like a candidate's post")]
          + [Bilingual("1", "1"), Bilingual("2", "2")],
        Bilingual("tanggal> ", "date> "), wrong: Bilingual("entah", "dunno"),
        expects: Bilingual("Tulis satu hari", "Write one day")),
      PromptRow(
        [voting, Bilingual("1", "1"), voting],
        Bilingual("(Enter = tidak, 'bukan', fakta=nilai)> ", "(Enter = no, 'not', fact=value)> "),
        wrong: Bilingual("entah", "dunno"),
        expects: Bilingual("Enter bila tidak ada yang keliru.", "Enter if nothing is wrong.")),
    ] + authoring

  /// The prompts of practice, and those before an exam begins.
  static let practising =
    [
      question("pilihan", Bilingual("huruf, atau awal kata", "how the option begins")),
      question("klaim", Bilingual("nomor pernyataan yang benar", "numbers of the true statements")),
      question("urutan", Bilingual("masing-masing sekali", "each once")),
      question("tingkat", Bilingual("moral, ringan, sedang atau berat", "moral, light, medium")),
      question("jangka", Bilingual("bilangan dengan satuannya", "number with its unit")),
      PromptRow(
        [Bilingual("latihan pilihan 1", "practice pilihan 1"), Bilingual("1", "1")],
        Bilingual("'andai', 'lapor')> ", "'whatif', 'report')> "),
        wrong: Bilingual("entah", "dunno"),
        expects: Bilingual("Enter untuk lanjut", "Enter to go on"), leave: finish),
      PromptRow(
        [Bilingual("latihan pilihan 1", "practice pilihan 1")], answer,
        wrong: Bilingual("tanya boleh?", "ask may I?"),
        expects: Bilingual("'tanya' baru dapat dipakai di luar", "'ask' works outside an item"),
        helps: Bilingual("'lewati' ke butir", "'skip' to the next"), leave: finish),
      PromptRow(
        [Bilingual("latihan pilihan 1", "practice pilihan 1"), Bilingual("lapor", "report")],
        Bilingual("apa yang keliru> ", "what is wrong> "), wrong: Bilingual("?", "?"),
        expects: Bilingual("dengan kata sendiri", "in your own words"),
        leave: [Bilingual("batal", "cancel")] + finish),
    ] + registering

  private static let finish = [Bilingual("selesai", "finish")]

  private static func question(_ topic: String, _ expects: Bilingual) -> PromptRow {
    PromptRow(
      [Bilingual("latihan \(topic) 1", "practice \(topic) 1")], answer,
      wrong: Bilingual("entah!", "dunno!"),
      expects: expects, helps: Bilingual("'lewati' ke butir", "'skip' to the next"), leave: finish)
  }

  private static let name = [
    Bilingual("ujian", "exam"), Bilingual("ya", "yes"), Bilingual("Siti Contoh", "Siti Contoh"),
  ]
  private static let nip = Bilingual("198503152009042003", "198503152009042003")
  private static let length = Bilingual("1 sampai 120 huruf", "1 to 120 characters")

  private static let pin = Bilingual("271828", "271828")
  private static let agency =
    name + [
      Bilingual("1", "1"), nip, nip, Bilingual("Dinas", "Dinas"), Bilingual("Contoh", "Contoh"),
    ]

  private static let registering = [
    PromptRow(
      [Bilingual("ujian", "exam")], Bilingual("(ya/tidak)> ", "(yes/no)> "),
      wrong: Bilingual("entah", "dunno"), expects: yesOrNo, leave: no),
    PromptRow(
      Array(name.dropLast()), Bilingual("nama lengkap> ", "full name> "), wrong: Bilingual("", ""),
      expects: length),
    PromptRow(name, choose, wrong: Bilingual("3", "3"), expects: cancel),
    PromptRow(
      name + [Bilingual("2", "2")], Bilingual("(boleh kosong)> ", "(may be empty)> "),
      wrong: Bilingual("?", "?"),
      expects: Bilingual("Enter bila tidak ada", "Enter if there is none")),
    PromptRow(
      name + [Bilingual("1", "1")], Bilingual("NIP (18 angka)> ", "NIP (18 digits)> "),
      wrong: Bilingual("123", "123"), expects: Bilingual("18 angka", "18 digits")),
    PromptRow(
      name + [Bilingual("1", "1"), nip], Bilingual("NIP sekali lagi> ", "NIP once more> "),
      wrong: Bilingual("123", "123"), expects: Bilingual("Kedua NIP berbeda", "The two NIP differ"),
      helps: Bilingual("18 angka", "18 digits")),
    PromptRow(
      name + [Bilingual("1", "1"), nip, nip], Bilingual("unit kerja> ", "unit> "),
      wrong: Bilingual("", ""),
      expects: length),
    PromptRow(
      name + [Bilingual("1", "1"), nip, nip, Bilingual("Dinas", "Dinas")],
      Bilingual("instansi> ", "agency> "), wrong: Bilingual("", ""), expects: length),
    PromptRow(
      agency, Bilingual("PIN baru> ", "new PIN> "), wrong: Bilingual("123456", "123456"),
      expects: Bilingual("mudah ditebak", "easy to guess"),
      helps: Bilingual("6 sampai 12 angka", "6 to 12 digits")),
    PromptRow(
      agency + [pin], Bilingual("PIN sekali lagi> ", "PIN once more> "),
      wrong: Bilingual("161803", "161803"),
      expects: Bilingual("Kedua PIN berbeda", "The two PINs differ"),
      helps: Bilingual("6 sampai 12 angka", "6 to 12 digits")),
    PromptRow(
      agency + [pin, pin],
      Bilingual("(ya/tidak)> ", "(yes/no)> "), wrong: Bilingual("entah", "dunno"), expects: yesOrNo,
      leave: no),
  ]

  /// The prompts of an exam, for whoever is registered.
  static let examining = [
    PromptRow(
      [Bilingual("ujian", "exam")], Bilingual("'batal')> ", "'cancel')> "),
      wrong: Bilingual("entah", "dunno"),
      expects: Bilingual("Enter bila itu Anda", "Enter if that is you")),
    PromptRow(
      [Bilingual("ujian", "exam"), Bilingual("", ""), Bilingual("ya", "yes")], answer,
      wrong: Bilingual("entah!", "dunno!"), expects: Bilingual("Ketik ", "Type "),
      helps: Bilingual("'lewati' melompati", "'skip' passes over"),
      leave: [Bilingual("keluar", "quit")]),
    PromptRow(
      [Bilingual("ujian", "exam"), Bilingual("", ""), Bilingual("daftar", "list")],
      Bilingual("nomor butir)> ", "item's number)> "), wrong: Bilingual("99", "99"),
      expects: Bilingual("Ketik 'kumpulkan'", "Type 'submit'"), leave: [Bilingual("keluar", "quit")]
    ),
    PromptRow(
      [Bilingual("ujian", "exam"), Bilingual("", ""), Bilingual("menyerah", "withdraw")],
      Bilingual("('menyerah' atau Enter)> ", "('withdraw' or Enter)> "),
      wrong: Bilingual("entah", "dunno"),
      expects: Bilingual("Ketik 'menyerah' untuk menutup", "Type 'withdraw' to close"),
      leave: [Bilingual("", ""), Bilingual("keluar", "quit")]),
  ]
}
