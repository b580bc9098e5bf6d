//! Refreshes tokens ahead of their end, once for all processes, and tells of each change of an authorization.
