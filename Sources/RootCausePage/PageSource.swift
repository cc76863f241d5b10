import Crypto
import Foundation

/// The scripts and the style sheet of the page, which are written into it.
struct PageSource {
  let text: String
  /// How a content security policy names it: by its digest.
  let source: String

  private init(_ parts: [[UInt8]]) {
    text = "\n" + parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    source = "'sha256-\(Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString())'"
  }

  /// The engine, and the page's own parts in a function, so that their names are theirs alone.
  static let script = PageSource(
    [PackageResources.engine_js, Array("(() => {".utf8)] + parts + [Array("})();".utf8)])
  private static let parts = [
    PackageResources.state_js, PackageResources.words_js, PackageResources.picture_js, PackageResources.switches_js,
    PackageResources.details_js, PackageResources.tabs_js, PackageResources.links_js, PackageResources.start_js,
  ]

  static let style = PageSource([PackageResources.page_css])
}
