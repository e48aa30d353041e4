import Rosters
import Testing

@Suite struct RosterHeadingTests {
  private func read(
    _ headings: [String], mapping: [RosterColumn: String] = [:]
  ) -> RosterReader {
    let values: [Cell] = headings.map { heading in
      switch heading.lowercased() {
      case let word where word.contains("nip") || word.contains("kode"):
        .text("198503152009042003")
      default: .text("Contoh")
      }
    }
    return RosterReader(
      RosterTable(file: "daftar.csv", rows: [headings.map(Cell.text), values]), mapping: mapping,
      programs: [], agency: "Kabupaten Contoh")
  }

  @Test(arguments: [
    ["Nama", "NIP", "Unit Kerja"], ["NAMA LENGKAP", "NIP Baru", "Perangkat Daerah"],
    ["Satuan Kerja", "nip/nomor", "Nama Pegawai"], ["Name", "NIP", "OPD"],
  ])
  func `the headings that offices use are understood`(headings: [String]) {
    let reader = read(headings)
    #expect(reader.findings.isEmpty)
    #expect(reader.members.count == 1)
  }

  @Test func `every missing column is named at once`() {
    let reader = read(["Alamat"])
    #expect(reader.findings.map(\.code) == ["P002", "P002", "P002"])
    #expect(reader.members.isEmpty)
  }

  @Test func `a column can be named by its heading`() {
    let headings = ["Pegawai", "Kode", "Bidang"]
    let mapping: [RosterColumn: String] = [.name: "pegawai", .number: "Kode", .unit: "Bidang"]
    #expect(read(headings, mapping: mapping).members.count == 1)
  }

  @Test func `a heading that is not there is refused with the nearest one`() {
    let reader = read(["Pegawai", "NIP", "Unit"], mapping: [.name: "Pegawia"])
    #expect(reader.findings.map(\.code) == ["P003"])
    #expect(reader.findings[0].remedy.indonesian.contains("“Pegawai”"))
  }

  @Test func `two columns that could mean the same need a choice`() {
    let headings = ["Nama", "Nama Pegawai", "NIP", "Unit"]
    #expect(read(headings).findings.map(\.code) == ["P004"])
    #expect(read(headings, mapping: [.name: "Nama Pegawai"]).findings.isEmpty)
  }
}
