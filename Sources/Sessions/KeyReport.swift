import Dates
import Seals
import Text

extension KeyJob {
  /// Shows which keys there are and whom this installation trusts; nothing of it is secret.
  public func show(json: Bool) throws(Trouble) -> Status {
    var (keys, trusted): ([KeyFile], TrustList) = ([], try desk.supplies.keys.trust())
    for role in KeyRole.allCases {
      if let file = try desk.supplies.keys.key(for: role) { keys.append(file) }
    }
    let exposed = keys.map(\.role).filter(desk.supplies.keys.isExposed)
    let ended = keys.map(\.publicKey).filter { trusted[$0]?.isInForce(at: now) == false }
    if json {
      desk.console.show(answer(keys, trusted, exposed).canonicalText)
    } else {
      for role in KeyRole.allCases { show(role, keys.first { $0.role == role }) }
      show(trusted)
      for role in exposed { desk.sayExposed(role) }
      if !ended.isEmpty { desk.say(KeyReportWords.ended) }
    }
    return exposed.isEmpty && ended.isEmpty ? .done : .finding
  }

  private var now: Instant { desk.supplies.now() }

  private func show(_ role: KeyRole, _ key: KeyFile?) {
    desk.say(KeyReportWords.heading(role))
    guard let key else { return desk.say(KeyReportWords.none(role)) }
    for row in KeyReportWords.rows(
      of: key, mark: desk.mark(of: key.publicKey), offset: desk.clockOffset)
    {
      desk.say("  \(row[desk.language])", hanging: 2)
    }
    desk.say(path: desk.supplies.keys.path(of: role))
  }

  private func show(_ list: TrustList) {
    desk.say(KeyReportWords.trusted)
    if list.keys.isEmpty { desk.say(KeyReportWords.nobody) }
    for key in list.keys {
      let line = KeyReportWords.line(
        of: key, mark: desk.mark(of: key.key), offset: desk.clockOffset)
      desk.say("  \(line[desk.language])", hanging: 2)
    }
  }

  private func answer(
    _ keys: [KeyFile], _ trusted: TrustList, _ exposed: [KeyRole]
  ) -> JSONValue {
    .object([
      "version": .int(1),
      "keys": .array(keys.map { json($0, isExposed: exposed.contains($0.role)) }),
      "trusted": .array(trusted.keys.map(json)),
    ])
  }

  private func json(_ key: KeyFile, isExposed: Bool) -> JSONValue {
    .object([
      "role": .string(key.role.rawValue), "public_key": .string(key.publicKey.description),
      "mark": .string(desk.mark(of: key.publicKey)),
      "since": key.since.map { .string($0.description) } ?? .null,
      "passphrase": .bool(key.isLocked), "exposed": .bool(isExposed),
    ])
  }

  private func json(_ key: TrustedKey) -> JSONValue {
    .object([
      "public_key": .string(key.key.description), "mark": .string(desk.mark(of: key.key)),
      "role": key.role.map { .string($0.rawValue) } ?? .null,
      "since": key.since.map { .string($0.description) } ?? .null,
      "until": key.until.map { .string($0.description) } ?? .null,
      "revoked": key.revoked.map { .string($0.description) } ?? .null,
    ])
  }
}

/// The sentences of `kunci` alone.
enum KeyReportWords {
  static let trusted = Bilingual("Kunci yang dipercaya:", "Trusted keys:")
  static let nobody = Bilingual("  belum ada", "  none yet")

  static let ended = Bilingual(
    "TEMUAN: kunci di sini sudah tidak berlaku menurut daftar kepercayaan. Ganti dengan: kunci ganti",
    "FINDING: a key here is no longer in force by the list of trusted keys. Replace it: key replace"
  )

  static func heading(_ role: KeyRole) -> Bilingual {
    switch role {
    case .issuer:
      Bilingual(
        "Kunci penerbit (segel sertifikat dan jurnal):", "Sealing key (certificates, ledger):")
    case .officer: Bilingual("Kunci kepegawaian:", "Officers' key:")
    }
  }

  static func none(_ role: KeyRole) -> Bilingual {
    switch role {
    case .issuer:
      Bilingual("  belum ada; dibuat saat pertama menyegel", "  none yet; made at the first seal")
    case .officer:
      Bilingual(
        "  belum ada; buat dengan: kunci buat kepegawaian", "  none yet: key create officer")
    }
  }

  static func rows(of key: KeyFile, mark: String, offset: Int) -> [Bilingual] {
    let since = key.since.map { moment($0, offset) }
    return [
      Bilingual("tanda \(mark)", "mark \(mark)"),
      Bilingual("publik \(key.publicKey)", "public \(key.publicKey)"),
      Bilingual("sejak \(since ?? "-")", "since \(since ?? "-")"),
      key.isLocked
        ? Bilingual("dengan sandi", "with a passphrase")
        : Bilingual("tanpa sandi", "without a passphrase"),
    ]
  }

  static func line(of key: TrustedKey, mark: String, offset: Int) -> Bilingual {
    var line = Bilingual(mark, mark)
    if let role = key.role { line = line + Bilingual(" \(role.rawValue)", " (\(role.rawValue))") }
    if let since = key.since.map({ moment($0, offset) }) {
      line = line + Bilingual(", sejak \(since)", ", since \(since)")
    }
    if let revoked = key.revoked.map({ moment($0, offset) }) {
      return line + Bilingual(", dicabut \(revoked)", ", revoked \(revoked)")
    }
    if let until = key.until.map({ moment($0, offset) }) {
      line = line + Bilingual(", sampai \(until)", ", until \(until)")
    }
    return line
  }

  private static func moment(_ instant: Instant, _ offset: Int) -> String {
    "\(instant.day(offset: offset)) \(instant.clockText(offset: offset))"
  }
}
