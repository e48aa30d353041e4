import Dates
import Results
import Tables
import Text
import TrainingRecords

/// `laporan simpeg` and `laporan xapi`: what other systems are told, as files that are numbered and
/// recorded as reports are.
public struct ExchangeJob {
  let desk: Desk
  let files: any ReportFiles

  public init(_ desk: Desk, files: any ReportFiles) {
    self.desk = desk
    self.files = files
  }

  public func run(_ request: ExchangeRequest) throws(Trouble) -> Status {
    let path = try path(of: request)
    let officer = try desk.asHR()
    guard let store = try desk.existingStore() else {
      throw .certificate(ExchangeWords.noResults, .unusable)
    }
    let settings = try IssuerDesk(desk).known()?.exchange ?? ExchangeSettings()
    switch request.kind {
    case .personnel: try writePersonnel(request, settings, officer, store, to: path)
    case .statements: try writeStatements(request, settings, officer, store, to: path)
    }
    desk.say(path: path)
    return .done
  }

  /// The file to write; its ending must be one that is known.
  private func path(of request: ExchangeRequest) throws(Trouble) -> String {
    let endings = request.kind.endings
    guard let path = request.path else {
      throw .usage(ExchangeWords.whichFile(endings), command: CommandInfo.report.name)
    }
    guard endings.contains(where: { path.lowercased().hasSuffix("." + $0) }) else {
      throw .usage(ReportWords.unknownFormat(endings), command: CommandInfo.report.name)
    }
    return path
  }

  /// The file of the settings, to be named where something is missing in it.
  func settingsFile() throws(Trouble) -> String {
    try desk.supplies.issuerText()?.name ?? "penerbit.atur"
  }

  private func writePersonnel(
    _ request: ExchangeRequest, _ settings: ExchangeSettings, _ officer: HRKey,
    _ store: any ResultsStore, to path: String
  ) throws(Trouble) {
    let format = ReportFormat(path: path) ?? .xlsx
    let report = try PersonnelMaker(
      desk: desk, store: store, settings: settings, isGrouped: format == .csv,
      settingsFile: try settingsFile()
    ).report(request)
    try ReportJob(desk, files: files).refuse(
      report, tooLongFor: format, options: "--dari, --sampai")
    let number = try record(
      ReportExport(
        kind: .personnel, digest: report.digest(by: desk.supplies.checker),
        lines: report.rows.count), by: officer, in: store)
    desk.signCheckpoint(in: store)
    try ReportJob(desk, files: files).writing(report, desk.today, store, export: number)
      .write(to: path, as: format, on: .a4)
    desk.say(ReportWords.written(rows: report.rows.count, number: number))
    for line in report.rules { desk.say(line) }
  }

  /// Writes into the ledger that something is handed out, before anybody has it.
  func record(
    _ export: ReportExport, by officer: HRKey, in store: any ResultsStore
  ) throws(Trouble) -> Int {
    try Trouble.storing { () throws(StoreError) in
      try store.record(export, by: officer.actor, at: desk.supplies.now())
    }
  }
}

/// What `laporan simpeg` and `laporan xapi` say.
enum ExchangeWords {
  static let noResults = Bilingual(
    "Belum ada hasil yang tersimpan, jadi tidak ada yang dapat ditulis.",
    "No results are kept yet, so there is nothing to write.")

  static func whichFile(_ endings: [String]) -> Bilingual {
    let list = endings.map { "." + $0 }.joined(separator: ", ")
    return Bilingual(
      "Sebutkan berkasnya dengan --ke BERKAS, berakhiran \(list).",
      "Name the file with --ke FILE, ending in \(list).")
  }

  static func written(statements: Int, exams: Int, number: Int) -> Bilingual {
    Bilingual(
      "\(statements) pernyataan tentang \(exams) ujian ditulis; ekspor nomor \(number), tercatat di "
        + "jurnal.",
      "\(statements) \(statements == 1 ? "statement" : "statements") on \(exams) "
        + "\(exams == 1 ? "exam" : "exams") written; export number \(number), recorded in the ledger."
    )
  }

  static func erased(_ count: Int) -> Bilingual {
    Bilingual(
      "Tidak disertakan: ujian dari \(count) orang yang datanya sudah dihapus.",
      "Left out: the exams of \(count) \(count == 1 ? "person" : "people") whose data were erased.")
  }
}
