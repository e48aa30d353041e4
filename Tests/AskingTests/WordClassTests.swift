import Law
import Testing

@testable import Asking

@Suite struct WordClassTests {
  @Test func `no word stands for two things`() {
    var seen: [String: String] = [:]
    for row in WordTable(wordClasses).rows {
      for member in row.members {
        #expect(seen[member] == nil, "\(member): \(seen[member] ?? "") and \(row.name)")
        seen[member] = row.name
      }
    }
  }

  @Test func `every act is known by twelve everyday phrases at least`() {
    for value in Shipped.vocabulary[Vocabulary.act]?.values ?? [] {
      #expect(Set(value.synonyms.map { $0.lowercased() }).count >= 12, "\(value.id)")
    }
  }

  @Test func `no phrase is claimed by two acts, however it is written`() {
    var owner: [[String]: String] = [:]
    for value in Shipped.vocabulary[Vocabulary.act]?.values ?? [] {
      for phrase in [value.label.indonesian, value.label.english] + value.synonyms {
        let words = PlainWords(phrase).all
        #expect(owner[words] == nil || owner[words] == value.id, "\(phrase)")
        owner[words] = value.id
      }
    }
  }
}
