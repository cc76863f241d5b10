/// Texts that would do something where they are not taken for text: one list for every output.
public enum Injections {
  public static let corpus: [String] = markup + graphviz + mermaid + shells + characters + lengths

  /// Markup of pages and pictures.
  private static let markup = [
    "</script><script>alert(1)</script>", #"<script>alert("x")</script>"#, #""><img src=x onerror=alert(1)>"#,
    "'><svg onload=alert(1)>", "</text></svg>", #"<IMG SRC="/etc/passwd"/>"#, "<b>bold</b>", "a<br/>b", "</style><b>",
    "<![CDATA[x]]>", "]]>", "<!-- -- -->", "--!>", "&lt;b&gt;", "&amp;amp;", "&#60;b&#62;", "&lt", "a < b && c > d",
    #"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>"#, "&e;", "<?xml version='1.0'?>", "javascript:alert(1)",
    "data:text/html,x", "http://example.org/a?b=c&d", "mailto:someone@example.org", "</textarea>", "</template>",
  ]

  /// What Graphviz replaces or splits in strings.
  public static let graphviz = [
    #"\N"#, #"\G \E \T \H \L"#, #"a\lb\rc\n"#, #"\\"#, #"back\"#, #""quoted" 'single'"#, #"\""#, "{a|b}", "<TABLE>",
    "a -> b; c [label=x]", "}",
  ]

  /// What Mermaid, and the Markdown around it or in its labels, acts on.
  private static let mermaid = [
    #"%%{init: {"securityLevel": "loose"}}%%"#, "%% comment", "click A call alert()", "end", "style A fill:#f00;",
    "classDef x fill:#f00;", "direction LR", "subgraph a", "---", "title: x", "flowchart TB", #"x" y"#, "#quot;",
    "#35;",
    "ﬂ°°60¶ß", "`code`", "```", "~~~", "*a* **b** _c_ __d__ ~~e~~", "# heading", "1. one", "2) two", "- item", "+ item",
    "> quote", "[text](http://example.org)", "![x](y)", "a | b", "||", "===", "$$x$$", "fa:fa-car", ":::outcome", "; a",
    "@{ shape: rect }", "www.example.org", "accTitle: x", "linkStyle default x", "section x", "a : b : c",
  ]

  /// What shells, templates, workflows and spreadsheets act on.
  private static let shells = [
    "${HOME} `id` $(id)", "{{ x }} {% y %} <%= z %>", "#{x}", "::set-output name=x::y", "::error::x", "##[error]x",
    "=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "%n %s %d", "%0A::warning::x", "../../etc/passwd", "NULL", "__proto__",
    "constructor", "true", "0",
  ]

  /// Characters that are not what they seem, or not to be seen.
  public static let characters = [
    "line\nbreak\r\n\ttab", "nul\u{0}in", "\u{0}", "bell\u{7}\u{1b}[31m", "\u{9B}31m", "\u{7F}", "\u{85}next",
    "\u{202E}evil\u{2066}x\u{2069}", "a\u{2028}b\u{2029}c", "\u{FEFF}mark", "\u{200B}zero", "\u{FFFE}\u{FFFF}",
    "\u{E000}",
    "\u{FFFD}", "\\ud800", "\\u0000", "שלום עולם", "日本語のとても長い文章がここにあります", "👩‍👩‍👧 🙂 🇩🇪", "\u{1F469}\u{200D}",
    "＜script＞", "‘’“”", "", " ", "\n",
  ]

  /// Long ones.
  private static let lengths = [
    "e" + String(repeating: "\u{301}", count: 500), String(repeating: "x", count: 20_000),
    String(repeating: "many words ", count: 2_000), String(repeating: "<", count: 3_000),
    "a" + String(repeating: "\u{200D}", count: 3_000),
  ]
}
