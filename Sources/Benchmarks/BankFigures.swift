import Assessment
import Glibc
import Law
import QuestionBanks
import Regulations

/// How fast banks of 10,000 items are read, keyed and proved, and what memory that takes.
enum BankFigures {
  private static let rounds = 5

  static func measure() -> [Figure] {
    guard let law = LawReader(regulations).base else { return [] }
    var blocks = GeneratedBank(law, seed: 1)
    var templates = GeneratedBank(law, seed: 2)
    return figures("10,000 blocks", blocks.blocks(10_000), law)
      + figures("10 templates of 1,000", templates.templates(10), law)
      + [Figure(name: "most memory so far", unit: "MB", values: [peakMegabytes()])]
  }

  private static func figures(_ name: String, _ text: String, _ law: RuleBase) -> [Figure] {
    let files = [(name: "besar.soal", text: text)]
    // The worst case: the head stands behind all items, in a file of its own.
    let split = [Array(text.utf8.dropFirst()), Array(text.utf8.prefix(100))]
    let heads = (0..<rounds).map { _ in
      timed { precondition(BankHead(in: split) != nil) } * 1e3
    }
    let reading = (0..<rounds).map { _ in timed { _ = BankReader(files, law: law) } * 1e3 }
    guard let bank = BankReader(files, law: law).readable else { return [] }
    let keying = (0..<rounds).map { _ in
      timed {
        let maker = KeyMaker(law)
        for item in bank.items { _ = try? maker.keyed(item) }
      } * 1e3
    }
    let proving = (0..<rounds).map { _ in timed { _ = BankProver(bank, law: law) } * 1e3 }
    return [
      Figure(name: "head of \(name)", unit: "ms", values: heads),
      Figure(name: "read \(name)", unit: "ms", values: reading),
      Figure(name: "key \(name)", unit: "ms", values: keying),
      Figure(name: "key and prove \(name)", unit: "ms", values: proving),
    ]
  }

  private static func peakMegabytes() -> Double {
    var usage = rusage()
    // RUSAGE_SELF, which Swift imports as another type than the call takes.
    getrusage(0, &usage)
    return Double(usage.ru_maxrss) / 1024
  }
}
