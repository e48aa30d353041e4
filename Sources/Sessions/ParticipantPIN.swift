import Dates
import Dialogue
import Results
import Seals
import Text

/// The PIN by which a participant proves to be the one who registered.
struct ParticipantPIN {
  let desk: Desk
  let store: any ResultsStore

  /// A new PIN, typed twice alike; `nil` where the person leaves.
  ///
  /// - Parameter number: The participant's own number, which is no PIN.
  func choose(for number: String?) throws(Trouble) -> PIN? {
    desk.say(PINWords.why)
    while let typed = desk.passphrase(PINWords.new, help: PINWords.help) {
      do throws(PINFault) {
        let pin = try PIN(typed, number: number)
        guard let again = desk.passphrase(PINWords.again, help: PINWords.help) else { return nil }
        if (try? PIN(again, number: number)) == pin { return pin }
        desk.say(PINWords.differs)
      } catch { desk.say(error.sentence) }
    }
    return nil
  }

  /// Keeps the PIN in the place of whatever was kept.
  ///
  /// - Parameter isTemporary: Whether an officer made it.
  func keep(_ pin: PIN, of subject: SubjectID, isTemporary: Bool = false) throws(Trouble) {
    let hash: String
    do throws(LockFault) { hash = try desk.supplies.keys.smith.hash(ofPIN: pin.digits) } catch {
      throw .certificate(PINWords.noMemory, .unusable)
    }
    try Trouble.storing { () throws(StoreError) in
      try store.changePIN(of: subject) { _ in KeptPIN(hash: hash, isTemporary: isTemporary) }
    }
  }

  /// Whether who sits here types the participant's PIN; some tries, then one has to wait.
  func isProved(by subject: SubjectID) throws(Trouble) -> Bool {
    while let typed = desk.passphrase(PINWords.label, help: PINWords.provingHelp) {
      let attempt = try beginTry(of: subject)
      if let until = attempt.waitUntil {
        desk.say(PINWords.wait(until.clockText(offset: desk.clockOffset)))
        return false
      }
      let digits = typed.filter { !$0.isWhitespace }
      if let hash = attempt.hash, desk.supplies.keys.smith.isPIN(digits, of: hash) {
        try change(subject) { $0.forgetTries() }
        return true
      }
      desk.say(PINWords.wrong)
    }
    return false
  }

  private func beginTry(
    of subject: SubjectID
  ) throws(Trouble) -> (hash: String?, waitUntil: Instant?) {
    let now = desk.supplies.now()
    var (hash, waitUntil): (String?, Instant?)
    try change(subject) { pin in
      (hash, waitUntil) = (pin.hash, pin.beginTry(at: now))
    }
    return (hash, waitUntil)
  }

  private func change(_ subject: SubjectID, _ body: (inout KeptPIN) -> Void) throws(Trouble) {
    try Trouble.storing { () throws(StoreError) in
      try store.changePIN(of: subject) { kept in
        guard var pin = kept else { return nil }
        body(&pin)
        return pin
      }
    }
  }
}

/// The sentences about PINs.
enum PINWords {
  static let why = Bilingual(
    "Pilih PIN, 6 angka atau lebih. PIN diminta bila Anda memakai komputer lain atau meminta data Anda.",
    "Choose a PIN of 6 digits or more. It is asked for when you use another computer or ask for your "
      + "data.")

  static let new = Bilingual("PIN baru", "new PIN")
  static let again = Bilingual("PIN sekali lagi", "PIN once more")
  static let label = Bilingual("PIN", "PIN")

  static let help = Bilingual(
    "Ketik 6 sampai 12 angka (tidak tampil), atau 'batal' untuk berhenti.",
    "Type 6 to 12 digits (they are not shown), or 'cancel' to stop.")

  static let provingHelp = Bilingual(
    "Ketik PIN yang Anda pilih saat mendaftar (tidak tampil), atau 'batal'. Lupa? Minta PIN baru kepada "
      + "kepegawaian.",
    "Type the PIN that you chose when you registered (it is not shown), or 'cancel'. Forgotten? Ask "
      + "the HR office for a new one.")

  static let differs = Bilingual(
    "Kedua PIN berbeda. Ketik lagi.", "The two PINs differ. Type it again.")

  static let wrong = Bilingual(
    "PIN itu keliru. Lupa? Minta PIN baru kepada kepegawaian; 'batal' untuk berhenti.",
    "That PIN is wrong. Forgotten? Ask the HR office for a new one; 'cancel' to stop.")

  static func wait(_ clock: String) -> Bilingual {
    Bilingual(
      "Terlalu banyak PIN keliru. Coba lagi sesudah pukul \(clock), atau minta PIN baru kepada "
        + "kepegawaian.",
      "Too many wrong PINs. Try again after \(clock), or ask the HR office for a new one.")
  }

  static let noMemory = Bilingual(
    "Memori komputer tidak cukup untuk menyimpan PIN. Tutup program lain, lalu ulangi.",
    "The computer has not enough memory to keep a PIN. Close other programs and try again.")
}
