import RootCause

// The values that records are made of.
extension RandomInvestigation {
  mutating func number(upTo limit: Int) -> Int { Int.random(in: 0...limit, using: &generator) }

  mutating func choice<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }

  mutating func word<Word: CaseIterable>() -> Word { choice(Array(Word.allCases)) }

  mutating func text() -> String { HostileText.random(using: &generator) }

  mutating func maybe<Value>(_ make: (inout RandomInvestigation) -> Value) -> Value? {
    generator.chance(50) ? make(&self) : nil
  }

  /// Some of these, in another order, one of them perhaps twice.
  mutating func some<Value>(of values: [Value]) -> [Value] {
    guard !values.isEmpty, generator.chance(50) else { return [] }
    return (0..<number(upTo: 3)).map { _ in choice(values) }
  }

  mutating func ids<R>(_ type: R.Type, upTo limit: Int) -> [RecordID<R>] {
    (0..<number(upTo: limit)).map { _ in
      let stems = [
        "a", "E1", "1984", "yes", "null", "1e3", "on", "données", "事故", "x-y_z.1", "true", "2017-01-31", "0",
      ]
      var name = choice(stems)
      while !names.insert(name).inserted { name += "-\(number(upTo: 99))" }
      return RecordID(name)
    }
  }

  mutating func share() -> Double { Double(number(upTo: 64)) / 64 }

  mutating func amount() -> Double {
    switch number(upTo: 4) {
    case 0: Double(number(upTo: 100))
    case 1: -Double(number(upTo: 1_000)) / 8
    case 2: Double.random(in: -1e6...1e6, using: &generator)
    case 3: choice([1e300, -2.5e-12, 1e16, 0.1, .leastNonzeroMagnitude])
    default: 0
    }
  }

  mutating func date() -> CalendarDate {
    CalendarDate(year: number(upTo: 9_999), month: 1 + number(upTo: 11), day: 1 + number(upTo: 30)) ?? date()
  }

  mutating func timestamp() -> Timestamp {
    let texts = [
      "2017", "2017-01", "2017-01-31", "2017-01-31T23:27Z", "2017-01-31T23:27:01Z", "2017-01-31T23:27:01.250+01:00",
      "0001-12-31T00:00-11:30", "2017-01-31T23:27:01.123456789Z", "9999-12-31T23:59Z",
    ]
    return Timestamp(choice(texts)) ?? timestamp()
  }

  mutating func timePoint() -> TimePoint {
    switch number(upTo: 3) {
    case 0: .approximate(timestamp(), tolerance: nil)
    case 1: .approximate(timestamp(), tolerance: choice([0, 1, 59, 60, 90, 900, 3_600, 7_200, 86_400, 100_000]))
    case 2: .between(timestamp(), timestamp())
    default: .exact(timestamp())
    }
  }

  mutating func timeSpan() -> TimeSpan {
    switch number(upTo: 3) {
    case 0: .during(timePoint(), nil)
    case 1: .during(nil, timePoint())
    case 2: .during(timePoint(), timePoint())
    default: .at(timePoint())
    }
  }

  mutating func formula(depth: Int) -> Formula {
    guard depth < 4, generator.chance(80), let id = factors.randomElement(using: &generator) else {
      return factors.randomElement(using: &generator).map { .factor($0) } ?? .all([Formula]())
    }
    guard generator.chance(70) else { return .factor(id) }
    let inputs = (0..<number(upTo: 3)).map { _ in formula(depth: depth + 1) }
    switch number(upTo: 2) {
    case 0: return .all(inputs)
    case 1: return .any(inputs)
    default: return .atLeast(number(upTo: 3), inputs)
    }
  }
}
