//! Two ways to do the same work, measured in turns, so that a busy machine hurts both alike.

use std::time::{Duration, Instant};

/// How many turns each side gets. The median turn counts.
const TURNS: usize = 9;

/// What a pair took.
pub struct Ratio {
    /// Median time of our side.
    pub ours: Duration,
    /// Median time of the bare side.
    pub bare: Duration,
    /// Ours divided by bare, the median over the turns.
    pub ratio: f64,
}

/// Measures both sides in turns; each closure does the same number of rounds of its work.
pub fn measure(mut ours: impl FnMut(), mut bare: impl FnMut()) -> Ratio {
    time(&mut ours);
    time(&mut bare);
    let turns: Vec<(Duration, Duration)> = (0..TURNS).map(|turn| one_turn(turn, &mut ours, &mut bare)).collect();
    let ratios = turns.iter().map(|(ours, bare)| ours.as_secs_f64() / bare.as_secs_f64());
    Ratio {
        ours: median(turns.iter().map(|turn| turn.0.as_secs_f64()), Duration::from_secs_f64),
        bare: median(turns.iter().map(|turn| turn.1.as_secs_f64()), Duration::from_secs_f64),
        ratio: median(ratios, |ratio| ratio),
    }
}

fn one_turn(turn: usize, ours: &mut impl FnMut(), bare: &mut impl FnMut()) -> (Duration, Duration) {
    if turn.is_multiple_of(2) {
        let first = time(ours);
        return (first, time(bare));
    }
    let second = time(bare);
    (time(ours), second)
}

fn time(work: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median<T>(values: impl Iterator<Item = f64>, wrap: impl Fn(f64) -> T) -> T {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    wrap(sorted[sorted.len() / 2])
}
