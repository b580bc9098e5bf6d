//! A server's log lines, written by a thread of their own: whoever reads them slowly, or not at all, does not stop the server.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tracing_subscriber::fmt::MakeWriter;

/// How many lines may wait. Further ones are left out, and counted.
const WAITING: usize = 4096;
/// How long the end of the program waits for a reader.
const PATIENCE: Duration = Duration::from_secs(1);

/// Takes lines without ever waiting.
#[derive(Clone, Default)]
pub struct Lines(Arc<Shared>);

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    changed: Condvar,
}

#[derive(Default)]
struct Queue {
    lines: VecDeque<Vec<u8>>,
    /// Whether one is being written.
    busy: bool,
    left_out: u64,
}

impl Lines {
    /// Writes them to stderr.
    pub fn to_stderr() -> io::Result<Lines> {
        Lines::to(io::stderr(), |lines| {
            tracing::warn!(
                lines,
                "so many lines of the log were left out, because they were not read in time"
            );
        })
    }

    /// `tell` hears how many were left out, once there is room again.
    fn to(out: impl Write + Send + 'static, tell: impl Fn(u64) + Send + 'static) -> io::Result<Lines> {
        let lines = Lines::default();
        let shared = lines.0.clone();
        thread::Builder::new().name("log".to_owned()).spawn(move || shared.write(out, tell))?;
        Ok(lines)
    }

    /// Waits until all lines are written, but not for a reader who takes none. Returns whether they are.
    pub fn flushed(&self) -> bool {
        let waits = |queue: &mut Queue| queue.busy || !queue.lines.is_empty();
        let waited = self.0.changed.wait_timeout_while(self.0.queue(), PATIENCE, waits);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }
}

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, mut out: impl Write, tell: impl Fn(u64)) {
        loop {
            let line = self.next();
            // A log that cannot be written must not stop what it tells of.
            let _ = out.write_all(&line);
            match self.written() {
                0 => {}
                left_out => tell(left_out),
            }
        }
    }

    fn next(&self) -> Vec<u8> {
        let mut queue = self.queue();
        loop {
            if let Some(line) = queue.lines.pop_front() {
                queue.busy = true;
                return line;
            }
            queue = self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Returns how many lines were left out since the last time.
    fn written(&self) -> u64 {
        let mut queue = self.queue();
        queue.busy = false;
        self.changed.notify_all();
        std::mem::take(&mut queue.left_out)
    }
}

impl Write for Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let mut queue = self.0.queue();
        if queue.lines.len() < WAITING {
            queue.lines.push_back(line.to_vec());
            self.0.changed.notify_all();
        } else {
            queue.left_out += 1;
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Lines {
    type Writer = Lines;

    fn make_writer(&self) -> Lines {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};

    use super::*;

    /// Writes when it is told to, as a pipe does that is full.
    struct Slow {
        go: Receiver<()>,
        written: Sender<Vec<u8>>,
    }

    impl Write for Slow {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let _ = self.go.recv();
            let _ = self.written.send(bytes.to_vec());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn nobody_waits_for_who_reads_them() {
        let ((let_go, go), (written, lines_written), (tell, told)) = (channel(), channel(), channel());
        let mut lines = Lines::to(Slow { go, written }, move |lost| tell.send(lost).unwrap()).unwrap();
        for number in 0..WAITING + 10 {
            lines.write_all(number.to_string().as_bytes()).unwrap();
        }
        assert!(!lines.flushed());
        drop(let_go);
        assert!(lines.flushed());
        let written: Vec<_> = lines_written.try_iter().collect();
        assert_eq!(written[..2], [b"0".to_vec(), b"1".to_vec()]);
        // The thread may have taken the first of them before the queue was full.
        assert_eq!(written.len() as u64 + told.recv().unwrap(), WAITING as u64 + 10);
    }
}
