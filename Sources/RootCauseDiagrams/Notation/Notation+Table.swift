extension Notation {
  /// What the legend says of it: how to recognize it, and what it means. Nil for what needs no word.
  public var words: String? {
    switch self {
    case .outcome: "octagon: outcome"
    case .impact: "house pointing down: impact"
    case .event: "box: event"
    case .action: "tinted box: action, its actor above"
    case .omission: "folded corner: omission"
    case .condition: "rounded box: condition"
    case .verified: "backed by evidence"
    case .presumptive: "dashed: presumptive"
    case .disputed: "dashed, with “?”: disputed"
    case .refuted: "dotted, faint: refuted"
    case .rootCause: "bold border: root cause"
    case .symptom: "double border: symptom"
    case .all: "every cause was needed"
    case .any: "each cause was enough"
    case .atLeast: "that many of the causes were enough"
    case .contributes: "dashed line: made it likelier or worse"
    case .precedes: "thin line: came earlier"
    case .feedsBack: "curved line: feeds back"
    case .whyFailed: "into a plate’s side: why it did not hold"
    case .hazard: "“hazard”: what could do harm"
    case .target: "“target”: what it could harm"
    case .effective: "closed plate: the control held"
    case .partial: "open plate: held, not enough"
    case .failed: "open plate: failed, bypassed, inadequate"
    case .missing: "open plate: missing or proposed"
    case .unknown: "open plate: not known whether it held"
    case .prevents: "filled mark: alone it prevents"
    case .noEffect: "pale plate: alone it changes nothing"
    case .decidesAlone: "decides alone: no outcome without it"
    case .decidesTogether: "decides only together with others"
    case .singlePoint: "every chain of causes passes here"
    case .preventionSet: "star: in the best prevention set"
    case .lasted: "stroke after a box: it lasted so long"
    case .openEnd: "dotted stroke, or no edge: open end"
    case .approximateTime: "long tick, “~”: about then"
    case .boundedTime: "bracket: some time within"
    case .timeBreak: "≈ on the axis: time left out"
    case .milestone: "broad upright line: milestone"
    case .movedMilestone: "broad dashed line: moved milestone"
    case .confirmed: "confirmed: “…, therefore …”"
    case .unconfirmed: "step not yet confirmed"
    case .module: "solid box: a module, drawn as one"
    case .leftOut: "“…”: goes on, not drawn here"
    case .veryConsistent: "CC: fits it well, counts nothing for it"
    case .consistent: "C: fits it, counts nothing for it"
    case .neutral: "N: says nothing either way"
    case .inconsistent: "I: speaks against it, counts 1"
    case .veryInconsistent: "II: speaks strongly against it, counts 2"
    case .notApplicable: "NA: does not bear on it"
    case .unrated: "dotted: not rated"
    case .preventsAlone: "prevents it alone"
    case .preventsTogether: "prevents it together with others"
    case .mitigates: "spares some of the harm"
    case .mayReduce: "takes away what made it likelier"
    case .changesNothing: nil
    case .planned: "proposed or accepted"
    case .underWay: "in progress"
    case .done: "done"
    case .proven: "verified: shown to have worked"
    case .turnedDown: "rejected, or the risk accepted"
    case .gap: "dashed box: missing in the record"
    case .applied: "filled plate: put in place here"
    case .holds: "tinted plate: holds here"
    case .takenAway: "dashed plate: taken away here"
    case .removed: "struck out here: taken not to occur"
    case .assumed: "assumed here: taken to occur"
    case .comesAbout: "bold, with “!”: comes about here only"
    case .averted: "dotted: does not come about"
    case .undetermined: "half-tone: undetermined"
    }
  }

  /// How it is drawn.
  public var style: Style {
    switch self {
    case .outcome: Style(shape: .octagon, weight: 1.5, ink: .vermilionShade, fill: .vermilionTint)
    case .impact: Style(shape: .houseDown, ink: .vermilionShade, fill: .vermilionTint)
    case .event: Style(shape: .box, fill: .paper)
    case .action: Style(shape: .box, fill: .orangeTint)
    case .omission: Style(shape: .foldedBox, fill: .purpleTint)
    case .condition: Style(shape: .roundedBox, fill: .skyTint)
    case .verified: Style(endMark: "•")
    case .presumptive: Style(stroke: .dashed)
    case .disputed: Style(stroke: .dashed, endMark: "?")
    case .refuted: Style(stroke: .dotted, ink: .fadedLine, fill: .paper, text: .faded)
    case .rootCause: Style(weight: 2.5)
    case .symptom: Style(outlines: 2)
    case .all, .any, .atLeast: Style(shape: .circle, fill: .paper)
    case .contributes: Style(stroke: .dashed, weight: 0.8, ink: .faded, text: .quiet)
    case .precedes: Style(weight: 0.5, ink: .fadedLine)
    case .feedsBack: Style(weight: 1.2)
    case .whyFailed: Style()
    case .hazard: Style(shape: .box, fill: .yellowTint)
    case .target: Style(shape: .roundedBox, weight: 1.5, fill: .mist)
    case .effective: Style(shape: .closedPlate, mark: "✓", markFill: .mist)
    case .partial: Style(shape: .openPlate, ink: .quiet, mark: "◐", markFill: .mist)
    case .failed: Style(shape: .openPlate, ink: .quiet, mark: "✕", markFill: .mist)
    case .missing: Style(shape: .openPlate, ink: .quiet, mark: "○", markFill: .mist)
    case .unknown: Style(shape: .openPlate, ink: .quiet, mark: "?", markFill: .mist)
    case .prevents: Style(ink: .ink, markInk: .paper, markFill: .ink)
    case .noEffect: Style(ink: .fadedLine, text: .faded, markInk: .quiet)
    case .decidesAlone: Style(mark: "▲")
    case .decidesTogether: Style(mark: "△")
    case .singlePoint: Style(mark: "◆")
    case .preventionSet: Style(fill: .yellowTint, secondMark: "★")
    case .lasted: Style(weight: 1.6)
    case .openEnd: Style(stroke: .dotted, weight: 1.6)
    case .approximateTime: Style(weight: 1.2)
    case .boundedTime: Style(weight: 2)
    case .timeBreak: Style(mark: "≈")
    case .milestone: Style(weight: 2.6, ink: .fadedLine)
    case .movedMilestone: Style(stroke: .dashed, weight: 3, ink: .greenShade)
    case .confirmed: Style(mark: "✓")
    case .unconfirmed: Style(stroke: .dashed)
    case .module: Style(shape: .solidBox)
    case .leftOut: Style(stroke: .dotted, weight: 0.8, ink: .faded, text: .quiet, mark: "…")
    case .veryConsistent: Style(fill: .mist, mark: "++")
    case .consistent: Style(mark: "+")
    case .neutral: Style(text: .faded, mark: "○")
    case .inconsistent: Style(ink: .quiet, fill: .halftone, text: .dim, mark: "−")
    case .veryInconsistent: Style(fill: .ink, text: .paper, mark: "−−")
    case .notApplicable: Style(text: .faded, mark: "/")
    case .unrated: Style(stroke: .dotted, ink: .fadedLine, text: .faded)
    case .preventsAlone: Style(fill: .greenShade, text: .paper, mark: "■")
    case .preventsTogether: Style(fill: .greenTint, mark: "◧")
    case .mitigates: Style(fill: .mist, mark: "▿")
    case .mayReduce: Style(mark: "▫")
    case .changesNothing: Style(text: .faded)
    case .planned: Style(mark: "○")
    case .underWay: Style(mark: "◐")
    case .done: Style(mark: "●")
    case .proven: Style(mark: "✔")
    case .turnedDown: Style(text: .faded, mark: "✕")
    case .gap: Style(stroke: .dashed, weight: 1.5, ink: .vermilionShade, text: .vermilionShade)
    case .applied:
      Style(
        shape: .closedPlate, ink: .greenShade, fill: .greenShade, text: .paper, mark: "✓", markInk: .paper,
        markFill: .greenShade)
    case .holds:
      Style(
        shape: .closedPlate, ink: .greenShade, fill: .greenTint, text: .ink, mark: "✓", markInk: .paper,
        markFill: .greenShade)
    case .takenAway: Style(shape: .openPlate, stroke: .dashed)
    case .removed: Style(stroke: .dashed, weight: 2, fill: .paper, text: .faded, mark: "✕")
    case .assumed: Style(weight: 2, mark: "+")
    case .comesAbout: Style(stroke: .solid, weight: 2, ink: .ink, text: .ink, mark: "!")
    case .averted: Style(stroke: .dotted, ink: .fadedLine, fill: .paper, text: .faded, mark: "⊘")
    case .undetermined: Style(stroke: .dashed, ink: .faded, fill: .halftone, text: .dim)
    }
  }
}
