import Foundation
import RootCause
import Testing

@testable import RootCauseDiagrams

@Suite("Notation")
struct NotationTests {
  @Test("text can be read on what it stands on (WCAG 2.2, 1.4.3)", arguments: Notation.allCases)
  func contrast(_ notation: Notation) {
    let style = Style.base.overlaid(with: notation.style)
    let fill = style.fill ?? .white
    #expect((style.text ?? .ink).contrast(with: fill) >= 4.5)
    #expect((style.markInk ?? style.text ?? .ink).contrast(with: style.markFill ?? fill) >= 4.5)
    #expect((style.ink ?? .ink).contrast(with: .white) >= 3)
  }

  @Test("small grey text can be read on every fill", arguments: Notation.allCases)
  func quiet(_ notation: Notation) {
    let style = Style.base.overlaid(with: notation.style)
    guard style.text == .ink, let fill = style.fill else { return }
    #expect(Color.quiet.contrast(with: fill) >= 4.5)
  }

  @Test(
    "states that must be told apart differ in a greyscale print",
    arguments: [
      (Notation.applied, Notation.missing), (.applied, .noEffect), (.applied, .undetermined), (.undetermined, .event),
      (.undetermined, .condition), (.undetermined, .action),
    ])
  func greyscale(_ one: Notation, _ other: Notation) {
    let first = Style.base.overlaid(with: one.style).fill ?? .white
    let second = Style.base.overlaid(with: other.style).fill ?? .white
    #expect(abs(first.lightness - second.lightness) >= 8)
  }

  @Test("what would not have happened is lighter than what would, in border and text")
  func averted() {
    let style = Style.base.overlaid(with: Notation.averted.style)
    #expect((style.ink ?? .ink).lightness - Color.ink.lightness >= 40)
    #expect((style.text ?? .ink).lightness - Color.ink.lightness >= 30)
  }

  @Test("no two pieces of notation look the same", arguments: Notation.allCases)
  func distinct(_ notation: Notation) {
    // Gates are told apart by their word, lines from borders and by their label.
    let told: Set<Notation> = [.all, .any, .atLeast, .whyFailed, .feedsBack, .unconfirmed]
    guard !told.contains(notation) else { return }
    for other in Notation.allCases where other != notation && !told.contains(other) {
      #expect(notation.style != other.style, "\(notation) and \(other)")
    }
  }

  @Test("the legend has what is used, once, and nothing else", arguments: Sample.allCases)
  func legend(_ sample: Sample) throws {
    let diagram = Diagram.causes(of: try sample.investigation())
    let used = Set(diagram.nodes.flatMap(\.notation) + diagram.lines.flatMap(\.notation))
    #expect(Set(diagram.legend) == used)
    #expect(diagram.legend.count == used.count)
  }

  @Test("the guide explains every piece of notation in the legend's words")
  func guide() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/notation.md")
    let text = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    for notation in Notation.allCases {
      if let words = notation.words { #expect(text.contains(words), "\(words)") }
    }
  }
}

extension Color {
  /// Relative luminance (WCAG 2.2).
  fileprivate var luminance: Double {
    func linear(_ byte: UInt8) -> Double {
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  fileprivate func contrast(with other: Color) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  /// Lightness (CIE L*), 0 to 100.
  fileprivate var lightness: Double { luminance > 0.008856 ? 116 * cbrt(luminance) - 16 : 903.3 * luminance }
}
