import Certificates
import Dates
import Seals
import Text

/// A web page that shows what the QR code of a certificate says, and what it is worth.
///
/// It is one file that asks no network for anything. Whom it trusts and what it knows of withdrawn
/// certificates stands in it, as it was on the day on which it was made. The same keys and lists
/// give the same bytes.
public struct CertificatePage: Hashable, Sendable {
  /// The keys whose seals it takes for genuine, each in its time.
  public let keys: [TrustedKey]
  /// Status lists that were found genuine.
  public let lists: [StatusList]

  /// The page that knows the sealing keys of `trust`, and `lists`.
  public init(trusting trust: TrustList, lists: [StatusList] = []) {
    keys = trust.sealing.compactMap { trust[$0] }
    self.lists = lists
  }

  /// The page as HTML.
  public func html(by checker: some SealChecker) -> String {
    let style = Self.file("page.css")
    let script = Self.scripts.map(Self.file).joined(separator: "\n")
    return filled(
      Self.file("page.html"),
      with: [
        "policy": policy(style: style, script: script, by: checker), "style": style,
        "script": script, "data": data,
        "title": PageWords.title.indonesian.escapedForHTML,
        "unable.id": PageWords.unable.indonesian.escapedForHTML,
        "unable.en": PageWords.unable.english.escapedForHTML,
      ])
  }

  /// In the order in which each may use those before it.
  static let scripts = [
    "bytes.js", "cbor.js", "sha2.js", "ed25519.js", "claims.js", "token.js", "status.js", "view.js",
    "start.js",
  ]

  /// Nothing may be loaded, sent or run but the style and the script of the page itself.
  private func policy(style: String, script: String, by checker: some SealChecker) -> String {
    func source(_ text: String) -> String {
      "'sha256-\(base64(checker.digest(of: Array(text.utf8)).bytes))'"
    }
    return [
      "default-src 'none'", "script-src \(source(script))", "style-src \(source(style))",
      "img-src data:", "base-uri 'none'", "form-action 'none'",
      "require-trusted-types-for 'script'", "trusted-types 'none'",
    ].joined(separator: "; ")
  }

  /// What the script reads. No `<` is left in it, so that nothing can end the element it stands in.
  private var data: String {
    let json = JSONValue.object([
      "keys": .array(keys.map(\.pageData)), "lists": .array(lists.map(\.pageData)),
      "words": .object(
        Dictionary(
          uniqueKeysWithValues: Language.allCases.map { language in
            (language.rawValue, .object(PageWords.all.mapValues { .string($0[language]) }))
          })),
    ])
    // By scalars: a mark that combines with a `<` would hide it from a search by characters.
    return json.canonicalText.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "<" { text += "\\u003c" } else { text.unicodeScalars.append(scalar) }
    }
  }

  private static func file(_ name: String) -> String {
    guard let file = embeddedFiles.first(where: { $0.name == name }) else {
      preconditionFailure("the page's \(name) is not built in")
    }
    return file.text
  }
}

/// `template` with each `{{name}}` replaced by its value; what a value holds is left as it is.
private func filled(_ template: String, with values: [String: String]) -> String {
  let pieces = template.split(separator: "{{", omittingEmptySubsequences: false)
  return pieces.dropFirst().reduce(into: String(pieces[0])) { text, piece in
    let parts = piece.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let value = values[String(parts[0])] else {
      preconditionFailure("the page's template names what there is not: \(parts[0])")
    }
    text += value + parts[1]
  }
}

extension TrustedKey {
  fileprivate var pageData: JSONValue {
    .object([
      "key": .string(key.description), "since": since?.pageData ?? .null,
      "end": end?.pageData ?? .null,
    ])
  }
}

extension StatusList {
  fileprivate var pageData: JSONValue {
    .object([
      "identity": .string(identity), "issuer": .string(issuer),
      "purpose": .string(purpose.rawValue), "moment": moment.pageData,
      "marked": .array(marked.sorted().map { .int($0) }),
    ])
  }
}

extension Instant {
  fileprivate var pageData: JSONValue { .int(milliseconds) }
}
