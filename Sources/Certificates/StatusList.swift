import Dates
import Seals

/// Which certificates their issuer had withdrawn for one reason at one moment: a W3C Bitstring
/// Status List. It lies as a file beside the verification page, and tells nothing of whom it is
/// about.
public struct StatusList: Hashable, Sendable {
  /// Whose certificates it is about.
  public let issuer: String
  public let purpose: StatusPurpose
  /// The moment of which it speaks.
  public let moment: Instant
  /// What identifies it wherever it lies.
  public let identity: String
  private let bits: StatusBits

  init(
    _ name: StatusListName, of issuer: String, withdrawn: some Sequence<StatusPlace>,
    at moment: Instant, checker: some SealChecker
  ) {
    self.init(
      issuer: issuer, purpose: name.purpose, moment: moment, identity: name.identity(by: checker),
      bits: StatusBits(set: withdrawn.lazy.filter { $0.list == name.list }.map(\.index)))
  }

  init(
    issuer: String, purpose: StatusPurpose, moment: Instant, identity: String, bits: StatusBits
  ) {
    self.issuer = issuer
    self.purpose = purpose
    self.moment = moment
    self.identity = identity
    self.bits = bits
  }

  /// Whether the certificate at `index` of the list is marked.
  func isMarked(_ index: Int) -> Bool { bits.isSet(index) }

  /// The bits as they are published.
  var content: [UInt8] { bits.bytes }

  /// The places that are marked.
  public var marked: Set<Int> { bits.indices }
}

extension Collection<StatusList> {
  /// What the lists, of whomever and whenever, say of a certificate. For each reason the newest one
  /// counts. Without one that speaks of revocation nothing is known; the certificate may still be
  /// known as superseded.
  public func knowledge(of term: CertificateTerm, by checker: some SealChecker) -> StatusKnowledge {
    guard let place = term.statusPlace else { return .none }
    func newest(_ purpose: StatusPurpose) -> StatusList? {
      let name = StatusListName(of: term.number, at: place, purpose: purpose)
      let identity = name.identity(by: checker)
      return filter { $0.identity == identity && $0.issuer == term.issuer }
        .max { $0.moment < $1.moment }
    }
    let (revocation, supersession) = (newest(.revocation), newest(.supersession))
    if let revocation, revocation.isMarked(place.index) {
      return .list(.revoked, at: revocation.moment)
    }
    if let supersession, supersession.isMarked(place.index) {
      return .list(.superseded(by: nil), at: supersession.moment)
    }
    guard let revocation else { return .none }
    guard let supersession else { return .unrevoked(at: revocation.moment) }
    return .list(nil, at: Swift.min(revocation.moment, supersession.moment))
  }
}
