import CertificateSamples
import Certificates
import Rendering
import Sodium
import Testing

@Suite struct CertificateBundlesTests {
  private let sodium: Sodium
  private let signer: SodiumSigner

  init() throws {
    sodium = try #require(Sodium())
    signer = try #require(sodium.signer(seed: Array(repeating: 7, count: 32)))
  }

  private func certificates(_ count: Int) throws -> [CertificateToDraw] {
    try (1...count).map { number in
      var sample = SampleCertificate()
      sample.counter = number
      return CertificateToDraw(try sample.record(), proof: "bukti \(number)\n")
    }
  }

  @Test(.timeLimit(.minutes(5)))
  func `many certificates come in their order, each as if it were made alone`() throws {
    let certificates = try certificates(24)
    var places: [Int] = []
    try CertificateBundle.each(of: certificates, by: signer, checker: sodium) { place, bundle in
      places.append(place)
      let one = certificates[place]
      let alone = try CertificateBundle(
        one.record, proof: one.proof, by: signer, checker: sodium)
      #expect(try bundle.get().pdf == alone.pdf, "\(place)")
    }
    #expect(places == Array(0..<24))
  }

  @Test func `one that cannot be drawn is told in its place`() throws {
    let look = CertificateLook(logo: [1, 2, 3])
    var places: [Int] = []
    try CertificateBundle.each(
      of: certificates(3), by: signer, checker: sodium, look: look
    ) { place, bundle in
      places.append(place)
      #expect(throws: RenderingError.logo) { try bundle.get() }
    }
    #expect(places == [0, 1, 2])
  }

  private struct Full: Error {}

  @Test(.timeLimit(.minutes(5)))
  func `nothing more is given to whom the first was too much`() throws {
    var places: [Int] = []
    #expect(throws: Full.self) {
      try CertificateBundle.each(of: certificates(50), by: signer, checker: sodium) { place, _ in
        places.append(place)
        if place == 1 { throw Full() }
      }
    }
    #expect(places == [0, 1])
    try CertificateBundle.each(of: [], by: signer, checker: sodium) { _, _ in throw Full() }
  }
}
