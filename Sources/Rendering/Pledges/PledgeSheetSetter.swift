import Pledges
import Text

/// Sets a pledge's sheet as strips, all letters and gaps scaled alike.
struct PledgeSheetSetter {
  let sheet: PledgeSheet
  let page: PDFPage
  let scale: Double

  private var language: Language { sheet.language }
  private var signatory: PledgeSheet.Signatory { sheet.signatory }
  private var setter: PaperSetter { PaperSetter(page: page) }

  func strips() -> [Strip] {
    let points = sheet.text.points.enumerated().flatMap { point($1, number: $0 + 1) }
    return (head + points + closing + identity + signature).map { strip in
      var strip = strip
      strip.gap *= scale
      return strip
    }
  }

  private func style(
    _ size: Double, bold: Bool = false, italic: Bool = false, serif: Bool = false,
    _ tone: TextStyle.Tone = .ink, spacing: Double = 0
  ) -> TextStyle {
    TextStyle(
      size: size * scale, isBold: bold, isItalic: italic, isSerif: serif, tone: tone,
      spacing: spacing * scale)
  }

  private var head: [Strip] {
    [
      setter.strip(
        signatory.agency.uppercased(),
        style(11, bold: true, serif: true, .accent, spacing: 0.4), .centre),
      setter.strip(
        sheet.text.title[language].uppercased(),
        style(17, bold: true, serif: true, .accent, spacing: 1), gap: 14, .centre, as: .title),
      setter.strip(sheet.versionLine, style(8.5, .muted), gap: 2, .centre),
      setter.strip(sheet.text.opening[language], style(11), gap: 18),
    ]
  }

  /// The point with its number, and the provisions in small letters below it.
  private func point(_ point: PledgeText.Point, number: Int) -> [Strip] {
    let indent = 24.0
    var words = setter.strip(point.text[language], style(11), gap: 8, indent: indent)
    words.texts.insert(
      Strip.Text(
        content: .words("\(number). "), style: style(11), x: PaperFile.left, width: indent), at: 0)
    words.keepsWithNext = true
    let basis = Bilingual("Dasar: ", "Basis: ")[language] + point.citations
    return [words, setter.strip(basis, style(7.5, .muted), gap: 2, indent: indent)]
  }

  private var closing: [Strip] {
    [
      setter.strip(sheet.text.closing[language], style(11), gap: 12),
      setter.strip(
        PledgeText.note(on: sheet.text.source)[language], style(8, italic: true, .muted), gap: 7),
    ]
  }

  private var identity: [Strip] {
    let number =
      signatory.isASN ? Bilingual("NIP", "NIP") : Bilingual("Nomor pegawai", "Staff number")
    let rows = [
      (Bilingual("Nama", "Name"), signatory.name), (number, signatory.number ?? "-"),
      (Bilingual("Unit kerja", "Unit"), signatory.unit),
      (Bilingual("Instansi", "Agency"), signatory.agency),
    ]
    return rows.enumerated().map { index, row in
      var strip = setter.row(
        [row.0[language] + " ", ": " + row.1], [98, PaperFile.width - 98], style(10.5),
        gap: index == 0 ? 14 : 0, padding: 1, as: .paragraph)
      strip.keepsWithNext = true
      return strip
    }
  }

  /// Place and day, a box to sign in, and the name below it.
  private var signature: [Strip] {
    let width = 240.0
    let indent = PaperFile.width - width
    let day = sheet.record.moment.day(offset: sheet.record.offset).longText(in: language)
    let place = sheet.place ?? String(repeating: ".", count: 30)
    var when = setter.strip("\(place), \(day)", style(10.5), gap: 14, indent: indent)
    var caption = setter.strip(
      Bilingual("Yang berikrar,", "Pledged by,")[language], style(10.5), indent: indent)
    caption.frame = Box(
      x: PaperFile.left + indent, y: caption.height + 4, width: width, height: 62)
    caption.height += 70
    (when.keepsWithNext, caption.keepsWithNext) = (true, true)
    return [
      when, caption, setter.strip(signatory.name, style(10.5, bold: true), indent: indent),
    ]
  }
}
