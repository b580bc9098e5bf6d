import Foundation

#if canImport(os)
  import os
#endif

/// A value behind a lock, in one piece of memory. (`Synchronization.Mutex` needs newer Apple systems than this package does, and
/// `NSLock` allocates four times on Linux.)
package struct Locked<Value>: @unchecked Sendable {
  #if canImport(os)
    private let guarded: OSAllocatedUnfairLock<Value>

    package init(_ value: sending Value) {
      guarded = OSAllocatedUnfairLock(uncheckedState: value)
    }

    package func with<Result>(_ work: (inout Value) throws -> Result) rethrows -> Result {
      try guarded.withLockUnchecked(work)
    }
  #else
    private let guarded: ManagedBuffer<Value, pthread_mutex_t>

    package init(_ value: sending Value) {
      guarded = Guarded<Value>.create(minimumCapacity: 1) { buffer in
        buffer.withUnsafeMutablePointerToElements { _ = pthread_mutex_init($0, nil) }
        return value
      }
    }

    package func with<Result>(_ work: (inout Value) throws -> Result) rethrows -> Result {
      try guarded.withUnsafeMutablePointers { value, mutex in
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try work(&value.pointee)
      }
    }
  #endif
}

#if !canImport(os)
  private final class Guarded<Value>: ManagedBuffer<Value, pthread_mutex_t> {
    deinit {
      _ = withUnsafeMutablePointerToElements { pthread_mutex_destroy($0) }
    }
  }
#endif
