import Certificates
import Results
import Text
import Zlib

/// `sertifikat status`: the signed lists of the certificates that were withdrawn, as files for any
/// web server, or to lie beside certificates where there is no network.
public struct StatusListJob {
  let desk: Desk
  let files: any LedgerFiles

  public init(_ desk: Desk, files: any LedgerFiles) {
    self.desk = desk
    self.files = files
  }

  /// - Parameter folder: Where the files go; by default, beside the certificates.
  public func run(to folder: String?) throws(Trouble) -> Status {
    let officer = try desk.asHR()
    guard let store = try desk.existingStore() else {
      throw .certificate(LedgerWords.none, .unusable)
    }
    let signer = try desk.sealingKey(for: officer)
    guard let issuer = try IssuerDesk(desk).settings() else {
      throw .certificate(CertificateWords.issuerNeeded, .unusable)
    }
    let register = try CertificateRegister(of: store)
    let lists = Self.lists(of: register)
    guard !lists.isEmpty else { throw .certificate(StatusListWords.none, .usage) }
    if let folder { try files.makeFolder(folder) }
    // Never before the newest entry that they speak of.
    let moment = max(desk.supplies.now(), register.last?.entry.at ?? desk.supplies.now())
    var paths: [String] = []
    for list in lists {
      let bytes = StatusListFile.make(
        list.name, of: issuer.issuer.agency, withdrawn: list.withdrawn, at: moment, by: signer,
        checker: desk.supplies.checker, compressor: Zlib(), for: issuer.publication)
      paths.append(try write(bytes, list.name.fileName, to: folder))
    }
    desk.say(StatusListWords.written(lists))
    for path in paths { desk.say(path: path) }
    desk.say(StatusListWords.publish(at: issuer.host))
    return .done
  }

  private func write(
    _ bytes: [UInt8], _ name: String, to folder: String?
  ) throws(Trouble) -> String {
    guard let folder else {
      return try desk.supplies.writeCertificate("\(Self.folder)/\(name)", bytes)
    }
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    try desk.supplies.write(path, bytes)
    return path
  }

  /// The folder beside the certificates, and the last part of the lists' address.
  private static let folder = "status"

  /// A status list to be made.
  struct List {
    let name: StatusListName
    let withdrawn: [StatusPlace]
  }

  /// Both lists of each number and ledger that a certificate speaks of, whether or not one of its
  /// certificates was withdrawn: a list that is not there says nothing.
  static func lists(of register: CertificateRegister) -> [List] {
    var names: [StatusListName] = []
    var seen: Set<StatusListName> = []
    var withdrawn: [StatusListName: [StatusPlace]] = [:]
    for one in register.certificates {
      guard let number = CertificateNumber(one.row.number), let place = one.statusPlace else {
        continue
      }
      for purpose in StatusPurpose.allCases {
        let name = StatusListName(of: number, at: place, purpose: purpose)
        if seen.insert(name).inserted { names.append(name) }
        if one.row.state == purpose.state { withdrawn[name, default: []].append(place) }
      }
    }
    return names.map { List(name: $0, withdrawn: withdrawn[$0] ?? []) }
  }
}

extension StatusPurpose {
  /// What a certificate is that a list of this purpose marks.
  fileprivate var state: Results.CertificateRow.State {
    switch self {
    case .revocation: .revoked
    case .supersession: .superseded
    }
  }
}
