import Assessment
import Dates
import Law
import Text

extension Program.Section {
  /// A section of so many items of one topic.
  static func only(_ topic: String, _ count: Int) -> Program.Section {
    Program.Section(
      id: topic, title: Bilingual(topic, topic), topics: [topic], count: count)
  }
}

/// An invented law with enough neighbours for four options, and items upon it.
enum SampleItems {
  /// The day of every item.
  static let day = Day(number: 19_723)

  static let law = law(lawText)

  /// The law that `text` states.
  static func law(_ text: String) -> RuleBase {
    let reader = LawReader([("uji.aturan", text)])
    guard let base = reader.base else {
      preconditionFailure(reader.findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }

  static let lawText: String = {
    let acts = ["a", "b", "c", "d", "e"].map { "  nilai \($0) \"perbuatan \($0)\" \"act \($0)\"" }
    let effects = ["disiplin berat", "disiplin sedang", "kode_etik moral", "kode_etik"]
    let rules = zip(["a", "b", "c", "e"], effects).map {
      """
      aturan r.\($0) "Aturan \($0)" "Rule \($0)"
        dasar pp Pasal \($0)
        keyakinan tinggi
        bila perbuatan: \($0) dan status: calon
        maka pelanggaran \($1)
      """
    }
    return
      """
      edisi 2026-01-01
      fakta perbuatan "Perbuatan" "Act"
        tanya "Apa?" "What?"
      \(acts.joined(separator: "\n"))
      fakta status "Status" "Status"
        tanya "Status?" "Status?"
        nilai bakal "bakal" "prospective"
        nilai calon "calon" "candidate"
      fakta akun "Akun" "Account"
        tanya "Akun?" "Account?"
        nilai pribadi "pribadi" "private"
        nilai dinas "dinas" "official"
      instrumen lama jenjang pp berlaku sejak 2010-01-01 sampai sebelum 2020-01-01
        singkatan "PP 1/2010"
        judul "Aturan lama" "Old rules"
        keyakinan tinggi
      aturan r.lama "Lama" "Old"
        dasar lama Pasal 1
        keyakinan tinggi
        bila perbuatan: a
        maka pelanggaran disiplin ringan
      instrumen pp jenjang pp berlaku sejak 2020-01-01
        singkatan "PP 1/2020"
        judul "Aturan" "Rules"
        keyakinan tinggi
      \(rules.joined(separator: "\n"))
      aturan r.d "Boleh" "Allowed"
        dasar pp Pasal d
        keyakinan tinggi
        bila perbuatan: d
        maka boleh
      ketentuan lapor.tenggat "Tenggat" "Deadline"
        dasar pp Pasal 10
        keyakinan tinggi
        nilai 7 hari
      ketentuan lapor.periksa "Periksa" "Examining"
        dasar pp Pasal 11
        keyakinan tinggi
        nilai 14 hari
      ketentuan putus "Putus" "Deciding"
        dasar pp Pasal 12
        keyakinan tinggi
        nilai 3 hari
      ketentuan lama "Lama" "Old"
        dasar lama Pasal 2
        keyakinan tinggi
        nilai 5 hari
      ketentuan tunda "Tunda" "Delay"
        dasar pp Pasal 13
        keyakinan tinggi
        nilai 1 tahun
      ketentuan siapa "Siapa" "Who"
        dasar pp Pasal 14
        keyakinan tinggi
        nilai "kepala kantor" "the head of the office"
      """
  }()

  static func item(
    _ id: String, _ facts: String, _ question: Question = .verdict(.level),
    _ options: OptionPlan = .automatic(4), topic: String = "t", background: String = "akun=pribadi",
    story: String = "story"
  ) throws -> Item {
    func scenario(_ facts: String) throws -> Scenario {
      let words = facts.split(separator: " ").map(String.init)
      return try law.vocabulary.scenario(["tanggal=2024-01-01"] + words)
    }
    return Item(
      id: ItemID(id), topic: topic, scenario: try scenario(facts),
      background: try scenario(background), story: Bilingual("cerita", story), question: question,
      options: options,
      place: Place(file: "uji.soal", line: 1, column: 1))
  }

  static func keyed(_ count: Int, topic: String = "t") throws -> [KeyedItem] {
    try (1...count).map { number in
      let act = ["a", "b", "c"][number % 3]
      return try item("\(topic)-\(number)", "perbuatan=\(act) status=calon", topic: topic)
        .keyed(by: law)
    }
  }
}
