import Assessment
import Foundation
import Law
import QuestionBanks
import Testing
import Text

/// The invented law of these tests, and banks read and proved by it.
enum SampleBanks {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static let law: RuleBase = {
    let reader = LawReader([("uji.aturan", text(of: "uji.aturan"))])
    guard let base = reader.base else {
      preconditionFailure(reader.findings.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return base
  }()

  static func text(of file: String) -> String {
    let bytes = FileManager.default.contents(atPath: folder.appending(path: file).path)
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  /// The names of the files in `good` or `bad`.
  static func files(in name: String) -> [String] {
    let path = folder.appending(path: name).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// A bank of `blocks` that declares so many items.
  static func text(_ blocks: String..., count: Int = 1) -> String {
    """
    bank uji "Uji" "Test"
      bahasa id, en
      jumlah \(count)
    topik medsos "Media sosial" "Social media"
    \(blocks.joined(separator: "\n"))
    """
  }

  /// One item, with further lines before its question.
  static func item(
    _ id: String = "satu", facts: String = "tanggal: 2024-01-02  perbuatan: suka  status: calon",
    indonesian: String? = nil, english: String? = nil, more: String = "",
    asking: String = "tanya boleh\n  pilihan boleh | dilarang | diperdebatkan"
  ) -> String {
    """
    soal \(id)
      topik medsos
      fakta \(facts)
      \(more)
      narasi id "\(indonesian ?? "2 Januari 2024. Seorang pegawai kantor \(id) menekan tanda suka.")"
      narasi en "\(english ?? "2 January 2024. An employee of the office \(id) presses like.")"
      \(asking)
    """
  }

  static func read(_ text: String) -> BankReader { BankReader([("uji.soal", text)], law: law) }

  /// Everything that is found in a bank of this text, by place.
  static func findings(_ text: String) -> [Finding] {
    let reader = read(text)
    let proved = reader.readable.map { BankProver($0, law: law).findings } ?? []
    return (reader.findings + proved).sorted { ($0.place, $0.code) < ($1.place, $1.code) }
  }

  /// The codes with their places, as `B001 1:1`.
  static func codes(_ text: String) -> [String] {
    findings(text).map { "\($0.code) \($0.place.line):\($0.place.column)" }
  }

  /// The items of a bank in which nothing is an error.
  static func keyed(_ text: String) throws -> [KeyedItem] {
    let bank = try #require(read(text).bank, "\(findings(text).map { $0.text(in: .english) })")
    let prover = BankProver(bank, law: law)
    let keyed = try #require(
      prover.keyed, "\(prover.findings.map { $0.text(in: .english) })")
    return keyed.items
  }
}
