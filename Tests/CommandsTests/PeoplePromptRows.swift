import Text

extension PromptRow {
  /// The prompts of keys, for whoever makes and opens them.
  static let keeping = [
    PromptRow(
      [Bilingual("jurnal verifikasi", "ledger verify")], Bilingual("(ya/tidak)> ", "(yes/no)> "),
      wrong: Bilingual("entah", "dunno"), expects: yesOrNo, leave: no),
    PromptRow(
      [Bilingual("kunci buat kepegawaian", "key create officer")],
      Bilingual("sandi baru> ", "new passphrase> "), wrong: Bilingual("pendek", "short"),
      expects: Bilingual("10 huruf atau lebih", "10 characters or more")),
    PromptRow(
      [
        Bilingual("kunci buat kepegawaian", "key create officer"),
        Bilingual("empat kata tanpa arti", "four words of no sense"),
      ],
      Bilingual("sandi sekali lagi> ", "passphrase once more> "), wrong: Bilingual("lain", "other"),
      expects: Bilingual("Kedua sandi berbeda", "The two passphrases differ"),
      helps: Bilingual("10 huruf atau lebih", "10 characters or more")),
  ]

  private static let pin = Bilingual("271828", "271828")

  /// The prompts of a participant's own data.
  static let owning = [
    PromptRow(
      [Bilingual("peserta salinan", "participants copy")], Bilingual("\nPIN> ", "\nPIN> "),
      wrong: Bilingual("161803", "161803"),
      expects: Bilingual("PIN itu keliru", "That PIN is wrong"),
      helps: Bilingual("yang Anda pilih saat mendaftar", "that you chose when you registered")),
    PromptRow(
      [Bilingual("peserta hapus", "participants erase"), pin],
      Bilingual("ketik 'hapus' untuk melanjutkan> ", "type 'erase' to go on> "),
      wrong: Bilingual("ya", "yes"),
      expects: Bilingual("Ketik 'hapus' bila Anda sungguh", "Type 'erase' if you really want")),
  ]

  private static let pledging = [Bilingual("ikrar", "pledge"), Bilingual("", "")]
  private static let agreed = Array(repeating: Bilingual("setuju", "agree"), count: 5)

  /// The prompts of the pledge, for whoever is registered.
  static let pledge = [
    PromptRow(
      pledging, Bilingual("setuju/bantuan/batal> ", "agree/help/cancel> "),
      wrong: Bilingual("entah", "dunno"),
      expects: Bilingual("Ketik 'setuju' bila", "Type 'agree' if you"),
      helps: Bilingual(
        "UU 20/2023 Pasal 24 ayat (1), berlaku sejak",
        "UU 20/2023 Pasal 24 ayat (1), in force since")),
    PromptRow(
      pledging + agreed, Bilingual("nama lengkap Anda> ", "your full name> "),
      wrong: Bilingual("Lain", "Other"),
      expects: Bilingual("belum sama dengan yang terdaftar", "is not the registered one yet"),
      helps: Bilingual("seperti terdaftar", "as registered")),
  ]

  /// The prompts of an officer whose passphrase is known.
  static let officiating = [
    PromptRow(
      [Bilingual("peserta lihat", "participants show")],
      Bilingual("NIP atau nomor pegawai> ", "NIP or staff number> "), wrong: Bilingual("1", "1"),
      expects: Bilingual("Peserta itu tidak ada", "There is no such participant"),
      helps: Bilingual("tidak dicatat di riwayat", "it goes into no history")),
    PromptRow(
      [Bilingual("peserta koreksi", "participants correct"), nip],
      Bilingual("nama lengkap> ", "full name> "),
      wrong: Bilingual(String(repeating: "x", count: 121), String(repeating: "x", count: 121)),
      expects: Bilingual("1 sampai 120 huruf", "1 to 120 characters"),
      helps: Bilingual("Enter bila tetap", "Enter where nothing changes")),
    PromptRow(
      [
        Bilingual("peserta koreksi", "participants correct"), nip, Bilingual("", ""),
      ],
      Bilingual("NIP (18 angka)> ", "NIP (18 digits)> "), wrong: Bilingual("123", "123"),
      expects: Bilingual("18 angka", "18 digits"),
      helps: Bilingual("Enter bila tetap", "Enter where nothing changes")),
    PromptRow(
      [
        Bilingual("peserta koreksi", "participants correct"), nip, Bilingual("Lain", "Other"),
        Bilingual("", ""), Bilingual("", ""), Bilingual("", ""),
      ],
      Bilingual("(ya/tidak)> ", "(yes/no)> "), wrong: Bilingual("entah", "dunno"),
      expects: yesOrNo, leave: no),
    PromptRow(
      [Bilingual("kunci sandi", "key passphrase")], Bilingual("sandi baru> ", "new passphrase> "),
      wrong: Bilingual("pendek", "short"),
      expects: Bilingual("10 huruf atau lebih", "10 characters or more")),
    PromptRow(
      [Bilingual("kunci ganti", "key replace")], Bilingual("(ya/tidak)> ", "(yes/no)> "),
      wrong: Bilingual("entah", "dunno"), expects: yesOrNo, leave: no),
  ]

  private static let nip = Bilingual("198503152009042003", "198503152009042003")
}
