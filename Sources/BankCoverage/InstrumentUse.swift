import Law

/// An instrument, and how much of what rests on it is asked.
public struct InstrumentUse: Hashable, Sendable {
  /// Its id.
  public let instrument: String
  /// Rules that decide in some item.
  public let rules: Share
  /// Of the rules that may key an exam, those that decide in an item fit for exams.
  public let keyingRules: Share
  public let stipulations: Share

  static func all(
    _ rules: [RuleUse], _ stipulations: [StipulationUse], of law: RuleBase
  ) -> [InstrumentUse] {
    law.instruments.compactMap { instrument in
      let own = rules.filter { $0.rule.basis.rests(on: instrument) }
      let provided = stipulations.filter { $0.stipulation.basis.rests(on: instrument) }
      guard !own.isEmpty || !provided.isEmpty else { return nil }
      return InstrumentUse(
        instrument: instrument.id, rules: Share(of: own) { $0.deciding > 0 },
        keyingRules: Share(of: own.filter(\.mayKeyAnExam)) { $0.examinable > 0 },
        stipulations: Share(of: provided) { $0.items > 0 })
    }
  }
}

extension [Citation] {
  fileprivate func rests(on instrument: Instrument) -> Bool {
    contains { $0.instrument == instrument.id }
  }
}
