import Assessment
import Dates
import Dialogue
import Law
import QuestionBanks
import Reports
import Text

/// `bank buat` with a person at the keyboard: title and topic, then item after item. Each is shown
/// as it will be and written once the person agrees.
struct NewBankDialogue {
  let desk: Desk
  private let name: String

  init(_ desk: Desk, _ name: String) {
    self.desk = desk
    self.name = name
  }

  /// The id of the item of that number.
  static func id(_ number: Int, of name: String) -> String {
    "\(name)-\(number < 10 ? "0" : "")\(number)"
  }

  func run() throws(Trouble) -> Status {
    desk.say(NewBankWords.introduction)
    guard let title = Interview(desk: desk).both(NewBankWords.title), let topic = topic() else {
      desk.say(NewBankWords.nothingWritten)
      return .done
    }
    var bank = NewBank(name: name, title: title, topic: topic)
    var folder: String?
    repeat {
      guard let item = try NewItemDialogue(desk, bank).item() else { break }
      bank.items.append(item)
      folder = try write(bank, in: folder)
    } while desk.confirm(NewBankWords.another)
    guard let folder else {
      desk.say(NewBankWords.nothingWritten)
      return .done
    }
    desk.say(NewBankWords.finished(bank.items.count))
    desk.say(path: "netral bank periksa \(folder)")
    return .done
  }

  /// A topic of the open banks, or a new one.
  private func topic() -> Topic? {
    let read = (try? desk.banksAsRead()) ?? []
    var known: [Topic] = []
    for topic in read.flatMap(\.bank.topics) where !known.contains(topic) { known.append(topic) }
    if !known.isEmpty {
      let labels = known.map { $0.label[desk.language] } + [NewBankWords.newTopic[desk.language]]
      guard let index = Interview(desk: desk).pick(NewBankWords.whichTopic, labels) else {
        return nil
      }
      if index < known.count { return known[index] }
    }
    while let label = Interview(desk: desk).both(NewBankWords.topic) {
      guard let topic = Topic(label: label) else {
        desk.say(NewBankWords.wrongTopic)
        continue
      }
      // The same id means the same topic in every bank, with one pair of labels.
      return known.first { $0.id == topic.id } ?? topic
    }
    return nil
  }

  private func write(_ bank: NewBank, in folder: String?) throws(Trouble) -> String {
    let files = bank.files(in: desk.law.vocabulary)
    let place: String
    if let folder {
      place = folder
      for file in files.reversed() {
        try desk.supplies.write("\(folder)/\(file.name)", Array(file.text.utf8))
      }
    } else {
      place = try desk.supplies.newBank(name, files)
    }
    desk.say(NewBankWords.written)
    for file in files { desk.say(path: "\(place)/\(file.name)") }
    return place
  }
}
