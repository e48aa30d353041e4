import CertificateSamples
import Certificates
import Foundation
import Rendering
import Seals
import Sodium
import Text

/// `CertificateGallery FOLDER [LOGO]`: certificates of every kind that the layout must bear, to be
/// looked at after a change and handed to independent tools.
@main
enum Gallery {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard (2...3).contains(arguments.count), let sodium = Sodium(),
      let signer = sodium.signer(seed: Array(repeating: 7, count: 32))
    else {
      print("CertificateGallery FOLDER [LOGO]")
      exit(2)
    }
    let folder = URL(filePath: arguments[1])
    let logo = try arguments.dropFirst(2).first.map {
      Array(try Data(contentsOf: URL(filePath: $0)))
    }
    for (name, sample, look) in exhibits(logo) {
      let record = try sample.record()
      let file = try CertificateFile.make(record, by: signer, checker: sodium, look: look)
      try Data(file).write(to: folder.appending(path: "\(name).pdf"))
      let token = CertificateToken.text(of: record, by: signer, checker: sodium)
      try Data(token.utf8).write(to: folder.appending(path: "\(name).qr.txt"))
      try Data(record.json.canonicalText.utf8).write(to: folder.appending(path: "\(name).json"))
    }
  }

  private static func exhibits(
    _ logo: [UInt8]?
  ) -> [(String, SampleCertificate, CertificateLook)] {
    var plain = CertificateLook()
    plain.languages = .indonesian
    var english = CertificateLook(anchor: "^", logo: logo)
    english.languages = .english
    var full = CertificateLook(logo: logo)
    full.accent = Colour("#7A1F2B")
    full.head = ["PEMERINTAH KABUPATEN TELAGA BIRU"]
    full.foot = "Jalan Teratai Nomor 5, Telaga Biru 99999 · telepon (0999) 123456"
    full.numberLine = Bilingual("Nomor: 800.1.4/{urut}/BKD/{tahun}", "Number: {nomor}")
    full.signatoryLines = ["Pembina Utama Muda (IV/c)", "NIP 19700101 199503 2 001"]
    let both = CertificateLook(logo: logo)
    return [
      ("biasa", sample { _ in }, CertificateLook()), ("indonesia", sample { _ in }, plain),
      ("inggris", sample { _ in }, english), ("lengkap", sample(replacing), full),
      ("pendek", sample { $0.name = "Ani" }, plain), ("panjang", sample(long), both),
      ("bergelar", sample(titled), full), ("dua-baris", sample(twoLines), both),
      ("bukan-asn", sample { $0.standing = .other(localNumber: "TKD-0417") }, both),
    ]
  }

  private static func sample(_ change: (inout SampleCertificate) -> Void) -> SampleCertificate {
    var sample = SampleCertificate()
    change(&sample)
    return sample
  }

  private static func replacing(_ sample: inout SampleCertificate) {
    sample.supersedes = CertificateNumber(origin: "telaga-biru-01", year: 2030, counter: 17)
  }

  private static func long(_ sample: inout SampleCertificate) {
    sample.name = "Nyi Raden Ayu Kusumaningtyas Hadiya Wulandari Prabaswari"
    sample.unit = "Subbidang Pengembangan Kompetensi Teknis dan Fungsional Aparatur Sipil Negara"
    sample.title = Bilingual(
      "Netralitas ASN dalam Penyelenggaraan Pemilihan Umum dan Pemilihan Kepala Daerah",
      "Neutrality of the Civil Service in General Elections and Elections of Heads of Regions")
  }

  /// A name of 80 characters, its titles among them.
  private static func titled(_ sample: inout SampleCertificate) {
    sample.name =
      "Dr. dr. R. Ay. Kusumaningtyas Hadiya Wulandari Prabaswari, Sp.PD., M.Kes., M.A.P."
    sample.legalBasis.append("Surat Edaran Sekretaris Daerah Nomor 800/204/2031")
  }

  /// The longest name that a record takes.
  private static func twoLines(_ sample: inout SampleCertificate) {
    sample.name =
      "Prof. Dr. dr. Kanjeng Raden Ayu Kusumaningtyas Hadiya Wulandari Prabaswari Sekarjati "
      + "Laksmitasari, Sp.PD., M.Kes."
    sample.unit =
      "Unit Pelaksana Teknis Daerah Pusat Pelatihan dan Pengembangan Kompetensi Sumber Daya "
      + "Manusia Aparatur Wilayah Telaga Biru Bagian Selatan dan Kepulauan"
  }
}
