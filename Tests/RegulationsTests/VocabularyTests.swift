import Law
import Testing

@Suite struct VocabularyTests {
  private let vocabulary = ShippedLaw.base.vocabulary

  @Test func `facts are asked in their order`() {
    #expect(
      vocabulary.facts.map(\.id) == [
        "pelaku", "perbuatan", "status_calon", "pemilihan", "masa", "jabatan", "cara_hadir",
        "cltn", "surat_tugas", "hubungan", "pengunduran_diri", "akun", "waktu",
      ])
  }

  @Test(arguments: ShippedLaw.base.vocabulary.facts)
  func `every value is labelled once, defined and known by everyday words`(fact: Fact) {
    #expect(Set(fact.values.map(\.label.indonesian)).count == fact.values.count)
    #expect(Set(fact.values.map(\.label.english)).count == fact.values.count)
    for value in fact.values {
      #expect(value.definition != value.label, "\(value.id)")
      #expect(value.synonyms.count >= (fact.id == Vocabulary.act ? 8 : 1), "\(value.id)")
    }
  }

  @Test func `no phrase stands for two acts`() {
    var seen: Set<String> = []
    for value in vocabulary[Vocabulary.act]?.values ?? [] {
      for phrase in value.synonyms + [value.label.indonesian, value.label.english] {
        #expect(seen.insert(phrase.lowercased()).inserted, "\(phrase)")
      }
    }
  }
}
