import Text

extension CommandInfo {
  public static let pledge = CommandInfo(
    name: "ikrar", alias: "pledge",
    summary: Bilingual("ikrar netralitas, butir demi butir", "the pledge of neutrality"),
    usage: [
      "ikrar", "ikrar lihat [--json]", "ikrar cetak [--ke BERKAS]", "ikrar naskah [BERKAS]",
      "ikrar rekap [--unit U] --ke BERKAS",
    ],
    discussion: Bilingual(
      "Setiap butir disetujui sendiri, lalu nama lengkap diketik; sesudah itu barulah tercatat, "
        + "terpisah dari nilai. Sukarela; 'batal' di mana pun berarti tidak ada yang dicatat. Naskah yang "
        + "sama diikrarkan sekali setahun. lihat (show): ikrar Anda. cetak (print): lembar untuk ditanda "
        + "tangani. naskah (wording): naskah yang dipakai dengan dasarnya, atau temuan dalam sebuah "
        + "berkas; --ke menulisnya untuk diubah. Instansi menaruh naskahnya sebagai ikrar.naskah di "
        + "folder hasil. Untuk kepegawaian, dengan kuncinya: rekap (roll), daftar ikrar per unit "
        + "sebagai PDF bernomor; cetak PESERTA atau cetak --lain.",
      "Each point is agreed to on its own, then the full name is typed; only then is it recorded, "
        + "apart from any score. It is voluntary; 'cancel' anywhere means that nothing is recorded. The "
        + "same wording is pledged once a year. lihat (show): your pledges. cetak (print): a sheet to "
        + "sign. naskah (wording): the wording in use and what it rests on, or the findings in a file; "
        + "--ke writes it to be changed. An agency puts its own as ikrar.naskah into the results "
        + "folder. For HR, with its key: rekap (roll), the pledges of each unit as a numbered PDF; "
        + "cetak PESERTA or cetak --lain."),
    examples: [
      "ikrar", "ikrar lihat", "ikrar cetak", "ikrar rekap --unit pendidikan --ke rekap.pdf",
    ])
}
