import Assessment
import Law
import Testing

@Suite struct ShortAnswerReaderTests {
  private let deadline = ShortQuestion.stipulation("x")

  @Test(arguments: [
    ("7 hari", "7 hari"), ("tujuh hari", "7 hari"), ("Tujuh  Hari.", "7 hari"),
    ("paling lama 7 hari", "7 hari"), ("7hari", "7 hari"), ("seven days", "7 hari"),
    ("satu minggu", "7 hari"), ("seminggu", "7 hari"), ("2 weeks", "14 hari"),
    ("14 hari kerja", "14 hari_kerja"), ("fourteen working days", "14 hari_kerja"),
    ("hari kerja: 14", "14 hari_kerja"), ("1 tahun", "12 bulan"), ("dua belas bulan", "12 bulan"),
    ("setahun", "12 bulan"), ("sebelas bulan", "11 bulan"), ("25%", "25 persen"),
    ("25 persen", "25 persen"), ("dua puluh lima persen", "25 persen"),
    ("twenty-five per cent", "25 persen"), ("seratus persen", "100 persen"),
    ("Rp 12.000.000", "12000000 rupiah"), ("rp600000", "600000 rupiah"),
    ("enam ratus ribu rupiah", "600000 rupiah"), ("dua belas juta rupiah", "12000000 rupiah"),
    ("20 JP", "20 JP"), ("dua puluh jam pelajaran", "20 JP"),
    ("seratus dua puluh hari", "120 hari"), ("one hundred twenty days", "120 hari"),
  ])
  func `an amount is read in digits and words, in both languages`(typed: String, id: String) {
    #expect(ShortAnswer(reading: typed, for: deadline)?.id == id)
  }

  @Test(arguments: [
    "", " ", "7", "hari", "tujuh", "7 hari 14 hari", "7 atau 14 hari", "7 hari 3 bulan", "7 apel",
    "kerja 7 bulan", "99999999999999999999 hari", "999999999 tahun juta", "“”", "%", "-",
    "7 \u{0}", "hari hari bulan 7",
  ])
  func `what names no amount, or several, is not guessed`(typed: String) {
    #expect(ShortAnswer(reading: typed, for: deadline) == nil)
  }

  @Test(arguments: [
    ("berat", Level.heavy), ("Hukuman disiplin BERAT", .heavy), ("severe", .heavy),
    ("disiplin sedang", .medium), ("ringan.", .light), ("sanksi moral", .moral),
    ("kode etik", .moral), ("moral, kode etik", .moral),
  ])
  func `a level is read by its word`(typed: String, level: Level) {
    #expect(ShortAnswer(reading: typed, for: .level) == .level(level))
  }

  @Test(arguments: ["", "hukuman", "sedang atau berat", "beratt", "7 hari"])
  func `no level, or two of them, is not guessed`(typed: String) {
    #expect(ShortAnswer(reading: typed, for: .level) == nil)
  }

  @Test(arguments: [
    ShortAnswer.level(.heavy), ShortAnswer(3, .years), ShortAnswer(14, .workingDays),
  ])
  func `an answer is found again by its id`(answer: ShortAnswer) {
    #expect(ShortAnswer(id: answer.id) == answer)
  }

  @Test(arguments: UInt64(0)..<200)
  func `whatever is typed is read without a crash`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = [
      "7", "14", "hari", "kerja", "ratus", "juta", "belas", "puluh", "se", "%", ".", "Rp", "minggu",
      "999999999", "é", "seribu", "tahun", "million", "\u{200B}", "-", "١٢", "①",
    ]
    let typed = (0..<6).map { _ in words.randomElement(using: &generator) ?? "" }
      .joined(separator: Bool.random(using: &generator) ? " " : "")
    for question in [ShortQuestion.level, deadline] {
      if let answer = ShortAnswer(reading: typed, for: question) {
        #expect(ShortAnswer(id: answer.id) == answer)
      }
    }
  }
}
