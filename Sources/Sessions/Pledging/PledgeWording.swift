import Pledges
import Results
import Seals
import Text

/// A wording, and the digest by which the ledger names it.
struct PledgeWording {
  let text: PledgeText
  let digest: Digest

  init(_ text: PledgeText, _ checker: any SealChecker) {
    self.text = text
    digest = text.digest(by: checker)
  }
}

extension Desk {
  /// The wording in use: the agency's own, else the one that is built in.
  func pledgeWording() throws(Trouble) -> PledgeWording {
    try pledgeWording(in: try pledgeFile())
  }

  /// The file of the wording in use.
  func pledgeFile() throws(Trouble) -> (name: String, text: String) {
    try supplies.pledgeText() ?? shippedPledge
  }

  /// The wording in a file; everything that is wrong in it where there is something.
  func pledgeWording(
    in file: (name: String, text: String)
  ) throws(Trouble) -> PledgeWording {
    let reader = PledgeReader(file.text, file: file.name, law: law)
    guard let text = reader.text else { throw .findings(reader.findings) }
    return PledgeWording(text, supplies.checker)
  }

  /// The wording in use, or `nil` where its file has errors: those are told where it is needed.
  func soundPledgeWording() throws(Trouble) -> PledgeWording? {
    do throws(Trouble) { return try pledgeWording() } catch {
      guard case .findings = error else { throw error }
      return nil
    }
  }

  /// The wording that was pledged, whatever is in use today: the ledger has it where it was first
  /// pledged. `nil` where no entry holds it.
  func wording(of pledge: SignedPledge, in store: any ResultsStore) throws(Trouble) -> PledgeText? {
    if let inUse = try soundPledgeWording(), inUse.digest.description == pledge.digest {
      return inUse.text
    }
    let all = try Trouble.storing { () throws(StoreError) in
      try store.entries(after: 0, of: nil, type: .pledgeSigned)
    }
    for kept in all.lazy.compactMap(SignedPledge.init) where kept.digest == pledge.digest {
      guard let text = kept.wording.flatMap(PledgeText.init),
        text.digest(by: supplies.checker).description == pledge.digest
      else { continue }
      return text
    }
    return nil
  }
}
