import Assessment
import Law
import Text

extension KeyError {
  func explanation(_ law: RuleBase) -> (
    code: String, what: Bilingual, remedy: Bilingual
  ) {
    let checkFacts = Bilingual(
      "Periksa fakta dan tanggal skenario.", "Check the scenario's facts and date.")
    switch self {
    case .noVerdict(.dayOutside(let day, let first)):
      return (
        "B010",
        Bilingual(
          "\(day) di luar basis hukum (mulai \(first))",
          "\(day) is outside the rule base (from \(first))"),
        checkFacts
      )
    case .noVerdict(.impossible):
      return (
        "B011", Bilingual("fakta-faktanya mustahil bersama", "its facts cannot be true together"),
        checkFacts
      )
    case .undetermined(let missing):
      let names = missing.map { law.vocabulary.facts[$0].id }.joined(separator: ", ")
      return (
        "B012",
        Bilingual(
          "hukum belum memutus tanpa \(names)", "the law gives no verdict without \(names)"),
        Bilingual(
          "Sebutkan \(names) dalam fakta dan narasi.",
          "State \(names) among the facts and in the story.")
      )
    case .unsettled(let outcome):
      return (
        "B013",
        Bilingual(
          "hukum tidak memberi satu jawaban (\(outcome.rawValue))",
          "the law gives no single answer (\(outcome.rawValue))"),
        Bilingual(
          "Pakai tanya boleh, atau ubah skenario.", "Ask tanya boleh, or change the scenario.")
      )
    case .nothingToAsk, .noOptionHolds:
      return (
        "B014", Bilingual("tidak ada pilihan yang benar", "no option holds"),
        Bilingual(
          "Ganti jenis tanya atau pilihannya.", "Ask something else, or change the options.")
      )
    case .severalOptionsHold(let ids):
      return ("B015", .severalHold(ids), .keepOne)
    case .tooFewOptions(let found, let declared):
      return (
        "B016",
        Bilingual(
          "hanya \(found) dari \(declared) pilihan yang berbeda",
          "only \(found) of \(declared) options differ"),
        Bilingual(
          "Tulis pilihan otomatis \(max(found, 2)).", "Write pilihan otomatis \(max(found, 2)).")
      )
    case .noStipulation(let id):
      return (
        "B024", Bilingual("tidak ada ketentuan “\(id)”", "there is no stipulation “\(id)”"),
        Bilingual("Lihat daftarnya: 'ketentuan'.", "See the list: 'stipulation'.")
      )
    case .stipulationNotInForce(let id, let day):
      return (
        "B025",
        Bilingual(
          "ketentuan “\(id)” tidak berlaku pada \(day)",
          "the stipulation “\(id)” is not in force on \(day)"),
        checkFacts
      )
    case .stipulationHasNoNumber(let id):
      return (
        "B026",
        Bilingual(
          "ketentuan “\(id)” tidak menyebut bilangan", "the stipulation “\(id)” says no number"),
        Bilingual("Pakai tanya ketentuan.", "Ask tanya ketentuan instead.")
      )
    case .claimsHolding(let ids, let declared):
      let list = ids.isEmpty ? "-" : ids.joined(separator: ", ")
      return (
        "B027",
        Bilingual(
          "\(ids.count) klaim benar, dinyatakan \(declared): \(list)",
          "\(ids.count) claims are true, \(declared) declared: \(list)"),
        Bilingual(
          "Ubah klaimnya, atau bilangan sesudah tanya klaim.",
          "Change the claims, or the number after tanya klaim.")
      )
    case .cannotBeOrdered(let label):
      return (
        "B028",
        Bilingual(
          "kasus “\(label.indonesian)” tidak dapat diurutkan menurut beratnya",
          "the case “\(label.english)” cannot be ordered by severity"),
        Bilingual(
          "Hanya tanpa pelanggaran, kode etik dan disiplin, masing-masing sendiri, yang punya urutan.",
          "Only no violation, ethics and discipline, each alone, have an order.")
      )
    case .equallySevere(let first, let second):
      return (
        "B029",
        Bilingual(
          "sama beratnya: “\(first.indonesian)” dan “\(second.indonesian)”",
          "equally severe: “\(first.english)” and “\(second.english)”"),
        Bilingual("Ganti salah satu kasus.", "Replace one of the cases.")
      )
    case .noSingleLevel:
      return (
        "B030",
        Bilingual(
          "akibatnya bukan tepat satu tingkat", "what follows is not exactly one level"),
        Bilingual("Pakai tanya tingkat.", "Ask tanya tingkat instead.")
      )
    }
  }
}

extension Bilingual {
  static func severalHold(_ ids: [String]) -> Bilingual {
    let list = ids.joined(separator: ", ")
    return Bilingual("lebih dari satu pilihan benar: \(list)", "several options hold: \(list)")
  }

  static let keepOne = Bilingual("Sisakan satu yang benar.", "Keep only one that holds.")
}

extension Finding {
  /// Why `item` has no key, at its place, and what to do about it.
  public static func notKeyed(_ item: Item, _ error: KeyError, _ law: RuleBase) -> Finding {
    let (code, what, remedy) = error.explanation(law)
    return Finding(
      code, at: item.place,
      Bilingual("butir \(item.id): \(what.indonesian)", "item \(item.id): \(what.english)"),
      remedy: remedy)
  }
}
