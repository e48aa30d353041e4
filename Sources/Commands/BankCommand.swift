import ArgumentParser
import Sessions

struct BankCommand: DeskCommand {
  static let info = CommandInfo.bank

  @OptionGroup var options: SharedOptions

  @Flag(help: "jawaban sebagai JSON")
  var json = false

  @Flag(name: .customLong("ketat"), help: "peringatan dihitung sebagai kesalahan")
  var isStrict = false

  @Flag(name: .customLong("semua"), help: "juga yang sudah ada")
  var all = false

  @Flag(name: .customLong("periksa"), help: "hanya beri tahu; tidak ada yang ditulis")
  var checkOnly = false

  @Flag(name: .customLong("dari-cakupan"), help: "konsep bagi aturan yang belum punya butir")
  var fromCoverage = false

  @Flag(name: .customLong("contoh"), help: "contoh lengkap, tanpa tanya jawab")
  var asTemplate = false

  @ArgumentParser.Option(name: .customLong("html"), help: "berkas untuk halaman cakupan")
  var page: String?

  @Flag(name: .customLong("soal"), help: "pasangan sebagai soal untuk bank")
  var asItems = false

  @Argument(help: "periksa, pratinjau, cakupan, banding, pasangan, rapikan atau buat")
  var action: String?

  @Argument(help: "folder, berkas, butir, nama, aturan, perbuatan atau fakta=nilai")
  var words: [String] = []

  func run(at desk: Desk) throws(Trouble) -> Status {
    switch action {
    case "periksa", "check": try BankJob(desk).check(words.first, isStrict: isStrict, json: json)
    case "pratinjau", "preview": try BankPreviewJob(desk).run(words.first)
    case "rapikan", "format": try FormatBankJob(desk).run(words.first, checkOnly: checkOnly)
    case "buat", "new": try create(at: desk)
    case "cakupan", "coverage": try BankCoverageJob(desk).run(words.first, as: coverageFormat)
    case "banding", "compare": try BankEditionJob(desk).run(words, json: json)
    case "pasangan", "pairs": try PairsJob(desk).run(words, as: pairFormat)
    case let word:
      throw .unknownAction(
        word ?? "",
        known: ["periksa", "pratinjau", "cakupan", "banding", "pasangan", "rapikan", "buat"],
        command: Self.info)
    }
  }

  private func create(at desk: Desk) throws(Trouble) -> Status {
    guard fromCoverage else { return try NewBankJob(desk).run(words.first, asTemplate: asTemplate) }
    return try NewBankJob(desk).run(words.first, covering: Array(words.dropFirst()))
  }

  private var coverageFormat: BankCoverageJob.Format {
    if let page { return .html(path: page) }
    return json ? .json : .lines(all: all)
  }

  private var pairFormat: PairsJob.Format {
    if asItems { return .items(all: all) }
    return json ? .json : .lines(all: all)
  }
}
