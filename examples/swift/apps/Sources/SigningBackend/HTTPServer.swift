import Foundation
import TikTokShopCore

#if canImport(Glibc)
  import Glibc
  private let streams = Int32(SOCK_STREAM.rawValue)
#else
  import Darwin
  private let streams = SOCK_STREAM
#endif

/// As much of HTTP as the example needs. In its place, a service of yours has its server framework.
struct HTTPServer: Sendable {
  let port: UInt16
  private let listening: Int32

  /// Listens on a free port of this machine.
  init() throws {
    listening = socket(AF_INET, streams, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listening = listening
    let failed = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listening, address, length) != 0 || listen(listening, 16) != 0
          || getsockname(listening, address, &length) != 0
      }
    }
    if failed { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    port = UInt16(bigEndian: address.sin_port)
  }

  /// Responds until the process ends. Threads of their own wait for the network, and tasks respond.
  func run(_ respond: @escaping @Sendable (Request) async -> (status: Int, body: JSONValue)) async {
    let (requests, arrived) = AsyncStream.makeStream(of: Request.self)
    Thread.detachNewThread { [listening] in
      while case let connection = accept(listening, nil, nil), connection >= 0 {
        Thread.detachNewThread {
          if let request = Request(from: connection) {
            arrived.yield(request)
          } else {
            close(connection)
          }
        }
      }
      arrived.finish()
    }
    for await request in requests {
      Task {
        let (status, body) = await respond(request)
        request.end(status, body.rawJSON)
      }
    }
  }
}

/// A request that has been read, whose sender waits.
struct Request: Sendable {
  let path: String
  let body: String
  private let connection: Int32

  /// Reads a request; nil if what comes is none.
  fileprivate init?(from connection: Int32) {
    var received = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(connection, &buffer, buffer.count)
      guard count > 0, received.count < 1 << 20 else { return nil }
      received += buffer[..<count]
      guard let head = received.range(of: Data("\r\n\r\n".utf8)) else { continue }
      let lines = String(decoding: received[..<head.lowerBound], as: UTF8.self).split(
        separator: "\r\n")
      let length = lines.first { $0.lowercased().hasPrefix("content-length:") }
      let wanted = length?.split(separator: " ").last.flatMap { Int($0) } ?? 0
      guard received.count - head.upperBound >= wanted else { continue }
      path = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      body = String(decoding: received[head.upperBound...], as: UTF8.self)
      self.connection = connection
      return
    }
  }

  fileprivate func end(_ status: Int, _ body: String) {
    let head =
      "HTTP/1.1 \(status) -\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n"
    let response = Array("\(head)Connection: close\r\n\r\n\(body)".utf8)
    _ = write(connection, response, response.count)
    close(connection)
  }
}
