import Assessment
import Law
import Text

extension Finding {
  static func programInBank(_ head: SourceLine) -> Finding {
    let name = head.rest.first?.text ?? "…"
    return Finding(
      "B065", at: head.keyword.place,
      Bilingual(
        "program tidak ditulis di dalam bank", "a program is not written inside a bank"),
      remedy: Bilingual(
        "Pindahkan ke berkas program/\(name).program di sebelah folder bank.",
        "Move it to the file program/\(name).program beside the bank's folder."))
  }

  static func topicInTwoSections(_ topic: Token, first: Place) -> Finding {
    Finding(
      "B066", at: topic.place,
      Bilingual(
        "topik \(topic.text) sudah dipakai bagian lain",
        "the topic \(topic.text) belongs to another section already"),
      remedy: Bilingual(
        "Sisakan di satu bagian; yang pertama di \(first.file):\(first.line).",
        "Keep it in one section; the first is at \(first.file):\(first.line)."))
  }

  static func mixDiffers(_ sum: Int, from count: Int, at place: Place) -> Finding {
    Finding(
      "B067", at: place,
      Bilingual(
        "taraf berjumlah \(sum), padahal bagian ini \(count) butir",
        "taraf adds up to \(sum), but the section has \(count) items"),
      remedy: Bilingual(
        "Samakan jumlahnya dengan baris butir, atau hapus baris taraf.",
        "Make it add up to the line butir, or delete the line taraf."))
  }

  static func secondProgram(_ word: Token, first: Place) -> Finding {
    Finding(
      "B068", at: word.place,
      Bilingual("satu berkas hanya memuat satu program", "one file holds one program only"),
      remedy: Bilingual(
        "Pindahkan ke berkas lain; yang pertama di \(first.file):\(first.line).",
        "Move it to another file; the first is at \(first.file):\(first.line)."))
  }

  static func sameProgram(_ program: WrittenProgram, first: Place) -> Finding {
    let id = program.program.id
    return Finding(
      "B069", at: program.place,
      Bilingual(
        "program \(id) sudah ada di berkas lain", "the program \(id) is in another file already"),
      remedy: Bilingual(
        "Pakai nama lain; yang pertama di \(first.file):\(first.line).",
        "Choose another name; the first is at \(first.file):\(first.line)."))
  }

  static func basisOutOfForce(_ word: Token, _ edition: String) -> Finding {
    Finding(
      "B070", .warning, at: word.place,
      Bilingual(
        "\(word.text) tidak berlaku pada tanggal edisi hukum, \(edition)",
        "\(word.text) is not in force on the day of the law's edition, \(edition)"),
      remedy: Bilingual(
        "Ganti dengan peraturan yang menggantikannya; sertifikat menyebutnya sebagai dasar.",
        "Name what replaced it; certificates state it as their basis."))
  }

  static func passWithoutBand(_ program: Program, lowest: Int, at place: Place) -> Finding {
    Finding(
      "B071", .warning, at: place,
      Bilingual(
        "nilai \(program.cutScore.percent) sampai di bawah \(lowest) lulus tanpa predikat",
        "scores from \(program.cutScore.percent) to below \(lowest) pass without a grade"),
      remedy: Bilingual(
        "Tambah predikat mulai \(program.cutScore.percent).",
        "Add a predikat from \(program.cutScore.percent)."))
  }

  static func emptyTopic(_ topic: Token) -> Finding {
    Finding(
      "B055", at: topic.place,
      Bilingual(
        "topik \(topic.text) tidak punya butir yang boleh diujikan",
        "the topic \(topic.text) has no examinable item"),
      remedy: Bilingual(
        "Tambah butir, atau hapus topik ini dari bagiannya.",
        "Add items, or remove the topic from its section."))
  }

  static func cannotFill(_ program: Program, _ shortage: Shortage, at place: Place) -> Finding {
    Finding(
      "B009", at: place,
      Bilingual("program \(program.id), ", "program \(program.id), ") + shortage.sentence,
      remedy: shortage.remedy)
  }
}

extension Shortage {
  /// What is short, with the name of the section.
  public var sentence: Bilingual {
    let (wanted, there) = (Bilingual("bagian \(section): ", "section \(section): "), available)
    switch lack {
    case .items:
      return wanted
        + Bilingual(
          "perlu \(needed) butir yang boleh diujikan, ada \(there)",
          "needs \(needed) examinable items, there are \(there)")
    case .count:
      return wanted
        + Bilingual(
          "\(needed) butir tidak dapat disusun tanpa memotong cerita bertahap",
          "\(needed) items cannot be made without breaking up a story told in steps")
    case .difficulty(let mix, let available):
      return wanted
        + Bilingual(
          "perlu \(mix.words.indonesian), ada \(available.words.indonesian)",
          "needs \(mix.words.english), there are \(available.words.english)")
    }
  }

  fileprivate var remedy: Bilingual {
    switch lack {
    case .items, .count:
      Bilingual(
        "Tambah butir pada topik bagian itu, atau kurangi jumlahnya.",
        "Add items to the topics of that section, or lower its count.")
    case .difficulty:
      Bilingual(
        "Ubah baris taraf, atau tambah butir dengan taraf yang kurang.",
        "Change the line taraf, or add items of the difficulty that is short.")
    }
  }
}

extension Difficulty {
  /// The word for it.
  public var label: Bilingual {
    switch self {
    case .easy: Bilingual("mudah", "easy")
    case .medium: Bilingual("sedang", "medium")
    case .hard: Bilingual("sukar", "hard")
    }
  }
}

extension DifficultyMix {
  /// `2 mudah, 1 sedang, 0 sukar`
  public var words: Bilingual {
    let parts = Difficulty.allCases.map { (self[$0], $0.label) }
    return Bilingual(
      parts.map { "\($0) \($1.indonesian)" }.joined(separator: ", "),
      parts.map { "\($0) \($1.english)" }.joined(separator: ", "))
  }
}
