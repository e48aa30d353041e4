extension String {
  /// The text as it stands in the content or in an attribute of an HTML element.
  public var escapedForHTML: String {
    var escaped = ""
    for character in self {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _: escaped.append(character)
      }
    }
    return escaped
  }
}
