import QuestionBanks
import Testing

@Suite struct IdlePairsTests {
  private func text(_ alternatives: String, asking: String) -> String {
    SampleBanks.text(
      SampleBanks.item(
        facts: "tanggal: 2024-01-02  perbuatan: suka  akun: pribadi",
        indonesian: "2 Januari 2024. Ini {x}.", english: "2 January 2024. This is {x}.",
        more: "pasangan x \(alternatives)", asking: asking), count: 4)
  }

  @Test func `each step of a pair is judged by the verdict, one on procedure is not`() {
    let steps = "tahap boleh boleh | dilarang\n  tahap ketentuan lapor.tenggat otomatis 3"
    let turning = text(
      "status: bakal \"a\" \"a\" | status: calon \"b\" \"b\"", asking: steps)
    #expect(SampleBanks.codes(turning) == [])
  }

  @Test func `a pair of dates counts as one fact`() {
    let text = SampleBanks.text(
      SampleBanks.item(
        facts: "perbuatan: suka  status: bakal", indonesian: "Pada {x}.", english: "On {x}.",
        more: """
          pasangan x tanggal: 2019-01-02 "2 Januari 2019" "2 January 2019" \
          | tanggal: 2024-01-02 "2 Januari 2024" "2 January 2024"
          """), count: 2)
    #expect(SampleBanks.codes(text) == [])
  }
}
