import Law
import LawAnalysis
import Regulations
import Testing
@Suite struct RealScratch {
  @Test func dump() throws {
    let law = try #require(LawReader(regulations).base)
    let clock = ContinuousClock()
    var check: LawCheck?
    let took = clock.measure { check = LawCheck(law) }
    print("TOOK \(took)")
    for f in check?.findings ?? [] { print("[\(f.finding.severity) \(f.acknowledgement != nil)]", f.lines(of: law, in: .english).joined(separator: "\n")) }
  }
}
