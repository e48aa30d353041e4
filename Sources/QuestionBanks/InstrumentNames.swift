import Law
import Text

/// The short names of a law's instruments, such as `PP 94/2021`, to be found in running text.
struct InstrumentNames {
  /// By the first byte of the name.
  private var names: [[(name: [UInt8], instrument: Instrument)]]

  init(_ law: RuleBase) {
    names = Array(repeating: [], count: 256)
    for instrument in law.instruments {
      let name = Array(instrument.shortName.utf8)
      if let first = name.first { names[Int(first)].append((name, instrument)) }
    }
  }

  /// The instruments that either language names, each once.
  func named(in text: Bilingual) -> [Instrument] {
    var found: [Instrument] = []
    for language in Language.allCases {
      for instrument in named(in: text[language])
      where !found.contains(where: { $0.id == instrument.id }) {
        found.append(instrument)
      }
    }
    return found
  }

  private func named(in text: String) -> [Instrument] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [Instrument] = []
      for start in bytes.indices where !names[Int(bytes[start])].isEmpty {
        // “PP 94/20213” names something else.
        for (name, instrument) in names[Int(bytes[start])]
        where name.withUnsafeBufferPointer({ bytes.has($0, at: start) })
          && bytes.isWhole(name.count, at: start)
        {
          found.append(instrument)
        }
      }
      return found
    }
  }
}
