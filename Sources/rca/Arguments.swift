public import ArgumentParser
public import RootCause
public import RootCauseDiagrams
public import RootCauseGraphviz

// Values of the library that can be given as arguments.

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Diagram.Direction: ExpressibleByArgument {}
extension Diagram.Theme: ExpressibleByArgument {}

extension Diagram.Part.Only: ExpressibleByArgument {}

extension Goal: ExpressibleByArgument {}

extension Paper.Size: ExpressibleByArgument {
  public init?(argument: String) {
    guard let size = Paper.Size.allCases.first(where: { $0.rawValue.lowercased() == argument.lowercased() }) else {
      return nil
    }
    self = size
  }
}

extension Profile: ExpressibleByArgument {}
