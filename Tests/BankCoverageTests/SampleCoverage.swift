import Assessment
import BankCoverage
import Dates
import Law
import LawSamples
import QuestionBanks
import Testing

/// A small invented law with one stipulation, and banks of items on it.
enum SampleCoverage {
  static let law: RuleBase = {
    let stipulation = """

      ketentuan tenggat "Tenggat" "Deadline"
        dasar baru Pasal 9
        keyakinan tinggi
        nilai 14 hari
      ketentuan tenggat.lain "Tenggat lain" "Other deadline"
        dasar baru Pasal 9; lama Pasal 9
        keyakinan tinggi
        nilai 7 hari
      """
    let reader = LawReader([("contoh.aturan", SampleLaw.text + stipulation)])
    guard let base = reader.base else {
      preconditionFailure(reader.findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }()

  /// The items whose facts are told, called `b1`, `b2`, …; each asks whether the act is allowed.
  static func items(_ facts: [String], more lines: String = "") throws -> [KeyedItem] {
    let blocks = facts.enumerated().map { index, facts in
      let day = facts.split(separator: " ").lazy.compactMap { Day($0) }.first ?? Day(number: 0)
      return """
        soal b\(index + 1)
          topik t
          fakta \(facts)
          narasi id "\(day.longText(in: .indonesian)): \(facts)"
          narasi en "\(day.longText(in: .english)): \(facts)"
          tanya boleh
          pilihan boleh | dilarang | diperdebatkan | tidak_diatur | di_luar_lingkup
        """
    }
    return try items(
      inBank: (["topik t \"T\" \"T\""] + blocks + [lines]).joined(separator: "\n"),
      count: facts.count + (lines.isEmpty ? 0 : 1))
  }

  private static func items(inBank blocks: String, count: Int) throws -> [KeyedItem] {
    let head = "bank uji \"Uji\" \"Test\"\n  jumlah \(count)\n"
    let reader = BankReader([("uji.soal", head + blocks)], law: law)
    let bank = try #require(reader.bank, "\(reader.findings)")
    let prover = BankProver(bank, law: law)
    return try #require(prover.keyed, "\(prover.findings)").items
  }

  static func coverage(_ facts: [String], more lines: String = "") throws -> BankCoverage {
    BankCoverage(of: try items(facts, more: lines), by: law)
  }

  /// The position of the act called `id`.
  static func act(_ id: String) throws -> Int {
    try #require(law.vocabulary[Vocabulary.act]?.index(of: id))
  }

  static func use(of act: String, in coverage: BankCoverage) throws -> ActUse {
    let position = try self.act(act)
    return try #require(coverage.acts.first { $0.act == position })
  }
}

/// Facts of items, by what follows from them.
enum Told {
  static let old = "tanggal: 2015-01-01  pelaku: pns  perbuatan: suka"
  static let prospective =
    "tanggal: 2024-01-01  pelaku: pppk  perbuatan: suka  status: bakal  cuti: tidak"
  static let candidate =
    "tanggal: 2024-01-01  pelaku: pppk  perbuatan: suka  status: calon  cuti: tidak"
  static let onLeave =
    "tanggal: 2024-01-01  pelaku: pns  perbuatan: suka  status: calon  cuti: ya"
  static let contested = "tanggal: 2024-01-01  pelaku: pns  perbuatan: hadir"
  static let gardening = "tanggal: 2024-01-01  pelaku: pns  perbuatan: berkebun"
}
