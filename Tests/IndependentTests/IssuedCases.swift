import CertificateSamples
import Certificates
import Rendering
import Seals
import Testing
import Text

/// Certificates as people hold them: from the PDF alone, others read the code that is printed on it
/// and the files that travel in it.
extension IndependentCases {
  func issued() throws -> [JSONValue] {
    let longName =
      "Dr. Rarasati Widyaningrum Kusumaningtyas Prameswari Adiwijaya Negara, S.H., M.A.P."
    var cases: [JSONValue] = []
    for (name, record) in [
      ("short name", try sample { $0.name = "Ani" }),
      ("long name", try sample { $0.name = longName }),
      (
        "longest texts",
        try sample {
          $0.name = longName
          $0.unit = String(repeating: "Bidang Pengembangan Kompetensi ", count: 6) + "Satu"
        }
      ),
    ] {
      for (form, publication) in [
        ("", Publication.standard), (" at a host", Publication(host: host)),
      ] {
        cases.append(try issued(name + form, of: record, for: publication))
      }
    }
    return cases
  }

  private func issued(
    _ name: String, of record: CertificateRecord, for publication: Publication
  ) throws -> JSONValue {
    let ledger = SampleLedger(issuing: record, checker: sodium)
    let proof = try #require(ledger.proof(by: signer, checker: sodium))
    let bundle = try CertificateBundle(
      record, proof: proof, by: signer, checker: sodium, for: publication)
    let text = CertificateToken.text(
      of: record, by: signer, checker: sodium, for: publication)
    return genuine(
      name, base64(bundle.pdf),
      [
        "token": genuine(name, text, ["claims": claims(of: record, for: publication)]),
        "badge": try badge(name, of: record, for: publication),
        "proof": genuine(name, proof, proofFacts(of: record)),
        "record": .string(String(decoding: bundle.record, as: UTF8.self)),
      ])
  }
}
