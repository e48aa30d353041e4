import Dialogue
import Sessions
import Testing

@Suite struct AskConversationTests {
  private func conversation(_ question: String, _ lines: [String]) throws -> ScriptedConsole {
    let console = ScriptedConsole(lines.map(Reply.line))
    let words = question.split(separator: " ").map(String.init)
    _ = try AskJob(SampleBench().desk(console)).run(words, json: false, lines: false)
    return console
  }

  @Test func `only what matters is asked, and then the law answers`() throws {
    let console = try conversation("kasih jempol di unggahan calon", ["1", "2"])
    #expect(console.text.contains("Perbuatan  menyukai unggahan calon"))
    #expect(console.text.contains("Pelanggaran: hukuman disiplin berat"))
    #expect(!console.text.contains("Akun?"))
  }

  @Test func `what was understood can be corrected by stating facts at any prompt`() throws {
    let console = try conversation(
      "kasih jempol di unggahan calon", ["pelaku=pns", "status_calon=bakal_calon"])
    #expect(console.text.contains("Pelanggaran: sanksi moral"))
  }

  @Test func `a correction that names nothing is explained, and the question stays`() throws {
    let console = try conversation(
      "kasih jempol di unggahan calon", ["pelaku=pnz", "apa?", "1", "2"])
    #expect(console.text.contains("pns"))
    #expect(console.text.contains("Untuk mengoreksi"))
    #expect(console.text.contains("Pelanggaran: hukuman disiplin berat"))
  }

  @Test func `what is settled unasked can be corrected after the answer`() throws {
    let console = try conversation("saya PNS memilih di TPS", ["pelaku=warga", ""])
    #expect(console.text.contains("Dipahami   pelaku: PNS"))
    #expect(console.text.contains("Boleh"))
    #expect(console.text.contains("Di luar lingkup") || console.text.contains("di luar lingkup"))
  }

  @Test func `an act that was not done is said back, and judged only where that is wished`() throws
  {
    let question = "saya tidak kasih jempol di unggahan calon"
    let declined = try conversation(question, ["2"])
    #expect(declined.text.contains("tidak dilakukan"))
    #expect(!declined.text.contains("Siapa?"))
    let wished = try conversation(question, ["1", "1", "2"])
    #expect(wished.text.contains("Pelanggaran: hukuman disiplin berat"))
  }

  @Test func `another act can be chosen in place of the one understood`() throws {
    let console = try conversation("kasih jempol di unggahan calon", ["bukan", ""])
    #expect(
      console.text.contains("Yang mana yang Anda maksud?")
        || console.text.contains("tidak mengenali perbuatan"))
  }

  @Test func `every line of a batch gives one line of JSON`() throws {
    let console = ScriptedConsole(
      ["kasih jempol di unggahan calon", "", "apa kabar", "kasih jempol calon 1700-01-01"]
        .map(Reply.line))
    _ = try AskJob(SampleBench().desk(console)).run([], json: false, lines: true)
    #expect(console.shown.count == 4)
    #expect(console.shown.allSatisfy { $0.hasPrefix("{") && $0.contains("\"version\":1") })
    #expect(console.shown[0].contains("\"act\":\"suka\""))
    #expect(console.shown[1].contains("\"acts\":[]"))
  }
}
