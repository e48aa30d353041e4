import Assessment
import Dates
import Law
import Testing
import Text

/// Long random histories against a model that knows nothing of the machine but its rules.
@Suite struct AttemptHistoryTests {
  /// What an attempt must be, kept in the plainest way.
  struct Model {
    let items: [KeyedItem]
    var isStarted = false
    var deadline = 0
    var end: String?
    var chosen: [ItemID: String] = [:]
    var flags: Set<ItemID> = []

    func accepts(_ time: Int) -> Bool { isStarted && end == nil && time < deadline }
    var openCount: Int { items.count - chosen.count }
  }

  private let form: Form

  init() throws { form = Form(practising: try SampleItems.keyed(4), seed: 7) }

  private func event(at time: Int, _ generator: inout SeededGenerator) -> Attempt.Event {
    let now = Instant(milliseconds: time)
    let entry = form.entries[Int.random(in: 0..<form.entries.count, using: &generator)]
    let id = entry.keyed.item.id
    switch Int.random(in: 0..<24, using: &generator) {
    case 0, 1: return .start(at: now, until: now.adding(milliseconds: 400))
    case 2..<12:
      let option = entry.shown[Int.random(in: 0..<entry.shown.count, using: &generator)].id
      return .respond(Response(item: id, answer: .option(option), typed: option, at: now))
    case 12..<15: return .flag(id, at: now)
    case 15, 16: return .unflag(id, at: now)
    case 17:
      return .handIn(leavingOpen: Int.random(in: 0...4, using: &generator), at: now)
    case 18 where Int.random(in: 0..<4, using: &generator) == 0: return .giveUp(.wished, at: now)
    case 19, 20: return .resume(at: now)
    case _: return .tick(at: now)
    }
  }

  /// Does to the model what the rules say; whether something is to be recorded.
  private func happens(_ event: Attempt.Event, to model: inout Model) -> Bool {
    let time = event.moment.milliseconds
    switch event {
    case .start(_, let deadline):
      guard !model.isStarted else { return false }
      (model.isStarted, model.deadline) = (true, deadline.milliseconds)
      return true
    case .respond(let response):
      guard model.accepts(time), case .option(let id) = response.answer,
        model.chosen[response.item] != id
      else { return false }
      model.chosen[response.item] = id
      return true
    case .flag(let item, _):
      if model.accepts(time) { model.flags.insert(item) }
      return false
    case .unflag(let item, _):
      if model.accepts(time) { model.flags.remove(item) }
      return false
    case .handIn(let known, _):
      guard model.accepts(time), model.openCount <= known else { return false }
      model.end = "submitted"
      return true
    case .giveUp:
      guard model.accepts(time) else { return false }
      model.end = "abandoned"
      return true
    case .tick, .resume:
      guard model.isStarted, model.end == nil, time >= model.deadline else { return false }
      model.end = "expired"
      return true
    }
  }

  private func end(of state: Attempt.State) -> String? {
    switch state {
    case .notStarted, .open: nil
    case .submitted: "submitted"
    case .expired: "expired"
    case .abandoned: "abandoned"
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func `any history ends once, takes nothing behind its end, and is given again by its facts`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var attempt = Attempt(of: form)
    var model = Model(items: form.entries.map(\.keyed))
    var facts: [Attempt.Fact] = []
    var time = 0
    for _ in 0..<60 {
      // The clock may stand still, and now and then it is set back.
      time += Int.random(in: -5...20, using: &generator)
      let event = event(at: time, &generator)
      let isRecorded = happens(event, to: &model)
      let action = attempt.reaction(to: event)
      attempt.take(action)
      if case .record(let fact) = action { facts.append(fact) }
      #expect((action.fact != nil) == isRecorded, "\(event)")
      #expect(end(of: attempt.state) == model.end)
      #expect(attempt.flagged == model.flags)
      #expect(attempt.responses.mapValues { $0.answer.id } == model.chosen)
      #expect(attempt.unanswered.count == model.openCount)
      // At any moment, whoever lost everything but the facts and the flags has the same attempt.
      #expect(Attempt(of: form, after: facts, flagged: attempt.flagged) == attempt)
    }
    #expect(facts.count { $0.isStart } <= 1)
    #expect(facts.count { $0.isEnd } == (model.end == nil ? 0 : 1))
    #expect(facts.dropLast().allSatisfy { !$0.isEnd })
  }

  @Test(arguments: UInt64(0)..<100)
  func `facts behind an end change nothing`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let start = Attempt.Fact.started(at: Instant(milliseconds: 0), until: Instant(milliseconds: 9))
    let ends: [Attempt.Fact] = [
      .submitted(at: Instant(milliseconds: 1)), .expired(at: Instant(milliseconds: 9)),
      .abandoned(.formChanged, at: Instant(milliseconds: 2)),
    ]
    let entry = form.entries[0]
    let response = Response(
      item: entry.keyed.item.id, answer: .option(entry.shown[0].id), typed: "1",
      at: Instant(milliseconds: 5))
    let later = ([start, .responded(response)] + ends).shuffled(using: &generator)
    for end in ends {
      let closed = Attempt(of: form, after: [start, end])
      #expect(Attempt(of: form, after: [start, end] + later) == closed)
    }
  }

  @Test func `a fact that was recorded holds, whatever the clock says of it later`() throws {
    let entry = form.entries[0]
    let response = Response(
      item: entry.keyed.item.id, answer: .option(entry.shown[0].id), typed: "1",
      at: Instant(milliseconds: 5000))
    let attempt = Attempt(
      of: form,
      after: [
        .started(at: Instant(milliseconds: 4000), until: Instant(milliseconds: 1000)),
        .responded(response),
      ])
    #expect(attempt.responses[response.item] == response)
  }
}

extension Attempt.Action {
  fileprivate var fact: Attempt.Fact? { if case .record(let fact) = self { fact } else { nil } }
}

extension Attempt.Fact {
  fileprivate var isStart: Bool { if case .started = self { true } else { false } }

  fileprivate var isEnd: Bool {
    switch self {
    case .started, .responded: false
    case .submitted, .expired, .abandoned: true
    }
  }
}
