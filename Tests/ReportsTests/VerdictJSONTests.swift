import Dates
import Law
import Reports
import Testing
import Text

@Suite struct VerdictJSONTests {
  private func answer(_ words: String) throws -> JSONValue {
    let reader = LawReader([
      (
        "uji.aturan",
        """
        edisi 2026-01-01
        fakta pelaku "Pelaku" "Actor"
          tanya "Siapa?" "Who?"
          nilai pns "PNS" "civil servant"
          nilai warga "warga" "citizen"
        fakta status "Status" "Status"
          tanya "Status?" "Status?"
          nilai bakal "bakal" "prospective"
          nilai calon "calon" "candidate"
        instrumen pp jenjang pp berlaku sejak 2020-01-01
          singkatan "PP 1/2020"
          judul "Aturan" "Rules"
          keyakinan tinggi
        aturan r.calon "Calon" "Candidate"
          dasar pp Pasal 2 huruf i angka 3
          keyakinan tinggi
          bila pelaku: pns dan status: calon
          maka pelanggaran disiplin berat
        """
      )
    ])
    let law = try #require(reader.base)
    let scenario = try law.vocabulary.scenario(words.split(separator: " ").map(String.init))
    let day = try #require(Day("2026-11-22"))
    let report = VerdictJSON(law: law, edition: Edition(day: day, digest: "9c1f2ab0ff"))
    return report.value(of: try law.verdict(on: scenario), on: scenario)
  }

  @Test func `a violation is told by the contract's names`() throws {
    let json = try answer("tanggal=2024-09-24 pelaku=pns status=calon")
    #expect(
      json.canonicalText
        == #"{"confidence":"high","decisive":["pelaku","status"],"edition":"2026-11-22 9c1f2ab","#
        + #""facts":{"pelaku":"pns","status":"calon","tanggal":"2024-09-24"},"#
        + #""findings":[{"absorbed":false,"citations":["PP 1/2020 Pasal 2 huruf i angka 3"],"#
        + #""class":"disiplin","confidence":"high","level":"berat","rule":"r.calon","sanctions":[]}],"#
        + #""flips":[{"change":{"status":"bakal"},"class":null,"level":null,"verdict":"unregulated"},"#
        + #"{"change":{"pelaku":"warga"},"class":null,"level":null,"verdict":"out_of_scope"}],"#
        + #""open_facts":[],"permissions":[],"readings":[],"verdict":"violation","version":1}"#)
  }

  @Test func `what is still open is ranked with what each value would settle`() throws {
    let json = try answer("tanggal=2024-09-24 pelaku=pns")
    #expect(json["verdict"] == .string("undetermined"))
    let values = json["open_facts"]?.arrayValue?.first?["values"]?.arrayValue
    #expect(values?.map { $0["verdict"]?.stringValue } == ["unregulated", "violation"])
  }
}
