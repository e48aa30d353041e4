import Foundation
import Law
import QuestionBanks
import Regulations
import Text

/// The law that is built in, and the bank that ships, read from the source tree.
enum Shipped {
  static let law: RuleBase = {
    let reader = LawReader(regulations)
    guard let base = reader.base else {
      preconditionFailure(reader.findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }()

  static let bankFiles = files(ending: ".soal", in: "QuestionBanks/netralitas-dasar")

  /// How to add an item, for whoever writes banks.
  static let guide = files(ending: "README.md", in: "QuestionBanks").map(\.text).joined()

  static let reading: (bank: Bank?, findings: [Finding]) = {
    let reader = BankReader(bankFiles, law: law)
    return (reader.bank, reader.findings)
  }()

  static let proof: (keyed: KeyedBank?, findings: [Finding]) = {
    guard let bank = reading.bank else { return (nil, []) }
    let prover = BankProver(bank, law: law)
    return (prover.keyed, prover.findings)
  }()

  /// The only place that touches the disk: files of `folder` in the package, by name.
  private static func files(
    ending: String, in folder: String
  ) -> [(name: String, text: String)] {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let place = package.appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
      let bytes = try? Data(contentsOf: place.appendingPathComponent(name))
      return bytes.map { (name, String(decoding: $0, as: UTF8.self)) }
    }
  }
}
