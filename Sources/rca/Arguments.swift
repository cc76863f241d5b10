public import ArgumentParser
public import RootCause
public import RootCauseDiagrams

// Values of the library that can be given as arguments.

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Diagram.Direction: ExpressibleByArgument {}
extension Diagram.Theme: ExpressibleByArgument {}

extension Diagram.Part.Only: ExpressibleByArgument {}

extension Goal: ExpressibleByArgument {}

extension Profile: ExpressibleByArgument {}
