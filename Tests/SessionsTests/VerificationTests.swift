import CertificateSamples
import Certificates
import Dates
import Dialogue
import Rendering
import Results
import Seals
import Sessions
import Sodium
import Testing
import Text

/// What `sertifikat verifikasi` says of what is genuine.
@Suite struct VerificationTests {
  /// What is shown of `name`, in one line.
  private func shown(_ name: String, at exhibits: ExhibitBench) throws -> String {
    let console = ScriptedConsole([])
    _ = try exhibits.bench.verify([name], console)
    return console.text.replacing("\n", with: " ").replacing(/[ ]+/, with: " ")
  }

  @Test(arguments: ExhibitBench.names)
  func `every form of a certificate shows its fields, a status and the day of it`(
    name: String
  ) throws {
    let text = try shown(name, at: try ExhibitBench())
    for part in [
      "Nomor: NTR/2031/000001-TELAGABI", "Nama: Rarasati Widyaningrum", "Jam pelajaran: 3 JP",
      "Tanggal terbit: 1 Maret 2031", "Berlaku sampai: 1 Maret 2032",
      "keadaan sejak 1 Maret 2031 tidak diketahui", "Diperiksa pada 1 Juni 2031.",
    ] { #expect(text.contains(part), "\(part): \(text)") }
  }

  @Test func `every field of a form is shown, and the rest is named as missing`() throws {
    let exhibits = try ExhibitBench()
    for name in ExhibitBench.names {
      let result = try exhibits.result(name)
      let fields = result["fields"]?.arrayValue?.compactMap { $0["field"]?.stringValue } ?? []
      let missing = result["missing"]?.arrayValue?.compactMap(\.stringValue) ?? []
      #expect(Set(fields + missing).count == CertificateField.allCases.count)
      #expect(fields.count + missing.count == CertificateField.allCases.count)
      #expect(Set(fields).isSuperset(of: ["number", "valid_until", "personnel_number"]))
      #expect(missing.isEmpty == ["a.pdf", "sertifikat.json"].contains(name))
    }
    let text = try shown("kode.txt", at: exhibits)
    #expect(text.contains("Kode QR tidak memuat: Status, Instansi, Tempat, Predikat, Hasil"))
    #expect(!text.contains("198503152009042003") && !text.contains("19850315 200904"))
  }

  @Test(arguments: ExhibitBench.names)
  func `lists beside it say what became of a certificate, whatever its form`(name: String) throws {
    let exhibits = try ExhibitBench()
    try exhibits.layLists()
    #expect(try shown(name, at: exhibits).contains("status penerbit per 1 Mei 2031 tidak dicabut"))
    try exhibits.layLists(superseded: true)
    #expect(try exhibits.bench.verify([name]) == .finding)
    #expect(try shown(name, at: exhibits).contains("DIGANTIKAN"))
    try exhibits.layLists(revoked: true, superseded: true)
    let text = try shown(name, at: exhibits)
    #expect(text.contains("DICABUT"))
    #expect(text.contains("Menurut daftar status penerbit per 1 Mei 2031."))
    #expect(try exhibits.result(name)["status"]?["state"] == .string("revoked"))
    #expect(try exhibits.bench.verify([name]) == .finding)
  }

  @Test(arguments: [
    ("2031-02-27", "not_yet_valid", false), ("2031-03-01", "valid_status_unknown", true),
    ("2032-03-01", "valid_status_unknown", true), ("2032-03-02", "expired", false),
  ])
  func `a certificate counts from its first day to its last`(
    day: String, state: String, good: Bool
  ) throws {
    let exhibits = try ExhibitBench(on: day)
    for name in ExhibitBench.names {
      let result = try exhibits.result(name)
      #expect(result["status"]?["state"] == .string(state), "\(name)")
      #expect(result["good"] == .bool(good))
      #expect(try exhibits.bench.verify([name]) == (good ? .done : .finding))
    }
  }

  @Test func `a badge and a proof that travel in the PDF must be of its certificate`() throws {
    let exhibits = try ExhibitBench()
    var other = SampleCertificate()
    other.name = "Orang Lain"
    let badge = BadgeFile.make(
      try other.record(), by: exhibits.signer, checker: exhibits.sodium)
    let own = try ["lencana.json", "a.tlog-proof"].map {
      try #require(exhibits.bench.certificates[$0])
    }
    for (files, state) in [
      (own, true), ([badge, own[1]], false), ([own[0], own[1] + [10]], false),
    ] {
      let attachments = zip(["lencana.json", "bukti.tlog-proof"], files).map {
        Attachment(
          name: $0, mediaType: "text/plain", relationship: .supplement, about: $0, bytes: $1)
      }
      exhibits.bench.replace(
        "b.pdf",
        with: try CertificateFile.make(
          exhibits.record, by: exhibits.signer, checker: exhibits.sodium,
          attachments: attachments))
      #expect(try exhibits.bench.verify(["b.pdf"]) == (state ? .done : .finding))
      let text = try shown("b.pdf", at: exhibits)
      #expect(text.contains("Lencana terlampir: asli dan sama isinya.") == (files[0] != badge))
      #expect(text.contains("Bukti jurnal terlampir: cocok, entri 4") == (files[1] == own[1]))
      #expect(text.contains("Lampiran ") == !state)
    }
  }

  @Test func `a record is vouched for by its seal, or by the proof of its entry`() throws {
    let exhibits = try ExhibitBench()
    let files = exhibits.bench.certificates
    exhibits.bench.replace("a.json", with: try #require(files["sertifikat.json"]))
    let text = try shown("a.json", at: exhibits)
    #expect(text.contains("Bukti jurnal di samping berkas: cocok, entri 4 jurnal telaga-biru-01."))
    var other = SampleCertificate()
    other.name = "Orang Lain"
    exhibits.bench.replace("a.json", with: Array(try other.record().json.canonicalText.utf8))
    #expect(try exhibits.result("a.json")["refusal"]?["code"] == .string("other_certificate"))
    #expect(try shown("sertifikat.json", at: exhibits).contains("Segel penerbit di samping berkas"))
  }

  @Test func `a proof alone tells the entry, and that it tells no more`() throws {
    let exhibits = try ExhibitBench()
    let text = try shown("a.tlog-proof", at: exhibits)
    for part in [
      "NTR/2031/000001-TELAGABI", "telaga-biru-01, entri 4", "TERCATAT", "tidak diketahui",
    ] {
      #expect(text.contains(part), "\(part): \(text)")
    }
  }

  @Test func `a status list tells of whom it is, of when and how many it marks`() throws {
    let exhibits = try ExhibitBench()
    exhibits.bench.replace("daftar", with: try exhibits.list(.revocation, marking: true))
    let text = try shown("daftar", at: exhibits)
    #expect(
      text.contains(
        "DAFTAR STATUS asli dari Badan Kepegawaian Kabupaten Telaga Biru per 1 Mei 2031: 1 "
          + "sertifikat dicabut."))
  }

  @Test func `lists can be named, one by one or by their folder`() throws {
    let exhibits = try ExhibitBench()
    exhibits.bench.replace("d/cabut", with: try exhibits.list(.revocation, marking: true))
    exhibits.bench.replace("d/catatan", with: Array("catatan".utf8))
    for lists in [["d/cabut"], ["d"]] {
      let answer = try exhibits.answer(["a.pdf"], lists: lists)
      #expect(answer["results"]?.arrayValue?[0]["status"]?["state"] == .string("revoked"))
    }
    exhibits.bench.replace("d/e/catatan", with: Array("catatan".utf8))
    #expect(try exhibits.answer(["a.pdf"], lists: ["d"])["results"]?.arrayValue?.count == 1)
    for lists in ["d/catatan", "d/e"] {
      #expect(throws: Trouble.self) { try exhibits.answer(["a.pdf"], lists: [lists]) }
    }
    exhibits.bench.replace(
      "d/cabut", with: try exhibits.list(.revocation, marking: true) + [0x20, 0x7D])
    #expect(throws: Trouble.self) { try exhibits.answer(["a.pdf"], lists: ["d/cabut"]) }
  }

  @Test func `a list that somebody changed is told of and not used`() throws {
    let exhibits = try ExhibitBench()
    var list = try exhibits.list(.revocation, marking: false)
    let place = try #require(list.firstRange(of: Array("2031-05-01".utf8))).lowerBound
    list[place + 9] = UInt8(ascii: "2")
    exhibits.bench.replace("X-1-revocation.json", with: list)
    let text = try shown("a.pdf", at: exhibits)
    #expect(
      text.contains("Daftar status X-1-revocation.json tidak dipakai: Isinya telah berubah"))
    #expect(text.contains("keadaan sejak 1 Maret 2031 tidak diketahui"))
  }

  @Test func `the text of a code can be given itself, also without quotation marks`() throws {
    let exhibits = try ExhibitBench()
    for words in [[exhibits.code], exhibits.code.split(separator: " ").map(String.init)] {
      let console = ScriptedConsole([])
      #expect(try exhibits.bench.verify(words, console) == .done)
      #expect(console.text.contains("Rarasati Widyaningrum"))
    }
  }

  @Test func `a picture is read where something is installed that reads it`() throws {
    let exhibits = try ExhibitBench()
    exhibits.bench.replace("foto", with: [0xFF, 0xD8, 0xFF, 0xE0])
    #expect {
      try exhibits.bench.verify(["foto"])
    } throws: { error in
      let trouble = error as? Trouble
      return trouble?.status == .unusable
        && trouble?.lines(in: .indonesian).joined().contains("apt install zbar-tools") == true
    }
    exhibits.bench.codes = []
    #expect(try exhibits.result("foto")["refusal"]?["code"] == .string("no_code"))
    exhibits.bench.codes = ["WIFI:T:WPA;S:contoh;;"]
    #expect(try exhibits.result("foto")["refusal"]?["code"] == .string("not_token"))
    exhibits.bench.codes = ["WIFI:T:WPA;S:contoh;;", exhibits.code]
    #expect(try shown("foto", at: exhibits).contains("Rarasati Widyaningrum"))
  }

  @Test func `of a folder each file has a line, and all of them a summary`() throws {
    let exhibits = try ExhibitBench()
    for name in ExhibitBench.names + ["sertifikat.segel", "a.tlog-proof"] {
      exhibits.bench.replace(
        "kiriman/b/\(name)", with: try #require(exhibits.bench.certificates[name]))
    }
    exhibits.bench.replace("kiriman/catatan.txt", with: Array("Terlampir.".utf8))
    let console = ScriptedConsole([])
    #expect(try exhibits.bench.verify(["kiriman"], console) == .done)
    let lines = console.shown.filter { $0.contains("NTR/2031/000001-TELAGABI") }
    #expect(lines.count == 5)
    #expect(console.text.contains("5 diperiksa: 5 baik"))
    #expect(console.text.contains("2 berkas lain"))
    #expect(!console.text.contains("1985"))
    exhibits.bench.replace("kiriman/c.pdf", with: Array("%PDF-1.7\n".utf8))
    exhibits.bench.replace(
      "kiriman/X-1-revocation.json", with: try exhibits.list(.revocation, marking: true))
    let later = ScriptedConsole([])
    #expect(try exhibits.bench.verify(["kiriman"], later) == .finding)
    #expect(later.shown.contains { $0.hasPrefix("DITOLAK  c.pdf") })
    let answer = try exhibits.answer(["kiriman"])
    #expect(
      answer["summary"]?.canonicalText
        == #"{"good":2,"not_in_force":4,"refused":1,"skipped":2,"unreadable":0,"verified":7}"#)
  }

  @Test func `a folder with nothing to verify says so`() throws {
    let exhibits = try ExhibitBench()
    exhibits.bench.replace("kosong/catatan.txt", with: Array("catatan".utf8))
    #expect(try exhibits.bench.verify(["kosong"]) == .unusable)
  }
}
