import Law
import Reports
import Testing
import Text

@Suite struct LawDocumentTests {
  private let sample = LawDocument(SampleLaw.base, edition: SampleLaw.edition)
  private let shipped = LawDocument(SampleLaw.shipped, edition: SampleLaw.edition)

  private func entries(of document: LawDocument) -> [LawDocument.Entry] {
    document.chapters.flatMap(\.blocks).compactMap { block in
      if case .entry(let entry) = block { entry } else { nil }
    }
  }

  @Test func `every rule and every stipulation stands in the document once`() {
    let anchors = entries(of: shipped).compactMap(\.anchor)
    let law = SampleLaw.shipped
    let all = law.rules.map { "aturan-\($0.id)" } + law.stipulations.map { "ketentuan-\($0.id)" }
    #expect(anchors.sorted() == all.sorted())
  }

  @Test func `a rule is told in plain words, in both languages`() throws {
    let entry = try #require(entries(of: sample).first { $0.name == "baru.calon" })
    let rows = entry.details.map { detail in
      "\(detail.label.indonesian): \(detail.lines.map(\.text.indonesian).joined(separator: " / "))"
    }
    #expect(
      rows == [
        "Bila: pelaku: PNS atau PPPK; perbuatan: menyukai; status: calon",
        "atau bila: pelaku: warga; perbuatan: menyukai",
        "Akibat: pelanggaran: hukuman disiplin berat", "Sanksi: turun jabatan (PP 2/2020 Pasal 8)",
        "Dasar: PP 2/2020 Pasal 10 huruf a; PP 2/2020 Pasal 9",
        "Keyakinan: sedang: sebagian belum terverifikasi",
        "Dikalahkan oleh: Boleh bagi PNS (baru.boleh)",
      ])
    #expect(entry.details[0].lines[0].text.english.hasPrefix("actor: civil servant or contract"))
  }

  @Test func `an exception stands below what it defeats`() {
    let branches = sample.chapters.flatMap(\.blocks).flatMap { block in
      if case .tree(let branches) = block { branches } else { [LawDocument.Branch]() }
    }
    #expect(branches.map(\.depth) == [0, 1])
    #expect(branches.map(\.line.link) == ["aturan-baru.calon", "aturan-baru.boleh"])
  }

  @Test func `provisions are listed by their numbers`() {
    let terms = sample.chapters.flatMap(\.blocks).flatMap { block in
      if case .index(let terms) = block { terms } else { [LawDocument.Term]() }
    }
    #expect(terms.map(\.term) == ["Pasal 6", "Pasal 9", "Pasal 10 huruf a", "Pasal 11"])
  }

  @Test func `every link of the HTML leads somewhere, and every anchor is there once`() {
    let html = LawHTML.text(of: shipped)
    let ids = html.matches(of: /\bid="([^"]*)"/).map { String($0.output.1) }
    let links = html.matches(of: /href="#([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    #expect(Set(links).isSubset(of: ids))
    #expect(links.count > SampleLaw.shipped.rules.count)
  }

  @Test func `every tag of the HTML that opens is closed in order`() {
    var open: [String] = []
    for tag in LawHTML.text(of: shipped).matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      let name = String(tag.output.2)
      if ["meta", "col"].contains(name) { continue }
      if tag.output.1.isEmpty {
        open.append(name)
      } else {
        #expect(open.popLast() == name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func `marks of the law's text stay text in HTML and in Markdown`() {
    #expect(LawHTML.text(of: sample).contains("A &lt; B &amp; C | D*"))
    #expect(LawMarkdown.text(of: sample).contains(#"A &lt; B &amp; C \| D\*"#))
  }

  @Test func `the HTML needs nothing beside it and runs nothing`() {
    let html = LawHTML.text(of: shipped)
    #expect(!html.contains("<script"))
    #expect(!html.contains("src="))
    #expect(!html.contains("<link"))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">"))
  }

  @Test func `every link of the Markdown leads to an anchor`() {
    let text = LawMarkdown.text(of: shipped)
    let anchors = Set(text.matches(of: /<a id="([^"]*)">/).map { String($0.output.1) })
    let links = Set(text.matches(of: /\]\(#([^)]*)\)/).map { String($0.output.1) })
    #expect(links.isSubset(of: anchors))
    #expect(!links.isEmpty)
  }
}
