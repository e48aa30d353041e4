/// The files of an installation in which people are named, and the settings about them.
public protocol PeopleFiles {
  /// The text of how long data are kept with its file name, or `nil` where there is none.
  func retentionText() throws(Trouble) -> (name: String, text: String)?
  /// Takes away every file of the certificate whose files begin with `name` and a full stop, whatever
  /// it shows the certificate as; nothing where there is none.
  func removeCertificate(_ name: String) throws(Trouble)
  /// Writes a whole file that its owner alone may read, or nothing, to where it is told.
  func writePrivate(_ path: String, _ bytes: [UInt8]) throws(Trouble)
}
