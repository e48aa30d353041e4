import Law
import LawSamples
import Testing

@Suite struct LawPrinterTests {
  /// Everything the language can say, beside what the sample law says already.
  private static let more = """
    dunia "warga tidak cuti" mustahil bila pelaku: warga dan cuti: ya
    bentuk moral "moral \\"terbuka\\"" "moral, \\\\open"
      kelas kode_etik moral
      dasar baru
      keyakinan sedang
      catatan "satu" "one"
    pemilihan pilkada-2024 jenis satu dua "Pilkada 2024" "Local elections 2024"
      penetapan 2024-09-22
      kampanye 2024-09-25 sampai sebelum 2024-11-24
      pemungutan 2024-11-27
      keyakinan tinggi
      catatan "dua" "two"
    ketentuan tenggat "Tenggat" "Deadline"
      berlaku sejak 2020-02-01 sampai sebelum 2021-01-01
      dasar baru Pasal 10; lama Pasal 3
      keyakinan sedang
      nilai 14 hari_kerja
      catatan "empat" "four"
    ketentuan penjatuh "Siapa menjatuhkan" "Who imposes"
      dasar lama Pasal 11
      keyakinan tinggi
      nilai "pejabat: \\"yang berwenang\\"" "the competent official"
    aturan baru.lain "Lain" "Other"
      versi 2
      berlaku sejak 2021-01-01 sampai sebelum 2022-01-01
      dasar baru Pasal 9; lama
      keyakinan rendah
      bila pelaku: warga dan perbuatan bukan: suka | hadir
      atau bila pelaku: pns
        dan perbuatan: berkebun
        dan akun: dinas
      maka pelanggaran pidana
      ancaman "penjara" "prison"
      catatan "tiga" "three"
    """

  private static func law(_ text: String) throws -> RuleBase {
    let reader = LawReader([("uji.aturan", text)])
    return try #require(reader.base, "\(reader.findings)")
  }

  @Test func `reading what was printed gives the same text and the same law`() throws {
    let law = try Self.law(SampleLaw.text + "\n" + Self.more)
    let text = LawPrinter.text(of: law)
    let again = try Self.law(text)
    #expect(LawPrinter.text(of: again) == text)
    #expect(again.vocabulary == law.vocabulary)
    #expect(again.rules.map(\.boxes) == law.rules.map(\.boxes))
    #expect(again.rules.map(\.examples.count) == law.rules.map(\.examples.count))
    #expect(again.forms.map(\.label) == law.forms.map(\.label))
    #expect(again.elections == law.elections)
    #expect(again.stipulations.map(\.amount) == law.stipulations.map(\.amount))
    #expect(again.stipulations.map(\.interval) == law.stipulations.map(\.interval))
  }

  @Test func `the order of blocks and their layout do not change the canonical text`() throws {
    let blocks = Self.blocks(of: SampleLaw.text + "\n" + Self.more)
    let facts = blocks.filter { $0.hasPrefix("fakta") }
    let others = blocks.filter { !$0.hasPrefix("fakta") }
    let turned = (others.reversed() + facts).joined(separator: "\n\n# judul\n> prosa\n")
    #expect(
      try LawPrinter.text(of: Self.law(turned))
        == LawPrinter.text(of: Self.law(SampleLaw.text + "\n" + Self.more)))
  }

  @Test func `a single rule is printed as a lawyer reads it`() throws {
    let law = try Self.law(SampleLaw.text)
    let rule = try #require(law.rule("baru.calon"))
    #expect(
      LawPrinter.text(of: rule, in: law) == """
        aturan baru.calon "Menyukai calon" "Liking a candidate"
          dasar baru Pasal 2 huruf a; baru Pasal 3
          keyakinan tinggi
          bila pelaku: ASN
            dan perbuatan: suka
            dan status: calon
          maka pelanggaran disiplin berat
          sanksi turun menurut baru Pasal 8

        """)
  }

  private static func blocks(of text: String) -> [String] {
    var blocks: [String] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" "), let last = blocks.popLast() {
        blocks.append(last + "\n" + line)
      } else {
        blocks.append(String(line))
      }
    }
    return blocks
  }
}
