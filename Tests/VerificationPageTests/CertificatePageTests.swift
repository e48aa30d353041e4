import Dates
import Seals
import Testing
import Text
import VerificationPage

@Suite struct CertificatePageTests {
  private let cases: PageCases

  init() throws { cases = try PageCases() }

  private func html(_ lists: [StatusListOf] = []) throws -> String {
    let lists = try lists.map { try cases.list(.revocation, marking: $0.marks, of: $0.issuer) }
    return CertificatePage(trusting: cases.trust, lists: lists).html(by: cases.sodium)
  }

  private struct StatusListOf {
    var issuer: String?
    var marks: [Int] = []
  }

  /// What stands between the first `opening` and the next `closing` behind it.
  private func part(of html: String, from opening: String, to closing: String) throws -> String {
    let start = try #require(html.firstRange(of: opening)).upperBound
    let end = try #require(html[start...].firstRange(of: closing)).lowerBound
    return String(html[start..<end])
  }

  private func data(of html: String) throws -> JSONValue {
    let text = try part(of: html, from: #"id="data">"#, to: "</script>")
    return try JSONValue(parsing: Array(text.utf8))
  }

  @Test func `the same keys and lists give the same bytes`() throws {
    let lists = [StatusListOf(marks: [41, 7, 131_071])]
    #expect(try html(lists) == html(lists))
    #expect(try html(lists) != html())
  }

  @Test func `keys that seal are in the page, each with its time; an officer's is not`() throws {
    let keys = try #require(try data(of: try html())["keys"]?.arrayValue)
    #expect(
      keys == [
        .object(["key": .string(cases.signer.publicKey.description), "since": .null, "end": .null]),
        .object([
          "key": .string(cases.former.publicKey.description), "since": .null,
          "end": .int(1_924_992_000_000),
        ]),
      ])
  }

  @Test func `a list is in the page with its issuer, its moment and what it marks`() throws {
    let lists = try data(of: try html([StatusListOf(marks: [41, 7])]))["lists"]?.arrayValue
    let list = try #require(lists?.first)
    #expect(list["marked"] == .array([.int(7), .int(41)]))
    #expect(list["issuer"] == .string("Badan Kepegawaian Kabupaten Telaga Biru"))
    #expect(list["purpose"] == .string("revocation"))
    #expect(list["moment"] == .int(1_935_388_800_000))
  }

  @Test(arguments: [
    "</script><script>alert(1)</script>", "<!--<script>", "{{script}}", "]]>", "\"\\u003c/script>",
    "<\u{338}/script>", "-->", "$&$1\\1",
  ])
  func `no name of an issuer gets out of the data`(name: String) throws {
    let html = try html([StatusListOf(issuer: name)])
    let plain = try self.html()
    for mark in ["<script", "</script", "<!--", "<style"] {
      #expect(html.lowercased().count(of: mark) == plain.lowercased().count(of: mark))
    }
    #expect(try data(of: html)["lists"]?.arrayValue?.first?["issuer"] == .string(name))
  }

  @Test
  func `the policy allows the page's own script and style, by their digests, and nothing else`()
    throws
  {
    let html = try html()
    let policy = try part(of: html, from: "Content-Security-Policy\" content=\"", to: "\"")
    func digest(_ opening: String, _ closing: String) throws -> String {
      let text = try part(of: html, from: opening, to: closing)
      return "'sha256-\(base64(cases.sodium.digest(of: Array(text.utf8)).bytes))'"
    }
    let rules = policy.split(separator: "; ").map(String.init)
    #expect(
      rules == [
        "default-src 'none'", "script-src \(try digest("<script>", "</script>"))",
        "style-src \(try digest("<style>", "</style>"))", "img-src data:", "base-uri 'none'",
        "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
      ])
  }

  @Test func `the page names no address from which anything could be loaded`() throws {
    let html = try html()
    for mark in ["src=", "url(", "@import", "import ", "fetch(", "XMLHttpRequest", "innerHTML"] {
      #expect(!html.contains(mark), "\(mark)")
    }
    #expect(html.count(of: "href=") == 1)
    #expect(html.contains(#"<link rel="icon" href="data:,">"#))
    #expect(html.utf8.count < 60_000)
  }

  @Test func `every word that is asked for is there in both languages`() throws {
    let html = try html()
    let words = try #require(try data(of: html)["words"])
    guard case .object(let indonesian) = words["id"], case .object(let english) = words["en"] else {
      Issue.record("no words")
      return
    }
    #expect(Set(indonesian.keys) == Set(english.keys))
    for piece in html.split(separator: "data-word=\"").dropFirst() {
      let name = String(piece.prefix { $0 != "\"" })
      #expect(indonesian[name] != nil, "\(name)")
    }
    for (name, text) in indonesian {
      let slots = { (text: JSONValue?) in
        Set(
          (text?.stringValue ?? "").split(separator: "{").dropFirst().map {
            $0.prefix { $0 != "}" }
          })
      }
      #expect(slots(text) == slots(english[name]), "\(name)")
    }
  }
}

extension String {
  /// How often `part` is in it, scalar by scalar.
  fileprivate func count(of part: String) -> Int {
    let (bytes, part) = (Array(utf8), Array(part.utf8))
    return bytes.indices.count { bytes[$0...].starts(with: part) }
  }
}
