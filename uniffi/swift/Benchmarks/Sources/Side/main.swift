// Reads what to do from the input until it ends, and says how long it took; see bench/src/beside.rs.
import Foundation

let works = try Works()
while let line = readLine() {
  let words = line.split(separator: " ").map(String.init)
  let (atOnce, rounds) = (Int(words[1]) ?? 1, Int(words[2]) ?? 1)
  // Not on the main actor, to which each call would return.
  let took = try await Task.detached { try await works.run(words[0], atOnce: atOnce, rounds: rounds) }.value
  let (seconds, attoseconds) = took.components
  // Unlike `print`, this does not wait for a full buffer.
  FileHandle.standardOutput.write(Data("\(Double(seconds) + Double(attoseconds) / 1e18)\n".utf8))
}
