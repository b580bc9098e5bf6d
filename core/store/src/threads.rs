//! The threads that work on SQLite files. A fork waits until they have ended: a thread that is about to end may hold a
//! lock of Rust's standard library, and the child, which has the lock but not the thread, would wait for it forever.

/// The beginning of their names. Linux keeps 15 bytes of a name.
const PREFIX: &str = "tiktokshop-db";

/// The name of a thread.
#[cfg(feature = "sqlite")]
pub(crate) fn name(number: u64) -> String {
    format!("{PREFIX}{number}")
}

/// Waits until no such thread is left. Their work is done, so each takes only a moment.
#[cfg(target_os = "linux")]
pub(crate) async fn ended() {
    while is_any_left() {
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
}

/// On other systems, the threads of a process cannot be listed.
#[cfg(not(target_os = "linux"))]
pub(crate) async fn ended() {}

#[cfg(target_os = "linux")]
fn is_any_left() -> bool {
    let Ok(threads) = std::fs::read_dir("/proc/self/task") else { return false };
    let names = threads.filter_map(|thread| std::fs::read_to_string(thread.ok()?.path().join("comm")).ok());
    names.into_iter().any(|name| name.starts_with(PREFIX))
}
