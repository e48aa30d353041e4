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
  /// Makes the renderings of many certificates, by as many threads as there are processors, and
  /// gives each to `take` as soon as those before it were taken: one is written while others are
  /// drawn. They are the same as of each alone. Where `take` throws, nothing more is made.
  ///
  /// - Parameter take: Called on the thread of the caller, once for each place in `certificates`.
  public static func each<Failure>(
    of certificates: [CertificateToDraw], by signer: any Signer, checker: any SealChecker,
    look: CertificateLook = CertificateLook(), for publication: Publication = .standard,
    take: (Int, Result<CertificateBundle, RenderingError>) throws(Failure) -> Void
  ) throws(Failure) {
    let logo = Result { () throws(RenderingError) in try look.logo.map(PackedLogo.init) }
    let handover = Handover<Result<CertificateBundle, RenderingError>>()
    let threads = DispatchGroup()
    DispatchQueue.global().async(group: threads) {
      DispatchQueue.concurrentPerform(iterations: certificates.count) { place in
        guard !handover.isClosed else { return }
        let one = certificates[place]
        handover.put(
          Result { () throws(RenderingError) in
            try CertificateBundle(
              one.record, proof: one.proof, by: signer, checker: checker, look: look,
              logo: try logo.get(), for: publication)
          }, at: place)
      }
    }
    defer {
      handover.close()
      threads.wait()
    }
    for place in certificates.indices { try take(place, handover.take(at: place)) }
  }
}

/// Where threads lay down what they have made, in any order, for one that takes it in order.
private final class Handover<Value: Sendable>: Sendable {
  private let values = Mutex<[Int: Value]>([:])
  private let closed = Atomic(false)
  private let arrivals = DispatchSemaphore(value: 0)

  /// Whether nothing more will be taken.
  var isClosed: Bool { closed.load(ordering: .relaxed) }

  func close() { closed.store(true, ordering: .relaxed) }

  func put(_ value: Value, at place: Int) {
    values.withLock { $0[place] = value }
    arrivals.signal()
  }

  /// The value at `place`, for which this waits.
  func take(at place: Int) -> Value {
    while true {
      if let value = values.withLock({ $0.removeValue(forKey: place) }) { return value }
      arrivals.wait()
    }
  }
}
