extension Diagram {
  /// A line of small text, for the edge of a page, as a graph of its own: so it is set in the fonts of the drawing.
  ///
  /// - Parameter points: What the line must fit into; a longer one is cut short.
  package func pageText(_ text: String, within points: Double) -> String {
    var attributes = DOTAttributes()
    attributes.set("shape", "plain")
    attributes.set("fontname", DOTWriter.font)
    attributes.set("fontsize", DOTWriter.smallSize)
    attributes.set("fontcolor", Diagram.Theme.light.hex(.quiet))
    attributes.set("label", TypeMeasure.fit(text.plain(), into: points, size: DOTWriter.smallSize))
    return "graph \"page\" {\n  graph [margin=0, pad=0]\n  \"text\"\(attributes.text)\n}\n"
  }
}
