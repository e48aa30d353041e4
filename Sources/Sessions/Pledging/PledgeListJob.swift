import Pledges
import Results
import Text

extension PledgeJob {
  /// Shows one's own pledges, the last one last.
  public func list(json: Bool) throws(Trouble) -> Status {
    let wording = try desk.soundPledgeWording()
    let own = try ownPledges()
    guard !json else {
      desk.console.show(answer(own, wording).canonicalText)
      return .done
    }
    if own.isEmpty { desk.say(PledgeWords.none) }
    for pledge in own {
      let row = PledgeWords.row(
        pledge.at.day(offset: desk.clockOffset), pledge.id, pledge.version,
        isInUse: pledge.digest == wording?.digest.description, entry: pledge.number)
      desk.say("  \(row[desk.language])", hanging: 2)
    }
    return .done
  }

  private func ownPledges() throws(Trouble) -> [SignedPledge] {
    guard let store = try desk.existingStore(), let subject = desk.supplies.seat.subject else {
      return []
    }
    return try Trouble.storing { () throws(StoreError) in try store.pledges(of: subject) }
  }

  private func answer(_ own: [SignedPledge], _ wording: PledgeWording?) -> JSONValue {
    .object([
      "version": .int(1),
      "wording": wording?.json ?? .null,
      "pledges": .array(
        own.map { pledge in
          .object([
            "pledge": .string(pledge.id), "wording_version": .int(pledge.version),
            "digest": .string(pledge.digest), "points": .int(pledge.points),
            "signed": .string(pledge.at.description), "entry": .int(pledge.number),
            "in_use": .bool(pledge.digest == wording?.digest.description),
          ])
        }),
    ])
  }
}

extension PledgeWording {
  fileprivate var json: JSONValue {
    .object([
      "pledge": .string(text.id), "wording_version": .int(text.version),
      "digest": .string(digest.description),
    ])
  }
}

extension PledgeJob {
  /// Shows the wording in use, or everything that is wrong in a file with one; `path` names where
  /// to write it, as a text to begin another with.
  public func showWording(
    in file: String?, to path: String?, json: Bool
  ) throws(Trouble) -> Status {
    let source = try self.source(file)
    let wording = try desk.pledgeWording(in: source)
    if let path {
      try desk.supplies.write(path, Array(source.text.utf8))
      desk.say(path: path)
    } else if json {
      guard case .object(var members) = wording.text.json else { return .done }
      members["wording_version"] = members["version"]
      members["version"] = .int(1)
      members["digest"] = .string(wording.digest.description)
      desk.console.show(JSONValue.object(members).canonicalText)
    } else {
      show(wording)
    }
    return .done
  }

  private func source(_ file: String?) throws(Trouble) -> (name: String, text: String) {
    guard let file else { return try desk.pledgeFile() }
    return (file, String(decoding: try desk.supplies.read(file), as: UTF8.self))
  }

  private func show(_ wording: PledgeWording) {
    let text = wording.text
    desk.say(text.title)
    desk.say(text.opening)
    for (index, point) in text.points.enumerated() {
      desk.say("\(index + 1). \(point.text[desk.language])", hanging: 3)
      for basis in point.basis {
        desk.say("   \(PledgeWords.line(of: basis)[desk.language])", hanging: 2)
      }
    }
    desk.say(text.closing)
    desk.say(PledgeText.note(on: text.source))
    desk.say(PledgeWords.sound(text, digest: wording.digest.description))
  }
}
