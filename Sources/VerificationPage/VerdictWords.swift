import Text

/// What the page says of a token: a heading and a sentence for each verdict, never a bare "valid".
extension PageWords {
  static let verdicts = inForce.merging(outOfForce) { $1 }.merging(refusals) { $1 }

  private static let inForce: [String: Bilingual] = [
    "listed.heading": Bilingual(
      "Berlaku sampai {until}; status diketahui per {day}",
      "Valid until {until}; status known as of {day}"),
    "listed.sentence": Bilingual(
      "Segel penerbit cocok. Menurut daftar status penerbit per {day}, sertifikat ini tidak "
        + "dicabut dan tidak digantikan. Keadaan sesudah hari itu tidak diketahui di sini; bila "
        + "perlu kepastian, tanyakan kepada penerbit.",
      "The issuer's seal fits. By the issuer's status list of {day} this certificate is neither "
        + "revoked nor superseded. Its status since then is unknown here; if you have to be sure, "
        + "ask the issuer."),
    "unrevoked.heading": Bilingual(
      "Berlaku sampai {until}; tidak dicabut per {day}",
      "Valid until {until}; not revoked as of {day}"),
    "unrevoked.sentence": Bilingual(
      "Segel penerbit cocok. Menurut daftar pencabutan penerbit per {day}, sertifikat ini tidak "
        + "dicabut. Apakah sudah digantikan, dan keadaan sesudah hari itu, tidak diketahui di "
        + "sini; bila perlu kepastian, tanyakan kepada penerbit.",
      "The issuer's seal fits. By the issuer's list of revocations of {day} this certificate is "
        + "not revoked. Whether another one took its place, and its status since then, is "
        + "unknown here; if you have to be sure, ask the issuer."),
    "unconfirmed.heading": Bilingual(
      "Berlaku sampai {until} menurut isinya; status sejak {issued} tidak diketahui",
      "Valid until {until} by its own text; status since {issued} unknown"),
    "unconfirmed.sentence": Bilingual(
      "Segel penerbit cocok. Daftar status untuk sertifikat ini tidak ada di halaman ini, jadi "
        + "tidak diketahui apakah sertifikat dicabut atau digantikan sejak terbit. Bila perlu "
        + "kepastian, tanyakan kepada penerbit.",
      "The issuer's seal fits. This page holds no status list for this certificate, so whether "
        + "it was revoked or superseded since it was issued is unknown. If you have to be sure, "
        + "ask the issuer."),
  ]

  private static let outOfForce: [String: Bilingual] = [
    "revoked.heading": Bilingual("Dicabut", "Revoked"),
    "revoked.sentence": Bilingual(
      "Penerbit telah mencabut sertifikat {number} (daftar status per {day}). Jangan dipakai; "
        + "tanyakan alasannya kepada penerbit.",
      "Its issuer has revoked the certificate {number} (status list of {day}). Do not use it; ask "
        + "the issuer for the reason."),
    "superseded.heading": Bilingual("Digantikan", "Superseded"),
    "superseded.sentence": Bilingual(
      "Sertifikat {number} telah digantikan oleh yang lebih baru (daftar status per {day}). Minta "
        + "sertifikat yang baru dari pemegangnya.",
      "A newer certificate has taken the place of {number} (status list of {day}). Ask its holder "
        + "for the new one."),
    "expired.heading": Bilingual(
      "Kedaluwarsa: berlaku sampai {until}", "Expired: it was valid until {until}"),
    "expired.sentence": Bilingual(
      "Segel penerbit cocok, tetapi masa berlaku sertifikat ini sudah lewat. Minta sertifikat yang "
        + "masih berlaku dari pemegangnya.",
      "The issuer's seal fits, but the time for which this certificate was valid is over. Ask its "
        + "holder for one that is in force."),
    "notYetIssued.heading": Bilingual("Belum terbit: bertanggal {issued}", "Dated ahead: {issued}"),
    "notYetIssued.sentence": Bilingual(
      "Segel penerbit cocok, tetapi menurut perangkat ini sekarang baru {today}. Periksa tanggal "
        + "perangkat Anda, lalu coba lagi.",
      "The issuer's seal fits, but by this device it is only {today} now. Check the date of your "
        + "device and try again."),
  ]

  private static let refusals: [String: Bilingual] = [
    "notToken.heading": Bilingual(
      "Bukan kode QR sertifikat Netral", "No QR code of a Netral certificate"),
    "notToken.sentence": Bilingual(
      "Teksnya harus diawali NTR1: atau alamat https://…/v#. Pindai kode di kiri bawah sertifikat, "
        + "lalu salin seluruh teksnya.",
      "The text must begin with NTR1: or an address https://…/v#. Scan the code at the lower "
        + "left of the certificate and copy all of its text."),
    "damaged.heading": Bilingual("Kode tidak lengkap", "The code is not complete"),
    "damaged.sentence": Bilingual(
      "Teks kode QR ini terpotong atau ada yang berubah, jadi isinya tidak terbaca. Pindai sekali "
        + "lagi dan salin seluruhnya.",
      "The text of this QR code is cut or altered, so it cannot be read. Scan it once more and "
        + "copy all of it."),
    "unknownIssuer.heading": Bilingual("Penerbit tidak dikenal", "The issuer is not known"),
    "unknownIssuer.sentence": Bilingual(
      "Kode ini disegel dengan kunci {mark}, yang tidak dikenal halaman ini. Isinya tidak "
        + "ditampilkan karena penulisnya tidak dapat dipastikan. Gunakan halaman pemeriksaan "
        + "milik penerbitnya, dari alamat resminya.",
      "This code is sealed with the key {mark}, which this page does not know. What it says is not "
        + "shown, as nobody can tell who wrote it. Use the page of its issuer, at the issuer's "
        + "official address."),
    "changed.heading": Bilingual("Isi telah berubah", "The content has changed"),
    "changed.sentence": Bilingual(
      "Isi kode QR ini berubah sejak disegel penerbit, jadi tidak ditampilkan. Jangan dipakai; "
        + "minta sertifikat aslinya.",
      "The content of this QR code has changed since the issuer sealed it, so it is not shown. "
        + "Do not use it; ask for the original certificate."),
    "untimely.heading": Bilingual(
      "Kunci segel sudah tidak berlaku pada {day}",
      "The sealing key was no longer in force on {day}"),
    "untimely.sentence": Bilingual(
      "Kode ini disegel dengan kunci {mark}, yang sudah tidak berlaku ketika sertifikat terbit. "
        + "Jangan dipakai sebelum Anda bertanya kepada penerbit.",
      "This code is sealed with the key {mark}, which was no longer in force when the certificate was "
        + "issued. Do not use it before you have asked the issuer."),
    "otherClaims.heading": Bilingual(
      "Asli, tetapi dari versi Netral lain", "Genuine, but of another version of Netral"),
    "otherClaims.sentence": Bilingual(
      "Segel penerbit cocok, tetapi halaman ini belum mengenal bentuk isinya. Minta penerbit "
        + "memperbarui halaman pemeriksaannya.",
      "The issuer's seal fits, but this page does not know the form of what it says. Ask the "
        + "issuer to renew the page."),
  ]
}
