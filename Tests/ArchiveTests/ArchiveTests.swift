import CertificateSamples
import Foundation
import Seals
import Sodium
import Testing

@Suite(.enabled(if: Tools.run, "make python-tools"))
struct ArchiveTests {
  @Test(.timeLimit(.minutes(10)))
  func `other programs find in every certificate what an archive needs`() throws {
    let sodium = try #require(Sodium())
    let signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    let folder = try Tools.gallery()
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = try Tools.lines("check.py", [folder.path, signer.publicKey.description])
    #expect(
      lines == [
        "bergelar", "biasa", "bukan-asn", "dua-baris", "indonesia", "inggris", "lengkap",
        "panjang", "pendek",
      ])
  }
}
