//! Ctrl-C and SIGTERM. The listener is in place as soon as it is created, before anybody can know that there is
//! something to stop.

use std::io;

/// Listens for Ctrl-C and, if asked to, for SIGTERM.
#[cfg(unix)]
pub struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: Option<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signals {
    /// Listens for Ctrl-C alone: SIGTERM ends the process as usual.
    pub fn interrupt() -> io::Result<Signals> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Signals { interrupt: signal(SignalKind::interrupt())?, terminate: None })
    }

    /// Both.
    pub fn all() -> io::Result<Signals> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Signals { terminate: Some(signal(SignalKind::terminate())?), ..Signals::interrupt()? })
    }

    /// Waits for one of them.
    pub async fn wait(&mut self) {
        let Some(terminate) = &mut self.terminate else {
            self.interrupt.recv().await;
            return;
        };
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    }
}

/// A file that has reached its limit (`ulimit -f`) fails the write, which is reported. As it is, that kills the process.
#[cfg(unix)]
pub fn survive_file_limit() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    /// SIGXFSZ of Linux and macOS. Once it was listened for, it does nothing.
    const FILE_LIMIT: i32 = 25;
    signal(SignalKind::from_raw(FILE_LIMIT)).map(drop)
}

/// There is no such limit.
#[cfg(windows)]
pub fn survive_file_limit() -> io::Result<()> {
    Ok(())
}

/// Listens for Ctrl-C.
#[cfg(windows)]
pub struct Signals(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Signals {
    /// Listens for Ctrl-C.
    pub fn interrupt() -> io::Result<Signals> {
        tokio::signal::windows::ctrl_c().map(Signals)
    }

    /// The same as `interrupt`: there is no SIGTERM.
    pub fn all() -> io::Result<Signals> {
        Signals::interrupt()
    }

    /// Waits for it.
    pub async fn wait(&mut self) {
        self.0.recv().await;
    }
}

/// Waits for the end of standard input: a program that is killed closes its end of the pipe too. It uses its own thread,
/// because a blocking read would delay the exit of the process.
pub async fn stdin_end() {
    let (ended, end) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        std::io::copy(&mut std::io::stdin(), &mut std::io::sink()).ok();
        ended.send(()).ok();
    });
    end.await.ok();
}
