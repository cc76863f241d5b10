import DecisionDiagrams
import Testing

@Suite("Natural numbers")
struct NaturalTests {
  @Test(
    "powers of two are what they are",
    arguments: [
      (0, "1"), (63, "9223372036854775808"), (64, "18446744073709551616"),
      (128, "340282366920938463463374607431768211456"),
      (200, "1606938044258990275541962092341162602522202993782792835301376"),
    ])
  func powers(exponent: Int, digits: String) {
    #expect((Natural(1) << exponent).description == digits)
  }

  @Test("doubling by sums and by shifts agree, through every word boundary")
  func doubling() {
    var sum = Natural(3)
    for exponent in 1...400 {
      sum = sum + sum
      #expect(sum == Natural(3) << exponent)
    }
  }

  @Test("sums carry through many words and digits keep their inner zeros")
  func carries() {
    let almost = (1...640).reduce(Natural(0)) { number, _ in (number << 1) + 1 }
    #expect(almost + 1 == Natural(1) << 640)
    #expect((Natural(1) << 640) > almost)
    var ten = Natural(1)
    for zeros in 1...60 {
      ten = (ten << 3) + (ten << 1)
      #expect(ten.description == "1" + String(repeating: "0", count: zeros))
    }
  }

  @Test("products carry over any number of words")
  func products() {
    var random = SplitMix(seed: 41)
    for _ in 0..<200 {
      let factor = Natural(random.next()) + (Natural(random.next()) << Int.random(in: 0...200, using: &random))
      let small = UInt64.random(in: 0..<40, using: &random)
      let sum = (0..<small).reduce(Natural(0)) { sum, _ in sum + factor }
      #expect(factor * Natural(small) == sum)
      // (2^n - 1)² + 2 · 2^n = 2^2n + 1
      let bits = Int.random(in: 1...300, using: &random)
      let ones = (0..<bits).reduce(Natural(0)) { number, _ in (number << 1) + 1 }
      #expect(ones * ones + (Natural(1) << (bits + 1)) == (Natural(1) << (2 * bits)) + 1)
      #expect(factor * ones + factor == factor << bits)
      #expect(ones * factor == factor * ones)
    }
  }

  @Test("order is that of numbers")
  func order() {
    let ascending: [Natural] = [0, 1, .init(.max), Natural(1) << 64, (Natural(1) << 64) + 1, Natural(1) << 200]
    for (place, number) in ascending.enumerated() {
      #expect(ascending.map { $0 < number } == ascending.indices.map { $0 < place })
    }
  }

  @Test("numbers that fit become plain integers, others do not")
  func conversions() {
    #expect(Int(exactly: Natural(42)) == 42)
    #expect(UInt64(exactly: Natural(.max)) == .max)
    #expect(Int(exactly: Natural(.max)) == nil)
    #expect(UInt64(exactly: Natural(1) << 64) == nil)
    #expect(Double(Natural(1) << 100) == 0x1p100)
    #expect(Double(Natural(1) << 2000) == .infinity)
    #expect(Double(Natural(7)) == 7)
  }
}
