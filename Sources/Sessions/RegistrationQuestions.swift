import Dialogue
import Results
import Text

/// What is asked of whoever registers.
extension Registration {
  /// Whether the person is a civil servant; `nil` where the person leaves.
  func standing() -> Bool? {
    desk.say(RegistrationWords.standing)
    let labels = RegistrationWords.standings.map { $0[desk.language] }
    return Picker(desk).pick(labels).map { $0 == 0 }
  }

  /// A number of the office's own, perhaps none.
  func localNumber() -> String? {
    guard
      case .line(let line) = desk.field(
        RegistrationWords.localNumber, help: RegistrationWords.localNumberHelp)
    else { return nil }
    return line.split(whereSeparator: \.isWhitespace).joined()
  }

  /// The NIP, typed twice alike, because it carries no check digit.
  func nip() -> String? {
    let help = RegistrationWords.nipHelp
    while case .line(let line) = desk.field(RegistrationWords.nip, help: help) {
      do throws(NIPError) {
        let nip = try NIP(parsing: line)
        guard case .line(let again) = desk.field(RegistrationWords.nipAgain, help: help) else {
          return nil
        }
        if (try? NIP(parsing: again)) == nip {
          if let doubt = nip.doubt { desk.say(doubt.sentence.with(remedy: doubt.remedy)) }
          return nip.description
        }
        desk.say(RegistrationWords.nipDiffers)
      } catch { desk.say(error.sentence.with(remedy: error.remedy)) }
    }
    return nil
  }
}
