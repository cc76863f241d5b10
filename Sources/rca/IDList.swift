import ArgumentParser
import RootCause

/// Ids given as one argument, separated by commas.
struct IDList: ExpressibleByArgument {
  var names: [String]

  init?(argument: String) {
    names = argument.namesBetweenCommas
    guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty }) else { return nil }
  }
}

extension Investigation {
  /// The interventions made by doing the same to each record named.
  ///
  /// - Throws: ``Failure`` with all names that are not there, not just the first.
  func interventions<R>(_ lists: [IDList], _ make: (RecordID<R>) -> Intervention) throws -> [Intervention] {
    var problems: [String] = []
    var result: [Intervention] = []
    for name in lists.flatMap(\.names) {
      do throws(LookupError) {
        result.append(make(try find(name)))
      } catch {
        problems.append(error.description)
      }
    }
    guard problems.isEmpty else { throw Failure(problems.joined(separator: "\nrca: ")) }
    return result
  }
}
