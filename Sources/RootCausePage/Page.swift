public import RootCause
public import RootCauseDiagrams

/// A page in which an investigation can be questioned: one file, for any browser, that needs no network.
///
/// It shows the causes with a switch for each control and each unknown, works out the world that they make on the spot,
/// and has the other views beside it. What it works out is what `Counterfactuals` would: tests hold both to
/// each other.
///
/// Nothing in it runs but the two scripts that are part of this library, which its content security policy names by their
/// digest (W3C, *Content Security Policy Level 3*); it may load nothing and talk to nobody.
public struct Page: Sendable {
  private let title: String
  private let details: String
  private let language = "en"
  private let data: PageData
  private let pictures: [Picture]

  /// A view as it is shown in the page.
  private struct Picture {
    let name: String
    let title: String
    let svg: String
  }

  /// Another view to be shown beside the causes.
  public struct View: Sendable {
    /// What its tab says.
    public var title: String
    public var diagram: Diagram

    public init(_ title: String, _ diagram: Diagram) {
      self.title = title
      self.diagram = diagram
    }
  }

  /// What the page shows when it is opened, unless the link to it says otherwise.
  public struct Opening: Sendable {
    /// Controls put in place or taken away; others are passed over.
    public var interventions: [Intervention]
    /// The name of a diagram's view; nil for the causes.
    public var view: String?

    public init(interventions: [Intervention] = [], view: String? = nil) {
      self.interventions = interventions
      self.view = view
    }
  }

  /// Makes the page of an investigation.
  ///
  /// - Parameters:
  ///   - investigation: What it is about.
  ///   - views: What is shown beside the causes.
  ///   - opening: What it shows at first.
  ///   - draw: Draws a diagram as SVG.
  /// - Throws: What drawing throws.
  public init<Failure>(
    of investigation: Investigation, views: [View] = [], opening: Opening = Opening(),
    drawing draw: (Diagram) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    let (causes, anatomy) = Diagram.causesWithAnatomy(of: investigation)
    title = causes.plainTitle
    details = causes.title.details
    data = PageData(of: investigation, anatomy: anatomy, opening: opening)
    var pictures: [Picture] = []
    for view in [View("Causes", causes)] + views {
      // Ids of the page begin with none of these.
      let name = view.diagram.view
      pictures.append(
        Picture(
          name: name, title: view.title, svg: SVGInlay.text(of: try draw(view.diagram), prefixingIDsWith: "\(name):")))
    }
    self.pictures = pictures
  }
}

extension Page {
  /// The page as HTML.
  ///
  /// - Throws: What JSON cannot say.
  public func html() throws -> String {
    let script = PageSource.script
    let style = PageSource.style
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src \(script.source); \
      style-src \(style.source); base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(HTMLText.escaped(title))</title>
      <style>\(style.text)</style>
      </head>
      <body>
      <a class="skip" href="#pictures">Skip to the picture</a>
      <header>
      <h1>\(HTMLText.escaped(title))</h1>
      <p>\(HTMLText.escaped(details))</p>
      </header>
      <main>
      \(Self.questions)
      <section class="pictures" id="pictures" aria-label="Pictures">
      \(tabs)
      \(pictures.map(panel).joined(separator: "\n"))
      </section>
      <aside id="details" aria-labelledby="details-name" tabindex="-1" hidden></aside>
      </main>
      <script type="application/json" id="data">\(try data.text)</script>
      <script>\(script.text)</script>
      </body>
      </html>

      """
  }

  private static let questions = """
    <section class="questions" aria-labelledby="questions-name">
    <h2 id="questions-name">What if …</h2>
    <noscript><p>The switches need JavaScript; the pictures below do not.</p></noscript>
    <div id="answer" role="status" aria-live="polite" aria-atomic="true"></div>
    <form id="switches" hidden>
    <p><button type="button" id="reset">As it happened</button></p>
    <fieldset id="controls"><legend>Controls that work</legend></fieldset>
    <fieldset id="unknowns"><legend>What is not known</legend></fieldset>
    </form>
    </section>
    """

  private var tabs: String {
    let buttons = pictures.map { picture in
      """
      <button type="button" role="tab" id="tab-\(picture.name)" aria-controls="panel-\(picture.name)" \
      data-view="\(picture.name)">\(HTMLText.escaped(picture.title))</button>
      """
    }
    return "<div role=\"tablist\" aria-label=\"Views\" hidden>\n\(buttons.joined(separator: "\n"))\n</div>"
  }

  private func panel(_ picture: Picture) -> String {
    let isFirst = picture.name == pictures.first?.name
    let remark =
      isFirst ? "" : "<p class=\"kind\">As it happened; what the switches change is drawn in the causes.</p>\n"
    return """
      <section class="panel" id="panel-\(picture.name)" role="tabpanel" aria-labelledby="tab-\(picture.name)" \
      data-view="\(picture.name)">
      \(remark)<div class="picture" tabindex="0" role="group" aria-label="\(HTMLText.escaped(picture.title))">
      \(picture.svg)
      </div>
      <details class="words"><summary>The same in words</summary><pre></pre></details>
      </section>
      """
  }
}
