import RootCause
import Testing

@testable import RootCauseDiagrams

@Suite("Themes")
struct ThemeTests {
  @Test("text can be read on what it stands on (WCAG 2.2, 1.4.3)", arguments: Diagram.Theme.allCases)
  func text(_ theme: Diagram.Theme) {
    for look in looks {
      let style = look.style
      let fill = theme.rgb(style.fill ?? .paper)
      #expect(theme.rgb(style.text ?? .ink).contrast(with: fill) >= 4.5, "\(look.notation)")
      let mark = theme.rgb(style.markInk ?? style.text ?? .ink)
      #expect(mark.contrast(with: theme.rgb(style.markFill ?? style.fill ?? .paper)) >= 4.5, "\(look.notation)")
      // Small text is grey where the rest is ink.
      if style.text == .ink { #expect(theme.rgb(.quiet).contrast(with: fill) >= 4.5, "\(look.notation)") }
    }
  }

  @Test("text can be read where one state is laid over another", arguments: Diagram.Theme.allCases)
  func overlays(_ theme: Diagram.Theme) {
    let factors = combinations(
      [.outcome, .impact, .event, .action, .omission, .condition],
      [nil, .rootCause, .symptom], [nil, .verified, .presumptive, .disputed, .refuted],
      [nil, .averted, .undetermined, .comesAbout, .removed, .assumed])
    let plates = combinations(
      [.effective, .partial, .failed, .missing, .unknown], [nil, .prevents, .noEffect], [nil, .preventionSet],
      [nil, .applied, .holds, .takenAway, .undetermined])
    for notation in factors + plates {
      let style = notation.reduce(Style.base) { $0.overlaid(with: $1.style) }
      let fill = style.fill ?? .paper
      var texts = [(style.text ?? .ink, fill), (style.markInk ?? style.text ?? .ink, style.markFill ?? fill)]
      if style.text == .ink { texts.append((.quiet, fill)) }
      for (text, ground) in texts {
        #expect(theme.rgb(text).contrast(with: theme.rgb(ground)) >= 4.5, "\(notation): \(text) on \(ground)")
      }
    }
  }

  /// Everything that can be made of one of each.
  private func combinations(_ lists: [Notation?]...) -> [[Notation]] {
    lists.reduce([[]]) { made, list in made.flatMap { start in list.map { start + [$0].compactMap(\.self) } } }
  }

  @Test("borders and lines can be seen on the ground (WCAG 2.2, 1.4.11)", arguments: Diagram.Theme.allCases)
  func lines(_ theme: Diagram.Theme) {
    for look in looks {
      let ink = theme.rgb(look.style.ink ?? .ink)
      #expect(ink.contrast(with: theme.rgb(.paper)) >= 3, "\(look.notation)")
    }
  }

  @Test("states that must be told apart differ in lightness, so that a greyscale print tells them", arguments: pairs)
  func greyscale(_ one: Notation, _ other: Notation) {
    for theme in Diagram.Theme.allCases {
      let fills = [one, other].map { theme.rgb(Style.base.overlaid(with: $0.style).fill ?? .paper) }
      #expect(abs(fills[0].lightness - fills[1].lightness) >= 8, "\(theme)")
    }
  }

  private static let pairs: [(Notation, Notation)] = [
    (.applied, .missing), (.applied, .noEffect), (.applied, .holds), (.applied, .undetermined), (.undetermined, .event),
    (.undetermined, .condition), (.undetermined, .action), (.undetermined, .averted),
  ]

  @Test("what would not have happened stands back from what would", arguments: Diagram.Theme.allCases)
  func averted(_ theme: Diagram.Theme) {
    let style = Style.base.overlaid(with: Notation.averted.style)
    let ink = theme.rgb(.ink).lightness
    #expect(abs(theme.rgb(style.ink ?? .ink).lightness - ink) >= 38)
    #expect(abs(theme.rgb(style.text ?? .ink).lightness - ink) >= 30)
  }

  @Test("notation that differs in nothing but color is told apart by every eye", arguments: Vision.allCases)
  func vision(_ vision: Vision) {
    // These have a word in them that says what they are.
    let told: Set<Notation> = [.hazard, .target]
    let looks = looks.filter { !told.contains($0.notation) }
    for (index, one) in looks.enumerated() {
      for other in looks[(index + 1)...] where one.isLike(other) {
        for theme in Diagram.Theme.allCases {
          let distances = zip(one.colors(theme), other.colors(theme)).map { $0.distance(to: $1, seenWith: vision) }
          #expect(distances.max() ?? 0 >= 6, "\(one.notation) and \(other.notation), \(theme)")
        }
      }
    }
  }

  @Test("the print theme has greys only")
  func greys() {
    for color in Color.allCases {
      let grey = Diagram.Theme.print.rgb(color)
      #expect(grey.red == grey.green && grey.green == grey.blue, "\(color)")
    }
  }

  @Test("the print theme draws no line finer than three quarters of a point", arguments: Notation.allCases)
  func weights(_ notation: Notation) {
    #expect(Diagram.Theme.print.weight(notation.style.weight ?? 1) >= 0.75)
  }

  @Test("a picture has no colors but those of its theme", arguments: Diagram.Theme.allCases)
  func ofTheme(_ theme: Diagram.Theme) throws {
    let colors = Set(Color.allCases.map { theme.rgb($0).hex })
    for sample in [Sample.press, .gates, .guarded] {
      let investigation = try sample.investigation()
      let everything = Diagram.Emphasis(responsibility: true, singlePoints: true, preventionSet: .size)
      var diagrams = [
        Diagram.causes(of: investigation, pointingOut: everything), .whys(of: investigation),
      ]
      for control in investigation.controls { diagrams.append(try .causes(of: investigation, whatIf: [control.id])) }
      for var diagram in diagrams {
        diagram.theme = theme
        for found in diagram.dot.matches(of: /"(#[0-9a-f]{6})"/) {
          #expect(colors.contains(String(found.1)), "\(sample), \(found.1)")
        }
        // What says nothing of its color is drawn in that of the graph's defaults.
        #expect(diagram.dot.matches(of: /fontcolor=/).count >= 3)
      }
    }
  }

  @Test("a theme changes nothing but colors and the width of strokes", arguments: Diagram.Theme.allCases)
  func nothingElse(_ theme: Diagram.Theme) throws {
    var diagram = Diagram.causes(of: try Sample.guarded.investigation())
    func bare(_ dot: String) -> String {
      dot.replacing(/"#[0-9a-f]{6}"/, with: "").replacing(/, penwidth=[0-9.]+/, with: "")
    }
    let plain = bare(diagram.dot)
    diagram.theme = theme
    #expect(bare(diagram.dot) == plain)
  }

  private var looks: [Look] { Notation.allCases.map(Look.init) }
}

/// How one piece of notation looks by itself.
private struct Look {
  let notation: Notation
  var style: Style { Style.base.overlaid(with: notation.style) }

  init(_ notation: Notation) { self.notation = notation }

  /// Whether the two differ in color at the most.
  func isLike(_ other: Look) -> Bool { other.style != style && other.colorless == colorless }

  func colors(_ theme: Diagram.Theme) -> [RGB] {
    [style.ink, style.fill, style.text, style.markInk, style.markFill].map { theme.rgb($0 ?? .paper) }
  }

  private var colorless: Style {
    var style = style
    style.ink = nil
    style.fill = nil
    style.text = nil
    style.markInk = nil
    style.markFill = nil
    return style
  }
}
