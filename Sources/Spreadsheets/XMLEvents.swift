import CExpat

/// What a part of a workbook tells, element by element.
protocol XMLEvents: AnyObject {
  func begin(_ name: String, _ attributes: [String: String])
  func text(_ text: String)
  func end(_ name: String)
}

/// Tells `events` of every element in `bytes`; names are without their prefix.
///
/// - Parameter part: How an error names it.
func readXML(
  _ bytes: [UInt8], part: String, into events: any XMLEvents
) throws(SpreadsheetError) {
  guard let parser = XML_ParserCreate(nil) else { throw .part(part) }
  defer { XML_ParserFree(parser) }
  let box = EventBox(events)
  XML_SetUserData(parser, Unmanaged.passUnretained(box).toOpaque())
  XML_SetElementHandler(
    parser,
    { data, name, attributes in
      EventBox.at(data)?.events.begin(localName(name), pairs(attributes))
    },
    { data, name in EventBox.at(data)?.events.end(localName(name)) })
  XML_SetCharacterDataHandler(parser) { data, text, count in
    guard let text else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    EventBox.at(data)?.events.text(String(decoding: bytes, as: UTF8.self))
  }
  let status = bytes.withUnsafeBytes { buffer in
    XML_Parse(
      parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
  }
  guard status == XML_STATUS_OK else {
    throw .markup(part: part, line: Int(XML_GetCurrentLineNumber(parser)))
  }
}

/// Carries the receiver through expat's untyped pointer.
private final class EventBox {
  let events: any XMLEvents

  init(_ events: any XMLEvents) { self.events = events }

  static func at(_ pointer: UnsafeMutableRawPointer?) -> EventBox? {
    pointer.map { Unmanaged<EventBox>.fromOpaque($0).takeUnretainedValue() }
  }
}

private func localName(_ name: UnsafePointer<CChar>?) -> String {
  let whole = name.map { String(cString: $0) } ?? ""
  return whole.split(separator: ":").last.map(String.init) ?? whole
}

/// Attributes come as a list of names and values that ends with a null pointer.
private func pairs(
  _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) -> [String: String] {
  guard var place = list else { return [:] }
  var pairs: [String: String] = [:]
  while let name = place[0], let value = place[1] {
    pairs[String(cString: name)] = String(cString: value)
    place += 2
  }
  return pairs
}
