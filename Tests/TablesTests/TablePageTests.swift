import Tables
import Testing
import Text

@Suite struct TablePageTests {
  private let page = TablePage(
    TableHead(
      Bilingual("Rekap <A>", "Recap"),
      columns: [
        TableHead.Column("unit", Bilingual("Unit kerja", "Unit"), width: 30),
        TableHead.Column("share", Bilingual("Persentase", "Share"), width: 8),
      ]), in: .indonesian)

  @Test func `what people typed is text, never markup`() {
    #expect(page.opening().contains("<h1>Rekap &lt;A&gt;</h1>"))
    #expect(page.row([.text("<b>"), .none]).contains("<th scope=\"row\">&lt;b&gt;</th>"))
    #expect(page.closing(["a & b"]).contains("<p>a &amp; b</p>"))
  }

  @Test func `a figure says in words what it draws`() {
    let figure = TableFigure(
      Bilingual("Selesai per unit", "Complete by unit"),
      bars: [
        TableFigure.Bar(label: "Dinas A", permille: 500, words: "50,0%"),
        TableFigure.Bar(label: "Dinas B", permille: nil, words: "-"),
      ])
    let html = page.opening([figure])
    #expect(html.contains("aria-label=\"Selesai per unit\""))
    #expect(html.contains("width=\"500\""))
    #expect(html.contains("50,0%"))
    #expect(html.contains("width=\"0\""))
  }

  @Test func `names beside bars are whole, however long`() {
    let name = String(repeating: "Dinas Pemberdayaan ", count: 12)
    let bar = TableFigure.Bar(label: name, permille: 1, words: "0,1%")
    #expect(page.opening([TableFigure(Bilingual("A", "A"), bars: [bar])]).contains(name))
  }

  @Test func `headings of quantities stand above them, and what is not known below`() {
    let page = TablePage(
      TableHead(
        Bilingual("Rekap", "Recap"),
        columns: [
          TableHead.Column("unit", Bilingual("Unit kerja", "Unit"), width: 30),
          TableHead.Column("share", Bilingual("Persentase", "Share"), width: 8),
        ]), in: .indonesian, quantities: [1])
    #expect(page.opening().contains("<th scope=\"col\" class=\"n\">Persentase</th>"))
    #expect(page.row([.text("a"), .none]).contains("<td class=\"n\">-</td>"))
  }

  @Test func `nothing is fetched from elsewhere`() {
    let whole = page.opening() + page.row([.text("a"), .permille(5)]) + page.closing([])
    #expect(!whole.contains("http"))
    #expect(!whole.contains("src="))
  }
}
