/// The elements of the Open-PSA Model Exchange Format that are told apart.
///
/// Source: Open-PSA MEF 2.0d.
enum Tag: String, CaseIterable {
  // The model and its containers.
  case model = "opsa-mef"
  case faultTree = "define-fault-tree"
  case component = "define-component"
  case modelData = "model-data"
  // Definitions.
  case defineGate = "define-gate"
  case defineBasicEvent = "define-basic-event"
  case defineHouseEvent = "define-house-event"
  case defineParameter = "define-parameter"
  // Remarks.
  case label, attributes, attribute
  // References.
  case event, gate, parameter
  case basicEvent = "basic-event"
  case houseEvent = "house-event"
  // Connectives.
  case and, or, not, xor, iff, nand, nor, atleast, cardinality, imply
  // Constants.
  case constant, bool, int, float
  // What changes the meaning of a fault tree.
  case commonCause = "define-CCF-group"
  case substitution = "define-substitution"
  case include
  // What uses it only.
  case eventTree = "define-event-tree"
  case alignment = "define-alignment"
  case consequence = "define-consequence"
  case consequenceGroup = "define-consequence-group"
  case rule = "define-rule"
  case initiatingEvent = "define-initiating-event"
  case initiatingEventGroup = "define-initiating-event-group"
  case externLibrary = "define-extern-library"
  case externFunction = "define-extern-function"

  /// The connectives of formulas.
  static let connectives: Set<Tag> = [.and, .or, .not, .xor, .iff, .nand, .nor, .atleast, .cardinality, .imply]
  /// What a formula can be.
  static let formulas: Set<Tag> = connectives.union([.event, .gate, .basicEvent, .houseEvent, .constant])
  /// What a definition can hold beside what it defines.
  static let remarks: Set<Tag> = [.label, .attributes]
  /// What is passed over, since it leaves fault trees as they are.
  static let passedOver: Set<Tag> = [
    .eventTree, .alignment, .consequence, .consequenceGroup, .rule, .initiatingEvent, .initiatingEventGroup,
    .externLibrary, .externFunction,
  ]
  /// What cannot be passed over.
  static let refused: Set<Tag> = [.commonCause, .substitution, .include]

  /// What a container can hold.
  var members: Set<Tag> {
    switch self {
    case .model:
      Tag.passedOver.union(Tag.refused).union([.faultTree, .modelData, .label, .attributes])
    case .faultTree, .component:
      Tag.refused.union([
        .component, .defineGate, .defineBasicEvent, .defineHouseEvent, .defineParameter, .label, .attributes,
      ])
    case .modelData: [.defineBasicEvent, .defineHouseEvent, .defineParameter]
    default: []
    }
  }
}

extension Tag {
  /// The attributes an element of this name can have.
  var attributes: Set<String> {
    switch self {
    case .model, .faultTree: ["name"]
    case .component, .defineGate, .defineBasicEvent, .defineHouseEvent: ["name", "role"]
    case .defineParameter: ["name", "role", "unit"]
    case .event: ["name", "type"]
    case .gate, .basicEvent, .houseEvent: ["name"]
    case .parameter: ["name", "unit"]
    case .atleast: ["min"]
    case .cardinality: ["min", "max"]
    case .constant, .bool, .int, .float: ["value"]
    case .attribute: ["name", "value", "type"]
    default: []
    }
  }
}
