import Results
import Testing
import Text

@Suite struct SentenceTests {
  @Test func `damage names the entry and what is wrong with it`() {
    let error = StoreError.damaged(.chain(ChainBreak(number: 7, fault: .wrongLeaf)))
    #expect(error.sentence[.indonesian] == "catatan ke-7 tidak utuh: sidik barisnya tidak cocok")
    #expect(
      error.sentence[.english]
        == "entry 7 is not whole: the digest of its line does not match")
  }

  @Test(arguments: [
    StoreError.cannotOpen(path: "P", .missingParent), .cannotOpen(path: "P", .foreign),
    .newer(path: "P"), .readOnly(path: "P"), .damaged(.file(path: "P", reason: "R")),
  ])
  func `an error about a file names the file in both languages`(error: StoreError) {
    for language in Language.allCases {
      #expect(error.sentence[language].contains("“P”"))
      #expect(error.remedy[language].hasSuffix("."))
    }
  }
}
