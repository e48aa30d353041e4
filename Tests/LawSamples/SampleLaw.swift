import Law

/// An invented law, small enough to see all of.
public enum SampleLaw {
  public static let text = """
    edisi 2026-01-01
    fakta pelaku "Pelaku" "Actor"
      tanya "Siapa?" "Who?"
      nilai pns "PNS" "civil servant"
      nilai pppk "PPPK" "contract civil servant"
      nilai warga "warga" "citizen"
    fakta perbuatan "Perbuatan" "Act"
      tanya "Apa?" "What?"
      nilai suka "menyukai" "liking"
        sebutan "like"; "kasih jempol"
      nilai hadir "hadir" "attending"
      nilai berkebun "berkebun" "gardening"
    fakta status "Status" "Status"
      tanya "Status calon?" "Candidate status?"
      nilai bakal "bakal calon" "prospective candidate"
      nilai calon "calon" "candidate"
    fakta cuti "Cuti" "Leave"
      tanya "Sedang cuti?" "On leave?"
      nilai ya "ya" "yes"
      nilai tidak "tidak" "no"
    fakta akun "Akun" "Account"
      tanya "Akun siapa?" "Whose account?"
      nilai pribadi "pribadi" "private"
      nilai dinas "dinas" "official"
    kelompok ASN untuk pelaku: pns | pppk
    instrumen lama jenjang pp berlaku sejak 2010-01-01 sampai sebelum 2020-01-01
      singkatan "PP 1/2010"
      judul "Aturan lama" "Old rules"
      keyakinan tinggi
    instrumen baru jenjang pp berlaku sejak 2020-01-01
      singkatan "PP 2/2020"
      judul "Aturan baru" "New rules"
      keyakinan tinggi
    bentuk turun "turun jabatan" "demotion"
      kelas disiplin berat
      dasar baru Pasal 8
      keyakinan tinggi
    aturan lama.suka "Menyukai, aturan lama" "Liking, old rules"
      dasar lama Pasal 4
      keyakinan rendah
      bila pelaku: ASN
        dan perbuatan: suka
      maka pelanggaran disiplin sedang
      contoh "tanggal=2015-01-01 pelaku=pns perbuatan=suka -> pelanggaran disiplin sedang"
    aturan baru.bakal "Menyukai bakal calon" "Liking a prospective candidate"
      dasar baru Pasal 1
      keyakinan tinggi
      bila pelaku: ASN dan perbuatan: suka dan status: bakal
      maka pelanggaran kode_etik moral
    aturan baru.calon "Menyukai calon" "Liking a candidate"
      dasar baru Pasal 2 huruf a; baru Pasal 3
      keyakinan tinggi
      bila pelaku: ASN
        dan perbuatan: suka
        dan status: calon
      maka pelanggaran disiplin berat
      sanksi turun menurut baru Pasal 8
    aturan baru.cuti "Cuti" "Leave"
      dasar baru Pasal 5
      keyakinan tinggi
      bila pelaku: pns
        dan cuti: ya
        dan perbuatan: suka
      maka boleh
      mengalahkan baru.calon; baru.bakal
    aturan baru.hadir "Hadir" "Attending"
      dasar baru Pasal 6
      keyakinan sedang
      bila pelaku: ASN
        dan perbuatan: hadir
      maka diperdebatkan
      bacaan "boleh, kata satu pejabat" "allowed, says one official"
      bacaan "dilarang, kata yang lain" "forbidden, says another"
    """

  public static let base: RuleBase = {
    let reader = LawReader([("contoh.aturan", text)])
    guard let base = reader.base else {
      preconditionFailure(reader.findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }()
}
