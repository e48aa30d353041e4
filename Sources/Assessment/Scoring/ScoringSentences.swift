import Text

extension ScoringPolicy {
  /// What participants are told before they begin, a sentence or two for each rule.
  public var sentences: [Bilingual] {
    [
      Bilingual(
        "Setiap butir benar bernilai 1; salah atau kosong 0; tidak ada pengurangan.",
        "Each right item scores 1; wrong or open 0; nothing is deducted.")
    ] + [marks.sentence, order.sentence, steps.sentence].compactMap { $0 }
  }
}

extension ScoringPolicy.Marks {
  /// What differs from all or nothing; `nil` where nothing does.
  fileprivate var sentence: Bilingual? {
    switch self {
    case .allOrNothing: nil
    case .netCorrect:
      Bilingual(
        "Butir klaim: tanda yang benar dikurangi tanda yang keliru, dibagi banyaknya klaim yang "
          + "benar; paling sedikit 0.",
        "Items with claims: right marks less wrong marks, divided by the number of true claims; "
          + "never less than 0.")
    case .perClaim:
      Bilingual(
        "Butir klaim: setiap klaim dinilai sendiri, baik yang harus ditandai maupun yang tidak.",
        "Items with claims: each claim is judged by itself, whether it is to be marked or not.")
    }
  }
}

extension ScoringPolicy.Order {
  fileprivate var sentence: Bilingual? {
    switch self {
    case .allOrNothing: nil
    case .kendall:
      Bilingual(
        "Butir urutan: sebesar bagian pasangan kasus yang urutannya benar; terbalik seluruhnya 0.",
        "Items to be put in order: the share of pairs of cases that are in the right order; wholly "
          + "reversed 0.")
    }
  }
}

extension ScoringPolicy.Steps {
  fileprivate var sentence: Bilingual? {
    switch self {
    case .onePointEach: nil
    case .onePointInAll:
      Bilingual(
        "Cerita bertahap bernilai 1 seluruhnya, dibagi rata antara tahapnya.",
        "A story told in steps scores 1 in all, divided evenly among its steps.")
    case .increasing:
      Bilingual(
        "Dalam cerita bertahap, tahap yang lebih akhir bernilai lebih besar; rata-ratanya 1.",
        "In a story told in steps, later steps score more; 1 on average.")
    }
  }
}
