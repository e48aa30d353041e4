/// One call of the program on a file below the watched folder.
struct Call: Hashable, CustomStringConvertible {
  enum Kind: String {
    case read
    case change
    /// A change that needs room on the disk.
    case room
    case sync
  }

  let number: Int
  let kind: Kind
  let name: String
  let file: String

  var description: String { "\(number) \(name) \(file)" }

  func isLike(_ other: Call) -> Bool { name == other.name && file == other.file }

  /// Those of `calls` that are not also made by another run from the same state, before and behind.
  static func own(of calls: [Call], beside others: [Call]) -> [Call] {
    let before = zip(calls, others).prefix { $0.isLike($1) }.count
    let behind = zip(calls.reversed(), others.reversed()).prefix { $0.isLike($1) }.count
    return Array(calls.dropFirst(before).dropLast(min(behind, calls.count - before)))
  }

  /// Whether only the index of a write-ahead log is concerned, which is made anew at every opening
  /// and holds nothing.
  var isOfIndex: Bool { file.hasSuffix("-shm") }
}

/// What the library noted of a run.
struct CallLog {
  private(set) var calls: [Call] = []
  /// The numbers of the calls that met a fault.
  private(set) var met: [Int] = []
  /// How many bytes were said after which call.
  private(set) var says: [(after: Int, bytes: Int)] = []

  init(_ text: String, below folder: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: "\t").map(String.init)
      guard words.count >= 3, let number = Int(words[0]) else { continue }
      if words[1] == "say", let bytes = Int(words[2]) {
        says.append((number, bytes))
      } else if words[2] == "fault" {
        met.append(number)
      } else if let kind = Call.Kind(rawValue: words[1]), words.count == 4 {
        let file = words[3].replacing(folder, with: "…")
        calls.append(Call(number: number, kind: kind, name: words[2], file: file))
      }
    }
  }
}
