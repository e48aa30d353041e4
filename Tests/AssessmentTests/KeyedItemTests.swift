import Assessment
import Law
import Testing

@Suite struct KeyedItemTests {
  @Test(arguments: [
    ("perbuatan=a status=calon", "disiplin.berat"), ("perbuatan=b status=calon", "disiplin.sedang"),
    ("perbuatan=c status=calon", "kode_etik.moral"), ("perbuatan=d status=calon", "tidak_ada"),
  ])
  func `the law gives the key`(facts: String, key: String) throws {
    let keyed = try SampleItems.item("x", facts).keyed(by: SampleItems.law)
    #expect(keyed.key.id == key)
    #expect(Set(keyed.options.map(\.claim)).count == 4)
  }

  @Test func `an item whose facts do not settle the law cannot be keyed`() throws {
    let item = try SampleItems.item("x", "perbuatan=a")
    #expect(throws: KeyError.undetermined(missing: [1])) { try item.keyed(by: SampleItems.law) }
  }

  @Test func `written options of which two hold are refused`() throws {
    let item = try SampleItems.item(
      "x", "perbuatan=a status=calon", .verdict(.decisive), .written([.fact(1), .date, .fact(2)]))
    #expect(throws: KeyError.severalOptionsHold(["status", "tanggal"])) {
      try item.keyed(by: SampleItems.law)
    }
  }

  @Test func `written options of which none holds are refused`() throws {
    let item = try SampleItems.item(
      "x", "perbuatan=a status=calon", .verdict(.permission),
      .written([.outcome(.permitted), .outcome(.contested)]))
    #expect(throws: KeyError.noOptionHolds) { try item.keyed(by: SampleItems.law) }
  }

  @Test func `more options than the neighbours offer are refused`() throws {
    let item = try SampleItems.item(
      "x", "perbuatan=a status=calon", .verdict(.sanction), .automatic(6))
    #expect(throws: KeyError.self) { try item.keyed(by: SampleItems.law) }
  }
}
