import Assessment
import QuestionBanks
import Testing
import Text

@Suite struct UnsureKeysTests {
  @Test(
    arguments: [
      ("suka  status: calon", nil, nil), ("lapor", "B018", Finding.Severity.warning),
      ("hadir", "B043", .warning), ("bantu", nil, nil), ("diam", nil, nil),
    ] as [(String, String?, Finding.Severity?)])
  func `an author sees which items no exam uses, and why`(
    act: String, code: String?, severity: Finding.Severity?
  ) throws {
    let text = SampleBanks.text(
      SampleBanks.item(
        facts: "tanggal: 2024-01-02  perbuatan: \(act)",
        asking: "tanya boleh\n  pilihan boleh | dilarang | diperdebatkan | tidak_diatur"))
    let found = SampleBanks.findings(text)
    #expect(found.map(\.code) == [code].compactMap { $0 })
    #expect(found.first?.severity == severity)
    let prover = BankProver(try #require(SampleBanks.read(text).bank), law: SampleBanks.law)
    #expect(prover.practiceOnly.isEmpty == act.hasPrefix("suka"))
  }
}
