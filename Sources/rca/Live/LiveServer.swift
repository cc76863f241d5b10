import FlyingFox
import FlyingSocks
import Foundation

/// Serves the preview of one file on this machine.
///
/// It listens on the loopback address only, and answers only requests that name that address as their host: a page of
/// another site could otherwise give its own name that address and read what is served (DNS rebinding). It has no way to
/// name a file.
struct LiveServer: Sendable {
  let latest: LatestRendition
  let port: UInt16

  /// Serves until the task is cancelled.
  ///
  /// - Parameter isReady: Told the address once there is somebody to answer.
  func run(_ isReady: @escaping @Sendable (String) throws -> Void) async throws {
    let server = HTTPServer(
      config: .init(
        address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), timeout: 30, logger: .disabled))
    let hosts = Hosts()
    await server.appendRoute("*") { request in await respond(to: request, at: hosts) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        guard case .ip4(_, let port)? = await server.listeningAddress else { return }
        await hosts.set(port)
        try isReady("http://127.0.0.1:\(port)/")
      }
      try await group.waitForAll()
    }
  }

  private func respond(to request: HTTPRequest, at hosts: Hosts) async -> HTTPResponse {
    guard await hosts.contains(request.headers[.host]) else {
      return Self.refusal(.misdirectedRequest, "This preview answers to 127.0.0.1 only.")
    }
    let site = request.headers[HTTPHeader("Sec-Fetch-Site")]
    guard site == nil || site == "same-origin" || site == "none" else {
      return Self.refusal(.forbidden, "This preview is not for other sites.")
    }
    guard request.method == .GET else { return Self.refusal(.methodNotAllowed, "There is nothing here to change.") }
    switch request.path {
    case "/": return Self.answer(PackageResources.shell_html, "text/html", policy: Self.shellPolicy)
    case "/shell.css": return Self.answer(PackageResources.shell_css, "text/css")
    case "/shell.js": return Self.answer(PackageResources.shell_js, "text/javascript")
    case "/page": return Self.answer(latest.page, "text/html", policy: "frame-ancestors 'self'")
    case "/state":
      let known = request.query.first { $0.name == "other-than" }.flatMap { Int($0.value) } ?? 0
      guard let state = await latest.state(otherThan: known) else { return HTTPResponse(statusCode: .noContent) }
      guard let text = try? JSON.text(of: state) else {
        return Self.refusal(.internalServerError, "The state could not be told.")
      }
      return Self.answer(Array(text.utf8), "application/json")
    default: return Self.refusal(.notFound, "There is only one page here.")
    }
  }

  private static let shellPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

  private static func refusal(_ code: HTTPStatusCode, _ words: String) -> HTTPResponse {
    var response = answer(Array((words + "\n").utf8), "text/plain")
    response.statusCode = code
    return response
  }

  private static func answer(_ bytes: [UInt8], _ type: String, policy: String? = nil) -> HTTPResponse {
    var headers: HTTPHeaders = [
      .contentType: "\(type); charset=utf-8", .cacheControl: "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff", HTTPHeader("Referrer-Policy"): "no-referrer",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
    if let policy { headers[HTTPHeader("Content-Security-Policy")] = policy }
    return HTTPResponse(statusCode: .ok, headers: headers, body: Data(bytes))
  }
}

/// The names under which the preview may be asked for.
private actor Hosts {
  private var names: Set<String> = []

  func set(_ port: UInt16) { names = ["127.0.0.1:\(port)", "localhost:\(port)"] }

  func contains(_ host: String?) -> Bool { host.map { names.contains($0.lowercased()) } ?? false }
}

extension HTTPStatusCode {
  fileprivate static let misdirectedRequest = HTTPStatusCode(421, phrase: "Misdirected Request")
}
