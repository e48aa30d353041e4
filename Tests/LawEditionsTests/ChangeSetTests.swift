import Dates
import Law
import LawEditions
import LawSamples
import Testing

@Suite struct ChangeSetTests {
  private let law = SampleLaw.base

  private func told(_ words: String, in law: RuleBase) throws -> [String] {
    let scenario = try law.scenario(words)
    let verdict = try law.verdict(on: scenario)
    return ChangeSets(of: scenario, from: verdict, by: law).sets.map { set in
      let changes = set.changes.map { change in
        switch change {
        case .day(let day): "tanggal=\(day)"
        case .fact(let fact, let value):
          "\(law.vocabulary.facts[fact].id)=\(law.vocabulary.facts[fact].values[value].id)"
        }
      }
      return "\(changes.joined(separator: " ")) -> \(set.verdict.outcome.rawValue)"
    }
  }

  @Test func `where one move turns the ruling, every single move is listed and no pair`() throws {
    #expect(
      try told("tanggal=2024-01-01 pelaku=pns perbuatan=suka status=calon cuti=tidak", in: law) == [
        "status=bakal -> violation", "cuti=ya -> permitted", "tanggal=2019-12-31 -> violation",
        "pelaku=warga -> out_of_scope",
      ])
  }

  @Test func `where no move does, all pairs are listed, the actor last`() throws {
    let law = try #require(LawReader([("uji.aturan", Self.twoSteps)]).base)
    #expect(
      try told("tanggal=2024-01-01 pelaku=tni perbuatan=suka status=tidak masa=tenang", in: law)
        == [
          "status=calon masa=kampanye -> violation", "status=calon tanggal=2019-12-31 -> violation",
        ])
  }

  @Test func `a fact that was left out may be stated as the second move`() throws {
    let law = try #require(LawReader([("uji.aturan", Self.twoSteps)]).base)
    #expect(
      try told("tanggal=2024-01-01 pelaku=tni perbuatan=suka status=tidak", in: law)
        == [
          "status=calon masa=kampanye -> violation", "status=calon tanggal=2019-12-31 -> violation",
        ])
  }

  @Test func `what two moves cannot turn has no sets, nor has what is not settled`() throws {
    let strict = Self.twoSteps.replacing(
      "status: calon dan", with: "status: calon dan jam: kerja dan"
    )
    .replacing("aturan lama.1", with: "aturan baru.2").replacing("dasar lama", with: "dasar baru")
    .replacing("status: calon\n", with: "status: calon dan masa: kampanye dan jam: kerja\n")
    let law = try #require(LawReader([("uji.aturan", strict)]).base)
    let words = "tanggal=2024-01-01 pelaku=tni perbuatan=suka"
    #expect(try told("\(words) status=tidak masa=tenang jam=luar", in: law).isEmpty)
    #expect(try told("\(words) status=calon masa=kampanye", in: law).isEmpty)
  }

  @Test(arguments: UInt64(0)..<4)
  func `every set turns the ruling, and no part of it does`(seed: UInt64) throws {
    let law = ShippedLaw.base
    for scenario in SampledScenarios(12, of: law, seed: seed) {
      guard let verdict = try? law.verdict(on: scenario) else { continue }
      for set in ChangeSets(of: scenario, from: verdict, by: law).sets {
        let whole = scenario.changed(by: set.changes)
        #expect(try law.verdict(on: whole).ruling == set.verdict.ruling)
        #expect(set.verdict.ruling != verdict.ruling)
        for change in set.changes where set.changes.count > 1 {
          let part = try? law.verdict(on: scenario.changed(by: [change])).ruling
          #expect(part == nil || part == verdict.ruling)
        }
      }
    }
  }

  private static let twoSteps = """
    edisi 2026-01-01
    fakta pelaku "Pelaku" "Actor"
      tanya "Siapa?" "Who?"
      nilai tni "TNI" "soldier"
    fakta perbuatan "Perbuatan" "Act"
      tanya "Apa?" "What?"
      nilai suka "menyukai" "liking"
    fakta status "Status" "Status"
      tanya "Status?" "Status?"
      nilai calon "calon" "candidate"
      nilai tidak "bukan" "none"
    fakta masa "Masa" "Stage"
      tanya "Masa?" "Stage?"
      nilai kampanye "kampanye" "campaign"
      nilai tenang "tenang" "quiet"
    fakta jam "Jam" "Hour"
      tanya "Jam?" "Hour?"
      nilai kerja "kerja" "working"
      nilai luar "luar" "after"
    instrumen lama jenjang pp berlaku sejak 2010-01-01 sampai sebelum 2020-01-01
      judul "Lama" "Old"
      keyakinan tinggi
    instrumen baru jenjang pp berlaku sejak 2020-01-01
      judul "Baru" "New"
      keyakinan tinggi
    aturan lama.1 "Lama" "Old"
      dasar lama Pasal 1
      keyakinan tinggi
      bila pelaku: tni dan perbuatan: suka dan status: calon
      maka pelanggaran disiplin sedang
    aturan baru.1 "Baru" "New"
      dasar baru Pasal 1
      keyakinan tinggi
      bila pelaku: tni dan perbuatan: suka dan status: calon dan masa: kampanye
      maka pelanggaran disiplin berat
    """
}

extension Scenario {
  /// The scenario after all of `changes`.
  fileprivate func changed(by changes: [Flip.Change]) -> Scenario {
    changes.reduce(self) { scenario, change in
      switch change {
      case .day(let day): scenario.on(day)
      case .fact(let fact, let value): scenario.with(fact, ValueSet(value))
      }
    }
  }
}
