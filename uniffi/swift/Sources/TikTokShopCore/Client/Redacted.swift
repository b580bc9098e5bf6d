/// A type that holds secrets. What `print`, `dump` or a debugger shows of it is its description, and nothing else.
public protocol Redacted: CustomStringConvertible, CustomReflectable {}

extension Redacted {
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
