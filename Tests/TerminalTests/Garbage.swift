/// Lines of arbitrary bytes, many of them keys that mean something.
struct Garbage {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// - Parameter left: Bytes that are left out.
  mutating func lines(_ count: Int, without left: Set<UInt8>) -> [[UInt8]] {
    (0..<count).map { _ in line().filter { !left.contains($0) && $0 != 0x0A && $0 != 0x0D } }
  }

  private mutating func line() -> [UInt8] {
    (0..<number(below: 8)).flatMap { _ in
      number(below: 3) > 0
        ? [UInt8(number(below: 256))] : Self.pieces[number(below: Self.pieces.count)]
    }
  }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  /// Keys, escape sequences that a terminal would obey, letters of one and several scalars.
  private static let pieces = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[3~", "\u{1B}b", "\u{1B}", "\t",
    "\u{12}", "\u{16}", "\u{7F}", "\u{1}", "\u{5}", "\u{B}", "\u{19}", "\u{C}", "\u{18}",
    "\u{1B}]0;judul\u{7}", "\u{1B}[31m", "\u{1B}[2J", "\u{16}\u{1B}c", "\u{9B}31m", "\u{90}q",
    "é", "漢", "e\u{301}", "x\u{302}", "👩\u{200D}🏫", "\u{202E}", "lat", "ujian 1", "\"", "|",
  ].map { Array($0.utf8) }

  /// What `output` asks of a terminal beyond drawing a line: escape sequences that do not just move
  /// the cursor, erase, insert or delete, and control characters that do not end a line or step back.
  static func orders(in output: String) -> Set<String> {
    var orders: Set<String> = []
    var rest = Array(output.replacing("\u{1B}]777;siap\u{7}", with: "").unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        let parameters = rest.dropFirst().prefix { "0123456789;?".unicodeScalars.contains($0) }
        let final = rest.dropFirst(1 + parameters.count).first
        let isDrawing = final.map("ABCDGHJKPX@hl".unicodeScalars.contains) ?? false
        if rest.first != "[" || !isDrawing { orders.insert("ESC \(text(rest.prefix(8)))") }
      } else if isOrder(scalar) {
        orders.insert("U+\(String(scalar.value, radix: 16))")
      }
    }
    return orders
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    scalars.map { $0.escaped(asASCII: true) }.joined()
  }

  private static func isOrder(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{8}", "\u{7}": false
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}": true
    case _: false
    }
  }
}
