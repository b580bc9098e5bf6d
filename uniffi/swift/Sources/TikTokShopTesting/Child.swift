#if os(Linux) || os(macOS)
  import Foundation

  /// A program in a process of its own, which ends with this one if it watches its standard input. What waits for it are threads
  /// of their own: no task of Swift's pool is blocked.
  package final class Child: Sendable {
    private let process: Process
    private let output: Pipe
    private let ends: AsyncStream<Int32>

    /// Starts it.
    /// - Parameters:
    ///   - environment: Variables besides those of this process.
    ///   - folder: Where it works; by default where this process does.
    package init(
      _ program: String, _ arguments: [String], environment: [String: String] = [:], folder: URL? = nil
    ) throws {
      let (process, output) = (Process(), Pipe())
      let (ends, end) = AsyncStream.makeStream(of: Int32.self)
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments
      if let folder { process.currentDirectoryURL = folder }
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
      (process.standardInput, process.standardOutput) = (Pipe(), output)
      process.terminationHandler = { process in
        let status = process.terminationStatus
        end.yield(process.terminationReason == .exit ? status : -status)
        end.finish()
      }
      try process.run()
      (self.process, self.output, self.ends) = (process, output, ends)
    }

    deinit {
      process.terminate()
    }

    /// Asks it to end.
    package func stop() {
      process.terminate()
    }

    /// The next line of its output; what there is of it, if the output ends.
    package func line() async -> String {
      await read { output in
        var line = Data()
        while let byte = try? output.read(upToCount: 1), byte != Data("\n".utf8), !byte.isEmpty { line.append(byte) }
        return line
      }
    }

    /// The rest of its output, up to its end.
    package func rest() async -> String {
      await read { (try? $0.readToEnd()) ?? Data() }
    }

    /// Its exit status; the number of the signal that ended it, negated. It may be asked for once.
    package func status() async -> Int32? {
      await ends.first { _ in true }
    }

    private func read(_ work: @escaping @Sendable (FileHandle) -> Data) async -> String {
      await withCheckedContinuation { continuation in
        Thread.detachNewThread { [self] in
          let found = work(output.fileHandleForReading)
          continuation.resume(returning: String(decoding: found, as: UTF8.self))
        }
      }
    }
  }
#endif
