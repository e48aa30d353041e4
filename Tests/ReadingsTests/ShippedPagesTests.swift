import Dates
import Law
import Readings
import Testing
import Text

@Suite struct ShippedPagesTests {
  private var law: RuleBase { ShippedPages.law }

  @Test func `five pages ship, without a finding`() {
    #expect(
      ShippedPages.reading.findings.isEmpty,
      "\(ShippedPages.reading.findings.map { $0.text(in: .english) })")
    #expect(ShippedPages.pages.map(\.number) == [1, 2, 3, 4, 5])
  }

  private func page(_ number: Int) throws -> ReadingPage {
    try #require(ShippedPages.pages.first { $0.number == number })
  }

  /// What the register of research says that each article names; nothing is on record of the second.
  private static let named = [
    "perbuatan": [
      ["kritik", "suka", "komentar", "bagikan", "unggah_dukungan"],
      [],
      [
        "kegiatan_memihak", "fasilitas_negara", "politik_uang", "intimidasi", "ujaran_kebencian",
        "sebar_ujaran", "hoaks",
      ],
      [
        "foto_calon", "pose_jari", "hadir_acara_partai", "narasumber_partai", "dekati_partai_diri",
        "dekati_partai_orang_lain", "calon_tanpa_mundur", "anggota_partai", "kegiatan_memihak",
        "kerahkan_pegawai", "keputusan_memihak", "dukung_ktp", "ujaran_kebencian", "sebar_ujaran",
        "hoaks", "gunakan_hak_pilih", "pilihan_pribadi",
      ],
      ["suka", "bagikan", "hadir_kampanye", "acara_resmi"],
    ],
    "pelaku": [[], [], ["ppnpn"], [], ["kepala_desa"]],
  ]

  @Test(arguments: ["perbuatan", "pelaku"], 1...5)
  func `an article's page has every act and actor that the article names`(
    fact: String, number: Int
  ) throws {
    let page = try page(number)
    let index = try #require(law.vocabulary.index(of: fact))
    let subjects = page.subjects.filter { $0.fact == index }.map(\.allowed)
      .reduce(ValueSet.none) { $0.union($1) }
    let ids = subjects.indices.map { law.vocabulary.facts[index].values[$0].id }
    #expect(Set(ids).isSuperset(of: Self.named[fact]?[number - 1] ?? []), "\(ids)")
  }

  /// The blocks that show where the articles err, as the register has it.
  @Test(arguments: [
    (1, ["pp53-2010.kritik", "pp53-2010"]), (2, ["pp53-r1", "pp53-r2"]), (3, []), (4, []),
    (5, ["se-kasn-b2708-2020"]),
  ])
  func `where an article errs the page says so, with what shows it`(
    number: Int, grounds: [String]
  ) throws {
    let page = try page(number)
    let errors = page.remarks.filter { $0.kind == .error }
    #expect(errors.isEmpty == grounds.isEmpty)
    #expect(Set(errors.flatMap(\.grounds).map(\.id)).isSuperset(of: grounds))
  }

  @Test(arguments: 1...5)
  func `every case names its day in both languages`(number: Int) throws {
    let page = try page(number)
    for told in page.cases {
      for language in Language.allCases {
        let day = told.scenario.day.longText(in: language)
        #expect(told.introduction[language].hasPrefix(day), "\(told.introduction)")
      }
    }
  }

  @Test(arguments: 1...5)
  func `every case is settled or openly contested`(number: Int) throws {
    let page = try page(number)
    for told in page.cases {
      let outcome = try law.verdict(on: told.scenario).outcome
      #expect([.violation, .permitted, .unregulated, .contested].contains(outcome), "\(told)")
    }
  }

  @Test(arguments: 1...5)
  func `what a page practises is among what its cases show`(number: Int) throws {
    let page = try page(number)
    #expect(page.cases.contains { page.covers($0.scenario) })
  }

  @Test(arguments: 1...5)
  func `a page has items in the banks that ship`(number: Int) throws {
    let page = try page(number)
    let items = ShippedPages.openBanks.flatMap(\.items).filter { page.covers($0.scenario) }
    #expect(items.count >= 1)
  }

  @Test(arguments: 1...5)
  func `both languages of a text name the same numbers`(number: Int) throws {
    let page = try page(number)
    for text in Self.texts(of: page) {
      #expect(Self.numbers(text.indonesian) == Self.numbers(text.english), "\(text)")
    }
  }

  private static func texts(of page: ReadingPage) -> [Bilingual] {
    [page.title, page.subject] + page.summary + page.cases.map(\.introduction)
      + page.remarks.map(\.text)
  }

  private static func numbers(_ text: String) -> [String] {
    text.split { !$0.isNumber }.map(String.init).sorted()
  }
}
