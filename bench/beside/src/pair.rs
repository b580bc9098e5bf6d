//! Two ways to do the same work, measured in turns, so that a busy machine affects both alike.

use std::time::{Duration, Instant};

use crate::cpu;

/// How many turns each side gets. The median turn counts.
const TURNS: usize = 9;
/// How long a turn of the bare side takes, about: long enough for a scheduler's hiccup not to matter.
pub const TURN: Duration = Duration::from_millis(300);
/// How long a trial must take for its rounds to be scaled up to a turn.
const TRIAL: Duration = Duration::from_millis(60);

/// The measurements of a pair.
pub struct Ratio {
    /// Our side.
    pub ours: Cost,
    /// The bare side.
    pub bare: Cost,
    /// Our time divided by the bare time; the median over the turns.
    pub time: f64,
    /// The same for CPU time; `NaN` if the system does not report it.
    pub cpu: f64,
}

/// The cost of one round of a side: medians.
pub struct Cost {
    /// Wall-clock time.
    pub time: Duration,
    /// CPU time of this process without its servers.
    pub cpu: Duration,
}

struct Turn {
    ours: Cost,
    bare: Cost,
}

/// Measures both sides in turns; each closure does as many rounds of its work as it is told.
pub fn measure(mut ours: impl FnMut(usize), mut bare: impl FnMut(usize)) -> Ratio {
    let rounds = rounds_of_a_turn(&mut bare);
    cost(rounds / 2, &mut ours);
    in_turns(|| cost(rounds, &mut ours), || cost(rounds, &mut bare))
}

/// The same for sides that are warm and say themselves what a round of a turn cost.
pub fn in_turns(mut ours: impl FnMut() -> Cost, mut bare: impl FnMut() -> Cost) -> Ratio {
    let turns: Vec<Turn> = (0..TURNS).map(|turn| one_turn(turn, &mut ours, &mut bare)).collect();
    let time = |cost: &Cost| cost.time.as_secs_f64();
    let cpu = |cost: &Cost| cost.cpu.as_secs_f64();
    let of = |pick: &dyn Fn(&Turn) -> f64| median(turns.iter().map(pick));
    let seconds = |pick: &dyn Fn(&Turn) -> f64| Duration::from_secs_f64(of(pick));
    Ratio {
        ours: Cost { time: seconds(&|turn| time(&turn.ours)), cpu: seconds(&|turn| cpu(&turn.ours)) },
        bare: Cost { time: seconds(&|turn| time(&turn.bare)), cpu: seconds(&|turn| cpu(&turn.bare)) },
        time: of(&|turn| time(&turn.ours) / time(&turn.bare)),
        cpu: of(&|turn| cpu(&turn.ours) / cpu(&turn.bare)),
    }
}

/// Doubles the rounds until they can be timed, then scales them to a turn. It warms the bare side up, too.
fn rounds_of_a_turn(bare: &mut impl FnMut(usize)) -> usize {
    let mut rounds = 64;
    loop {
        let start = Instant::now();
        bare(rounds);
        let took = start.elapsed();
        if took >= TRIAL {
            return (rounds as f64 * TURN.as_secs_f64() / took.as_secs_f64()).ceil() as usize;
        }
        rounds *= 2;
    }
}

/// The side that goes first alternates.
fn one_turn(turn: usize, ours: &mut impl FnMut() -> Cost, bare: &mut impl FnMut() -> Cost) -> Turn {
    if turn.is_multiple_of(2) {
        let ours = ours();
        return Turn { ours, bare: bare() };
    }
    let bare = bare();
    Turn { ours: ours(), bare }
}

fn cost(rounds: usize, work: &mut impl FnMut(usize)) -> Cost {
    let (start, cpu) = (Instant::now(), cpu::used());
    work(rounds);
    let each = |whole: Duration| whole.div_f64(rounds as f64);
    Cost { time: each(start.elapsed()), cpu: each(cpu::used().saturating_sub(cpu)) }
}

/// The middle one of them.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}
