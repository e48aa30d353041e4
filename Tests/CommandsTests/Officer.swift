import Foundation
import Seals
import Sodium
import Testing

extension Desktop {
  /// What opens the officers' key that ``makeOfficerKey()`` makes.
  static let officersPassphrase = "sandi petugas uji"

  /// The environment of an officer at work.
  static let officer = ["NETRAL_SANDI_HR": officersPassphrase]

  /// An officers' key as the program makes one, but under a lock that opens at once.
  func makeOfficerKey() throws {
    let sodium = try #require(Sodium())
    let seed = sodium.randomBytes(32)
    let key = try #require(sodium.key(from: seed))
    let cost = try #require(PassphraseCost(passes: 1, memory: 8192))
    let file = KeyFile(
      role: .officer, publicKey: key.publicKey, since: nil,
      secret: .locked(
        try sodium.lock(seed, by: Self.officersPassphrase, cost), recovery: nil), statement: nil)
    let path = try write(file.text, to: "hasil/kepegawaian.kunci")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  /// An officers' key, and who issues certificates.
  func makeIssuingOffice() throws {
    _ = try write(
      "penerbit \"Badan\"\n  tempat \"Kota\"\n  penanda_tangan \"Nama\" \"Kepala\"\n",
      to: "hasil/penerbit.atur")
    try makeOfficerKey()
  }
}
