import Certificates
import Text

/// Status lists: those that are named, and those that lie beside what is shown.
extension ExhibitGathering {
  /// Adds genuine lists to `verifier`. One that is named must be genuine; one that only lies there is
  /// told of and left out.
  func addLists(
    named: [String], and exhibits: [Exhibit], to verifier: inout Verifier, quietly: Bool
  ) throws(Trouble) {
    for path in named {
      let lists = try lists(named: path)
      guard !lists.isEmpty else { throw .certificate(VerificationWords.noList(path), .usage) }
      for (name, bytes) in lists {
        do throws(Rejection) { verifier.lists.append(try verifier.statusList(bytes)) } catch {
          throw .certificate(VerificationWords.listRefused(name, error.sentence), .finding)
        }
      }
    }
    for path in listsBeside(exhibits) {
      // What cannot be read there was not asked for.
      guard let bytes = try? desk.supplies.read(path), ExhibitKind(of: bytes) == .statusList else {
        continue
      }
      do throws(Rejection) { verifier.lists.append(try verifier.statusList(bytes)) } catch {
        if !quietly { desk.say(VerificationWords.listRefused(path, error.sentence)) }
      }
    }
  }

  /// The list in a file, or those among the files of a folder.
  private func lists(named path: String) throws(Trouble) -> [(name: String, bytes: [UInt8])] {
    var paths = [path]
    if let names = try files.names(in: path) {
      paths = []
      for name in names where try files.names(in: "\(path)/\(name)") == nil {
        paths.append("\(path)/\(name)")
      }
    }
    var lists: [(String, [UInt8])] = []
    for path in paths {
      let bytes = try desk.supplies.read(path)
      if ExhibitKind(of: bytes) == .statusList { lists.append((path, bytes)) }
    }
    return lists
  }

  /// The files named as status lists are, in the folders of what is shown and in their `status`.
  private func listsBeside(_ exhibits: [Exhibit]) -> [String] {
    var folders: Set<String> = []
    for case .file(let path) in exhibits.map(\.source) {
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      folders.formUnion([folder, "\(folder)/status"])
    }
    var paths: [String] = []
    for folder in folders.sorted() {
      let names = (try? files.names(in: folder)) ?? []
      for name in names where StatusListName.isFileName(name) {
        paths.append(folder == "." ? name : "\(folder)/\(name)")
      }
    }
    return paths
  }
}
