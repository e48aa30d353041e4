import Archives
import Foundation
import Testing

@Suite struct ZipFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "arsip-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  @Test func `the same parts give the same bytes, whenever they are written`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("isi berkas".utf8).write(to: folder.appending(path: "isi"))
    let parts = [
      ArchivePart("manifes.txt", .bytes(Array("daftar\n".utf8))),
      ArchivePart("Dinas Ketenagakerjaan & Perizinan/a.pdf", .file(path("isi"))),
      ArchivePart("Kantor Þ/b.pdf", .bytes([])),
    ]
    try ZipFile.write(parts, to: path("satu.zip"))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path("isi"))
    try ZipFile.write(parts, to: path("dua.zip"))
    let first = try Data(contentsOf: folder.appending(path: "satu.zip"))
    #expect(try first == Data(contentsOf: folder.appending(path: "dua.zip")))
    for name in parts.map(\.name) { #expect(first.range(of: Data(name.utf8)) != nil, "\(name)") }
  }

  @Test func `what cannot be read or written is an error with words`() {
    defer { try? FileManager.default.removeItem(at: folder) }
    for (part, name) in [
      (ArchivePart("a", .file(path("tiada"))), "a.zip"), (ArchivePart("a", .bytes([])), "x/a.zip"),
    ] {
      #expect {
        try ZipFile.write([part], to: path(name))
      } throws: { ($0 as? ArchiveError)?.words.isEmpty == false }
    }
    #expect(!FileManager.default.fileExists(atPath: path("a.zip")))
  }
}
