/// Where a workbook keeps its sheets, and on which day it begins to count.
final class WorkbookList: XMLEvents {
  /// The relation of the first sheet that is shown.
  private(set) var firstSheet: String?
  /// Whether days count from 1904, as on old machines.
  private(set) var countsFrom1904 = false

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "workbookPr":
      countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet" where firstSheet == nil && (attributes["state"] ?? "visible") == "visible":
      firstSheet = attributes["r:id"] ?? attributes.first { $0.key.hasSuffix(":id") }?.value
    default: break
    }
  }

  func text(_ text: String) {}
  func end(_ name: String) {}
}

/// The parts that relations lead to.
final class Relations: XMLEvents {
  private(set) var targets: [String: String] = [:]

  func begin(_ name: String, _ attributes: [String: String]) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"]
    else { return }
    targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
  }

  func text(_ text: String) {}
  func end(_ name: String) {}
}

/// The texts that cells share.
final class SharedTexts: XMLEvents {
  private(set) var texts: [String] = []
  private var isText = false
  private var isPhonetic = false

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": texts.append("")
    case "rPh": isPhonetic = true
    case "t": isText = !isPhonetic
    default: break
    }
  }

  func text(_ text: String) {
    guard isText, !texts.isEmpty else { return }
    texts[texts.count - 1] += text
  }

  func end(_ name: String) {
    if name == "t" { isText = false }
    if name == "rPh" { isPhonetic = false }
  }
}

/// Which cell styles show a number as a day.
final class CellStyles: XMLEvents {
  private var formats: [Int: String] = [:]
  private var styles: [Int] = []
  private var isCellFormats = false

  /// Whether cells of style `index` hold days.
  func isDay(_ index: Int) -> Bool {
    guard styles.indices.contains(index) else { return false }
    let format = styles[index]
    // Built-in formats of days (ECMA-376 part 1, 18.8.30), with those of East Asia.
    if (14...22).contains(format) || (27...36).contains(format) || (50...58).contains(format) {
      return format != 18 && format != 19 && format != 20 && format != 21
    }
    return formats[format].map(Self.namesDays) ?? false
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
        formats[id] = attributes["formatCode"] ?? ""
      }
    case "cellXfs": isCellFormats = true
    case "xf" where isCellFormats:
      styles.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
    default: break
    }
  }

  func text(_ text: String) {}

  func end(_ name: String) {
    if name == "cellXfs" { isCellFormats = false }
  }

  /// Whether a format shows a day or a year, outside of quoted and bracketed words.
  private static func namesDays(_ format: String) -> Bool {
    var closing: Character?
    for character in format.lowercased() {
      if let end = closing {
        if character == end { closing = nil }
        continue
      }
      switch character {
      case "\"": closing = "\""
      case "[": closing = "]"
      case "d", "y": return true
      default: break
      }
    }
    return false
  }
}
