/// The elements of the Open-PSA Model Exchange Format that are told apart.
///
/// Source: Open-PSA MEF 2.0d.
enum Tag: UInt8, CaseIterable {
  // The model and its containers.
  case model
  case faultTree
  case component
  case modelData
  // Definitions.
  case defineGate
  case defineBasicEvent
  case defineHouseEvent
  case defineParameter
  // Remarks.
  case label, attributes, attribute
  // References.
  case event, gate, parameter
  case basicEvent
  case houseEvent
  // Connectives.
  case and, or, not, xor, iff, nand, nor, atleast, cardinality, imply
  // Constants.
  case constant, bool, int, float
  // What changes the meaning of a fault tree.
  case commonCause
  case substitution
  case include
  // What uses it only.
  case eventTree
  case alignment
  case consequence
  case consequenceGroup
  case rule
  case initiatingEvent
  case initiatingEventGroup
  case externLibrary
  case externFunction

  /// The element's name.
  var name: String {
    switch self {
    case .model: "opsa-mef"
    case .faultTree: "define-fault-tree"
    case .component: "define-component"
    case .modelData: "model-data"
    case .defineGate: "define-gate"
    case .defineBasicEvent: "define-basic-event"
    case .defineHouseEvent: "define-house-event"
    case .defineParameter: "define-parameter"
    case .basicEvent: "basic-event"
    case .houseEvent: "house-event"
    case .commonCause: "define-CCF-group"
    case .substitution: "define-substitution"
    case .eventTree: "define-event-tree"
    case .alignment: "define-alignment"
    case .consequence: "define-consequence"
    case .consequenceGroup: "define-consequence-group"
    case .rule: "define-rule"
    case .initiatingEvent: "define-initiating-event"
    case .initiatingEventGroup: "define-initiating-event-group"
    case .externLibrary: "define-extern-library"
    case .externFunction: "define-extern-function"
    default: "\(self)"
    }
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  init?(name: String) {
    guard let tag = Self.byName[name] else { return nil }
    self = tag
  }
}

/// Some of the elements.
struct TagSet: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ tags: Tag...) { rawValue = tags.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }

  func contains(_ tag: Tag) -> Bool { rawValue >> UInt64(tag.rawValue) & 1 == 1 }

  /// The names of these elements, in alphabetical order.
  var names: [String] { Tag.allCases.filter(contains).map(\.name).sorted() }

  /// The connectives of formulas.
  static let connectives = TagSet(.and, .or, .not, .xor, .iff, .nand, .nor, .atleast, .cardinality, .imply)
  /// What a formula can be.
  static let formulas: TagSet = [connectives, TagSet(.event, .gate, .basicEvent, .houseEvent, .constant)]
  /// What a definition can hold beside what it defines.
  static let remarks = TagSet(.label, .attributes)
  /// What is passed over, since it leaves fault trees as they are.
  static let passedOver = TagSet(
    .eventTree, .alignment, .consequence, .consequenceGroup, .rule, .initiatingEvent, .initiatingEventGroup,
    .externLibrary, .externFunction)
  /// What cannot be passed over.
  static let refused = TagSet(.commonCause, .substitution, .include)

  private static let modelMembers: TagSet = [passedOver, refused, remarks, TagSet(.faultTree, .modelData)]
  private static let treeMembers: TagSet = [
    refused, remarks, TagSet(.component, .defineGate, .defineBasicEvent, .defineHouseEvent, .defineParameter),
  ]
  private static let dataMembers = TagSet(.defineBasicEvent, .defineHouseEvent, .defineParameter)

  /// What a container can hold.
  static func members(of container: Tag) -> TagSet {
    switch container {
    case .model: modelMembers
    case .faultTree, .component: treeMembers
    case .modelData: dataMembers
    default: []
    }
  }
}

/// The attributes that are told apart.
enum AttributeName: String, CaseIterable {
  case name, role, unit, type, min, max, value
}

extension Tag {
  /// Whether elements of this name have such an attribute.
  func takes(_ attribute: AttributeName) -> Bool {
    switch (self, attribute) {
    case (.model, .name), (.faultTree, .name), (.component, .name), (.component, .role), (.defineGate, .name),
      (.defineGate, .role), (.defineBasicEvent, .name), (.defineBasicEvent, .role), (.defineHouseEvent, .name),
      (.defineHouseEvent, .role), (.defineParameter, .name), (.defineParameter, .role), (.defineParameter, .unit),
      (.event, .name), (.event, .type), (.gate, .name), (.basicEvent, .name), (.houseEvent, .name),
      (.parameter, .name), (.parameter, .unit), (.atleast, .min), (.cardinality, .min), (.cardinality, .max),
      (.constant, .value), (.bool, .value), (.int, .value), (.float, .value), (.attribute, .name),
      (.attribute, .value), (.attribute, .type):
      true
    default: false
    }
  }
}
