//! Formats generated Rust with the repository's own rustfmt settings.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use crate::problem::{Problem, Result};

/// Formats every `.rs` file of the map in place.
pub fn all(root: &Path, files: &mut BTreeMap<String, String>) -> Result<()> {
    let mut rust: Vec<_> = files.iter_mut().filter(|(path, _)| path.ends_with(".rs")).collect();
    let workers = thread::available_parallelism().map_or(2, usize::from);
    let share = rust.len().div_ceil(workers).max(1);
    thread::scope(|scope| {
        let jobs: Vec<_> =
            rust.chunks_mut(share).map(|chunk| scope.spawn(move || format_all(root, chunk))).collect();
        let died = |_| Err(Problem::at("rustfmt", "a worker died"));
        jobs.into_iter().try_for_each(|job| job.join().unwrap_or_else(died))
    })
}

fn format_all(root: &Path, files: &mut [(&String, &mut String)]) -> Result<()> {
    for (path, text) in files {
        **text = format(root, path, text)?;
    }
    Ok(())
}

fn format(root: &Path, path: &str, text: &str) -> Result<String> {
    let missing = |problem| {
        Problem::at("rustfmt", format!("cannot run it ({problem}); `rustup component add rustfmt`"))
    };
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(missing)?;
    let mut input = child.stdin.take().ok_or_else(|| Problem::at("rustfmt", "has no standard input"))?;
    let text = text.to_owned();
    let writer = thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(missing)?;
    let _ = writer.join();
    if !output.status.success() {
        return Err(Problem::at(path, String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|problem| Problem::at(path, problem))
}
