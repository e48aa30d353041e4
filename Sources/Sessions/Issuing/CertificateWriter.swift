import Certificates
import Rendering
import Results
import Seals
import Text

/// Draws certificates and writes their files.
struct CertificateWriter {
  let desk: Desk
  let store: any ResultsStore
  /// Whether record, badge and proof are written beside the PDF, too.
  var isWhole = false

  var records: CertificateRecords { CertificateRecords(desk: desk, store: store) }

  /// Writes the files of a certificate that stands in the ledger, and returns where the PDF is.
  func write(_ one: Minting.Issued) throws(Trouble) -> String {
    switch try write([one])[0] {
    case .success(let path): return path
    case .failure(let trouble): throw trouble
    }
  }

  /// Likewise of many, each written while others are drawn; one that cannot be drawn holds none of
  /// the others up.
  func write(_ all: [Minting.Issued]) throws(Trouble) -> [Result<String, Trouble>] {
    let issuer = IssuerDesk(desk)
    var written: [Result<String, Trouble>] = []
    try CertificateBundle.each(
      of: try toDraw(all), by: try desk.sealingKey(), checker: desk.supplies.checker,
      look: try issuer.look(), for: try issuer.known()?.publication ?? .standard
    ) { place, bundle throws(Trouble) in
      switch bundle {
      case .success(let bundle):
        written.append(.success(try put(bundle, of: all[place].record)))
      case .failure(let error):
        written.append(.failure(.certificate(error.sentence, .unusable)))
      }
    }
    return written
  }

  private func toDraw(_ all: [Minting.Issued]) throws(Trouble) -> [CertificateToDraw] {
    let proofs = try IssueProofs(desk: desk, store: store).texts(of: all.map(\.entry))
    var drawn: [CertificateToDraw] = []
    for one in all {
      guard let proof = proofs[one.entry.number] else {
        throw .certificate(CertificateWords.noProof(one.record.number.description), .damaged)
      }
      drawn.append(CertificateToDraw(one.record, proof: proof))
    }
    return drawn
  }

  /// The PDF last: where it is, the other files are too.
  private func put(
    _ bundle: CertificateBundle, of record: CertificateRecord
  ) throws(Trouble) -> String {
    let stem = CertificateJob.fileStem(of: record.number.description)
    if isWhole {
      for (ending, bytes) in bundle.files.dropFirst() {
        _ = try desk.supplies.writeCertificate(stem + ending, bytes)
      }
    }
    return try desk.supplies.writeCertificate(stem + ".pdf", bundle.pdf)
  }
}
