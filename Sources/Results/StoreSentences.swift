import Text

extension StoreError {
  /// What is wrong.
  public var sentence: Bilingual {
    switch self {
    case .cannotOpen(let path, let fault): fault.sentence(path)
    case .newer(let path):
      Bilingual(
        "“\(path)” dibuat oleh Netral yang lebih baru",
        "“\(path)” was made by a newer Netral")
    case .readOnly(let path):
      Bilingual("“\(path)” hanya dapat dibaca", "“\(path)” may only be read")
    case .full:
      Bilingual(
        "tidak tersimpan: penyimpanan penuh atau tidak menerima data lagi",
        "not stored: the disk is full or takes no more data")
    case .busy:
      Bilingual(
        "tidak tersimpan: program lain terlalu lama memakai penyimpanan hasil",
        "not stored: another program has held the results for too long")
    case .damaged(let damage): damage.sentence
    case .unconfirmed:
      Bilingual(
        "penyimpanan tidak memastikan bahwa data sudah tertulis",
        "the disk did not confirm that the data were written")
    case .unreachable(let path):
      Bilingual(
        "“\(path)” tidak dapat dibaca atau ditulis: penyimpanan rusak atau terlepas",
        "“\(path)” cannot be read or written: the disk is broken or gone")
    case .unrecordable(let fault):
      Bilingual(
        "tidak tersimpan: catatan ini tidak akan terbaca kembali (\(fault.sentence.indonesian))",
        "not stored: this entry could not be read again (\(fault.sentence.english))")
    case .numberTaken:
      Bilingual(
        "nomor ini sudah dipakai peserta lain", "another participant already has this number")
    case .certificateNumberTaken(let number):
      Bilingual(
        "nomor sertifikat \(number) sudah dipakai sertifikat lain",
        "another certificate already has the number \(number)")
    case .failed(let reason):
      Bilingual("penyimpanan hasil gagal: \(reason)", "the results store failed: \(reason)")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .cannotOpen(_, let fault): fault.remedy
    case .newer:
      Bilingual("Pasang versi terbaru Netral.", "Install the latest version of Netral.")
    case .readOnly:
      Bilingual(
        "Minta izin menulis kepada pengelola komputer, atau pilih folder lain.",
        "Ask the computer's keeper for leave to write, or choose another folder.")
    case .full:
      Bilingual(
        "Kosongkan sebagian ruang penyimpanan atau periksa kesehatannya, lalu ulangi; yang sudah "
          + "tersimpan tetap aman.",
        "Free some space or have the disk checked, and try again; what was stored before is safe.")
    case .busy:
      Bilingual(
        "Tutup Netral yang macet di komputer ini, lalu ulangi.",
        "Close a Netral that hangs on this computer, then try again.")
    case .damaged:
      Bilingual(
        "Jangan ubah berkasnya. Simpan salinannya, lalu pulihkan dari cadangan terakhir.",
        "Leave the file as it is. Keep a copy, then restore the latest backup.")
    case .unconfirmed:
      Bilingual(
        "Jalankan lagi Netral dan lihat yang tersimpan; periksa juga kesehatan penyimpanan.",
        "Start Netral again and look at what is stored; have the disk checked too.")
    case .unreachable:
      Bilingual(
        "Periksa sambungan dan kesehatan penyimpanan, lalu ulangi.",
        "Check how the disk is connected and how it fares, and try again.")
    case .unrecordable, .failed:
      Bilingual(
        "Ulangi; bila tetap gagal, laporkan kalimat ini kepada pengelola Netral.",
        "Try again; if it still fails, report this sentence to Netral's keeper.")
    case .numberTaken:
      Bilingual(
        "Periksa nomornya; bila memang milik Anda, hubungi pengelola pelatihan.",
        "Check the number; if it is yours, turn to whoever runs the training.")
    case .certificateNumberTaken:
      Bilingual(
        "Terbitkan lagi; nomor berikutnya akan dipakai.",
        "Issue it again; the next number will be used.")
    }
  }
}

extension OpenFault {
  fileprivate func sentence(_ path: String) -> Bilingual {
    switch self {
    case .missingParent:
      Bilingual(
        "folder tempat “\(path)” belum ada", "the folder that should hold “\(path)” does not exist")
    case .notAFolder: Bilingual("“\(path)” bukan folder", "“\(path)” is no folder")
    case .notADatabase:
      Bilingual("“\(path)” bukan berkas hasil Netral", "“\(path)” is no results file of Netral")
    case .foreign:
      Bilingual(
        "“\(path)” adalah basis data milik program lain",
        "“\(path)” is a database of another program")
    case .system(let reason):
      Bilingual("“\(path)” tidak dapat dibuka", "“\(path)” cannot be opened")
        + (reason.map { Bilingual(": \($0)", ": \($0)") } ?? Bilingual("", ""))
    }
  }

  fileprivate var remedy: Bilingual {
    switch self {
    case .missingParent:
      Bilingual("Buat folder itu, atau pilih folder lain.", "Make it, or choose another folder.")
    case .notAFolder:
      Bilingual("Pilih folder, bukan berkas.", "Choose a folder, not a file.")
    case .notADatabase, .foreign:
      Bilingual(
        "Pindahkan berkas itu, atau pilih folder lain; Netral tidak mengubahnya.",
        "Move the file, or choose another folder; Netral has not changed it.")
    case .system:
      Bilingual(
        "Periksa izin folder, sisa ruang dan sambungan penyimpanan, atau pilih folder lain.",
        "Check the folder's permissions, the free space and the disk, or choose another folder.")
    }
  }
}

extension Damage {
  fileprivate var sentence: Bilingual {
    switch self {
    case .chain(let broken):
      Bilingual(
        "catatan ke-\(broken.number) tidak utuh: \(broken.fault.sentence.indonesian)",
        "entry \(broken.number) is not whole: \(broken.fault.sentence.english)")
    case .file(let path, let reason):
      Bilingual("berkas “\(path)” rusak: \(reason)", "the file “\(path)” is damaged: \(reason)")
    }
  }
}
