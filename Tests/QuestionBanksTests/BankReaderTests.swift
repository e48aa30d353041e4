import Assessment
import Law
import QuestionBanks
import Testing
import Text

@Suite struct BankReaderTests {
  static let law: RuleBase? = LawReader([("uji.aturan", lawText)]).base
  static let lawText = """
    edisi 2026-01-01
    fakta perbuatan "Perbuatan" "Act"
      tanya "Apa?" "What?"
      nilai suka "suka" "like"
      nilai hadir "hadir" "attend"
      nilai lapor "lapor" "report"
    fakta status "Status" "Status"
      tanya "Status?" "Status?"
      nilai bakal "bakal" "prospective"
      nilai calon "calon" "candidate"
    fakta akun "Akun" "Account"
      tanya "Akun?" "Account?"
      nilai pribadi "pribadi" "private"
      nilai dinas "dinas" "official"
    instrumen pp jenjang pp berlaku sejak 2020-01-01
      singkatan "PP 1/2020"
      judul "Aturan" "Rules"
      keyakinan tinggi
    instrumen pp-lama jenjang pp berlaku sejak 2010-01-01 sampai sebelum 2020-01-01
      singkatan "PP 1/2010"
      judul "Aturan lama" "Old rules"
      keyakinan tinggi
    aturan r.lama "Lama" "Old"
      dasar pp-lama Pasal 1
      keyakinan tinggi
      bila perbuatan: suka
      maka pelanggaran disiplin ringan
    aturan r.bakal "Bakal" "Prospective"
      dasar pp Pasal 1
      keyakinan tinggi
      bila perbuatan: suka dan status: bakal
      maka pelanggaran kode_etik moral
    aturan r.calon "Calon" "Candidate"
      dasar pp Pasal 2
      keyakinan tinggi
      bila perbuatan: suka dan status: calon
      maka pelanggaran disiplin berat
    aturan r.hadir "Hadir" "Attend"
      dasar pp Pasal 3
      keyakinan sedang
      bila perbuatan: hadir
      maka diperdebatkan
      bacaan "a" "a"
      bacaan "b" "b"
    aturan r.lapor "Lapor" "Report"
      dasar pp Pasal 4
      keyakinan rendah
      bila perbuatan: lapor
      maka boleh
    """

  static let sound = """
    bank uji "Uji" "Test"
      bahasa id, en
      jumlah 2
    topik medsos "Media sosial" "Social media"
    soal satu
      topik medsos
      fakta tanggal: 2024-01-01  perbuatan: suka  status: calon
      latar akun: pribadi
      narasi id "Cerita."
      narasi en "Story."
      tanya tingkat
      pilihan otomatis 4
    soal dua
      topik medsos
      fakta tanggal: 2024-01-01  perbuatan: suka  status: bakal
      narasi id "Cerita lain."
      narasi en "Another story."
      tanya boleh
      pilihan boleh | dilarang | diperdebatkan
    program dasar "Dasar" "Basic"
      bagian medsos 2
      lulus 80
      menit 30
      jp 3
      bulan 24
      predikat 80 "Baik" "Good"
      dasar "PP 11/2017"
    """

  private func codes(_ text: String) throws -> [String] {
    let law = try #require(Self.law)
    let reader = BankReader([("uji.soal", text)], law: law)
    guard let bank = reader.bank else { return reader.findings.map(\.code) }
    return reader.findings.map(\.code) + BankProver(bank, law: law).findings.map(\.code)
  }

  @Test func `a sound bank is keyed without findings`() throws {
    let law = try #require(Self.law)
    let reader = BankReader([("uji.soal", Self.sound)], law: law)
    let bank = try #require(reader.bank)
    let keyed = try #require(BankProver(bank, law: law).keyed)
    #expect(keyed.items.map(\.key.id) == ["disiplin.berat", "violation"])
    #expect(keyed.examinable.count == 2)
    let program = try #require(bank.programs.first)
    #expect(program.itemCount == 2)
    #expect(program.band(of: Score(earned: 4, possible: 5))?.english == "Good")
    #expect(program.band(of: Score(earned: 3, possible: 5)) == nil)
  }

  @Test(arguments: [
    ("jumlah 2", "jumlah 3", "B001"), ("  tanya tingkat", "  kunci 4\n  tanya tingkat", "B002"),
    ("  narasi en \"Story.\"\n", "", "B003"), ("status: calon", "status: clon", "B004"),
    (
      "2024-01-01  perbuatan: suka  status: calon", "2024-02-31  perbuatan: suka  status: calon",
      "B004"
    ),
    ("otomatis 4", "otomatis 1", "B005"), ("boleh | dilarang |", "boleh | boleh |", "B006"),
    ("tanya tingkat\n  pilihan otomatis 4", "tanya sanksi\n  pilihan dilarang | boleh", "B007"),
    (
      "2024-01-01  perbuatan: suka  status: calon", "2009-01-01  perbuatan: suka  status: calon",
      "B010"
    ),
    ("perbuatan: suka  status: calon", "perbuatan: suka", "B012"),
    ("perbuatan: suka  status: calon", "perbuatan: hadir  status: calon", "B013"),
    ("boleh | dilarang | diperdebatkan", "boleh | diperdebatkan", "B014"),
    (
      "tanya tingkat\n  pilihan otomatis 4", "tanya penentu\n  pilihan status | tanggal | akun",
      "B015"
    ),
    ("otomatis 4", "otomatis 6", "B016"),
    ("latar akun: pribadi", "latar status: bakal", "B017"),
    ("perbuatan: suka  status: calon", "perbuatan: lapor  status: calon", "B018"),
    ("soal dua", "soal satu", "T013"), ("lulus 80", "lulus 101", "B008"),
    ("bagian medsos 2", "bagian medsos 3", "B009"), ("bagian medsos 2", "bagian medos 2", "T011"),
    ("  jp 3\n", "", "T012"), ("menit 30", "menot 30", "T010"),
    ("topik medsos\n  fakta", "topik medos\n  fakta", "T011"),
    ("perbuatan: suka  status: calon", "perbuatn: suka  status: calon", "B004"),
  ])
  func `what is wrong in a bank is found by its code`(old: String, new: String, code: String) throws
  {
    let parts = Self.sound.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    let text = try #require(parts.count == 2 ? parts.joined(separator: new) : nil, "\(old)")
    let found = try codes(text)
    #expect(found.contains(code), "\(found)")
  }
}
