import Text

extension CommandInfo {
  public static let key = CommandInfo(
    name: "kunci", alias: "key",
    summary: Bilingual("kunci segel dan kunci kepegawaian", "the sealing and officers' keys"),
    usage: [
      "kunci [--json]", "kunci buat kepegawaian", "kunci sandi [penerbit|kepegawaian]",
      "kunci ganti [penerbit|kepegawaian] [--bocor]", "kunci tutup",
    ],
    discussion: Bilingual(
      "Tanpa kata lain: kunci yang ada, tandanya, sejak kapan, bersandi atau tidak, dan siapa yang "
        + "dipercaya. buat (create): kunci kepegawaian (officer), satu kali, oleh petugas; sandinya ditanyakan, "
        + "kode pemulihannya ditampilkan sekali. sandi (passphrase): memasang, mengubah atau melepas sandi kunci "
        + "penerbit (issuer). ganti (replace): kunci baru yang dijamin kunci lama; --bocor bila kunci lama mungkin di "
        + "tangan orang lain. tutup (close): perintah kepegawaian berikutnya meminta sandi lagi. Sandi juga "
        + "dibaca dari NETRAL_SANDI (penerbit) dan NETRAL_SANDI_HR (kepegawaian).",
      "Without another word: the keys, their marks, since when, with a passphrase or not, and who is "
        + "trusted. buat (create): the key of kepegawaian (officer), once, by one; its passphrase is asked for, its "
        + "recovery code shown once. sandi (passphrase): set, change or remove the passphrase, by default of "
        + "penerbit (issuer). ganti (replace): a new key that the old one vouches for; --bocor where the old one may be "
        + "in other hands. tutup (close): the next command for officers asks for the passphrase again. "
        + "Passphrases are also read from NETRAL_SANDI (issuer) and NETRAL_SANDI_HR (officers)."),
    examples: ["kunci", "kunci buat kepegawaian", "kunci sandi"])
}
