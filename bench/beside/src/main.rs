//! The package of a language beside Rust: each side is a process, both call the same server, and their turns alternate. The
//! arguments are `NAME COMMAND...`, or, to compare two builds of a package, `NAME COMMAND... -- COMMAND...`; `ROWS` in the
//! environment picks rows by a word in their name.
//!
//! A side is a program that reads lines from its input, `WORK AT_ONCE ROUNDS`, does so many rounds of the work and prints how many
//! seconds they took. What the words of the works mean is written in [`side`].

// Printing is what a benchmark is for.
#![allow(clippy::print_stdout)]

mod side;

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use tempfile::NamedTempFile;

use tiktokshop_bench_beside::cpu;
use tiktokshop_bench_beside::fixture::{self, APP, SECRET};
use tiktokshop_bench_beside::pair::{self, Cost, Ratio, TURN};
use tiktokshop_bench_beside::server::{self, Server};

/// The only argument of the side that Rust is.
const RUST: &str = "rust";
/// Orders on the page of about 400 KB.
const MANY: u64 = 290;
/// How long a side works before it is measured: the JVM compiles meanwhile.
const WARM: Duration = Duration::from_secs(3);
/// How many processes begin anew for a cold figure.
const COLD: usize = 9;

/// What both sides call, and the text that they read.
struct World {
    small: Server,
    page: Server,
    large: Server,
    text: NamedTempFile,
}

/// A process that does the works.
struct Side {
    child: Child,
    output: BufReader<ChildStdout>,
}

/// A side at one work.
struct Job<'a> {
    side: &'a mut Side,
    task: String,
    rounds: usize,
}

fn main() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut words = std::env::args().skip(1).collect::<Vec<_>>().into_iter();
    let name = words.next().expect("a name");
    if name == RUST {
        return side::run_as_told();
    }
    let ours: Vec<String> = words.by_ref().take_while(|word| word != "--").collect();
    let other: Vec<String> = words.collect();
    rows(&name, &ours, if other.is_empty() { None } else { Some(other) });
}

fn rows(name: &str, ours: &[String], other: Option<Vec<String>>) {
    let rust = || vec![std::env::current_exe().expect("a program").display().to_string(), RUST.to_owned()];
    let (other, whose) = other.map_or_else(|| (rust(), "Rust's"), |other| (other, "the other build's"));
    println!("{name}: its figures / {whose}");
    let world = World::new();
    let (mut left, mut right) = (world.start(ours), world.start(&other));
    let mut pair = |work: &str, at_once| Job::pair(&mut left, &mut right, work, at_once);
    println!("\ntime, less is better");
    work("the latest request id", || pair("id", 1));
    work("verify a webhook of 1 KB", || pair("verify", 1));
    work("sign the request of a device", || pair("sign", 1));
    work("read every field of 400 KB of orders, warm", || pair("read", 1));
    work("call for 400 KB of orders and read every field", || pair("large", 1));
    println!("\nwhole calls a second, more is better");
    for at_once in [1, 32] {
        calls(&format!("small response, {at_once} at a time"), || pair("small", at_once));
        calls(&format!("140 KB response, not read, {at_once} at a time"), || pair("bytes", at_once));
        calls(&format!("140 KB response, its ids read, {at_once} at a time"), || pair("page", at_once));
    }
    let cold = "read every field of 400 KB of orders, first in a process";
    if is_wanted(cold) {
        println!("\n  {cold:<58} {:.2?} / {:.2?}", world.cold(ours), world.cold(&other));
    }
}

fn is_wanted(name: &str) -> bool {
    std::env::var("ROWS").map_or(true, |word| name.contains(&word))
}

fn work(name: &str, measure: impl FnOnce() -> Ratio) {
    if is_wanted(name) {
        let Ratio { ours, bare, time, cpu } = measure();
        println!(
            "  {name:<58} {time:6.2}   {:.2?} / {:.2?}   CPU {cpu:.2}: {:.1?} / {:.1?}",
            ours.time, bare.time, ours.cpu, bare.cpu
        );
    }
}

fn calls(name: &str, measure: impl FnOnce() -> Ratio) {
    if is_wanted(name) {
        let Ratio { ours, bare, time, cpu } = measure();
        let rate = |cost: &Cost| 1.0 / cost.time.as_secs_f64();
        println!(
            "  {name:<58} {:6.2}   {:.0} / {:.0} calls/s   CPU {cpu:.2}: {:.1?} / {:.1?}",
            1.0 / time,
            rate(&ours),
            rate(&bare),
            ours.cpu,
            bare.cpu,
        );
    }
}

impl World {
    fn new() -> World {
        let (small, page) = (fixture::small(), fixture::order_page(""));
        let large = fixture::page_of(MANY, "");
        let mut text = NamedTempFile::new().expect("a file");
        text.write_all(&fixture::data_of(&large)).expect("it is written");
        World {
            small: server::start(move || small.clone()),
            page: server::start(move || page.clone()),
            large: server::start(move || large.clone()),
            text,
        }
    }

    /// Starts a side, which finds what it needs in its environment.
    fn start(&self, command: &[String]) -> Side {
        let environment: [(&str, OsString); 8] = [
            ("BENCH_SMALL", (&self.small.plain_url).into()),
            ("BENCH_PAGE", (&self.page.plain_url).into()),
            ("BENCH_LARGE", (&self.large.plain_url).into()),
            ("BENCH_TEXT", self.text.path().into()),
            ("TIKTOK_APP_KEY", APP.into()),
            ("TIKTOK_APP_SECRET", SECRET.into()),
            ("TIKTOK_ACCESS_TOKEN", "TTP_bench".into()),
            ("TIKTOK_SHOP_CIPHER", "TTP_cipher".into()),
        ];
        let mut program = Command::new(&command[0]);
        program.args(&command[1..]).envs(environment).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = program.spawn().expect("the side starts");
        let output = BufReader::new(child.stdout.take().expect("output"));
        Side { child, output }
    }

    fn cold(&self, command: &[String]) -> Duration {
        let times = (0..COLD).map(|_| self.start(command).run("read 1", 1).as_secs_f64());
        Duration::from_secs_f64(pair::median(times))
    }
}

impl Side {
    /// How long so many rounds took.
    fn run(&mut self, task: &str, rounds: usize) -> Duration {
        let input = self.child.stdin.as_mut().expect("input");
        writeln!(input, "{task} {rounds}").expect("the side reads");
        let mut line = String::new();
        self.output.read_line(&mut line).expect("the side answers");
        Duration::from_secs_f64(line.trim().parse().expect("seconds"))
    }
}

impl Drop for Side {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

impl Job<'_> {
    fn pair(ours: &mut Side, other: &mut Side, work: &str, at_once: usize) -> Ratio {
        let task = format!("{work} {at_once}");
        let (mut ours, mut other) = (Job::warm(ours, &task, at_once), Job::warm(other, &task, at_once));
        pair::in_turns(|| ours.turn(), || other.turn())
    }

    /// Works until it is warm, and finds out how many rounds fill a turn.
    fn warm<'a>(side: &'a mut Side, task: &str, at_once: usize) -> Job<'a> {
        let (mut rounds, mut worked) = (64, Duration::ZERO);
        while worked < WARM {
            let took = side.run(task, rounds);
            worked += took;
            let fitting = rounds as f64 * TURN.as_secs_f64() / took.as_secs_f64();
            // As many for each of those at once.
            rounds = (fitting.ceil() as usize).clamp(1, rounds * 4).next_multiple_of(at_once);
        }
        Job { side, task: task.to_owned(), rounds }
    }

    fn turn(&mut self) -> Cost {
        let process = self.side.child.id().to_string();
        let before = cpu::used_by(&process);
        let time = self.side.run(&self.task, self.rounds);
        let cpu = cpu::used_by(&process).saturating_sub(before);
        let each = |whole: Duration| whole.div_f64(self.rounds as f64);
        Cost { time: each(time), cpu: each(cpu) }
    }
}
