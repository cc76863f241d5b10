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

  static let script = PageSource([PackageResources.engine_js, PackageResources.page_js])
  static let style = PageSource([PackageResources.page_css])
}
