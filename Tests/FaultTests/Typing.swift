import Text

/// What a person types in these tests.
enum Typing {
  static let number = "198503152009042003"
  static let pin = ["271828", "271828"]
  static let registration =
    ["ya", "Siti Contoh", "1", number, number, "Dinas Contoh", "Kabupaten Contoh"] + pin
  static let issuer = ["Badan Contoh", "Contoh", "Nama Contoh", "Kepala"]
  static let itemCount = 3

  /// The right answer to every item.
  static func answer(in language: Language) -> String {
    switch language {
    case .indonesian: "dilarang"
    case .english: "forbidden"
    }
  }

  /// In the dialogue: the exam goes on to its end and its certificate, and another one is begun
  /// and left.
  static func goingOn(from standing: Standing) -> [String] {
    let answer = answer(in: .indonesian)
    let open = standing.attempts.first { $0.isOpen }
    var lines: [String] = []
    if standing.attempts.contains(where: { $0.closing != nil }) {
      lines.append("sertifikat")
    } else {
      lines += ["ujian"] + (standing.isPersonKnown ? [""] : registration)
      if standing.isPersonKnown && !standing.isPINKnown { lines += pin }
      if open == nil { lines.append("ya") }
      lines += Array(repeating: answer, count: itemCount - (open?.responses.count ?? 0))
      lines.append("kumpulkan")
    }
    if !standing.isIssuerKnown { lines += issuer }
    return lines + ["sertifikat", "ujian", "", "ya", answer, "keluar", "keluar"]
  }
}
