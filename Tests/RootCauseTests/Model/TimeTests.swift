import RootCause
import Testing

@Suite("Times as they are written")
struct TimeTests {
  @Test(
    "a time reads and prints as it was written",
    arguments: [
      "2017", "2017-01", "2017-01-31", "2017-01-31T23:27Z", "2017-01-31T23:27:09Z", "2017-01-31T23:27:09.250Z",
      "2017-01-31T23:27+01:00", "2017-01-31T23:27-04:30", "2017-01-31T23:27", "0000-01-01", "9999-12-31T23:59:59Z",
      "2024-02-29",
    ])
  func roundTrip(text: String) throws {
    #expect(try #require(Timestamp(text)).description == text)
  }

  @Test(
    "other ways to write the same time are read",
    arguments: [
      ("2017-01-31t23:27z", "2017-01-31T23:27Z"), ("2017-01-31 23:27Z", "2017-01-31T23:27Z"),
      ("2017-01-31T23:27+0100", "2017-01-31T23:27+01:00"), ("2017-01-31T23:27+01", "2017-01-31T23:27+01:00"),
      ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
    ])
  func variants(text: String, canonical: String) throws {
    #expect(try #require(Timestamp(text)).description == canonical)
  }

  @Test(
    "what is not a time is refused",
    arguments: [
      "", " ", "yesterday", "2017-1-31", "17-01-31", "2017-02-29", "2017-13-01", "2017-00-10", "2017-01-32",
      "2017-01-31T", "2017-01-31T24:00Z", "2017-01-31T23:60Z", "2017-01-31T23Z", "2017-01-31T2:07Z",
      "2017-01-31T23:27:61Z", "2017-01-31T23:27:09.Z", "2017-01-31T23:27:09.1234567890Z", "2017-01-31T23:27+19:00",
      "2017-01-31T23:27+1", "2017-01-31T23:27X", "+2017", "２０１７", "20170131T2327Z", "2017-01-31T23:27ZZ", "-0001",
      "2017-01-31T-1:00Z",
    ])
  func refused(text: String) { #expect(Timestamp(text) == nil) }

  @Test("an offset moves the moment, not the text")
  func offsets() throws {
    let here = try #require(Timestamp("2017-01-31T23:27+01:00"))
    let there = try #require(Timestamp("2017-01-31T22:27Z"))
    #expect(here.earliest == there.earliest)
    #expect(here != there)
  }

  @Test(
    "the days since 1970 are those of the calendar",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11017), ("2017-01-31", 17197), ("0000-01-01", -719_528),
    ])
  func epoch(text: String, days: Int) throws {
    #expect(try #require(CalendarDate(text)).daysSinceEpoch == days)
  }

  @Test("every day follows the one before")
  func consecutive() throws {
    var previous = try #require(CalendarDate("1896-01-01")).daysSinceEpoch
    for year in 1896...2104 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) where (year, month, day) != (1896, 1, 1) {
          let next = try #require(CalendarDate(year: year, month: month, day: day)).daysSinceEpoch
          #expect(next == previous + 1)
          previous = next
        }
      }
    }
  }

  @Test("a coarse time stands for every moment in it")
  func coarse() throws {
    let day = try #require(Timestamp("2017-01-31"))
    #expect(day.latest - day.earliest == 86_400_000_000 - 1)
    let year = try #require(Timestamp("2016"))
    #expect(year.latest - year.earliest == 366 * 86_400_000_000 - 1)
    let instant = try #require(Timestamp("2017-01-31T00:00:00.123456789Z"))
    #expect(instant.latest == instant.earliest)
  }

  @Test(
    "a span reads and prints as it was written",
    arguments: [
      "2017-01-31T19:00Z", "~2017-01-31T19:00Z", "2017-01-31T19:00Z ± 15 min", "2017-01-31T19:00Z ± 2 h",
      "2017-01-31T18:00Z..2017-01-31T19:00Z", "2017-01-31T19:00Z/2017-01-31T20:00Z", "2016-02/..", "../2017-01-31",
      "~2016-02/2017-01-31T18:00Z..2017-01-31T19:00Z",
    ])
  func spans(text: String) throws {
    #expect(try #require(TimeSpan(text)).description == text)
  }

  @Test("the end of an interval may leave out what it shares with its start")
  func shortened() throws {
    #expect(TimeSpan("2017-01-31T19:00Z/20:00Z") == TimeSpan("2017-01-31T19:00Z/2017-01-31T20:00Z"))
    #expect(TimeSpan("2017-01-31T19:00+01:00/20:00") == TimeSpan("2017-01-31T19:00+01:00/2017-01-31T20:00+01:00"))
    #expect(TimeSpan("2017-01-31T02:00Z..02:50") == TimeSpan("2017-01-31T02:00Z..2017-01-31T02:50Z"))
  }

  @Test(
    "what is not a span is refused",
    arguments: [
      "", "/", "../..", "2017/", "/2017", "2017-01-31T19:00Z ± soon", "2017 ±", "~", "..", "2017...2018", "a/b",
    ])
  func badSpans(text: String) { #expect(TimeSpan(text) == nil) }

  @Test("about means half an hour each way, or one unit of a coarser time")
  func about() throws {
    let hour = try #require(TimePoint("~2017-01-31T19:00Z"))
    let sharp = try #require(TimePoint("2017-01-31T19:00Z"))
    #expect(sharp.earliest - hour.earliest == 1_800_000_000)
    #expect(hour.latest - sharp.latest == 1_800_000_000)
    let year = try #require(TimePoint("~2016"))
    #expect(year.earliest == (try #require(Timestamp("2014-12-31T00:00Z"))).earliest)
  }
}
