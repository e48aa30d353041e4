import CertificateSamples
import Certificates
import Foundation
import Pseudoterminal
import Rendering
import Seals
import Sodium
import Testing
import Text

/// `sertifikat verifikasi` on files as they come, in the real program.
@Suite struct VerifyCommandTests {
  private let desktop: Desktop
  private let sodium: Sodium
  private let signer: SodiumSigner
  private let pdf: String

  init() throws {
    desktop = try Desktop()
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
    try desktop.set(clock: "2031-06-01T02:00:00.000Z")
    _ = try desktop.write("\(signer.publicKey)\n", to: "hasil/tepercaya.kunci")
    pdf = "\(desktop.path)/kiriman/a.pdf"
    _ = try desktop.write("", to: "kiriman/a.pdf")
    let record = try SampleCertificate().record()
    let bytes = try CertificateFile.make(record, by: signer, checker: sodium)
    try Data(bytes).write(to: URL(filePath: pdf))
  }

  private func verify(_ words: String..., path: String? = nil) throws -> PipedRun {
    try PipedRun(
      desktop.command(["sertifikat", "verifikasi"] + words, path.map { ["PATH": $0] } ?? [:]),
      input: [])
  }

  private func file(_ name: String, _ bytes: Data) throws -> String {
    let path = "\(desktop.path)/\(name)"
    try bytes.write(to: URL(filePath: path))
    return path
  }

  private var token: String {
    get throws {
      CertificateToken.text(of: try SampleCertificate().record(), by: signer, checker: sodium)
    }
  }

  @Test func `a folder without anything in it, and one with other files, say so`() throws {
    let folder = "\(desktop.path)/kosong"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let empty = try verify(folder)
    #expect(empty.status == .exited(3))
    #expect(empty.errors.contains("Tidak ada yang dapat diperiksa"))
    _ = try desktop.write("catatan", to: "kosong/catatan.txt")
    #expect(try verify(folder).status == .exited(3))
    #expect(try verify(folder, "--json").status == .exited(3))
  }

  @Test func `a folder of certificates is gone through to its end`() throws {
    let whole = try Data(contentsOf: URL(filePath: pdf))
    _ = try file("kiriman/potong.pdf", whole.prefix(whole.count / 2))
    _ = try file("kiriman/kosong.pdf", Data())
    _ = try desktop.write(try token, to: "kiriman/dalam/kode.txt")
    let run = try verify("\(desktop.path)/kiriman")
    #expect(run.status == .exited(1))
    #expect(run.output.contains("NTR/2031/000001-TELAGABI  a.pdf"))
    #expect(run.output.contains("NTR/2031/000001-TELAGABI  dalam/kode.txt"))
    #expect(run.output.contains("DITOLAK  kosong.pdf"))
    #expect(run.output.contains("DITOLAK  potong.pdf"))
    #expect(run.output.contains("4 diperiksa: 2 baik, 0 tidak berlaku, 2 ditolak"))
    let json = try verify("\(desktop.path)/kiriman", "--json")
    let answer = try JSONValue(parsing: Array(json.output.utf8.dropLast()))
    #expect(answer["version"] == .int(1))
    #expect(answer["results"]?.arrayValue?.count == 4)
  }

  @Test func `a file far larger than a certificate is refused by its size`() throws {
    let large = try file("besar.pdf", Data("%PDF-1.7\n".utf8) + Data(count: 40 << 20))
    let run = try verify(large)
    #expect(run.status == .exited(1))
    #expect(run.errors.contains("32 MB"))
  }

  @Test func `without a program that reads pictures, it says how to get one`() throws {
    let picture = try file("foto.jpg", Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 16]))
    let run = try verify(picture, path: "\(desktop.path)/tiada")
    #expect(run.status == .exited(3))
    #expect(run.errors.contains("zbar-tools"))
  }

  private static let hasPictures = ["/usr/bin/zbarimg", "/usr/bin/pdftoppm"].allSatisfy {
    FileManager.default.fileExists(atPath: $0)
  }

  @Test(.enabled(if: hasPictures), arguments: ["png", "jpeg"])
  func `the code is read in a picture of the certificate, at 150 dots an inch`(
    format: String
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/pdftoppm")
    let quality = format == "jpeg" ? ["-jpegopt", "quality=50"] : []
    process.arguments =
      ["-r", "150", "-singlefile", "-\(format)"] + quality + [pdf, "\(desktop.path)/foto"]
    try process.run()
    process.waitUntilExit()
    let picture = "\(desktop.path)/foto." + (format == "jpeg" ? "jpg" : format)
    let run = try verify(picture)
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("Rarasati Widyaningrum"))
    #expect(run.output.contains("Kode QR tidak memuat"))
  }

  @Test(.enabled(if: hasPictures)) func `a picture without a code is refused`() throws {
    // One grey dot.
    let dot =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
    for bytes in [try #require(Data(base64Encoded: dot)), Data([0xFF, 0xD8, 0xFF, 0xE0, 0])] {
      let run = try verify(try file("foto", bytes))
      #expect(run.status == .exited(1))
      #expect(run.errors.contains("DITOLAK: Tidak ada kode QR"))
    }
  }

  @Test func `a code is pasted at the prompt`() throws {
    let session = try TypedSession(try desktop.dialogue(columns: 40))
    try session.enter("sertifikat verifikasi \"\(try token)\"")
    #expect(session.answer.contains("Rarasati Widyaningrum"))
    #expect(session.answer.contains("Diperiksa pada"))
  }

  @Test func `the keys of another issuer can be named for one run`() throws {
    _ = try desktop.write("", to: "hasil/tepercaya.kunci")
    let keys = try desktop.write("\(signer.publicKey)\n", to: "lain.kunci")
    let refused = try verify(pdf)
    #expect(refused.status == .exited(1))
    #expect(refused.errors.contains("tidak ada di daftar kunci tepercaya"))
    #expect(try verify(pdf, "--kunci", keys).status == .exited(0))
  }

  @Test func `a list of trusted keys that cannot be read is told`() throws {
    _ = try desktop.write("bukan kunci\n", to: "hasil/tepercaya.kunci")
    let run = try verify(pdf)
    #expect(run.status == .exited(3) || run.status == .exited(4))
    #expect(run.errors.contains("tepercaya.kunci"))
  }
}
