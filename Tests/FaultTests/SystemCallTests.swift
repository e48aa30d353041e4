import Testing
import Text

/// What befalls every single call of the program on the disk, one after the other.
@Suite struct SystemCallTests {
  @Test(arguments: Scenario.all)
  func `an end or a power cut at any call loses nothing that was confirmed`(
    scenario: Scenario
  ) throws {
    let trial = try Trial(scenario)
    #expect(trial.calls.count > 10)
    var found = try trial.complaints()
    #expect(found == [], "without a fault")
    for fault in Fault.sudden {
      found = try trial.complaints(over: fault)
      #expect(found == [], "\(fault)")
    }
    found = try trial.complaintsOverPowerCuts()
    #expect(found == [], "power cuts")
  }

  @Test(arguments: Scenario.all)
  func `a call that fails is told in both languages, and nothing is lost`(
    scenario: Scenario
  ) throws {
    let trial = try Trial(scenario)
    for fault in scenario.told {
      let found = try trial.complaints(over: fault)
      #expect(found == [], "\(fault)")
    }
    let english = try Trial(scenario, .english)
    for (indonesian, (fault, call)) in trial.said {
      let said = Said(indonesian, try english.errors(of: fault, at: call))
      #expect(said.faults == [], "\(fault) at \(call): \(said)")
    }
  }

  @Test(arguments: [Scenario.responses, .persistence])
  func `a sync that failed is not relied on, whenever the power is cut after it`(
    scenario: Scenario
  ) throws {
    let trial = try Trial(scenario)
    for call in Fault.lostSync.calls(among: trial.calls, thorough: true) {
      let found = try trial.complaints(afterLostSyncAt: call)
      #expect(found == [], "\(call)")
    }
  }

  @Test func `without syncing, a power cut loses a confirmed response, and this suite sees it`()
    throws
  {
    // The package libeatmydata1 makes every sync a lie.
    let trial = try Trial(.responses, preloading: "libeatmydata.so")
    try #require(!trial.calls.contains { $0.kind == .sync }, "libeatmydata1 is not installed")
    #expect(try trial.complaintsOverPowerCuts().contains { $0.contains("lost: ") })
  }
}

/// What was said of a fault in each language.
struct Said: CustomStringConvertible {
  private let indonesian: String
  private let english: String

  init(_ indonesian: String, _ english: String) {
    (self.indonesian, self.english) = (indonesian, english)
  }

  var description: String { "\(indonesian) | \(english)" }

  private static let indonesianWords: Set = [
    "penyimpanan", "yang", "tidak", "sudah", "berkas", "lalu", "dapat",
  ]
  private static let englishWords: Set = [
    "disk", "error", "file", "database", "the", "unable", "malformed", "input", "output", "no",
  ]

  /// What is wrong with it: nothing said, the wrong language, no full sentences, nothing to do.
  var faults: [String] {
    if indonesian.isEmpty && english.isEmpty { return [] }
    var faults: [String] = []
    if lines(indonesian).count != lines(english).count { faults.append("not the same is said") }
    if words(indonesian).contains(where: Self.englishWords.contains) { faults.append("English") }
    if words(english).contains(where: Self.indonesianWords.contains) { faults.append("Indonesian") }
    for line in lines(indonesian) + lines(english) {
      if !line.hasSuffix(".") { faults.append("no sentence") }
      // What is wrong, and behind it what to do.
      if line.split(separator: #/[.;] /#).count < 2 { faults.append("nothing to do") }
    }
    return faults
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
