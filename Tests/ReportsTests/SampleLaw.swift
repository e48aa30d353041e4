import Dates
import Law
import Regulations

/// An invented law with an exception, a dispute and marks that other formats would take as theirs.
enum SampleLaw {
  static let text = """
    edisi 2026-01-01
    fakta pelaku "Pelaku" "Actor"
      tanya "Siapa?" "Who?"
      nilai pns "PNS" "civil servant"
      nilai pppk "PPPK" "contract civil servant"
      nilai warga "warga" "citizen"
    fakta perbuatan "Perbuatan" "Act"
      tanya "Apa?" "What?"
      nilai suka "menyukai" "liking"
      nilai hadir "hadir" "attending"
    fakta status "Status" "Status"
      tanya "Status calon?" "Candidate status?"
      nilai bakal "bakal calon" "prospective candidate"
      nilai calon "calon" "candidate"
    instrumen baru jenjang pp berlaku sejak 2020-01-01
      singkatan "PP 2/2020"
      judul "Aturan baru" "New rules"
      keyakinan tinggi
      catatan "A < B & C | D" "A < B & C | D*"
    bentuk turun "turun jabatan" "demotion"
      kelas disiplin berat
      dasar baru Pasal 8
      keyakinan tinggi
    pemilihan pilkada-2024 jenis pilkada "Pilkada 2024" "Local elections 2024"
      penetapan 2024-09-22
      kampanye 2024-09-25 sampai sebelum 2024-11-24
      pemungutan 2024-11-27
      keyakinan tinggi
    aturan baru.calon "Menyukai calon" "Liking a candidate"
      dasar baru Pasal 10 huruf a; baru Pasal 9
      keyakinan sedang
      bila pelaku: pns | pppk dan perbuatan: suka dan status: calon
        atau bila pelaku: warga dan perbuatan: suka
      maka pelanggaran disiplin berat
      sanksi turun menurut baru Pasal 8
    aturan baru.boleh "Boleh bagi PNS" "Allowed for civil servants"
      dasar baru Pasal 11
      keyakinan tinggi
      bila pelaku: pns dan perbuatan: suka
      maka boleh
      mengalahkan baru.calon
    aturan baru.hadir "Hadir" "Attending"
      dasar baru Pasal 6
      keyakinan tinggi
      bila pelaku: pns dan perbuatan: hadir
      maka diperdebatkan
      bacaan "boleh, kata satu pejabat" "allowed, says one official"
      bacaan "dilarang, kata yang lain" "forbidden, says another"
    """

  static let base: RuleBase = base(text)

  static func base(_ text: String) -> RuleBase {
    let reader = LawReader([("contoh.aturan", text)])
    guard let base = reader.base else {
      preconditionFailure(reader.findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }

  static let edition = Edition(day: base.day, digest: "9c1f2ab0ff")

  /// The law that is built in.
  static let shipped: RuleBase = {
    guard let base = LawReader(regulations).base else { preconditionFailure("no law") }
    return base
  }()
}
