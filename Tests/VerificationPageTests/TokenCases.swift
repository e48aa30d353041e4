import Assessment
import CertificateSamples
import Dates
import Seals
import Sodium
import Testing
import Text

@testable import Certificates

/// Texts of QR codes: genuine ones, and ones that everybody must refuse in the same way.
extension PageCases {
  /// A text, and when somebody looks at it.
  typealias Named = (name: String, text: String, now: String)

  /// A moment at which the sample certificate is in force.
  static let inForce = "2031-07-01T05:00:00.000Z"

  /// Certificates in all their variety, in both forms of a code.
  func genuine() throws -> [Named] {
    let records: [(String, CertificateRecord)] = [
      ("sample", try record()),
      (
        "long name",
        try record { $0.name = "Prof. Dr. Ir. Hj. " + String(repeating: "W", count: 80) }
      ),
      ("letters", try record { $0.name = "Ni Made D'Ayu \"Š\" \\ Þórunn 水 🌾 </script>&amp;" }),
      (
        "composed issuer",
        try record { $0.issuer = issuer("Badan Kepegawaian Kabupaten Cafe\u{301}") }
      ),
      ("byte order mark", try record { $0.name = "\u{FEFF}Sekar" }),
      ("local number", try record { $0.standing = .other(localNumber: "HONOR-07/2031") }),
      ("no number", try record { $0.standing = .asn(nip: nil) }),
      ("first format", try record { $0.statusPlace = nil }),
      ("other place", try record { $0.statusPlace = StatusPlace(list: 1_000_000, index: 131_071) }),
      ("large counter", try record { $0.counter = 12_345_678 }),
      ("leap day", try record { $0.issuedAt = Instant("2032-02-29T16:30:00.000Z") }),
      ("whole score", try record { ($0.earned, $0.possible) = (1_000_000, 1_000_000) }),
      ("thirds", try record { ($0.earned, $0.possible) = (2, 3) }),
    ]
    return records.flatMap { name, record in
      let published = Publication(host: host, number: .full)
      return [
        (name, text(of: record), Self.inForce),
        ("\(name) at a host", text(of: record, for: published), Self.inForce),
      ]
    }
  }

  private func issuer(_ agency: String) -> Issuer {
    let sample = SampleCertificate().issuer
    return Issuer(
      agency: agency, signatoryName: sample.signatoryName,
      signatoryOffice: sample.signatoryOffice)
  }

  /// Around the ends of its time, and of the time of its key.
  func timely() throws -> [Named] {
    let sample = text(of: try record())
    // Valid up to 1 March 2032 in Central Indonesia, where that ends at 16.00 UTC.
    let moments = [
      "2031-02-28T15:59:59.999Z", "2031-02-28T16:00:00.000Z", "2032-03-01T15:59:59.999Z",
      "2032-03-01T16:00:00.000Z", "1999-01-01T00:00:00.000Z", "2199-01-01T00:00:00.000Z",
    ]
    let earlier = try record { $0.issuedAt = Instant("2030-12-31T23:59:59.000Z") }
    let later = try record { $0.issuedAt = Instant("2031-01-01T00:00:00.000Z") }
    return moments.map { ("at \($0)", sample, $0) } + [
      ("former key in its time", text(of: earlier, by: former), Self.inForce),
      ("former key after it", text(of: later, by: former), Self.inForce),
      ("stranger", text(of: try record(), by: stranger), Self.inForce),
    ]
  }

  /// Texts that are no token, or cut, or written otherwise.
  func spoilt() throws -> [Named] {
    let sample = text(of: try record())
    let atHost = text(of: try record(), for: Publication(host: host))
    let texts = [
      "", "NTR1", "NTR1:", "ntr1:00", "NTR1:00", "NTR1:GGW", "NTR1:zz", "NTR2:00", " " + sample,
      sample + " ", sample + "\n", sample.lowercased(), String(sample.dropLast(3)), atHost + "A",
      atHost + "=", atHost.lowercased(), String(atHost.dropLast()), "https://a/v#",
      "http://contoh.id/v#AA", "https://contoh.id/#AA", "https:///v#AA", "https://CONTOH.id/v#AA",
      "https://contoh.id:0/v#AA", "https://contoh.id:80/v#AA", "https://contoh.id:080/v#AA",
      "https://contoh.id:65535/v#00", "https://contoh.id:65536/v#00", "https://-a.id/v#00",
      "https://a-.id/v#00", "https://a..id/v#00", "https://a.id./v#00", "https://a_b.id/v#00",
      "https://\(String(repeating: "a", count: 64)).id/v#00", "https://a.id/x/v#00",
      "https://user@a.id/v#00", "https://a.id/v#/v#00", atHost.replacing("/v#", with: "/v#/v#"),
    ]
    return (try texts + otherWritings()).enumerated().map {
      ("spoilt \($0.offset)", $0.element, Self.inForce)
    }
  }

  /// Genuine codes in digits that a loose reader would take for the same bytes.
  private func otherWritings() throws -> [String] {
    let sample = Array(text(of: try record()).dropFirst("NTR1:".count))
    let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    // Three digits can say up to 91,124, and two bytes up to 65,535.
    var texts = stride(from: 0, to: sample.count - 2, by: 3).compactMap { place -> String? in
      let values = (0..<3).compactMap { digits.firstIndex(of: sample[place + $0]) }
      let value = values[0] + 45 * values[1] + 2025 * values[2] + 0x10000
      guard value < 45 * 45 * 45 else { return nil }
      var other = sample
      other[place..<place + 3] = [
        digits[value % 45], digits[value / 45 % 45], digits[value / 2025],
      ]
      return "NTR1:" + String(other)
    }
    // Bits that no byte needs, for each length modulo five.
    for count in 1...5 {
      let record = try record { $0.name = String(repeating: "S", count: count) }
      let address = text(of: record, for: Publication(host: host))
      texts += ["A", "AA", "AAA"].map { address + $0 }
      texts += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".map { address.dropLast() + String($0) }
    }
    let long = Array(repeating: String(repeating: "a", count: 62), count: 4).joined(separator: ".")
    return texts + ["a", "aa"].map { "https://\(long).\($0)/v#00" }
  }

  /// What the trusted key has signed, or nearly so: one change for each seed.
  func mutations(_ seeds: Range<UInt64>) throws -> [Named] {
    let claims = try #require(CertificateClaims(of: try record()).cbor.mapValue)
    return try seeds.map { seed in
      var mutation = Mutation(claims: claims, signer: signer, sodium: sodium, seed: seed)
      return ("seed \(seed)", try mutation.text(), Self.inForce)
    }
  }

  /// Each claim replaced by each of many values, signed as ours are.
  func otherClaims() throws -> [Named] {
    let claims = try #require(CertificateClaims(of: try record()).cbor.mapValue)
    let own = try #require(claims[Mutation.ownClaim]?.mapValue)
    var cases: [Named] = []
    func add(_ name: String, _ claims: [Int: CBORValue]) {
      let message = Message(payload: CBORValue.map(claims).encoded, signer: signer, sodium: sodium)
      cases.append((name, "NTR1:" + Base45.text(of: message.encoded), Self.inForce))
    }
    for (place, value) in (Mutation.values + [nil]).enumerated() {
      for key in [1, 4, 5, 6, 7, Mutation.ownClaim] {
        var changed = claims
        changed[key] = value
        add("claim \(key), value \(place)", changed)
      }
      for key in 0...14 {
        var changed = own
        changed[key] = value
        add(
          "own claim \(key), value \(place)",
          claims.merging([Mutation.ownClaim: .map(changed)]) { $1 })
      }
    }
    return cases
  }
}
