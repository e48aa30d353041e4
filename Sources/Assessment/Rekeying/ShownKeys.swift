import Law
import Text

extension Item {
  /// The key that the law gives among the options of `shown`, with those options.
  func sheet(among shown: Set<String>, by maker: KeyMaker) throws(Strike) -> Sheet {
    let sheet: Sheet
    switch question {
    case .verdict, .stipulation, .comparison:
      let holding = try settling { () throws(KeyError) -> Holding in try self.holding(by: maker) }
      sheet = try holding.sheet(among: shown, by: maker)
    case .order, .claims, .short:
      sheet = try settling { () throws(KeyError) -> Sheet in try self.sheet(by: maker) }
      guard Set(sheet.options.map(\.id)) == shown else { throw .changed }
    }
    guard KeyedItem(item: self, sheet: sheet).isExaminable else { throw .unsure }
    return sheet
  }

  /// Every claim that is a right answer where one is to be chosen.
  private func holding(by maker: KeyMaker) throws(KeyError) -> Holding {
    switch question {
    case .verdict(let question):
      let (verdict, claims) = try holding(asking: question, by: maker)
      return Holding(claims: claims, ground: .verdicts([verdict]))
    case .stipulation(let id):
      let stipulation = try maker.law.stipulation(id, of: self)
      return Holding(claims: [.amount(stipulation.amount)], ground: .stipulation(stipulation))
    case .comparison(let second):
      let (verdicts, answers) = try comparing(second, by: maker)
      return Holding(
        claims: [.comparison(answers[0], answers[1])], ground: .verdicts(verdicts))
    case .order, .claims, .short: throw .nothingToAsk
    }
  }
}

/// What the law says is right, whatever was shown.
struct Holding {
  let claims: [Claim]
  let ground: KeyGround

  /// The one claim that holds among those of `shown`, as the key of exactly those options.
  func sheet(among shown: Set<String>, by maker: KeyMaker) throws(Strike) -> Sheet {
    guard !claims.isEmpty else { throw .unsettled(.nothingToAsk) }
    let held = claims.map { maker.option($0) }.filter { shown.contains($0.id) }
    guard let key = held.first else { throw .notOffered }
    let ids = Set(held.map(\.id))
    guard ids.count == 1 else { throw .severalRight(ids.sorted()) }
    // Nothing is shown again, so an option that is not the key needs no words.
    let others = shown.subtracting(ids).sorted().map {
      ItemOption(id: $0, claim: nil, text: Bilingual($0, $0))
    }
    return Sheet(ground: ground, options: [key] + others, key: .option(key.id))
  }
}

private func settling<Value>(
  _ work: () throws(KeyError) -> Value
) throws(Strike) -> Value {
  do { return try work() } catch { throw .unsettled(error) }
}
