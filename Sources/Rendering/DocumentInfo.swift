import Dates
import Text

/// What a file says of itself, the same in its two places: the information dictionary and XMP.
struct DocumentInfo {
  let title: String
  let author: String
  let subject: String
  let created: Instant
  var language = Language.indonesian

  /// The program, as the creator of the document.
  static let creator = "Netral"

  /// The language as BCP 47 writes it.
  var languageTag: String {
    switch language {
    case .indonesian: "id-ID"
    case .english: "en"
    }
  }

  /// To the second, `2031-03-01T03:15:00Z`.
  var xmpDate: String { "\(created.description.prefix(19))Z" }

  /// The same moment as PDF writes it, `D:20310301031500Z`.
  var pdfDate: String { "D:" + xmpDate.filter(\.isNumber) + "Z" }
}

extension DocumentInfo {
  /// The metadata of a PDF/A-3 file in which every letter can be read as text (level U).
  func xmp(producer: String) -> String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
     <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/">
       <pdfaid:part>3</pdfaid:part>
       <pdfaid:conformance>U</pdfaid:conformance>
       <dc:format>application/pdf</dc:format>
       <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(title))</rdf:li></rdf:Alt></dc:title>
       <dc:creator><rdf:Seq><rdf:li>\(escaped(author))</rdf:li></rdf:Seq></dc:creator>
       <dc:description><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(subject))</rdf:li></rdf:Alt>\
    </dc:description>
       <dc:language><rdf:Bag><rdf:li>\(languageTag)</rdf:li></rdf:Bag></dc:language>
       <xmp:CreatorTool>\(Self.creator)</xmp:CreatorTool>
       <xmp:CreateDate>\(xmpDate)</xmp:CreateDate>
       <xmp:ModifyDate>\(xmpDate)</xmp:ModifyDate>
       <xmp:MetadataDate>\(xmpDate)</xmp:MetadataDate>
       <pdf:Producer>\(escaped(producer))</pdf:Producer>
      </rdf:Description>
     </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
