import Assessment
import Foundation
import Law
import QuestionBanks
import Regulations
import Text

/// A bank that ships, read and proved.
struct ShippedBank {
  let name: String
  let files: [(name: String, text: String)]
  /// `nil` where it cannot be read.
  let bank: Bank?
  /// `nil` where an item has no key.
  let keyed: KeyedBank?
  let readFindings: [Finding]
  let proofFindings: [Finding]

  init(_ name: String, _ files: [(name: String, text: String)], law: RuleBase) {
    self.name = name
    self.files = files
    let reader = BankReader(files, law: law)
    bank = reader.bank
    readFindings = reader.findings
    let prover = reader.bank.map { BankProver($0, law: law) }
    keyed = prover?.keyed
    proofFindings = prover?.findings ?? []
  }
}

/// The law that is built in, and the banks that ship, read from the source tree.
enum Shipped {
  static let law: RuleBase = {
    let reader = LawReader(regulations)
    guard let base = reader.base else {
      preconditionFailure(reader.findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }()

  /// Every folder of `QuestionBanks` with a bank in it, by name.
  static let banks: [ShippedBank] = folders.compactMap { name in
    let files = files(ending: ".soal", in: "QuestionBanks/\(name)")
    return files.isEmpty ? nil : ShippedBank(name, files, law: law)
  }

  /// The programs that ship, by the names of their files.
  static let programs: [(name: String, text: String, reader: ProgramReader)] =
    files(ending: ".program", in: "QuestionBanks/program").map {
      ($0.name, $0.text, ProgramReader($0.text, file: $0.name))
    }

  static let items: [Item] = banks.flatMap { $0.bank?.items ?? [] }
  static let keyed: [KeyedItem] = banks.flatMap { $0.keyed?.items ?? [] }
  /// The bank that the exam draws on.
  static let basic: ShippedBank? = banks.first { $0.name == "dasar" }

  /// How to add an item, for whoever writes banks.
  static let guide = files(ending: "README.md", in: "QuestionBanks").map(\.text).joined()

  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let folders: [String] = {
    let place = package.appendingPathComponent("QuestionBanks")
    return ((try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []).sorted()
  }()

  /// The only place that touches the disk: files of `folder` in the package, by name.
  private static func files(
    ending: String, in folder: String
  ) -> [(name: String, text: String)] {
    let place = package.appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
      let bytes = try? Data(contentsOf: place.appendingPathComponent(name))
      return bytes.map { (name, String(decoding: $0, as: UTF8.self)) }
    }
  }
}
