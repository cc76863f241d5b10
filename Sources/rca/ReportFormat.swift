import ArgumentParser
import Foundation
import RootCause

/// How a report is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// How an answer of many rows is printed.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
  /// A table for spreadsheets.
  case csv
}

/// Values as JSON: keys in alphabetical order, so that the same report is the same bytes.
enum JSON {
  static func text(of report: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }
}

extension CalendarDate {
  /// The day it is here.
  static var today: CalendarDate? {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
