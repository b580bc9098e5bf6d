//! Many senders at once, each of which waits for its response before it sends again: how many responses there are per
//! second, and how long they take.

use std::time::{Duration, Instant};

use tokio::task::JoinSet;

/// How many send at once, and for how long.
#[derive(Clone, Copy)]
pub struct Load {
    /// Senders at once.
    pub senders: usize,
    /// How long a turn takes.
    pub turn: Duration,
    /// How many turns each side gets. The median turn counts.
    pub turns: usize,
}

/// What one side did.
#[derive(Clone, Copy)]
pub struct Rate {
    /// Responses a second.
    pub per_second: f64,
    /// How long half of them took at most.
    pub p50: Duration,
    /// How long 99 of 100 took at most.
    pub p99: Duration,
}

/// Both sides, measured in turns.
pub struct Rates {
    /// Our side.
    pub ours: Rate,
    /// What it is compared with.
    pub other: Rate,
}

impl Load {
    /// Measures two sides in turns, so that a busy machine affects both alike.
    pub async fn compare<O, P, B, C>(self, ours: O, other: B) -> Rates
    where
        O: Fn() -> P + Clone + Send + 'static,
        P: Future<Output = ()> + Send + 'static,
        B: Fn() -> C + Clone + Send + 'static,
        C: Future<Output = ()> + Send + 'static,
    {
        let (mut first, mut second) = (Vec::new(), Vec::new());
        for _ in 0..self.turns {
            first.push(self.turn(ours.clone()).await);
            second.push(self.turn(other.clone()).await);
        }
        Rates { ours: median(first), other: median(second) }
    }

    async fn turn<F, W>(self, work: F) -> Rate
    where
        F: Fn() -> W + Clone + Send + 'static,
        W: Future<Output = ()> + Send + 'static,
    {
        let begun = Instant::now();
        let mut senders = JoinSet::new();
        (0..self.senders).for_each(|_| drop(senders.spawn(send(begun, self.turn, work.clone()))));
        let times = senders.join_all().await.into_iter().flatten().collect();
        rate(times, begun.elapsed())
    }
}

/// One sender: how long each of its responses took.
async fn send<W: Future<Output = ()>>(begun: Instant, turn: Duration, work: impl Fn() -> W) -> Vec<Duration> {
    let mut times = Vec::new();
    while begun.elapsed() < turn {
        let sent = Instant::now();
        work().await;
        times.push(sent.elapsed());
    }
    times
}

/// The rate of responses that took these times, within this time.
pub fn rate(mut times: Vec<Duration>, within: Duration) -> Rate {
    times.sort_unstable();
    let per_second = times.len() as f64 / within.as_secs_f64();
    Rate { per_second, p50: times[times.len() / 2], p99: times[times.len() * 99 / 100] }
}

fn median(mut rates: Vec<Rate>) -> Rate {
    rates.sort_by(|left, right| left.per_second.total_cmp(&right.per_second));
    rates[rates.len() / 2]
}
