import Certificates
import Dispatch
import Seals
import Synchronization

/// A certificate to be drawn, with the proof that the ledger holds its issue.
public struct CertificateToDraw: Sendable {
  public let record: CertificateRecord
  public let proof: String

  public init(_ record: CertificateRecord, proof: String) {
    self.record = record
    self.proof = proof
  }
}

extension CertificateBundle {
  /// The renderings of many certificates, made by as many threads as there are processors; the same
  /// as of each alone, in the same order.
  public static func all(
    _ certificates: [CertificateToDraw], by signer: any Signer, checker: any SealChecker,
    look: CertificateLook = CertificateLook(), for publication: Publication = .standard
  ) -> [Result<CertificateBundle, RenderingError>] {
    let made = Mutex<[Int: Result<CertificateBundle, RenderingError>]>([:])
    DispatchQueue.concurrentPerform(iterations: certificates.count) { place in
      let one = certificates[place]
      let result = Result { () throws(RenderingError) in
        try CertificateBundle(
          one.record, proof: one.proof, by: signer, checker: checker, look: look,
          for: publication)
      }
      made.withLock { $0[place] = result }
    }
    return made.withLock { made in certificates.indices.compactMap { made[$0] } }
  }
}
