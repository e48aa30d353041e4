import Foundation
import Pseudoterminal
import Testing

@Suite struct OneShotTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  @Test func `a verdict answers in the shape of the contract`() throws {
    let run = try desktop.run(
      "putusan", "tanggal=2024-09-24", "pelaku=pns", "perbuatan=suka", "status_calon=calon",
      "pemilihan=pilkada", "--json")
    #expect(run.status == .exited(0))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["version"] as? Int == 1)
    #expect(json["verdict"] as? String == "violation")
    let facts = try #require(json["facts"] as? [String: String])
    #expect(facts["tanggal"] == "2024-09-24" && facts["perbuatan"] == "suka")
    let finding = try #require((json["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "skb-2022.disiplin.6")
    #expect(finding["class"] as? String == "disiplin")
    #expect(finding["level"] as? String == "berat")
    #expect(finding["sanctions"] as? [String] == ["pp94-b1", "pp94-b2", "pp94-b3"])
    #expect(finding["confidence"] as? String == "high")
    #expect(finding["absorbed"] as? Bool == false)
    let citations = try #require(finding["citations"] as? [String])
    #expect(citations.first == "SKB 2022 Lampiran II huruf B angka 6")
    let decisive = try #require(json["decisive"] as? [String])
    #expect(Set(["perbuatan", "status_calon", "tanggal"]).isSubset(of: decisive))
    let flips = try #require(json["flips"] as? [[String: Any]])
    #expect(
      flips.contains {
        ($0["change"] as? [String: String]) == ["status_calon": "bakal_calon"]
          && $0["class"] as? String == "kode_etik"
      })
    #expect((json["permissions"] as? [Any])?.isEmpty == true)
    #expect((json["open_facts"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: [
    ("2024-09-24", "calon", "disiplin", "berat", "high"),
    ("2024-09-10", "bakal_calon", "kode_etik", "moral", "high"),
    ("2018-02-01", "bakal_calon", "kode_etik", "moral", "high"),
    ("2018-03-01", "calon", "disiplin", "sedang", "low"),
  ])
  func `the mission's example has the verdict of its day`(
    date: String, status: String, offence: String, level: String, confidence: String
  ) throws {
    let run = try desktop.run(
      "putusan", "tanggal=\(date)", "pelaku=pns", "perbuatan=suka", "status_calon=\(status)",
      "pemilihan=pilkada", "--json")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let finding = try #require((json?["findings"] as? [[String: Any]])?.first)
    #expect(finding["class"] as? String == offence)
    #expect(finding["level"] as? String == level)
    #expect(finding["confidence"] as? String == confidence)
  }

  @Test func `passive attendance is contested, with both readings`() throws {
    let run = try desktop.run(
      "putusan", "tanggal=2024-10-20", "pelaku=pns", "perbuatan=hadir_kampanye",
      "status_calon=calon", "cara_hadir=pendengar", "pemilihan=pilkada")
    #expect(run.output.hasPrefix("Diperdebatkan"))
    #expect(run.output.split(separator: "Pendapat").count == 3)
  }

  @Test func `a question names its acts with their scores`() throws {
    let run = try desktop.run("tanya", "--json", "saya", "klik", "suka", "di", "reels", "paslon")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let act = try #require((json?["acts"] as? [[String: Any]])?.first)
    #expect(act["act"] as? String == "suka")
    #expect((act["score"] as? Double ?? 0) > 0.5)
    #expect(json?["questions"] is [Any])
  }

  @Test func `what is no act gives an empty list and no error`() throws {
    let run = try desktop.run("tanya", "--json", "jam", "berapa", "sekarang")
    #expect(run.status == .exited(0))
    #expect(run.output.contains("\"acts\":[]"))
  }

  @Test func `an English locale speaks English, and the option wins over it`() throws {
    let words = ["bantuan"]
    #expect(
      try desktop.run(words[0], environment: ["LC_ALL": "en_US.UTF-8"]).output.contains("exam"))
    #expect(
      try desktop.run("--bahasa", "id", words[0], environment: ["LC_ALL": "en_US.UTF-8"])
        .output.contains("ujian"))
  }
}
