import Dates
import Text

extension LawReader {
  /// `instrumen ID jenjang WORD berlaku sejak D [sampai sebelum D]`
  mutating func readInstrument(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let words = Array(block.head.rest)
    guard words.count > 4, words[1].text == "jenjang", words[3].text == "berlaku" else {
      return report(.missing("jenjang … berlaku sejak …", at: block.place))
    }
    guard let interval = interval(words[4...], at: block.place) else { return }
    var name = id
    var title: Bilingual?
    var sureness: Confidence?
    var replaces: [String] = []
    var notes: [Bilingual] = []
    for line in block.attributes {
      switch line.keyword.text {
      case "singkatan": name = line.rest.strings.first?.text ?? id
      case "judul": title = bilingual(line.rest, at: line.keyword.place)
      case "keyakinan": sureness = confidence(line)
      case "menggantikan": replaces += line.rest.words.map(\.text)
      case "catatan": notes.append(bilingual(line.rest, at: line.keyword.place))
      default:
        report(
          .unknownKeyword(
            line.keyword, near: ["singkatan", "judul", "keyakinan", "menggantikan", "catatan"]))
      }
    }
    if title == nil { report(.missing("judul", at: block.place)) }
    if sureness == nil { report(.missing("keyakinan", at: block.place)) }
    instrumentPositions[id] = instruments.count
    instruments.append(
      Instrument(
        id: id, rank: words[2].text, shortName: name, title: title ?? Bilingual(id, id),
        interval: interval, confidence: sureness ?? .low, replaces: replaces, notes: notes,
        place: block.place))
  }

  mutating func readForm(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let label = bilingual(block.head.rest, at: block.place)
    var offence: (OffenceClass, Level?)?
    var basis: Citation?
    var sureness: Confidence?
    var notes: [Bilingual] = []
    for line in block.attributes {
      switch line.keyword.text {
      case "kelas": offence = offenceClass(line.rest, of: line)
      case "dasar": basis = citations(line.rest).first
      case "keyakinan": sureness = confidence(line)
      case "catatan": notes.append(bilingual(line.rest, at: line.keyword.place))
      default:
        report(.unknownKeyword(line.keyword, near: ["kelas", "dasar", "keyakinan", "catatan"]))
      }
    }
    guard let offence, let basis, let sureness else {
      return report(.missing("kelas, dasar, keyakinan", at: block.place))
    }
    formIDs.insert(id)
    forms.append(
      SanctionForm(
        id: id, label: label, offenceClass: offence.0, level: offence.1, basis: basis,
        confidence: sureness, notes: notes))
  }

  /// `disiplin berat`, or a class alone.
  mutating func offenceClass(
    _ tokens: some Collection<Token>, of line: SourceLine
  ) -> (OffenceClass, Level?)? {
    let words = Array(tokens)
    guard
      let offence = choice(
        words.first, of: line, OffenceClass.init(rawValue:), OffenceClass.allCases.map(\.rawValue))
    else { return nil }
    guard words.count > 1 else { return (offence, nil) }
    let level = choice(words[1], of: line, Level.init(rawValue:), Level.allCases.map(\.rawValue))
    return level.map { (offence, $0) }
  }

  /// `skb-2022 Lampiran II huruf A angka 4; pp42-2004 Pasal 11 huruf c`
  mutating func citations(_ tokens: some Collection<Token>) -> [Citation] {
    tokens.parts(between: ";").compactMap { part in
      guard let name = part.first else { return nil }
      if instrumentPositions[name.text] == nil {
        report(.unknownWord(name, near: instruments.map(\.id)))
      }
      return Citation(instrument: name.text, provision: part.dropFirst().plainText)
    }
  }

  mutating func readElection(_ block: Block) {
    guard let id = identifier(of: block) else { return }
    let label = bilingual(block.head.rest, at: block.place)
    let words = block.head.rest.words
    var kinds: [String] = []
    if words.count > 2, words[1].text == "jenis" { kinds = words.dropFirst(2).map(\.text) }
    if kinds.isEmpty { report(.missing("jenis", at: block.place)) }
    var determination: Day?
    var campaign: Interval?
    var voting: Day?
    var sureness: Confidence?
    var notes: [Bilingual] = []
    for line in block.attributes {
      switch line.keyword.text {
      case "penetapan": determination = day(line.rest.first, at: line.keyword.place)
      case "kampanye": campaign = campaignInterval(line)
      case "pemungutan": voting = day(line.rest.first, at: line.keyword.place)
      case "keyakinan": sureness = confidence(line)
      case "catatan": notes.append(bilingual(line.rest, at: line.keyword.place))
      default:
        report(
          .unknownKeyword(
            line.keyword, near: ["penetapan", "kampanye", "pemungutan", "keyakinan", "catatan"]))
      }
    }
    guard let determination, let campaign, let voting, let sureness else {
      return report(.missing("penetapan, kampanye, pemungutan, keyakinan", at: block.place))
    }
    elections.append(
      Election(
        id: id, kinds: kinds, label: label, determination: determination, campaign: campaign,
        voting: voting, confidence: sureness, notes: notes))
  }

  /// `D sampai sebelum D`
  private mutating func campaignInterval(_ line: SourceLine) -> Interval? {
    let since = Token(kind: .word, text: "sejak", place: line.keyword.place)
    return interval([since] + line.rest, at: line.keyword.place)
  }
}
