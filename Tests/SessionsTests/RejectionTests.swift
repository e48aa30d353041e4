import CertificateSamples
import Dates
import Dialogue
import Seals
import Sessions
import Sodium
import Testing
import Text

@testable import Certificates

/// What `sertifikat verifikasi` refuses, each with a sentence of its own.
@Suite struct RejectionTests {
  private static let kinds = [
    "a.pdf", "kode.txt", "lencana.json", "sertifikat.json", "sertifikat.segel", "a.tlog-proof",
    "daftar",
  ]

  /// The bytes of a genuine file that are under its signature, or say whose it is.
  private func genuine(_ name: String, at exhibits: ExhibitBench) throws -> [UInt8] {
    if name == "daftar" { return try exhibits.list(.revocation, marking: true) }
    let bytes = try #require(exhibits.bench.certificates[name])
    // Line ends behind a code are no part of it.
    return name == "kode.txt" ? bytes.dropLast() : bytes
  }

  @Test(arguments: kinds, UInt64(0)..<25)
  func `a changed bit anywhere is refused, in every form`(name: String, seed: UInt64) throws {
    let exhibits = try ExhibitBench()
    var bytes = try genuine(name, at: exhibits)
    let chance = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
    let place = Int((chance >> 16) % UInt64(bytes.count))
    bytes[place] ^= 1 << UInt8(chance >> 8 & 7)
    exhibits.bench.replace(name, with: bytes)
    // A seal is read with the record that lies beside it.
    let target = name == "sertifikat.segel" ? "sertifikat.json" : name
    let console = ScriptedConsole([])
    #expect {
      try exhibits.bench.verify([target], console)
    } throws: { error in
      guard let trouble = error as? Trouble else { return false }
      return trouble.status == .finding && trouble.lines(in: .indonesian)[0].hasPrefix("DITOLAK: ")
    }
    #expect(console.shown.isEmpty, "byte \(place)")
  }

  @Test(arguments: kinds)
  func `a file that was cut anywhere is refused`(name: String) throws {
    let exhibits = try ExhibitBench()
    let bytes = try genuine(name, at: exhibits)
    for part in 0..<12 {
      let cut = Array(bytes.prefix(bytes.count * part / 12))
      if name == "sertifikat.segel" {
        exhibits.bench.replace(name, with: cut)
        #expect(try exhibits.result("sertifikat.json")["refusal"] != nil)
      } else {
        #expect(try exhibits.refusal(of: cut) != nil, "\(cut.count) bytes")
      }
    }
  }

  @Test func `each reason has a word for programs and a sentence of its own`() throws {
    var sentences: Set<String> = []
    let cases = try Self.cases(at: try ExhibitBench())
    for (code, bytes) in cases {
      let exhibits = try ExhibitBench()
      exhibits.bench.replace("ubah", with: bytes)
      let refusal = try exhibits.result("ubah")["refusal"]
      #expect(refusal?["code"] == .string(code))
      sentences.insert(refusal?["sentence"]?.stringValue ?? "")
    }
    #expect(sentences.count == cases.count)
  }

  private static func cases(at exhibits: ExhibitBench) throws -> [(String, [UInt8])] {
    let files = exhibits.bench.certificates
    let pdf = try #require(files["a.pdf"])
    let badge = String(decoding: try #require(files["lencana.json"]), as: UTF8.self)
    var changed = pdf
    changed[pdf.count / 2] ^= 1
    let token = try #require(Base45.bytes(of: exhibits.code.dropFirst(5)))
    let proof = String(decoding: try #require(files["a.tlog-proof"]), as: UTF8.self)
    return [
      ("empty", []), ("unknown", Array("catatan".utf8)),
      ("too_large", Array(repeating: 0x20, count: ExhibitKind.largest + 1)),
      ("not_sealed", Array("%PDF-1.7\n".utf8)), ("changed", changed),
      ("seal_alone", try #require(files["sertifikat.segel"])),
      ("seal_missing", try #require(files["sertifikat.json"])),
      ("damaged", Array(("NTR1:" + Base45.text(of: token + [0])).utf8)),
      ("not_token", Array("https://contoh.id/lain".utf8)),
      ("unreadable", Array((badge.dropLast() + #","x":1}"#).utf8)),
      ("unreadable", Array(badge.replacing(#"{"@context""#, with: #"{"id":"a","@context""#).utf8)),
      ("not_proof", Array((proof + "\n").utf8)),
    ]
  }

  @Test func `an unknown member is named, and a doubled one is no JSON of ours`() throws {
    let exhibits = try ExhibitBench()
    let badge = String(
      decoding: try #require(exhibits.bench.certificates["lencana.json"]), as: UTF8.self)
    for (text, word) in [
      (badge.dropLast() + #","x":1}"#, "x tidak dikenal"),
      (badge.replacing(#"{"@context""#, with: #"{"id":"a","@context""#)[...], "bukan JSON"),
    ] {
      exhibits.bench.replace("ubah", with: Array(text.utf8))
      let sentence = try exhibits.result("ubah")["refusal"]?["sentence"]?.stringValue
      #expect(sentence?.contains(word) == true, "\(sentence ?? "-")")
    }
  }

  @Test func `a record in other bytes is refused though its seal fits`() throws {
    let exhibits = try ExhibitBench()
    for (text, word) in [
      (" " + exhibits.record.json.canonicalText, "bukan bentuk baku"),
      (exhibits.record.json.canonicalText.dropLast() + #","x":1}"#, "x tidak dikenal"),
      (
        exhibits.record.json.canonicalText.replacing("\"version\":2", with: "\"version\":3"),
        "versi 3"
      ),
      (#"{"version":2,"# + exhibits.record.json.canonicalText.dropFirst(), "bukan JSON"),
    ] {
      let bytes = Array(text.utf8)
      exhibits.bench.replace("lain.json", with: bytes)
      exhibits.bench.replace(
        "lain.segel",
        with: DetachedSeal.make(over: bytes, by: exhibits.signer, checker: exhibits.sodium))
      let sentence = try exhibits.result("lain.json")["refusal"]?["sentence"]?.stringValue
      #expect(sentence?.contains(word) == true, "\(sentence ?? "-")")
    }
  }

  @Test(arguments: kinds)
  func `whom nobody here trusts is named by the key, or by the ledger`(name: String) throws {
    let exhibits = try ExhibitBench(trusting: "")
    exhibits.bench.replace("daftar", with: try exhibits.list(.revocation, marking: true))
    let refusal = try exhibits.result(name)["refusal"]
    guard name != "sertifikat.segel" else { return }
    #expect(refusal?["code"] == .string("unknown_issuer"))
    let mark = KeyMark(of: exhibits.signer.publicKey, by: exhibits.sodium).description
    let sentence = refusal?["sentence"]?.stringValue ?? ""
    #expect(sentence.contains(name == "a.tlog-proof" ? "telaga-biru-01" : mark))
  }

  @Test(arguments: [
    ("a.pdf", "key_ended"), ("sertifikat.json", "key_ended"), ("kode.txt", "key_untimely"),
    ("lencana.json", "key_untimely"),
  ])
  func `a key that ended before there was a certificate has sealed none`(
    name: String, code: String
  ) throws {
    let key = try ExhibitBench().signer.publicKey
    let ended = try ExhibitBench(trusting: "\(key) dicabut=2031-02-01T00:00:00.000Z\n")
    #expect(try ended.result(name)["refusal"]?["code"] == .string(code))
    let later = try ExhibitBench(trusting: "\(key) dicabut=2031-03-02T00:00:00.000Z\n")
    #expect(try later.result(name)["refusal"] == nil)
  }
}
