import Assessment
import Dates
import Dialogue
import Law
import MemoryStore
import QuestionBanks
import Results
import Seals
import Sessions
import Sodium
import Testing
import Text

/// Everything a job needs, with a clock that a test turns and chance from a seed.
final class SampleBench {
  var now = Instant(milliseconds: 1_727_193_600_000)
  let store: MemoryStore
  let seat = Seat()
  /// What was written where it was told.
  private(set) var written: [String: [UInt8]] = [:]
  /// The text of an edition by its folder.
  var editions: [String: String] = [:]
  private(set) var certificates: [String: [UInt8]] = [:]
  var issuerText: String? = """
    penerbit "Badan Kepegawaian Contoh"
      tempat "Contoh"
      penanda_tangan "Nama Penanda Tangan" "Kepala Badan"
    """
  var pledgeText = SampleBench.pledge
  var readingTexts = [(name: "bacaan/suka.bacaan", text: SampleBench.reading)]
  var retentionSettings: String?
  /// What is read in every picture, or `nil` where there is nothing to read it with.
  var codes: [String]?
  /// Hexadecimal digest of the law's edition.
  var edition = String(repeating: "a", count: 64)
  private let sodium: Sodium
  let cabinet: MemoryCabinet
  private var law: RuleBase
  private var bankText = SampleBench.bank
  /// The texts of the programs, by the names of their files.
  var programTexts = ["dasar.program": SampleBench.program]
  /// Whether the usual bank is there at all.
  var hasBank = true
  /// The text of a bank by the folder that is named for it.
  var bankFolders: [String: String] = [:]
  private var state: UInt64 = 7

  final class Seat: SeatMemory {
    var subject: SubjectID?
  }

  init(law text: String = SampleBench.lawText) throws {
    let sodium = try #require(Sodium())
    self.sodium = sodium
    cabinet = try MemoryCabinet(sodium)
    let reader = LawReader([("uji.aturan", text)])
    law = try #require(reader.base, "\(reader.findings)")
    var generator = SeededGenerator(seed: 3)
    let origin = Origin.random(using: &generator)
    store = MemoryStore(checker: sodium) { origin }
  }

  /// A desk at which a person gives `replies`, one after the other.
  func desk(_ console: ScriptedConsole) -> Desk {
    Desk(
      law: law, edition: Edition(day: law.day, digest: edition),
      console: console, supplies: supplies, language: .indonesian)
  }

  /// Another edition of the law in use, as a newer version of the program has it.
  func changeLaw(to text: String, edition: String) throws {
    law = try #require(LawReader([("uji.aturan", text)]).base)
    self.edition = edition
  }

  /// The bank with one text in place of another, as an author would change it.
  func changeBank(_ old: String, to new: String) {
    bankText = bankText.replacing(old, with: new)
  }

  func replace(_ name: String, with bytes: [UInt8]) { certificates[name] = bytes }

  func forgetFiles() { certificates = [:] }

  private var supplies: Supplies {
    Supplies(
      bankTexts: { [self] folder throws(Trouble) in
        if let folder, let text = bankFolders[folder] {
          return [Supplies.BankText(folder: folder, files: [("uji.soal", text)])]
        }
        guard hasBank else { throw .noBank(folder: "uji") }
        return [Supplies.BankText(folder: "uji", files: [("uji.soal", bankText)])]
      },
      bankMark: { [self] in bankText + programTexts.values.sorted().joined() },
      programTexts: { [self] _ throws(Trouble) in
        programTexts.sorted { $0.key < $1.key }.map { ("program/\($0.key)", $0.value) }
      },
      store: { [store] () throws(Trouble) in store }, checker: sodium,
      keys: cabinet,
      existingStore: { [store] () throws(Trouble) in store },
      issuerText: { [self] () throws(Trouble) in issuerText.map { ("penerbit.atur", $0) } },
      requirementText: { () throws(Trouble) in nil },
      pledgeText: { [self] () throws(Trouble) in ("ikrar.naskah", pledgeText) },
      writeIssuerText: { [self] text throws(Trouble) in issuerText = text },
      now: { [self] in now }, random: { [self] in chance() },
      read: { [self] path throws(Trouble) in
        guard let bytes = certificates[path] else {
          throw .file(path: path, reason: Bilingual("tidak ada", "none"))
        }
        return bytes
      },
      certificateFile: { [self] name in certificates[name] == nil ? nil : name },
      writeCertificate: { [self] name, bytes throws(Trouble) in
        certificates[name] = bytes
        return name
      },
      law: { [self] folder throws(Trouble) in
        guard let text = editions[folder], let law = LawReader([("uji.aturan", text)]).base else {
          throw .file(path: folder, reason: Bilingual("tidak ada", "none"))
        }
        return (law, Edition(day: law.day, digest: String(repeating: "b", count: 64)))
      },
      write: { [self] path, bytes throws(Trouble) in written[path] = bytes },
      newBankFolder: { [self] name throws(Trouble) in
        guard written["\(name)/\(name).soal"] == nil else { throw .bankExists(folder: name) }
        return name
      },
      newBank: { [self] name, files throws(Trouble) in
        for file in files { written["\(name)/\(file.name)"] = Array(file.text.utf8) }
        return name
      },
      readingTexts: { [self] () throws(Trouble) in readingTexts }, people: self, seat: seat)
  }

  /// Random numbers from the bench's chance.
  func generator() -> some RandomNumberGenerator { supplies }

  private func chance() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }

  /// What a participant types who registers for the first time.
  static let registration: [Reply] = [
    "ya", "Siti Contoh", "1", "19850315 200904 2 003", "198503152009042003", "Dinas Contoh",
    "Kabupaten Contoh", "271828", "271828",
  ].map(Reply.line)
}

extension SampleBench: PeopleFiles {
  func retentionText() -> (name: String, text: String)? {
    retentionSettings.map { ("retensi.atur", $0) }
  }

  func removeCertificate(_ name: String) {
    certificates = certificates.filter { !$0.key.hasPrefix(name + ".") }
  }
  func writePrivate(_ path: String, _ bytes: [UInt8]) { written[path] = bytes }
}

extension SampleBench: ExhibitFiles {
  func exists(_ path: String) -> Bool { certificates[path] != nil }

  func isLink(_ path: String) -> Bool { false }

  /// The names below a folder; files without one lie in `.`.
  func names(in path: String) -> [String]? {
    let inner = certificates.keys.compactMap { key -> String? in
      if path == "." { return key.contains("/") ? nil : key }
      return key.hasPrefix(path + "/") ? String(key.dropFirst(path.utf8.count + 1)) : nil
    }
    let names = Set(inner.map { String($0.prefix { $0 != "/" }) })
    return names.isEmpty ? nil : names.sorted()
  }

  func codes(in picture: [UInt8]) -> [String]? { codes }
}

extension SampleBench {
  static let lawText = """
    edisi 2026-01-01
    fakta pelaku "Pelaku" "Actor"
      tanya "Siapa?" "Who?"
      nilai pns "PNS" "civil servant"
      nilai warga "warga" "citizen"
    fakta perbuatan "Perbuatan" "Act"
      tanya "Apa?" "What?"
      nilai suka "menyukai unggahan calon" "liking a post"
        sebutan "kasih jempol"
      nilai hadir "hadir kampanye" "attending a campaign"
      nilai pilih "memilih di TPS" "voting"
      nilai kebun "berkebun" "gardening"
    fakta status_calon "Status calon" "Candidate status"
      tanya "Status calon?" "Candidate status?"
      nilai bakal_calon "bakal calon" "prospective candidate"
      nilai calon "calon" "candidate"
    fakta akun "Akun" "Account"
      tanya "Akun?" "Account?"
      nilai pribadi "akun pribadi" "private account"
      nilai dinas "akun dinas" "official account"
    instrumen pp jenjang pp berlaku sejak 2020-01-01
      singkatan "PP 1/2020"
      judul "Aturan" "Rules"
      keyakinan tinggi
    aturan r.bakal "Suka bakal calon" "Liking a prospective candidate"
      dasar pp Pasal 1
      keyakinan tinggi
      bila pelaku: pns dan perbuatan: suka dan status_calon: bakal_calon
      maka pelanggaran kode_etik moral
    aturan r.calon "Suka calon" "Liking a candidate"
      dasar pp Pasal 2
      keyakinan tinggi
      bila pelaku: pns dan perbuatan: suka dan status_calon: calon
      maka pelanggaran disiplin berat
    aturan r.hadir "Hadir" "Attending"
      dasar pp Pasal 3
      keyakinan tinggi
      bila pelaku: pns dan perbuatan: hadir
      maka pelanggaran disiplin sedang
    aturan r.pilih "Memilih" "Voting"
      dasar pp Pasal 4
      keyakinan tinggi
      bila pelaku: pns dan perbuatan: pilih
      maka boleh
    """

  static let bank = """
    bank uji "Uji" "Test"
      bahasa id, en
      jumlah 3
    topik medsos "Media sosial" "Social media"
    topik lapangan "Lapangan" "In the field"
    soal medsos-1
      topik medsos
      fakta tanggal: 2024-09-24  pelaku: pns  perbuatan: suka  status_calon: calon
      latar akun: pribadi
      narasi id "24 September 2024. Anda menyukai unggahan calon."
      narasi en "24 September 2024. You like a candidate's post."
      tanya tingkat
      pilihan otomatis 4
    soal medsos-2
      topik medsos
      fakta tanggal: 2024-09-10  pelaku: pns  perbuatan: suka  status_calon: bakal_calon
      narasi id "10 September 2024. Anda menyukai unggahan bakal calon."
      narasi en "10 September 2024. You like a prospective candidate's post."
      tanya tingkat
      pilihan otomatis 4
    soal lapangan-1
      topik lapangan
      fakta tanggal: 2024-11-27  pelaku: pns  perbuatan: pilih
      narasi id "27 November 2024. Anda memilih di TPS."
      narasi en "27 November 2024. You vote."
      tanya boleh
      pilihan boleh | dilarang | diperdebatkan
    """
}

extension SampleBench {
  static let program = """
    program dasar "Tingkat dasar" "Basic level"
      lulus 60
      menit 30
      jp 3
      bulan 24
      predikat 90 "Sangat Baik" "Very good"
      predikat 60 "Baik" "Good"
      dasar "PP 1/2020"
    bagian medsos "Media sosial" "Social media"
      topik medsos
      butir 2
    bagian lapangan "Lapangan" "In the field"
      topik lapangan
      butir 1
    """

  static let pledge = """
    naskah uji "Ikrar Uji" "Test Pledge"
      versi 1
      tanggal 2024-01-01
      pembuka "Saya berikrar:" "I pledge:"
      penutup "Demikian." "So be it."
    butir "Saya netral." "I am neutral."
      penjelasan "Tidak memihak." "Taking no side."
      dasar pp Pasal 2
    butir "Saya adil." "I am fair."
      penjelasan "Melayani semua." "Serving all."
      dasar pp Pasal 1
    """

  static let reading = """
    bacaan suka "Suka" "Likes"
      nomor 1
      pokok "Bolehkah suka?" "May one like?"
      perbuatan: suka
      isi "Artikel ini tentang suka." "The article is about likes."
    putusan "10 September 2024. Suka untuk bakal calon." "10 September 2024. A like for a prospective candidate."
      fakta tanggal: 2024-09-10  pelaku: pns  perbuatan: suka  status_calon: bakal_calon
    hati-hati "Ingat tanggalnya." "Mind the date."
      dasar r.bakal
    """
}

/// What a participant who knows the law answers: the number of the option with the right words.
func rightAnswer(_ text: String) -> Reply {
  let keys = [
    "medsos-1": "Hukuman disiplin berat", "medsos-2": "Sanksi moral (kode etik)",
    "lapangan-1": "Boleh",
  ]
  let lines = text.split(separator: "\n")
  guard let heading = lines.lastIndex(where: { $0.contains(" · ") }),
    let item = lines[heading].split(separator: " ").last, let key = keys[String(item)]
  else { return .line("tidak tahu") }
  let option = lines[heading...].last { $0.hasSuffix("  \(key)") }
  return .line(option?.split(separator: " ").first.map(String.init) ?? "tidak tahu")
}

/// An answer to the same items that is surely wrong.
func wrongAnswer(_ text: String) -> Reply {
  guard case .line(let right) = rightAnswer(text) else { return .ended }
  return .line(right == "1" ? "2" : "1")
}
