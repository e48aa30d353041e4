import Dates
import Results
import Testing

@Suite struct NIPTests {
  @Test func `the parts of a NIP are read, and it is printed grouped or masked`() throws {
    let nip = try NIP(parsing: "19850315 200904.2.003")
    #expect(nip.description == "198503152009042003")
    #expect(nip.grouped == "19850315 200904 2 003")
    #expect(nip.masked == "**************2003")
    #expect(nip.birth == Day("1985-03-15"))
    #expect((nip.appointmentYear, nip.appointmentMonth) == (2009, 4))
    #expect((nip.kind, nip.sex, nip.serial, nip.doubt) == (.pns, .female, 3, nil))
  }

  @Test(arguments: [
    "198503152000031001",  // 15 years to the month
    "198503152050031001",  // 65 years to the month
    "200002292020011001",  // a leap day
    "198503152009011001", "198503152009121999",
    "199003152005211001",  // PPPK, 15 years
    "199003152055241001",  // PPPK, 65 years
  ])
  func `a NIP within its bounds is taken without doubt`(digits: String) throws {
    let nip = try NIP(parsing: digits)
    #expect(nip.description == digits)
    #expect(nip.doubt == nil)
  }

  @Test(arguments: [13, 20, 22, 23, 25, 99])
  func `a month above 12 other than 21 and 24 is taken for PPPK with a doubt`(month: Int) throws {
    let nip = try NIP(parsing: "199003152024\(month)1001")
    #expect(nip.kind == .pppk)
    #expect(nip.doubt == .unusualMonth(month))
  }

  @Test(
    arguments: [
      ("", .length(0)),
      ("19850315200904200", .length(17)),
      ("1985031520090420031", .length(19)),
      ("131234567", .oldNumber),
      ("131.234.567", .oldNumber),
      ("19850315-200904-2-003", .character("-")),
      ("19850315200904200l", .character("l")),
      ("١٩٨٥٠٣١٥٢٠٠٩٠٤٢٠٠٣", .character("١")),
      ("198502292009042003", .birth("19850229")),
      ("198513152009042003", .birth("19851315")),
      ("000003152009042003", .birth("00000315")),
      ("198503152009002003", .month),
      ("198503152009043003", .sex(3)),
      ("198503152009040003", .sex(0)),
      ("198503152009042000", .serial),
      ("198503152000022001", .age(birth: Day(number: 5552), appointment: "200002")),
      ("198503152050042001", .age(birth: Day(number: 5552), appointment: "205004")),
      ("198503151999212001", .age(birth: Day(number: 5552), appointment: "199921")),
      ("198503152051212001", .age(birth: Day(number: 5552), appointment: "205121")),
      ("198503151980042001", .age(birth: Day(number: 5552), appointment: "198004")),
    ] as [(String, NIPError)])
  func `what is no NIP is refused for its first fault`(text: String, fault: NIPError) {
    #expect(throws: fault) { try NIP(parsing: text) }
  }

  @Test func `the refusal of an old number tells where the new one stands`() {
    #expect(NIPError.oldNumber.remedy.indonesian.contains("18 angka"))
  }

  @Test func `a control character is named by its code, not shown`() {
    #expect(NIPError.character("\u{1B}").sentence.english.contains("U+1B"))
  }
}
