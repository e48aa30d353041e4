import Sessions
import Text

/// A command as it is typed, how its answer begins in 40 columns, and what leads back to the prompt.
struct CommandRow: Sendable {
  let info: CommandInfo
  /// What stands behind the command's name.
  let rest: Bilingual
  let begins: Bilingual
  let then: [Bilingual]

  init(
    _ info: CommandInfo, _ rest: Bilingual = Bilingual("", ""), begins: Bilingual,
    then: [Bilingual] = []
  ) {
    (self.info, self.rest, self.begins, self.then) = (info, rest, begins, then)
  }

  func line(in language: Language) -> String {
    let rest = rest[language]
    return info.word(in: language) + (rest.isEmpty ? "" : " \(rest)")
  }

  /// One row a command, in an order in which each has what it refers to.
  static let all = [
    CommandRow(
      .practice, Bilingual("media-sosial 1", "media-sosial 1"),
      begins: Bilingual("Dipilih: 1 yang belum pernah dilatih.", "Chosen: 1 not practised yet."),
      then: [Bilingual("1", "1"), Bilingual("selesai", "finish")]),
    CommandRow(
      .whatIf, Bilingual("tanggal=2018-03-01", "tanggal=2018-03-01"),
      begins: Bilingual("Semula: ", "Before: ")),
    CommandRow(.flips, begins: Bilingual("Pelanggaran: ", "Violation: ")),
    CommandRow(
      .whyNot, Bilingual("skb-2022.etik.4", "skb-2022.etik.4"),
      begins: Bilingual("skb-2022.etik.4", "skb-2022.etik.4")),
    CommandRow(.provision, begins: Bilingual("Pelanggaran: ", "Violation: ")),
    CommandRow(
      .rule, Bilingual("skb-2022.etik.4", "skb-2022.etik.4"),
      begins: Bilingual("skb-2022.etik.4\n  Aturan", "skb-2022.etik.4\n  Rule")),
    CommandRow(.stipulation, begins: Bilingual("  ", "  ")),
    CommandRow(
      .facts, begins: Bilingual("  tanggal  tanggal perbuatan", "  tanggal  date of the act")),
    CommandRow(
      .ask, Bilingual("boleh like post calon?", "like a candidate's post?"),
      begins: Bilingual("Perbuatan  ", "Act        "), then: [Bilingual("batal", "cancel")]),
    CommandRow(
      .verdict, Bilingual("perbuatan=spanduk", "perbuatan=spanduk"),
      begins: Bilingual("Belum dapat dipastikan: ", "Not settled yet: ")),
    CommandRow(.reading, begins: Bilingual("Bacaan: ", "Reading pages: ")),
    CommandRow(.results, begins: Bilingual("Latihan", "Practice")),
    CommandRow(
      .certificate, begins: Bilingual("Belum ada sertifikat.", "There is no certificate yet.")),
    CommandRow(
      .pledge,
      begins: Bilingual("Pemberitahuan (UU 27/2022). ", "Notice (UU 27/2022). Controller: "),
      then: [Bilingual("tidak", "no")]),
    CommandRow(
      .bank, Bilingual("pratinjau hadir-pasif", "preview hadir-pasif"),
      begins: Bilingual("Pratinjau · hadir-pasif", "Preview · hadir-pasif")),
    CommandRow(
      .program, begins: Bilingual("  dasar: Tingkat dasar", "  dasar: Basic level")),
    CommandRow(
      .ledger, begins: Bilingual("Sesudah 'jurnal' pilih: ", "After 'ledger' choose: ")),
    CommandRow(
      .report, begins: Bilingual("Sesudah 'laporan' pilih: ", "After 'report' choose: ")),
    CommandRow(
      .item, Bilingual("analisis", "analysis"),
      begins: Bilingual("Belum ada ujian selesai ", "No finished exam ")),
    CommandRow(
      .participants,
      begins: Bilingual("Sesudah 'peserta' pilih: ", "After 'participants' choose: ")),
    CommandRow(
      .regrade,
      begins: Bilingual("Kunci kepegawaian belum ada.", "There is no officers' key yet."),
      then: [Bilingual("tidak", "no")]),
    CommandRow(
      .key, begins: Bilingual("Kunci penerbit (segel ", "Sealing key (certificates, ")),
    CommandRow(
      .law, Bilingual("cakupan", "coverage"),
      begins: Bilingual("menyukai unggahan calon (suka)", "liking a candidate's post (suka)")),
    CommandRow(
      .exam,
      begins: Bilingual("Pemberitahuan (UU 27/2022). ", "Notice (UU 27/2022). Controller: "),
      then: [Bilingual("tidak", "no")]),
    CommandRow(
      .language, Bilingual("id", "en"),
      begins: Bilingual("Bahasa: Indonesia.", "Language: English.")),
    CommandRow(
      .help, begins: Bilingual("  latihan        berlatih dengan", "  practice      practise, with")
    ),
    CommandRow(.quit, begins: Bilingual("Sampai jumpa.", "Goodbye.")),
  ]
}
