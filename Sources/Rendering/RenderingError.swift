import Certificates
import Text

/// Why no file could be made.
public enum RenderingError: Error, Hashable, Sendable {
  /// The font that all texts are set in is not installed.
  case fontMissing(String)
  /// The drawing library stopped, in its words.
  case drawing(String)
  /// The logo's bytes are no PNG or JPEG image, or one of colours for print.
  case logo
  /// The logo has too many bytes, or too many pixels.
  case logoTooLarge
  /// A text of this many characters, more than a QR code can hold.
  case qrTooLong(characters: Int)
  /// The PDF library stopped, in its words.
  case pdf(String)
}

/// Why bytes are no certificate that can be relied upon.
public enum CertificateFileError: Error, Hashable, Sendable {
  case seal(SealError)
  /// The PDF library's words on bytes that are no PDF.
  case notPDF(String)
  /// A PDF without the attached record.
  case noRecord
  case record(CertificateError)
  /// Whoever appended to the certificate has changed these parts of it.
  case altered([String])
  /// A genuine certificate to which nobody has put a signature.
  case notCountersigned
  /// The signatures are over a part of the file only.
  case uncovered
}

extension RenderingError {
  /// What is wrong and what to do about it.
  public var sentence: Bilingual {
    switch self {
    case .fontMissing(let font):
      Bilingual(
        "Huruf \(font) belum terpasang. Pasang paket fonts-noto-core, lalu coba lagi.",
        "The font \(font) is not installed. Install the package fonts-noto-core and try again.")
    case .drawing(let words):
      Bilingual(
        "Halaman tidak dapat digambar (\(words)). Periksa memori, lalu coba lagi.",
        "The page cannot be drawn (\(words)). Check the memory and try again.")
    case .logo:
      Bilingual(
        "Logo bukan gambar PNG atau JPEG berwarna RGB. Simpan ulang logonya, atau hapus "
          + "pengaturannya.",
        "The logo is no PNG or JPEG image in RGB. Save it again, or remove its setting.")
    case .logoTooLarge:
      Bilingual(
        "Gambar logo terlalu besar. Kecilkan sampai 600 piksel, lalu simpan sebagai PNG.",
        "The logo is too large. Make it 600 pixels wide and save it as PNG.")
    case .qrTooLong(let characters):
      Bilingual(
        "Kode QR tidak memuat \(characters) karakter. Persingkat nama unit atau program.",
        "A QR code cannot hold \(characters) characters. Shorten the unit or the program's title.")
    case .pdf(let words):
      Bilingual(
        "Berkas PDF tidak dapat disusun (\(words)). Periksa memori, lalu coba lagi.",
        "The PDF file cannot be put together (\(words)). Check the memory and try again.")
    }
  }
}

extension CertificateFileError {
  /// What is wrong and what to do about it.
  public var sentence: Bilingual {
    switch self {
    case .seal(let error): error.sentence
    case .record(let error): error.sentence
    case .notPDF(let words):
      Bilingual(
        "Bukan berkas PDF yang utuh (\(words)). Minta berkas asli dari penerbit.",
        "No complete PDF file (\(words)). Ask the issuer for the original file.")
    case .altered(let parts):
      Bilingual(
        "Sertifikat ini diubah setelah disegel (\(parts.joined(separator: ", "))). Jangan dipakai; "
          + "minta layanan TTE menandatangani berkas yang asli.",
        "This certificate was changed after it was sealed (\(parts.joined(separator: ", "))). Do "
          + "not use it; have the signature service sign the original file.")
    case .notCountersigned:
      Bilingual(
        "Berkas ini belum memuat tanda tangan elektronik. Pilih berkas yang dikembalikan layanan "
          + "TTE.",
        "This file bears no electronic signature yet. Choose the file that the signature service "
          + "returned.")
    case .uncovered:
      Bilingual(
        "Tanda tangan elektronik pada berkas ini tidak mencakup seluruh sertifikat. Tandatangani "
          + "ulang berkas yang asli.",
        "The electronic signature in this file does not cover the whole certificate. Have the "
          + "original file signed again.")
    case .noRecord:
      Bilingual(
        "PDF ini tidak memuat data sertifikat Netral. Pilih berkas sertifikat yang asli.",
        "This PDF holds no data of a Netral certificate. Choose the original certificate file.")
    }
  }
}
