import FaultTrees
import RootCause

/// What a parameter comes to.
enum ParameterValue {
  /// It is being worked out: coming back to it is a cycle.
  case pending
  case number(Double)
  /// An expression that is not read.
  case open(String)
  /// It has a problem that was reported.
  case faulty
}

// How likely the events are.
extension ModelDecoder {
  func setProbabilities() {
    for (event, definition) in basicEventDefinitions.enumerated() {
      guard let expression = expression(of: definition.element) else { continue }
      switch evaluate(expression, in: definition.container) {
      case .number(let value):
        guard (0...1).contains(value) else {
          reportNotProbable(expression, value, event: definition)
          continue
        }
        tree.setProbability(value, of: event)
      case .open(let name):
        let event = definition.name < 0 ? "" : elements.values[definition.name]
        openProbabilities[name, default: (expression, [])].events.append(event)
      case .faulty, .pending: break
      }
    }
    for definition in parameters.definitions {
      guard let expression = expression(of: definition.element) else {
        report(
          .missingFormula, "the parameter “\(elements.values[definition.name])” has no expression",
          .tag(offset(of: definition.element)), suggestion: "say what it is: `<float value=\"…\"/>`")
        continue
      }
      _ = evaluate(expression, in: definition.container)
    }
  }

  private func expression(of definition: ElementTree.Element) -> ElementTree.Element? {
    var expression: ElementTree.Element?
    for child in elements.children(of: definition) {
      if let tag = tag(of: child), TagSet.remarks.contains(tag) { continue }
      if let first = expression {
        report(
          .unknownElement, "there is one expression at the most; this is another one", .tag(offset(of: child)),
          notes: [.init(message: "the first one begins here", spot: .tag(offset(of: first)))])
        break
      }
      expression = child
    }
    return expression
  }

  /// What an expression comes to. Follows parameters that are parameters in a loop, however many there are.
  private func evaluate(_ expression: ElementTree.Element, in container: Int) -> ParameterValue {
    var expression = expression
    var container = container
    var pending: [Int] = []
    var value = ParameterValue.faulty
    while true {
      guard tag(of: expression) == .parameter else {
        value = constant(expression)
        break
      }
      checkAttributes(of: expression)
      guard let name = name(of: expression) else { break }
      guard let definition = lookUp(name, in: container, of: parameters) else {
        reportUndefined(expression, name, in: parameters)
        break
      }
      let element = Int(definition.element)
      if let known = parameterValues[element] {
        if case .pending = known {
          let cycle = pending.drop { $0 != element }.map { parameterName($0) } + [parameterName(element)]
          report(
            .cyclicDefinition, "a parameter is defined by itself: \(cycle.abbreviated)",
            .value(offset(of: expression), attribute: .name), suggestion: "give one of them a value")
        } else {
          value = known
        }
        break
      }
      parameterValues[element] = .pending
      pending.append(element)
      guard let next = self.expression(of: definition.element) else { break }
      expression = next
      container = definition.container
    }
    for element in pending { parameterValues[element] = value }
    return value
  }

  private func parameterName(_ element: Int) -> String {
    value(.name, of: ElementTree.Element(element)).map { elements.values[$0] } ?? ""
  }

  private func constant(_ element: ElementTree.Element) -> ParameterValue {
    switch tag(of: element) {
    case .bool?:
      checkAttributes(of: element)
      return truthValue(of: element).map { .number($0 ? 1 : 0) } ?? .faulty
    case .float?, .int?:
      checkAttributes(of: element)
      guard let number = value(.value, of: element) else {
        reportMissing(.value, of: element)
        return .faulty
      }
      let text = elements.values[number]
      guard let value = Double(decimal: text) else {
        report(
          .wrongValue, "“\(text)” is not a number", .value(offset(of: element), attribute: .value),
          suggestion: "write it in decimal digits, as in 0.001 or 1e-3")
        return .faulty
      }
      return .number(value)
    default:
      let name = elements.name(of: element)
      guard Self.expressions.contains(name) else {
        report(
          .unknownElement, "“\(name)” is not an expression", .tag(offset(of: element)),
          suggestion: proposal(for: name, among: Self.expressions.sorted()))
        return .faulty
      }
      return .open(name)
    }
  }

  private func reportNotProbable(_ expression: ElementTree.Element, _ value: Double, event: Scope.Definition) {
    let name = event.name < 0 ? "" : " of “\(elements.values[event.name])”"
    report(
      .wrongValue, "the probability\(name) is \(value), which is not between 0 and 1",
      .value(offset(of: expression), attribute: tag(of: expression) == .parameter ? .name : .value),
      suggestion: "0 is never, 1 is always")
  }

  /// The expressions of the format.
  private static let expressions: Set<String> = [
    "bool", "int", "float", "parameter", "system-mission-time", "neg", "add", "sub", "mul", "div", "pi", "abs", "acos",
    "asin", "atan", "cos", "cosh", "exp", "log", "log10", "mod", "pow", "sin", "sinh", "tan", "tanh", "sqrt", "ceil",
    "floor", "min", "max", "mean", "not", "and", "or", "eq", "df", "lt", "gt", "leq", "geq", "ite", "switch",
    "exponential", "GLM", "Weibull", "periodic-test", "extern-function", "uniform-deviate", "normal-deviate",
    "lognormal-deviate", "gamma-deviate", "beta-deviate", "histogram", "test-initiating-event",
    "test-functional-event",
  ]
}

extension Double {
  /// A number in decimal digits, with or without an exponent. Not hexadecimal, not infinite, not NaN.
  init?(decimal text: String) {
    let allowed = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
    }
    guard allowed, let value = Double(text), value.isFinite else { return nil }
    self = value
  }
}

extension [String] {
  /// The names with arrows between them; of many, the first and the last.
  var abbreviated: String {
    let shown =
      count <= 8 ? map { "“\($0)”" } : prefix(5).map { "“\($0)”" } + ["\(count - 7) more"] + suffix(2).map { "“\($0)”" }
    return shown.joined(separator: " → ")
  }
}
