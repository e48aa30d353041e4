import Certificates
import Results
import Seals
import Text

/// One thing that somebody shows.
struct Exhibit {
  enum Source {
    case file(String)
    /// The text of a QR code.
    case code(String)
    case number(CertificateNumber)
  }

  /// How people call it.
  let name: String
  let source: Source
  /// The folder that was named instead of it, or `nil`.
  var folder: String?
}

/// Finds what is shown, reads it and has it verified.
struct ExhibitGathering {
  let desk: Desk
  let files: any ExhibitFiles

  /// Folders below a named one are looked into so deep.
  private static let depth = 4

  /// What the words of a command name; the blanks of a code that was pasted without quotation marks
  /// are put back.
  func exhibits(_ words: [String]) throws(Trouble) -> [Exhibit] {
    var exhibits: [Exhibit] = []
    var code: String?
    func endCode() {
      if let text = code { exhibits.append(Exhibit(name: "QR", source: .code(text))) }
      code = nil
    }
    for word in words {
      if ExhibitKind(of: Array(word.utf8)) == .code {
        endCode()
        code = word
      } else if let begun = code, !files.exists(word) {
        code = begun + " " + word
      } else {
        endCode()
        exhibits += try self.exhibits(at: word)
      }
    }
    endCode()
    return exhibits
  }

  private func exhibits(at word: String) throws(Trouble) -> [Exhibit] {
    if let names = try files.names(in: word) {
      let found = walk(word, names, below: "", depth: Self.depth)
      guard !found.isEmpty else {
        throw .certificate(VerificationWords.nothing(in: word), .unusable)
      }
      return found
    }
    if !files.exists(word), let number = CertificateNumber(word) {
      return [Exhibit(name: word, source: .number(number))]
    }
    return [Exhibit(name: word, source: .file(word))]
  }

  /// What stands in a folder and below it. A folder that cannot be opened is itself shown, to be told
  /// as unreadable.
  private func walk(
    _ folder: String, _ names: [String], below prefix: String, depth: Int
  ) -> [Exhibit] {
    var found: [Exhibit] = []
    for name in names {
      let path = "\(folder)/\(prefix)\(name)"
      if let inner = try? files.names(in: path) {
        guard depth > 0, !files.isLink(path) else { continue }
        found += walk(folder, inner, below: "\(prefix)\(name)/", depth: depth - 1)
      } else {
        found.append(Exhibit(name: prefix + name, source: .file(path), folder: folder))
      }
    }
    return found
  }

  /// What was found of `exhibit`. What cannot be looked at is a trouble only where it was shown
  /// `alone`: many files are gone through to the end.
  func verification(
    of exhibit: Exhibit, by verifier: Verifier, alone: Bool
  ) throws(Trouble) -> Verification {
    do throws(Trouble) {
      switch exhibit.source {
      case .file(let path): return try verification(of: exhibit, at: path, by: verifier)
      case .code(let text):
        return Verification(
          name: exhibit.name, kind: .code,
          finding: verifier.finding(in: Array(text.utf8), as: .code))
      case .number(let number):
        let record = try CertificateJob(desk).record(numbered: number.description)
        return Verification(
          name: exhibit.name, kind: .record,
          finding: .certificate(verifier.certificate(.record(record))))
      }
    } catch {
      guard !alone else { throw error }
      return Verification(name: exhibit.name, kind: .unknown, finding: .unreadable(error))
    }
  }

  private func verification(
    of exhibit: Exhibit, at path: String, by verifier: Verifier
  ) throws(Trouble) -> Verification {
    let bytes = try desk.supplies.read(path)
    let kind = ExhibitKind(of: bytes)
    let finding: Verification.Finding
    switch kind {
    case _ where bytes.count > ExhibitKind.largest: finding = .rejected(.tooLarge)
    case .png, .jpeg: finding = try self.finding(inPicture: bytes, by: verifier)
    // Other files lie in folders too, and a seal is read with its record.
    case .unknown where exhibit.folder != nil, .seal where exhibit.folder != nil:
      finding = .skipped
    case .record:
      finding = verifier.finding(in: bytes, as: kind, witness: try witness(beside: path))
    case .pdf, .code, .badge, .statusList, .proof, .seal, .empty, .unknown:
      finding = verifier.finding(in: bytes, as: kind)
    }
    return Verification(name: exhibit.name, kind: kind, finding: finding)
  }

  private func finding(
    inPicture bytes: [UInt8], by verifier: Verifier
  ) throws(Trouble) -> Verification.Finding {
    guard let codes = try files.codes(in: bytes) else {
      throw .certificate(VerificationWords.noDecoder, .unusable)
    }
    let ours = codes.first { ExhibitKind(of: Array($0.utf8)) == .code }
    guard let code = ours ?? codes.first else { return .rejected(.noCode) }
    return verifier.finding(in: Array(code.utf8), as: .code)
  }

  /// What lies beside a record and bears its name: a seal, or else a proof.
  private func witness(beside path: String) throws(Trouble) -> Witness? {
    let name = path.split(separator: "/").last ?? ""
    let end = name.lastIndex(of: ".").map { name[$0...].utf8.count } ?? 0
    let stem = String(path.dropLast(end))
    if files.exists(stem + ".segel") { return .seal(try desk.supplies.read(stem + ".segel")) }
    let proof = stem + ".tlog-proof"
    return files.exists(proof) ? .proof(try desk.supplies.read(proof)) : nil
  }
}
