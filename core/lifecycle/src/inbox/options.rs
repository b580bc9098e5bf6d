//! How events are handed out.

use std::time::Duration;

/// How events are handed out. `docs/options.md` lists the same options for every language.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct DispatchOptions {
    /// Events that are handled at the same time, each of another subject. Default: 8.
    pub concurrency: usize,
    /// After how many attempts an event is set aside as dead. Default: 12, which takes about a day.
    pub attempts: i64,
    /// The pause after the first failure, which doubles with each. Default: 5 s.
    pub first_pause: Duration,
    /// The longest pause. Default: 4 h.
    pub longest_pause: Duration,
    /// How long a handler may take. After that it is cancelled, and the attempt has failed: a handler that hangs would hold
    /// back its subject forever. Default: 10 min.
    pub time_limit: Duration,
    /// How long others leave an event alone whose worker no longer gives a sign of life. Renewed while a handler runs.
    /// Default: 30 s, which is what events wait for that a process had when it was killed.
    pub lease: Duration,
    /// How often to look for events that no bell told of, and for those whose pause has ended. Default: 1 s.
    pub poll: Duration,
    /// How long a stop waits for handlers that run. What they have not ended by then is given back. Default: 25 s.
    pub grace: Duration,
}

impl Default for DispatchOptions {
    fn default() -> DispatchOptions {
        DispatchOptions {
            concurrency: 8,
            attempts: 12,
            first_pause: Duration::from_secs(5),
            longest_pause: Duration::from_secs(4 * 3600),
            time_limit: Duration::from_secs(600),
            lease: Duration::from_secs(30),
            poll: Duration::from_secs(1),
            grace: Duration::from_secs(25),
        }
    }
}

impl DispatchOptions {
    /// Sets [`concurrency`](DispatchOptions#structfield.concurrency); 0 counts as 1.
    pub fn concurrency(mut self, events: u32) -> DispatchOptions {
        self.concurrency = usize::try_from(events.max(1)).unwrap_or(usize::MAX);
        self
    }

    /// Sets [`attempts`](DispatchOptions#structfield.attempts); 0 counts as 1.
    pub fn attempts(mut self, attempts: u32) -> DispatchOptions {
        self.attempts = i64::from(attempts.max(1));
        self
    }

    /// Sets [`first_pause`](DispatchOptions#structfield.first_pause).
    pub fn first_pause(mut self, pause: Duration) -> DispatchOptions {
        self.first_pause = pause;
        self
    }

    /// Sets [`longest_pause`](DispatchOptions#structfield.longest_pause).
    pub fn longest_pause(mut self, pause: Duration) -> DispatchOptions {
        self.longest_pause = pause;
        self
    }

    /// Sets [`time_limit`](DispatchOptions#structfield.time_limit).
    pub fn time_limit(mut self, limit: Duration) -> DispatchOptions {
        self.time_limit = limit;
        self
    }

    /// Sets [`lease`](DispatchOptions#structfield.lease).
    pub fn lease(mut self, lease: Duration) -> DispatchOptions {
        self.lease = lease;
        self
    }

    /// Sets [`poll`](DispatchOptions#structfield.poll). Less than 10 ms counts as 10 ms.
    pub fn poll(mut self, pause: Duration) -> DispatchOptions {
        self.poll = pause.max(Duration::from_millis(10));
        self
    }

    /// Sets [`grace`](DispatchOptions#structfield.grace).
    pub fn grace(mut self, wait: Duration) -> DispatchOptions {
        self.grace = wait;
        self
    }
}
