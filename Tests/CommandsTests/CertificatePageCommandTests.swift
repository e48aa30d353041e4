import Certificates
import Dates
import Foundation
import Pseudoterminal
import Seals
import Sodium
import Testing
import Zlib

/// The verification page, as an officer makes it.
@Suite struct CertificatePageCommandTests {
  private let desktop: Desktop
  private let sodium: Sodium
  private let signer: SodiumSigner
  private let page: String
  private let keys: String

  init() throws {
    desktop = try Desktop()
    try desktop.makeOfficerKey()
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    page = "\(desktop.path)/periksa.html"
    keys = try desktop.write(
      "\(signer.publicKey) peran=penerbit sejak=2023-01-01T00:00:00.000Z\n", to: "kunci.txt")
  }

  private func make(_ words: String...) throws -> PipedRun {
    try make(words)
  }

  private func make(_ words: [String]) throws -> PipedRun {
    let command = desktop.command(["sertifikat", "halaman"] + words, Desktop.officer)
    return try PipedRun(command, input: [])
  }

  /// A list of revocations that `signer` signs.
  private func list(by signer: SodiumSigner) throws -> String {
    let number = try #require(CertificateNumber("NTR/2024/000001-TELAGABI"))
    let places = [0, 5].compactMap { StatusPlace(list: 1, index: $0) }
    let file = StatusListFile.make(
      StatusListName(of: number, at: places[0], purpose: .revocation), of: "Badan Contoh",
      withdrawn: places, at: try #require(Instant("2024-05-01T00:00:00.000Z")), by: signer,
      checker: sodium, compressor: Zlib())
    return try desktop.write(String(decoding: file, as: UTF8.self), to: "daftar.json")
  }

  @Test func `the page is written whole, and its digest, keys and lists are told`() throws {
    let run = try make("--ke", page, "--kunci", keys, "--status", list(by: signer))
    #expect(run.status == .exited(0), "\(run.errors)")
    let bytes = Array(try Data(contentsOf: URL(filePath: page)))
    #expect(!FileManager.default.fileExists(atPath: page + ".baru"))
    #expect(run.output.contains("  \(sodium.digest(of: bytes))\n"))
    let mark = KeyMark(of: signer.publicKey, by: sodium)
    #expect(run.output.contains("  \(mark), sejak 1 Januari 2023\n"))
    #expect(run.output.contains("  Badan Contoh: 2 dicabut, per 1 Mei 2024\n"))
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(html.contains(signer.publicKey.description))
    #expect(html.contains("\"marked\":[0,5]"))
    #expect(
      try make("--ke", page, "--kunci", keys, "--status", list(by: signer)).output == run.output)
  }

  @Test func `a page without lists says that it knows of no revocation`() throws {
    let run = try make("--ke", page, "--kunci", keys)
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("Tanpa daftar status"))
  }

  @Test func `nothing is written where a list is not genuine, a key is missing or a file is wrong`()
    throws
  {
    let stranger = try #require(sodium.signer(seed: Array(repeating: 8, count: 32)))
    let foreign = try list(by: stranger)
    let other = try desktop.write("{}", to: "lain.json")
    let cases: [(words: [String], status: Int, sentence: String)] = [
      (["--ke", page], 3, "Belum ada kunci penerbit"),
      (["--kunci", keys], 2, "Sebutkan berkas halamannya"),
      (["--ke", page, "--kunci", keys, "--status", foreign], 1, "daftar kunci tepercaya"),
      (["--ke", page, "--kunci", keys, "--status", other], 1, "Bukan lencana atau daftar status"),
      (["--ke", page, "--kunci", keys, "--status", "tiada.json"], 3, "tiada.json"),
      (["--ke", desktop.path, "--kunci", keys], 3, desktop.path),
    ]
    for (words, status, sentence) in cases {
      let run = try make(words)
      #expect(run.status == .exited(status), "\(words): \(run.errors)")
      #expect(run.errors.contains(sentence), "\(words): \(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: page), "\(words)")
    }
  }
}
