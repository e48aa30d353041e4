import Assessment
import Dates
import Law
import Testing
import Text

/// What is right of items that were shown once, under another law or bank.
@Suite struct RekeyerTests {
  private let item: Item
  private let shown: [String]

  init() throws {
    item = try SampleItems.item("a", "perbuatan=a status=calon")
    shown = try item.keyed(by: SampleItems.law).options.map(\.id)
  }

  private func version(of item: Item, _ options: [String]? = nil) throws -> ItemVersion {
    ItemVersion(
      item: item.id, digest: item.content(in: SampleItems.law).canonicalText,
      options: try options ?? item.keyed(by: SampleItems.law).options.map(\.id))
  }

  /// What counts for whoever had `version`, where the bank has `items` now.
  private func rekeying(
    _ version: ItemVersion, law: RuleBase = SampleItems.law, items: [Item],
    banks: Set<String> = ["uji"], facts: [String]? = nil
  ) -> Rekeying {
    Rekeyer(law, items: items, banks: banks, digest: { $0 })
      .rekeying(of: version, from: ["uji"], facts: facts)
  }

  private func key(_ rekeying: Rekeying) -> String? {
    if case .keyed(let keyed) = rekeying { keyed.key.id } else { nil }
  }

  private func law(_ old: String, _ new: String) -> RuleBase {
    let text = SampleItems.lawText
    precondition(text.contains(old))
    return SampleItems.law(text.replacing(old, with: new))
  }

  @Test func `under the same law and bank every key stays`() throws {
    let questions: [(String, Question, OptionPlan)] = [
      ("a", .verdict(.level), .automatic(4)), ("a", .verdict(.provision), .automatic(4)),
      ("a", .verdict(.offenceClass), .written([.classes([.ethics]), .classes([.discipline])])),
      ("b", .stipulation("lapor.tenggat"), .automatic(3)),
      ("b", .short(.level), .ofTheQuestion),
      ("c", .comparison(with: item.scenario), .automatic(4)),
    ]
    for (act, question, options) in questions {
      let item = try SampleItems.item("x", "perbuatan=\(act) status=calon", question, options)
      let keyed = try item.keyed(by: SampleItems.law)
      let found = rekeying(try version(of: item), items: [item])
      #expect(key(found) == keyed.key.id, "\(question)")
    }
  }

  @Test func `a law that turns the key makes another shown option right`() throws {
    #expect(shown.contains("disiplin.sedang"))
    let law = law("maka pelanggaran disiplin berat", "maka pelanggaran disiplin sedang")
    let found = rekeying(try version(of: item), law: law, items: [item])
    #expect(key(found) == "disiplin.sedang")
    guard case .keyed(let keyed) = found else { return }
    #expect(Set(keyed.options.map(\.id)) == Set(shown))
    #expect(!keyed.accepts(.option("pidana")))
  }

  @Test func `a right answer that nobody was shown strikes the item`() throws {
    let law = law("maka pelanggaran disiplin berat", "maka pelanggaran pidana")
    #expect(rekeying(try version(of: item), law: law, items: [item]) == .struck(.notOffered))
  }

  @Test func `a key that is no longer sure strikes the item`() throws {
    let law = law(
      """
        dasar pp Pasal a
        keyakinan tinggi
      """,
      """
        dasar pp Pasal a
        keyakinan rendah
      """)
    #expect(rekeying(try version(of: item), law: law, items: [item]) == .struck(.unsure))
  }

  @Test func `an item that the law no longer answers is struck`() throws {
    let item = try SampleItems.item(
      "b", "perbuatan=b", .stipulation("lapor.tenggat"), .automatic(3))
    let law = law("ketentuan lapor.tenggat", "ketentuan lapor.baru")
    #expect(
      rekeying(try version(of: item), law: law, items: [item])
        == .struck(.unsettled(.noStipulation("lapor.tenggat"))))
  }

  @Test func `two right answers among those shown strike the item`() throws {
    let item = try SampleItems.item(
      "a", "perbuatan=a status=calon", .verdict(.provision), .automatic(4))
    let both = try version(of: item, ["PP 1/2020 Pasal a", "PP 1/2020 Pasal c"])
    let law = law(
      "bila perbuatan: c dan status: calon", "bila perbuatan: a|c dan status: calon")
    #expect(
      rekeying(both, law: law, items: [item])
        == .struck(.severalRight(["PP 1/2020 Pasal a", "PP 1/2020 Pasal c"])))
  }

  @Test func `an item that its bank no longer has is struck`() throws {
    #expect(rekeying(try version(of: item), items: []) == .struck(.withdrawn))
  }

  @Test func `an item that the law cannot read is struck as that`() throws {
    let rekeyer = Rekeyer(
      SampleItems.law, items: [], unreadable: [item.id], banks: ["uji"], digest: { $0 })
    let found = rekeyer.rekeying(of: try version(of: item), from: ["uji"], facts: nil)
    #expect(found == .struck(.unreadable))
  }

  @Test func `corrected facts key an item anew whose text stayed the same`() throws {
    let corrected = try SampleItems.item("a", "perbuatan=b status=calon")
    let facts = ["tanggal=2024-01-01", "perbuatan=a", "status=calon"]
    let version = try version(of: item)
    #expect(key(rekeying(version, items: [corrected], facts: facts)) == "disiplin.sedang")
    #expect(rekeying(version, items: [corrected]) == .unknown)
    let wrong = ["tanggal=2024-01-01", "perbuatan=c", "status=calon"]
    #expect(rekeying(version, items: [corrected], facts: wrong) == .struck(.changed))
  }

  @Test(arguments: [
    ("perbuatan=a status=calon", "akun=pribadi", "perbuatan=a status=calon akun=pribadi", ""),
    ("perbuatan=a status=calon akun=dinas", "", "perbuatan=a status=calon", "akun=dinas"),
  ])
  func `a background fact may turn out to matter, or the reverse`(
    facts: String, background: String, corrected: String, rest: String
  ) throws {
    let before = try SampleItems.item("a", facts, background: background)
    let after = try SampleItems.item("a", corrected, background: rest)
    let words = ["tanggal=2024-01-01"] + facts.split(separator: " ").map(String.init)
    let found = rekeying(try version(of: before), items: [after], facts: words)
    #expect(key(found) == "disiplin.berat")
  }

  @Test func `an item with another text is struck, whatever its facts`() throws {
    let facts = ["tanggal=2024-01-01", "perbuatan=a", "status=calon"]
    let others = [
      try SampleItems.item("a", "perbuatan=a status=calon", story: "another story"),
      try SampleItems.item("a", "perbuatan=a status=calon", .verdict(.provision)),
      try SampleItems.item("a", "perbuatan=a status=calon", .verdict(.level), .automatic(3)),
    ]
    for other in others {
      #expect(
        rekeying(try version(of: item), items: [other], facts: facts) == .struck(.changed))
    }
  }

  @Test func `what was not known for lack of facts is found once somebody answered`() throws {
    let corrected = try SampleItems.item("a", "perbuatan=b status=calon")
    let rekeyer = Rekeyer(
      SampleItems.law, items: [corrected], banks: ["uji"], digest: { $0 })
    let version = try version(of: item)
    #expect(rekeyer.rekeying(of: version, from: ["uji"], facts: nil) == .unknown)
    let facts = ["tanggal=2024-01-01", "perbuatan=a", "status=calon"]
    let found = rekeyer.rekeying(of: version, from: ["uji"], facts: facts)
    #expect(key(found) == "disiplin.sedang")
    #expect(rekeyer.rekeying(of: version, from: ["uji"], facts: nil) == found)
  }

  @Test(arguments: ["a", "b", "c", "e"])
  func `without the bank, recorded facts give the key as far as they can`(act: String) throws {
    let facts = ["tanggal=2024-01-01", "perbuatan=\(act)", "status=calon"]
    for question in [VerdictQuestion.level, .provision, .sanction] {
      let item = try SampleItems.item(
        "x", "perbuatan=\(act) status=calon", .verdict(question), .automatic(3))
      guard let keyed = try? item.keyed(by: SampleItems.law) else { continue }
      let version = try version(of: item)
      let found = rekeying(version, items: [], banks: [], facts: facts)
      #expect(found == .unknown || key(found) == keyed.key.id, "\(question)")
      #expect(rekeying(version, items: [], banks: []) == .unknown)
    }
  }

  @Test func `without the bank a typed answer has no key`() throws {
    let item = try SampleItems.item("x", "perbuatan=a", .short(.level), .ofTheQuestion)
    let facts = ["tanggal=2024-01-01", "perbuatan=a", "status=calon"]
    let version = ItemVersion(item: item.id, digest: "", options: [])
    #expect(rekeying(version, items: [], banks: [], facts: facts) == .unknown)
  }
}
