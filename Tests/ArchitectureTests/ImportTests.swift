import Foundation
import Testing

/// The table of who may import whom, as `Sources/README.md` states it.
private struct Row: CustomTestStringConvertible {
  let module: String
  let allowed: Set<String>
  var testDescription: String { module }

  static func all() throws -> [Row] {
    let text = try String(contentsOf: sources.appending(path: "README.md"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 5, cells[1] != "Module", !cells[1].hasPrefix("-") else { return nil }
      return Row(
        module: cells[1], allowed: Set(cells[2].split(separator: " ").map(String.init)))
    }
  }
}

private let sources = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

/// The modules that each file of `module` imports.
private func imports(of module: String) throws -> [(file: String, names: Set<String>)] {
  let folder = sources.appending(path: module)
  let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
  return try (files ?? []).filter { $0.hasSuffix(".swift") }.map { file in
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let names = text.split(separator: "\n").compactMap(importedModule)
    return (file, Set(names))
  }
}

/// `import struct FoundationEssentials.Data` imports `FoundationEssentials`.
private func importedModule(_ line: Substring) -> String? {
  var words = line.split(separator: " ").map(String.init)
  while let first = words.first, first.hasPrefix("@") || first == "public" { words.removeFirst() }
  guard words.first == "import", let name = words.last else { return nil }
  return name.split(separator: ".").first.map(String.init)
}

@Suite struct ImportTests {
  @Test(arguments: try Row.all())
  private func `a module imports what its row of the table allows`(row: Row) throws {
    for (file, names) in try imports(of: row.module) {
      #expect(names.isSubset(of: row.allowed), "\(row.module)/\(file): \(names)")
    }
  }

  @Test func `every module has a row, and every row a module`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { $0 != "README.md" }
    #expect(try Set(Row.all().map(\.module)) == Set(folders))
  }

  @Test(arguments: core.sorted())
  func `the core imports only itself`(module: String) throws {
    for (file, names) in try imports(of: module) {
      #expect(names.isSubset(of: core), "\(module)/\(file): \(names)")
    }
  }
}

/// The modules of the inner ring: values in, values out.
private let core: Set = [
  "Text", "Dates", "Seals", "Law", "CompiledLaw", "LawAnalysis", "LawEditions", "Asking",
  "Assessment", "QuestionBanks", "BankCoverage", "Readings", "Refreshers", "Results",
  "Certificates", "VerificationPage", "Completion", "Pledges", "Rosters", "Tables",
  "HRReports", "TrainingRecords", "Reports", "Dialogue",
]
