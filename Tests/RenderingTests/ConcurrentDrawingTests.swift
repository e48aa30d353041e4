import CertificateSamples
import Certificates
import Sodium
import Testing

@testable import Rendering

@Suite struct ConcurrentDrawingTests {
  @Test(.timeLimit(.minutes(5)))
  func `certificates drawn by many threads at once come out as one after the other`() async throws {
    let record = try SampleCertificate().record()
    let alone = try CertificateRenderer(record: record, token: "x", look: CertificateLook()).draw()
      .bytes
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<64 {
        group.addTask {
          try CertificateRenderer(record: record, token: "x", look: CertificateLook()).draw().bytes
        }
      }
      for try await bytes in group { #expect(bytes == alone) }
    }
  }
}
