import Dates

/// Dates that are counted from today.
extension DateReader {
  func relative(at place: Int, from today: Day) -> StatedDate? {
    let pair = "\(at(place)) \(at(place + 1))"
    if let days = daysFromToday[pair] ?? daysFromToday[at(place)] {
      return .day(today.adding(days: days))
    }
    return counted(at: place, from: today) ?? weekday(at: place, from: today)
      ?? nearby(pair, to: today)
  }

  private func at(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

  /// “dua hari lalu”, “in three weeks”; a month or a year back leaves the day open.
  private func counted(at place: Int, from today: Day) -> StatedDate? {
    guard let count = Int(at(place)) ?? numberWords[at(place)], (1...99).contains(count),
      let unit = units[at(place + 1)], let sign = direction(from: place + 2, before: place - 1)
    else { return nil }
    switch unit {
    case .day: return .day(today.adding(days: sign * count))
    case .week: return .day(today.adding(days: sign * count * 7))
    case .month: return month(sign * count, from: today)
    case .year: return StatedDate(year: today.year + sign * count)
    }
  }

  private func direction(from place: Int, before: Int) -> Int? {
    let next = at(place) == "yang" || at(place) == "yg" ? at(place + 1) : at(place)
    if pastWords.contains(next) { return -1 }
    return futureWords.contains(next) || at(before) == "in" ? 1 : nil
  }

  private func month(_ offset: Int, from today: Day) -> StatedDate? {
    let months = today.year * 12 + today.month - 1 + offset
    return StatedDate(year: months / 12, month: months % 12 + 1)
  }

  /// “sabtu lalu”, “last Saturday”, “hari Senin depan”: the nearest one that is not today.
  private func weekday(at place: Int, from today: Day) -> StatedDate? {
    guard let weekday = weekdayNames.firstIndex(where: { $0.contains(at(place)) }) else {
      return nil
    }
    // “minggu lalu” is last week unless “hari” says that the Sunday is meant.
    if at(place) == "minggu" && at(place - 1) != "hari" { return nil }
    let ahead = (weekday - today.weekday + 7) % 7
    let next = at(place + 1) == "yang" || at(place + 1) == "yg" ? at(place + 2) : at(place + 1)
    if pastWords.contains(next) || at(place - 1) == "last" {
      return .day(today.adding(days: ahead == 0 ? -7 : ahead - 7))
    }
    guard futureWords.contains(next) || at(place - 1) == "next" else { return nil }
    return .day(today.adding(days: ahead == 0 ? 7 : ahead))
  }

  /// The week, month or year beside this one.
  private func nearby(_ pair: String, to today: Day) -> StatedDate? {
    guard let (unit, sign) = neighbours[pair] else { return nil }
    switch unit {
    case .day: return .day(today.adding(days: sign))
    case .week:
      let monday = today.adding(days: -today.weekday + 7 * sign)
      return .period(monday, monday.adding(days: 6))
    case .month: return month(sign, from: today)
    case .year: return StatedDate(year: today.year + sign)
    }
  }
}

enum DateUnit { case day, week, month, year }

extension Day {
  /// Days since Monday; 1 January 1970 was a Thursday.
  fileprivate var weekday: Int { ((number + 3) % 7 + 7) % 7 }
}

let numberWords = [
  "se": 1, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
  "delapan": 8, "sembilan": 9, "sepuluh": 10, "one": 1, "a": 1, "two": 2, "three": 3, "four": 4,
  "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "rong": 2, "telung": 3,
]

private let units: [String: DateUnit] = [
  "hari": .day, "day": .day, "days": .day, "dina": .day, "minggu": .week, "pekan": .week,
  "week": .week, "weeks": .week, "bulan": .month, "bln": .month, "month": .month,
  "months": .month, "tahun": .year, "thn": .year, "taun": .year, "year": .year, "years": .year,
]

private let pastWords: Set = [
  "lalu", "lewat", "kemarin", "kemaren", "kmrn", "silam", "ago", "back", "kepungkur", "tadi",
]
private let futureWords: Set = ["lagi", "depan", "mendatang", "nanti", "ahead", "later", "besok"]

private let daysFromToday = [
  "hari ini": 0, "barusan": 0, "today": 0, "just now": 0, "tadi pagi": 0, "tadi siang": 0,
  "tadi sore": 0, "malam ini": 0, "nanti malam": 0, "tonight": 0, "dinten niki": 0,
  "kemarin dulu": -2, "kemarin lusa": -2, "kemarin": -1, "kemaren": -1, "kmrn": -1,
  "kmren": -1, "wingi": -1, "kamari": -1, "yesterday": -1, "semalam": -1, "semalem": -1,
  "tadi malam": -1, "tadi malem": -1, "td malem": -1, "td malam": -1, "td mlm": -1,
  "last night": -1,
  "besok": 1, "bsk": 1, "besuk": 1, "isuk": 1, "sesuk": 1, "tomorrow": 1, "lusa": 2,
  "emben": 2,
]

private let neighbours: [String: (DateUnit, Int)] = {
  var neighbours: [String: (DateUnit, Int)] = [:]
  for (word, unit) in units where unit != .day {
    for past in pastWords.union(["last"]) {
      neighbours["\(word) \(past)"] = (unit, -1)
      neighbours["\(past) \(word)"] = past == "last" ? (unit, -1) : nil
    }
    for future in futureWords { neighbours["\(word) \(future)"] = (unit, 1) }
    neighbours["next \(word)"] = (unit, 1)
    for this in ["ini", "iki"] { neighbours["\(word) \(this)"] = (unit, 0) }
    neighbours["this \(word)"] = (unit, 0)
  }
  return neighbours
}()

let monthNames: [Set<String>] = [
  ["januari", "january", "jan"], ["februari", "february", "feb", "pebruari"],
  ["maret", "march", "mar"], ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"],
  ["juli", "july", "jul"], ["agustus", "august", "agu", "aug", "agt", "ags"],
  ["september", "sept", "sep"], ["oktober", "october", "okt", "oct"],
  ["november", "nov", "nopember", "nop"], ["desember", "december", "des", "dec"],
]

/// From Monday.
private let weekdayNames: [Set<String>] = [
  ["senin", "monday", "senen"], ["selasa", "tuesday"], ["rabu", "wednesday"],
  ["kamis", "thursday"], ["jumat", "friday", "jum'at"], ["sabtu", "saturday"],
  ["minggu", "sunday", "ahad"],
]
