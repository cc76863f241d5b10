import FlyingFox
import FlyingSocks
import Foundation
import Testing

@Suite("rca diagram --live")
struct LivePreviewTests {
  @Test("serves the page, and after each save what the file has become")
  func follows() async throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let running = try rca.start(["diagram", "a.rca.yaml", "--live"])
    defer { running.end() }
    let site = try await Site(running)
    #expect(try await site.text("/").contains("shell.js"))
    let first = try await site.state(otherThan: 0)
    #expect(first.drawn == first.version)
    #expect(try await site.text("/page").contains("Checkout failed"))

    // While the file has errors the last page stays, and the errors are told with their positions.
    try rca.write(Documents.late + "nonsense: 1\n", to: "a.rca.yaml")
    let second = try await site.state(otherThan: first.version)
    #expect(second.drawn == first.drawn)
    let fault = try #require(second.report.diagnostics.first { $0.rule == "unknown-key" })
    #expect(fault.location?.line == Documents.late.split(separator: "\n", omittingEmptySubsequences: false).count)
    #expect(try await site.text("/page").contains("Checkout failed"))

    try rca.write(
      Documents.checkout.replacingOccurrences(of: "Checkout failed", with: "Checkout fell over"), to: "a.rca.yaml")
    let third = try await site.state(otherThan: second.version)
    #expect(third.drawn == third.version)
    #expect(try await site.text("/page").contains("Checkout fell over"))
    #expect(try await running.interrupt() == 0)
  }

  @Test("answers no other host, no other site, nothing but reading, and serves no file")
  func refuses() async throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout, "secret.txt": "secret"])
    let running = try rca.start(["diagram", "a.rca.yaml", "--live"])
    defer { running.end() }
    let site = try await Site(running)
    #expect(try await site.get("/page", host: .other("attacker.example:\(site.port)")).statusCode.code == 421)
    #expect(try await site.get("/page", host: .other("127.0.0.1")).statusCode.code == 421)
    #expect(try await site.get("/page", host: .none).statusCode.code == 421)
    #expect(try await site.get("/page", host: .other("localhost:\(site.port)")).statusCode.code == 200)
    #expect(try await site.get("/page", [HTTPHeader("Sec-Fetch-Site"): "cross-site"]).statusCode.code == 403)
    #expect(try await site.get("/page", method: .POST).statusCode.code == 405)
    for path in ["/secret.txt", "/../secret.txt", "/%2e%2e/secret.txt", "/a.rca.yaml"] {
      let answer = try await site.get(path)
      #expect(answer.statusCode.code == 404, "\(path)")
    }
  }

  @Test(
    "is refused where there is nothing to follow or another output is asked for",
    arguments: [["-", "--live"], ["a.rca.yaml", "--live", "-o", "a.svg"], ["a.rca.yaml", "--port", "80"]])
  func refused(arguments: [String]) throws {
    #expect(try Program(["a.rca.yaml": Documents.checkout]).run(["diagram"] + arguments).exitCode == 2)
  }

  @Test("a port that is taken ends it with the reason")
  func takenPort() async throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let running = try rca.start(["diagram", "a.rca.yaml", "--live"])
    defer { running.end() }
    let site = try await Site(running)
    let run = try rca.run(["diagram", "a.rca.yaml", "--live", "--port", "\(site.port)"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("cannot be served"))
  }
}

/// The name that a request is sent to.
private enum Host {
  case right
  case other(String)
  case none
}

/// What a running preview serves.
private struct Site {
  let port: UInt16

  init(_ running: RunningProgram) async throws {
    try await running.waitFor("Ctrl-C ends\n", times: 1)
    let words = try running.printed.split(whereSeparator: { ":/ ".contains($0) })
    port = try #require(words.compactMap { UInt16($0) }.first { $0 > 255 })
  }

  func get(
    _ path: String, _ headers: [HTTPHeader: String] = [:], method: HTTPMethod = .GET, host: Host = .right
  ) async throws -> HTTPResponse {
    var all = HTTPHeaders(headers)
    switch host {
    case .right: all[.host] = "127.0.0.1:\(port)"
    case .other(let name): all[.host] = name
    case .none: break
    }
    let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
    let query = parts.dropFirst().flatMap { $0.split(separator: "&") }.map { pair -> HTTPRequest.QueryItem in
      let sides = pair.split(separator: "=").map(String.init)
      return HTTPRequest.QueryItem(name: sides[0], value: sides[1])
    }
    var client = HTTPClient()
    let request = HTTPRequest(
      method: method, version: .http11, path: parts[0], query: query, headers: all, body: HTTPBodySequence(data: Data())
    )
    let answer = try await client.sendHTTPRequest(request, to: try sockaddr_in.inet(ip4: "127.0.0.1", port: port))
    return HTTPResponse(statusCode: answer.statusCode, headers: answer.headers, body: try await answer.bodyData)
  }

  func text(_ path: String) async throws -> String {
    String(decoding: try await get(path).bodyData, as: UTF8.self)
  }

  func state(otherThan version: Int) async throws -> State {
    try JSONDecoder().decode(State.self, from: try await get("/state?other-than=\(version)").bodyData)
  }

  struct State: Decodable {
    var version: Int
    var drawn: Int
    var report: Report

    struct Report: Decodable { var diagnostics: [Fault] }
    struct Fault: Decodable {
      var rule: String
      var location: Location?
    }
    struct Location: Decodable { var line: Int }
  }
}
