import Seals

/// A seal that is kept beside what it seals, as a file of one line, a ``SealLine`` of version 3.
///
/// It outlives a program that takes a sealed PDF apart and writes it anew.
public enum DetachedSeal {
  private static let version: Character = "3"

  /// The seal over `content`.
  public static func make(
    over content: [UInt8], by signer: some Signer, checker: some SealChecker
  ) -> [UInt8] {
    SealLine(version, sealing: content, by: signer, checker: checker).bytes(version)
  }

  /// Refuses `seal` where it is not over exactly `content`, by one of the `trusted` keys.
  public static func check(
    _ seal: [UInt8], over content: [UInt8], trusted: some Collection<PublicKey>,
    checker: some SealChecker
  ) throws(SealError) {
    let line = try SealLine(version, seal[...])
    try line.check(version, over: content, trusted: trusted, checker: checker)
  }
}
