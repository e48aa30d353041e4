import Certificates
import Testing

@Suite struct VerificationHostTests {
  @Test(arguments: ["sertifikat.contoh.go.id", "verifikasi", "a-1.b", "10.0.0.7", "contoh.id:8443"])
  func `a host of lower-case labels is one, with a port or without`(text: String) {
    #expect(VerificationHost(text)?.description == text)
  }

  @Test(arguments: [
    "", ".", "contoh..id", "contoh.id.", "Contoh.id", "contoh_id", "-contoh.id", "contoh-.id",
    "contoh.id/", "https://contoh.id", "contoh.id:", "contoh.id:0", "contoh.id:080",
    "contoh.id:65536", "contoh.id:1:2", "cöntoh.id", "contoh.id ", "a@contoh.id",
    String(repeating: "a", count: 64), String(repeating: "abcdefghi.", count: 26) + "id",
  ])
  func `anything else is no host`(text: String) {
    #expect(VerificationHost(text) == nil)
  }
}
