import Law
import LawSamples
import Testing

/// What must be true of every scenario, not of a few.
@Suite struct WholeLawTests {
  private let law = ShippedLaw.base

  @Test func `no permission meets a violation or a dispute that neither defeats`() {
    for permission in law.rules where permission.effect == .permitted {
      for other in law.rules where other.effect != .permitted {
        let isSettled =
          permission.defeats.contains(other.id) || other.defeats.contains(permission.id)
        #expect(isSettled || !permission.meets(other), "\(permission.id) and \(other.id)")
      }
    }
  }

  @Test func `no scenario gets two answers that contradict each other`() {
    for scenario in SampledScenarios(20_000, of: law, seed: 1) {
      guard let verdict = try? law.verdict(on: scenario) else { continue }
      #expect(verdict.outcome != .conflict)
      #expect(verdict.outcome != .undetermined)
    }
  }

  @Test func `whose account and at what hour change no ruling`() throws {
    let comforts = try ["akun", "waktu"].map { try #require(law.vocabulary.index(of: $0)) }
    for scenario in SampledScenarios(3_000, of: law, seed: 2) {
      guard let ruling = try? law.verdict(on: scenario).ruling else { continue }
      for fact in comforts {
        for value in law.vocabulary.facts[fact].values.indices {
          let changed = try law.verdict(on: scenario.with(fact, ValueSet(value)))
          #expect(changed.ruling == ruling)
        }
      }
    }
  }

  @Test(arguments: ShippedLaw.base.rules.filter { $0.confidence == .low }.map(\.id))
  func `a rule of low confidence never keys an exam`(id: String) throws {
    for example in law.rule(id)?.examples ?? [] {
      let verdict = try ShippedLaw.verdict(String(example.text.prefix { $0 != ">" }.dropLast()))
      let deciding = verdict.standing.map(\.rule) + verdict.permissions + verdict.contested
      #expect(deciding.map(\.id).contains(id))
      #expect(!verdict.isExaminable)
    }
  }

  @Test func `the order of the files does not matter`() throws {
    let reader = LawReader(ShippedLaw.files.reversed())
    let reversed = try #require(reader.base)
    #expect(reader.findings.isEmpty)
    for scenario in SampledScenarios(2_000, of: law, seed: 3) {
      #expect(
        (try? law.verdict(on: scenario).ruling) == (try? reversed.verdict(on: scenario).ruling))
    }
  }

  @Test func `every form of sanction is used, and every rule's forms are of its class`() {
    let used = Set(law.rules.flatMap(\.sanctions))
    #expect(law.forms.map(\.id).filter { !used.contains($0) } == [])
    for rule in law.rules {
      guard case .violation(let offence, let level) = rule.effect else { continue }
      for form in rule.sanctions.compactMap(law.form) {
        #expect(form.offenceClass == offence, "\(rule.id) \(form.id)")
        let fits = level == nil || form.level == nil || form.level == level
        #expect(fits, "\(rule.id) \(form.id)")
      }
    }
  }
}

extension Rule {
  /// Whether some scenario on some day lies in both rules.
  fileprivate func meets(_ other: Rule) -> Bool {
    let shareDays =
      interval.contains(other.interval.start) || other.interval.contains(interval.start)
    return shareDays
      && boxes.contains { mine in other.boxes.contains { mine.meets($0) } }
  }
}

extension Box {
  fileprivate func meets(_ other: Box) -> Bool {
    clauses.allSatisfy { clause in
      other.clauses.allSatisfy {
        $0.fact != clause.fact || !$0.allowed.intersection(clause.allowed).isEmpty
      }
    }
  }
}
