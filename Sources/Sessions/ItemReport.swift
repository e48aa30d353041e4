import Assessment
import Dialogue
import Results
import Text

/// `lapor`: somebody thinks that an item is wrong.
struct ItemReport {
  let run: AttemptRun
  let entry: Form.Entry

  /// Records what is wrong with the item, asked for where `text` is empty.
  func take(_ text: String) throws(Trouble) {
    let desk = run.desk
    var text = text
    if text.isEmpty {
      let field = Bilingual("apa yang keliru", "what is wrong")
      let help = Bilingual(
        "Tulis dengan kata sendiri apa yang keliru pada butir ini; Enter atau 'batal' untuk tidak "
          + "melapor.",
        "Say in your own words what is wrong with the item; Enter or 'cancel' to report nothing.")
      guard case .line(let line) = desk.field(field, help: help),
        !line.isEmpty
      else { return }
      text = line
    }
    let item = entry.keyed.item
    let entry = Entry(
      .itemReported, at: desk.supplies.now(), actor: "peserta", subject: run.record.subject,
      body: [
        "attempt": .string(run.record.id.description),
        "item": .string(item.id.description),
        "digest": .string(desk.digest(of: item)),
        "text": .string(text),
      ])
    let stored = try Trouble.storing { () throws(StoreError) in try run.store.append(entry) }
    let clock = stored.entry.at.clockText(offset: desk.clockOffset)
    desk.say(
      Bilingual("Terima kasih. Laporan tersimpan \(clock).", "Thank you. Report saved \(clock)."))
  }
}
