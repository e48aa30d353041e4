import Dates
import Testing
import Text

@testable import Certificates

/// A page opened at the address in a QR code, and what its reader must see there.
struct Visit {
  let name: String
  let address: String
  let now: Instant
  let verdict: String
  let shows: [String]
  let hides: [String]
  let text: String

  var json: JSONValue {
    .object([
      "name": .string(name), "address": .string(address), "now": .int(now.milliseconds),
      "verdict": .string(verdict), "shows": .array(shows.map { .string($0) }),
      "hides": .array(hides.map { .string($0) }), "text": .string(text),
      "fragment": .string(String(address.drop { $0 != "#" })),
    ])
  }
}

extension PageCases {
  func visits() throws -> [Visit] {
    let long = try record {
      $0.name =
        "Prof. Dr. Ir. Hj. Raden Ayu Kusumaningtyas Wulandari Prabaningrum, S.H., M.Si., M.A.P."
      $0.unit = "Bidang" + String(repeating: "pengembangan", count: 15)
    }
    return try [
      visit("genuine", "plain", try record(), "Berlaku sampai 1 Maret 2032 menurut isinya"),
      visit("from a disk", "plain", try record(), "menurut isinya", at: "file:///periksa.html"),
      visit("long", "plain", long, "status sejak 1 Maret 2031 tidak diketahui"),
      visit("listed", "listed", try record(), "status diketahui per 30 April 2031"),
      visit("unrevoked", "unrevoked", try record(), "tidak dicabut per 1 Mei 2031"),
      visit("revoked", "revoked", try record(), "Dicabut"),
      visit("superseded", "superseded", try record(), "Digantikan"),
      visit(
        "expired", "plain", try record(), "Kedaluwarsa: berlaku sampai 1 Maret 2032",
        on: "2032-03-02T00:00:00.000Z"),
      visit(
        "dated ahead", "plain", try record(), "Belum terbit: bertanggal 1 Maret 2031",
        on: "2031-02-01T00:00:00.000Z"),
      refusal("stranger", "Penerbit tidak dikenal", text(of: try record(), by: stranger)),
      refusal("changed", "Isi telah berubah", changed(by: 300)),
      refusal("damaged", "Kode tidak lengkap", changed(by: 0)),
      refusal(
        "untimely", "Kunci segel sudah tidak berlaku pada 1 Maret 2031",
        text(of: try record(), by: former)),
      refusal("other claims", "Asli, tetapi dari versi Netral lain", otherVersion()),
    ]
  }

  private func message(_ text: String) throws -> [UInt8] {
    try #require(Base45.bytes(of: text.dropFirst("NTR1:".count)))
  }

  private func changed(by place: Int) throws -> String {
    var bytes = try message(text(of: try record()))
    bytes[place] ^= 1
    return "NTR1:" + Base45.text(of: bytes)
  }

  private func otherVersion() throws -> String {
    let claims = try #require(CertificateClaims(of: try record()).cbor.mapValue)
    let payload = CBORValue.map(claims.merging([5: .int(0)]) { $1 }).encoded
    let message = Message(payload: payload, signer: signer, sodium: sodium)
    return "NTR1:" + Base45.text(of: message.encoded)
  }

  /// A visit with a genuine code, all fields of which are shown.
  private func visit(
    _ name: String, _ page: String, _ record: CertificateRecord, _ heading: String,
    at address: String? = nil, on day: String = inForce
  ) throws -> Visit {
    let rows = CertificateClaims(of: record).rows(in: .indonesian)
    return try visit(
      name, page, text(of: record), [heading] + rows.flatMap { [$0.label, $0.value] }, hides: [],
      at: address, on: day)
  }

  /// A visit with a code that is refused; nothing of what it says is shown.
  private func refusal(_ name: String, _ heading: String, _ text: String) throws -> Visit {
    let claims = CertificateClaims(of: try record())
    return try visit(
      name, "plain", text, [heading], hides: [claims.name, claims.unit, claims.number.description])
  }

  private func visit(
    _ name: String, _ page: String, _ text: String, _ shows: [String], hides: [String],
    at address: String? = nil, on day: String = inForce
  ) throws -> Visit {
    let pages = try pages()
    let index = try #require(pages.firstIndex { $0.name == page })
    let now = try #require(Instant(day))
    let said = says(of: text, on: pages[index].page, at: now).arrayValue?.first?.stringValue
    let verdict = try #require(said?.split(separator: " ").first)
    return Visit(
      name: name,
      address: "\(address ?? self.address(of: index))#\(Base32.text(of: try message(text)))",
      now: now, verdict: String(verdict), shows: shows, hides: hides, text: text)
  }
}
