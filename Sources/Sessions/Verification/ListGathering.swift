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
      let names = try files.names(in: path)
      for file in names.map({ $0.map { "\(path)/\($0)" } }) ?? [path] {
        let bytes = try desk.supplies.read(file)
        guard ExhibitKind(of: bytes) == .statusList else {
          // A folder may hold other files too.
          if names != nil { continue }
          throw .certificate(VerificationWords.noList(file), .usage)
        }
        do throws(Rejection) { verifier.lists.append(try verifier.statusList(bytes)) } catch {
          throw .certificate(VerificationWords.listRefused(file, error.sentence), .finding)
        }
      }
    }
    for path in try listsBeside(exhibits) {
      let bytes = try desk.supplies.read(path)
      guard ExhibitKind(of: bytes) == .statusList else { continue }
      do throws(Rejection) { verifier.lists.append(try verifier.statusList(bytes)) } catch {
        if !quietly { desk.say(VerificationWords.listRefused(path, error.sentence)) }
      }
    }
  }

  /// The files named as status lists are, in the folders of what is shown and in their `status`.
  private func listsBeside(_ exhibits: [Exhibit]) throws(Trouble) -> [String] {
    var folders: Set<String> = []
    for case .file(let path) in exhibits.map(\.source) {
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      folders.formUnion([folder, "\(folder)/status"])
    }
    var paths: [String] = []
    for folder in folders.sorted() {
      for name in try files.names(in: folder) ?? [] where StatusListName.isFileName(name) {
        paths.append(folder == "." ? name : "\(folder)/\(name)")
      }
    }
    return paths
  }
}
