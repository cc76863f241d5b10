import RootCause
import Testing

@Suite("Web addresses")
struct WebAddressTests {
  @Test(
    "an address is found where a text begins with it",
    arguments: [
      ("https://host/page", "https://host/page"), ("  HTTP://host", "http://host"),
      ("https://host/a?b=1&c=2#d, section 3", "https://host/a?b=1&c=2#d"), ("https://host/.", "https://host/"),
      ("https://host/é", "https://host/%C3%A9"), ("mailto:kim@host", "mailto:kim@host"),
      ("./logs/db1", "./logs/db1"), ("../a/b.html#c and on", "../a/b.html#c"), ("logs/db1.txt", "logs/db1.txt"),
    ])
  func found(_ text: String, _ address: String) { #expect(WebAddress(text)?.text == address) }

  @Test(
    "what is not one, or must not be opened, is not found",
    arguments: [
      "", " ", "As edited on 2017-07-18", "infrastructure#1094", "OPS-12", "and/or", "n/a", "logs/db1.txt line 4",
      "/etc/passwd", "//host/page", "https:", "https://", "https:///x", "mailto:", "see https://host", "db1:5432",
      "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\tscript:alert(1)", " \u{1}javascript:alert(1)",
      "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://host", "./javascript:x", "./&#58;x",
      "https://host/\"x", "https://host/<x>", "https://host\\x", "https://host/\u{0}", "java\u{200B}script:x",
      "ｊavascript:x", "java%73cript:x", "x/javascript:y.z",
    ])
  func notFound(_ text: String) { #expect(WebAddress(text) == nil) }

  @Test(
    "a scheme that would run code or open a reader's file is named",
    arguments: [
      ("javascript:alert(1)", "javascript"), ("  JavaScript: alert(1)", "javascript"),
      ("java\n\tscript:x", "javascript"), ("\u{1}vbscript:x", "vbscript"), ("java\u{200B}script:x", "javascript"),
      ("data:text/html,x", "data"), ("file:///x", "file"), ("FILE:x", "file"),
    ])
  func refused(_ text: String, _ scheme: String) { #expect(WebAddress.refusedScheme(in: text) == scheme) }

  @Test(
    "words are not taken for a scheme",
    arguments: [
      "", "javascript", "javascript:", "Data: see the dashboard", "File: report 7", "the data:x", "https://host",
      "metadata:x", "a javascript:x", String(repeating: "a", count: 100_000), ":", "db1:5432",
    ])
  func words(_ text: String) { #expect(WebAddress.refusedScheme(in: text) == nil) }

  @Test("whatever the text, an address has one of the schemes or none, and nothing that could end it")
  func closed() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "https://", "http:", "//", "mailto:", "@", "./", "javascript:", "&#58;", "a", "/", ":", "\"", ".x", "%", "é",
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
        .joined()
      guard let address = WebAddress(text)?.text else { continue }
      let hasScheme = ["https://", "http://", "mailto:"].contains { address.hasPrefix($0) }
      #expect(hasScheme || !address.contains(":") && !address.contains("&") && !address.hasPrefix("//"), "\(text)")
      #expect(address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !address.contains("\""), "\(text)")
    }
  }
}
