import Dialogue
import Sessions
import Testing
import Text

@Suite struct ReadingJobTests {
  private let bench: SampleBench

  init() throws { bench = try SampleBench() }

  private func read(_ name: String?, json: Bool = false) throws -> String {
    let console = ScriptedConsole([])
    #expect(try ReadingJob(bench.desk(console)).run(name, json: json) == .done)
    return console.text
  }

  @Test func `without a name the pages are listed in a few lines`() throws {
    #expect(try read(nil).split(separator: "\n").dropFirst().first == "  1  Suka (suka)")
  }

  @Test(arguments: ["1", "suka"])
  func `a page opens by its number or its name`(name: String) throws {
    #expect(try read(name).hasPrefix("Bacaan 1: Suka\n"))
  }

  @Test func `the verdict follows from the facts when the page is opened`() throws {
    #expect(try read("suka").contains("Putusan  Pelanggaran: sanksi moral (kode etik)"))
    bench.readingTexts[0].text.replace("2024-09-10", with: "2024-09-24")
    bench.readingTexts[0].text.replace("calon: bakal_calon", with: "calon: calon")
    #expect(try read("suka").contains("Putusan  Pelanggaran: hukuman disiplin berat"))
  }

  @Test func `a page names the items of its acts by topic`() throws {
    #expect(try read("suka").contains("medsos · 2 butir: medsos-1, medsos-2"))
    bench.readingTexts[0].text.replace("perbuatan: suka\n", with: "perbuatan: kebun\n")
    #expect(try read("suka").contains("Belum ada butir"))
  }

  @Test func `a page without an error says that none is on record`() throws {
    #expect(try read("suka").contains("Tidak ada kekeliruan yang tercatat"))
    bench.readingTexts[0].text.replace("hati-hati", with: "keliru")
    let text = try read("suka")
    #expect(!text.contains("Tidak ada kekeliruan") && text.contains("Keliru: Ingat tanggalnya."))
  }

  @Test func `the JSON answer holds both languages, the verdict with its facts, and the items`()
    throws
  {
    let text = try read("1", json: true)
    let answer = try JSONValue(parsing: text.utf8)
    #expect(answer["version"] == .int(1) && answer["page"] == .string("suka"))
    #expect(answer["title"] == .object(["id": .string("Suka"), "en": .string("Likes")]))
    let told = try #require(answer["cases"]?.arrayValue?.first)
    #expect(told["verdict"]?["verdict"] == .string("violation"))
    #expect(told["verdict"]?["facts"]?["tanggal"] == .string("2024-09-10"))
    let remark = try #require(answer["remarks"]?.arrayValue?.first)
    #expect(remark["kind"] == .string("hati-hati"))
    #expect(remark["grounds"]?.arrayValue?.first?["id"] == .string("r.bakal"))
    #expect(
      answer["items"]?.arrayValue?.map { $0["item"]?.stringValue } == ["medsos-1", "medsos-2"])
  }

  @Test func `an unknown page is refused with the nearest`() {
    #expect {
      try read("sukaa")
    } throws: { error in
      guard let trouble = error as? Trouble, trouble.status == .usage else { return false }
      return trouble.lines(in: .indonesian).joined().contains("Maksud Anda “suka”?")
    }
  }

  @Test func `a page with a finding is refused with it`() {
    bench.readingTexts[0].text.replace("dasar r.bakal", with: "dasar r.bakel")
    #expect {
      try read(nil)
    } throws: { error in
      guard case .findings(let findings) = error as? Trouble else { return false }
      return findings.map(\.code) == ["R006"]
    }
  }

  @Test func `where there are no pages that is said`() throws {
    bench.readingTexts = []
    #expect(try read(nil).hasPrefix("Tidak ada bacaan"))
  }
}
