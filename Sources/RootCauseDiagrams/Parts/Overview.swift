extension Diagram {
  /// How much may stand in one picture before it becomes an overview.
  public struct Overview: Hashable, Sendable {
    /// The most nodes of a picture that is left as it is, though more could be drawn: above it modules are drawn as one
    /// node each, if that brings the picture down to so many. Nil never to do so.
    public var limit: Int?
    /// The most nodes of any picture. Of one with more, modules are drawn as one node each, and if that is not enough, what
    /// lies nearest to what matters.
    public var mostNodes: Int
    /// The most lines of any picture, alike.
    public var mostLines: Int

    public init(limit: Int? = 500, mostNodes: Int = 2_500, mostLines: Int = 6_000) {
      self.limit = limit
      self.mostNodes = mostNodes
      self.mostLines = mostLines
    }

    fileprivate func allows(_ diagram: Diagram) -> Bool {
      diagram.nodes.count <= mostNodes && diagram.lines.count <= mostLines
    }
  }

  /// This diagram, or an overview of it where it has too many nodes to be read, with a note that says what is drawn as one
  /// or left out.
  ///
  /// A module is what lies only behind one factor: whatever leads out of it leads through that factor. (Modules of a fault
  /// tree, as in Dutuit and Rauzy, *A Linear-Time Algorithm to Find Modules of Fault Trees*, 1996, share no causes with the
  /// rest either; here shared causes are drawn, with lines into the module.)
  ///
  /// - Complexity: O(lines · log nodes).
  public func overview(_ overview: Overview = Overview()) -> Diagram {
    let isTooLarge = !overview.allows(self)
    guard isTooLarge || nodes.count > overview.limit ?? .max else { return self }
    let graph = DiagramGraph(of: self)
    let target = max(1, min(overview.limit ?? overview.mostNodes, overview.mostNodes))
    let modules = Modules(of: graph)
    let folds = modules.folded(within: target)
    var cut = Cut(graph, steps: Array(repeating: true, count: graph.count))
    for (head, members) in folds { cut.replace(members, behind: [head], asModule: true) }
    let folded = cut.finished { tally in
      let count = Counted.words(folds.count, "module")
      return "This is an overview: \(count) of \(tally.leftOut) drawn as one box each; a focus on one draws it "
        + "(--focus). What is said of anything drawn holds for the whole record."
    }
    if folded.nodes.count <= target { return folded }
    // What is cut off without a reason of its own is to be little enough to be read at a glance.
    return isTooLarge ? cut.nearest(within: overview.limit.map { max(1, min(target, $0 / 3)) } ?? target) : self
  }
}

extension Cut {
  /// The diagram once it is decided which steps are kept.
  fileprivate func finished(note: (Tally) -> String) -> Diagram {
    var cut = self
    cut.keepWhatLiesBetween()
    return cut.diagram(notes: [note(cut.tally)])
  }

  /// What lies nearest to what matters, so much of it that about so many nodes are drawn.
  fileprivate func nearest(within limit: Int) -> Diagram {
    let order = graph.steps.filter { isKept[$0] }
    var count = min(limit, order.count)
    while true {
      let kept = Set(order.prefix(count))
      var cut = self
      cut.keepSteps { kept.contains($0) }
      let diagram = cut.finished { tally in
        tally.sentence(opening: "This is an overview: what lies nearest to the outcome")
          + " To see more, ask for what lies around a factor (--focus, --depth)."
      }
      if diagram.nodes.count <= limit || count <= 1 { return diagram }
      count = max(1, min(count * 9 / 10, count * limit / diagram.nodes.count))
    }
  }
}
