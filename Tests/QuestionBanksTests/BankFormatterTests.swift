import Assessment
import Law
import QuestionBanks
import Testing
import Text

@Suite struct BankFormatterTests {
  private func law() throws -> RuleBase { SampleBanks.law }

  private func formatted(_ text: String) throws -> String {
    let result = BankFormatter(text, file: "uji.soal", vocabulary: try law().vocabulary)
    return try #require(result.text, "\(result.findings)")
  }

  /// A bank in which every keyword of the language stands once, in canonical text.
  static let canonical = """
    # Kepala
    > Dua kalimat tentang bank ini.

    bank uji "Uji" "Test"
      bahasa id, en
      jumlah 13

    topik medsos "Media sosial" "Social media"
    topik lain "Lain" "Other"

    > catatan yang berdiri sendiri

    # Butir
    soal satu
      # mengapa fakta ini
      topik    medsos
      fakta    tanggal: 2024-01-01  perbuatan: suka  status: calon | bakal
      latar    akun: pribadi
      tidak_berlaku  "PP 1/2010" | nanti
      variasi  kapan  tanggal: 2024-01-02  status: calon "besok" "tomorrow" | tanggal: 2024-01-03 "lusa" "later"
      variasi_latar  lewat  akun: dinas "dinas" "official" | "pribadi" "private"
      pasangan  siapa  status: bakal "bakal" "prospective" | status: calon "calon" "candidate"
      narasi   id "Cerita \\"dalam kutip\\" dan \\\\ {kapan}."
      narasi   en "Story {kapan}."
      tanya    tingkat
      pilihan  tidak_ada | kode_etik.moral | disiplin.berat
      # di akhir butir

    soal dua
      topik    medsos
      fakta    tanggal: 2024-01-01  perbuatan: suka  status: bakal
      narasi   id "Cerita lain."
      narasi   en "Another story."
      tanya    klaim 2
      klaim    boleh: dilarang
      klaim    tingkat: disiplin.berat  bila tanggal: 2024-01-02  status: calon
      klaim    penentu: akun

    soal tiga
      topik    lain
      fakta    tanggal: 2024-01-01  perbuatan: suka  status: bakal
      narasi   id "Cerita ketiga."
      narasi   en "Third story."
      tanya    urut
      lawan    tanggal: 2024-02-01  status: calon
      kasus    status: bakal "bakal" "prospective"
      kasus    status: calon "calon" "candidate"

    soal empat
      topik    lain
      fakta    tanggal: 2024-01-01  perbuatan: suka  status: bakal
      narasi   id "Cerita keempat."
      narasi   en "Fourth story."
      tahap    boleh  boleh | dilarang
      tahap    ketentuan batas.waktu  7 hari | 14 hari_kerja
      tahap    isian ketentuan batas.waktu
      tahap    pasal  otomatis 4

    program dasar "Dasar" "Basic"
      lulus         80
      perpanjangan  90
      # mengapa predikat ini
      predikat      80 "Baik" "Good"
      dasar         "PP 11/2017"

    bagian medsos "Media sosial" "Social media"
      topik         medsos, lain
      butir         2
      minimal       50

    # Penutup

    """

  @Test func `canonical text stays as it is`() throws {
    #expect(try formatted(Self.canonical) == Self.canonical)
  }

  @Test(arguments: [
    ("soal a\n    topik x", "soal a\n  topik    x\n"),
    ("soal a\n  pilihan boleh|dilarang|\"a\"", "soal a\n  pilihan  boleh | dilarang | \"a\"\n"),
    (
      "soal a\n  fakta akun:  pribadi|dinas perbuatan: suka tanggal: 2024-01-01",
      "soal a\n  fakta    tanggal: 2024-01-01  perbuatan: suka  akun: pribadi | dinas\n"
    ),
    (
      "soal a\n  fakta akun: dinas bukan_fakta: x tanggal: 2024-01-01",
      "soal a\n  fakta    tanggal: 2024-01-01  akun: dinas  bukan_fakta: x\n"
    ),
    ("soal a\n  narasi id \"a\\b \\\"c\\\"\"", "soal a\n  narasi   id \"ab \\\"c\\\"\"\n"),
    (
      "soal a\n  pilihan otomatis 4\n  narasi en \"x\"\n  narasi id \"y\"\n  tanya boleh",
      "soal a\n  narasi   id \"y\"\n  narasi   en \"x\"\n  tanya    boleh\n  pilihan  otomatis 4\n"
    ),
    ("soal a\n  klaim boleh dilarang", "soal a\n  klaim    boleh: dilarang\n"),
    (
      "soal a\n  tahap tingkat:  tidak_ada|disiplin.berat",
      "soal a\n  tahap    tingkat  tidak_ada | disiplin.berat\n"
    ),
    (
      "topik a \"A\" \"A\"\n\n\n\ntopik b \"B\" \"B\"",
      "topik a \"A\" \"A\"\n\ntopik b \"B\" \"B\"\n"
    ),
    ("topik a \"A\" \"A\"\ntopik b \"B\" \"B\"", "topik a \"A\" \"A\"\ntopik b \"B\" \"B\"\n"),
    ("soal a\n  topik x\nsoal b\n  topik x", "soal a\n  topik    x\n\nsoal b\n  topik    x\n"),
    ("bank a\n   jumlah   3", "bank a\n  jumlah 3\n"),
    ("soal a\r\n  topik x\r\n", "soal a\n  topik    x\n"), ("\u{FEFF}# awal", "# awal\n"),
    ("", ""), ("\n\n", ""), ("> hanya catatan", "> hanya catatan\n"),
  ])
  func `layout and order become canonical`(written: String, canonical: String) throws {
    #expect(try formatted(written) == canonical)
  }

  @Test func `a comment moves with the line that it stands above`() throws {
    let text = """
      soal a
        # tentang pilihan
        pilihan otomatis 4
      # tentang topik

        topik x
        # akhir
      # kepala b
      soal b
        topik x
      """
    #expect(
      try formatted(text) == """
        soal a
          # tentang topik
          topik    x
          # tentang pilihan
          pilihan  otomatis 4
          # akhir

        # kepala b
        soal b
          topik    x

        """)
  }

  @Test(arguments: [
    ("soal a\n  narasi id \"tidak ditutup\n", "T002"), ("soal a\n\ttopik x\n", "T003"),
    ("  topik x\n", "T005"),
  ])
  func `text with broken syntax is refused with the finding`(text: String, code: String) throws {
    let result = BankFormatter(text, file: "uji.soal", vocabulary: try law().vocabulary)
    #expect(result.text == nil)
    #expect(result.findings.map(\.code) == [code])
  }

  @Test(arguments: [
    "soal a\n  fakta pelaku pns", "soal a\n  fakta a:|b", "soal a\n  klaim : : a:\"x\"",
    "soal a\n  variasi x \"a\" b \"c\"", "soal a\n  \"topik\" x", "soal a\n  kasus \"a\" \"b\"",
    "| ; : ,", "soal a\n  tahap", "soal a\n  tahap : x", "soal a\n  fakta : a", "a:: b,,c ;d",
  ])
  func `a line of no known shape keeps its words in their order`(text: String) throws {
    let once = try formatted(text)
    #expect(words(once) == words(text))
    #expect(try formatted(once) == once)
  }

  private func words(_ text: String) -> [String] {
    BlockReader(Array(text.utf8), file: "").blocks
      .flatMap { [$0.head] + $0.attributes }.flatMap(\.tokens).map(\.text)
  }

  @Test(arguments: UInt64(0)..<200)
  func `formatting what was formatted changes nothing, and no comment is lost`(
    seed: UInt64
  ) throws {
    var scrambler = Scrambler(seed: seed)
    let text = scrambler.scrambled(Self.canonical)
    let once = try formatted(text)
    #expect(try formatted(once) == once)
    #expect(comments(once) == comments(text))
    #expect(words(once).sorted() == words(text).sorted())
  }

  @Test(arguments: UInt64(0)..<200)
  func `the bank read from formatted text has the same items`(seed: UInt64) throws {
    var scrambler = Scrambler(seed: seed)
    let text = scrambler.scrambled(SampleBanks.text(of: "good/dua.soal"))
    let before = try read(text)
    let after = try read(try formatted(text))
    #expect(after.items.count == 2)
    #expect(try contents(after) == (try contents(before)))
    #expect(after.items.map(\.origin) == before.items.map(\.origin))
    #expect(after.pairs == before.pairs && after.topics == before.topics)
    #expect(after.title == before.title && after.declaredCount == before.declaredCount)
  }

  private func read(_ text: String) throws -> Bank {
    let reader = BankReader([("uji.soal", text)], law: try law())
    return try #require(reader.bank, "\(reader.findings)")
  }

  private func contents(_ bank: Bank) throws -> [String] {
    let law = try law()
    return bank.items.map { $0.content(in: law).canonicalText }
  }

  private func comments(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("#") || $0.hasPrefix(">") }
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }.sorted()
  }
}

/// Writes a text as somebody careless would: lines of an item in any order, spaces and blank lines
/// anywhere, comments between.
private struct Scrambler {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func scrambled(_ text: String) -> String {
    var lines: [String] = []
    var item: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("  ") {
        item.append(line)
        continue
      }
      lines += written(item)
      item = []
      lines.append(line)
    }
    return (lines + written(item)).joined(separator: oneOf(["\n", "\r\n"]))
  }

  private mutating func written(_ item: [String]) -> [String] {
    // Only the order of different keywords is free.
    let keywords = item.map { line in line.split(separator: " ").first.map(String.init) ?? "" }
    var order = Array(Set(keywords))
    order.sort()
    order.shuffle(using: &generator)
    let isFree = !keywords.contains { ["variasi", "klaim", "tahap", "kasus"].contains($0) }
    let lines =
      isFree ? order.flatMap { word in zip(keywords, item).filter { $0.0 == word }.map(\.1) } : item
    return lines.flatMap { line in extra() + [respaced(line)] }
  }

  private mutating func extra() -> [String] {
    switch generator.next() % 8 {
    case 0: [""]
    case 1: ["   # catatan \(generator.next() % 100)  "]
    case 2: ["> prosa \(generator.next() % 100)"]
    case 3: ["", "  > lagi \(generator.next() % 100)", ""]
    case _: []
    }
  }

  /// More spaces outside quotation marks.
  private mutating func respaced(_ line: String) -> String {
    var text = String(repeating: " ", count: Int(generator.next() % 4) + 1)
    var isOpen = false
    var isEscaped = false
    for character in line.drop(while: { $0 == " " }) {
      if character == "\"" && !isEscaped { isOpen.toggle() }
      isEscaped = character == "\\" && !isEscaped
      text.append(character)
      if !isOpen && character == " " && generator.next() % 3 == 0 { text += "  " }
    }
    return text + oneOf(["", " ", "   "])
  }

  private mutating func oneOf(_ texts: [String]) -> String {
    texts[Int(generator.next() % UInt64(texts.count))]
  }
}
