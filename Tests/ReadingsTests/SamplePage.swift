import Law
import Testing

/// A small invented law, and a sound page upon it.
enum SamplePage {
  static func law() throws -> RuleBase {
    let reader = LawReader([("uji.aturan", lawText)])
    return try #require(reader.base, "\(reader.findings)")
  }

  static let text = """
    bacaan suka "Suka" "Likes"
      nomor 1
      pokok "Bolehkah suka?" "May one like?"
      perbuatan: suka | bagi
      pelaku: honorer
      isi "Paragraf satu." "Paragraph one."
      isi "Paragraf dua." "Paragraph two."
    putusan "1 Januari 2024. Suka." "1 January 2024. A like."
      fakta tanggal: 2024-01-01  pelaku: pns  perbuatan: suka  status: calon
    keliru "Bukan ringan." "Not light."
      dasar r.suka, k.tenggat
    hati-hati "Sumbernya lemah." "The source is weak."
      dasar b.teguran, pp
    """

  private static let lawText = """
    edisi 2026-01-01
    fakta pelaku "Pelaku" "Actor"
      tanya "Siapa?" "Who?"
      nilai pns "PNS" "civil servant"
      nilai honorer "honorer" "contract staff"
    fakta perbuatan "Perbuatan" "Act"
      tanya "Apa?" "What?"
      nilai suka "suka" "like"
      nilai bagi "bagi" "share"
      nilai hadir "hadir" "attend"
    fakta status "Status" "Status"
      tanya "Status?" "Status?"
      nilai bakal "bakal" "prospective"
      nilai calon "calon" "candidate"
    dunia "Tidak ada suka oleh honorer" "No likes by contract staff" mustahil bila pelaku: honorer dan perbuatan: suka
    instrumen pp jenjang pp berlaku sejak 2020-01-01
      singkatan "PP 1/2020"
      judul "Aturan" "Rules"
      keyakinan sedang
    bentuk b.teguran "teguran" "reprimand"
      kelas disiplin ringan
      dasar pp Pasal 7
      keyakinan rendah
    aturan r.suka "Suka" "Like"
      dasar pp Pasal 1
      keyakinan tinggi
      bila pelaku: pns dan perbuatan: suka dan status: calon
      maka pelanggaran disiplin berat
    ketentuan k.tenggat "Tenggat" "Deadline"
      dasar pp Pasal 9
      keyakinan tinggi
      nilai 7 hari
    """
}
