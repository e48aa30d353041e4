import Text

/// What is said about collections of certificates.
enum CollectionWords {
  static let fileMissing = Bilingual(
    "Sebutkan berkas koleksinya, yang berakhir .zip: --ke koleksi.zip.",
    "Name the file of the collection, ending in .zip: --ke collection.zip.")

  static let nothing = Bilingual(
    "Tidak ada sertifikat yang dapat dikumpulkan. Lihat 'sertifikat daftar'.",
    "There is no certificate to be collected. See 'certificate list'.")

  static func written(_ count: Int, number: Int) -> Bilingual {
    Bilingual(
      "\(count) sertifikat terkumpul beserta manifes bertanda tangan; ekspor nomor \(number) tercatat "
        + "di jurnal:",
      "\(count) certificates collected with a signed manifest; export number \(number) stands in the "
        + "ledger:")
  }
}
