/// The law that is built in: every rule file of this folder, by name.
public let regulations: [(name: String, text: String)] = embeddedFiles
