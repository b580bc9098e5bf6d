//! `cargo gen` writes what follows from the catalogue; `cargo gen --check` fails if the repository has drifted.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tiktokshop_codegen::problem::{Problem, Result};
use tiktokshop_codegen::{generate, output};

const USAGE: &str = "usage: cargo gen [--check] [--root FOLDER]";

struct Arguments {
    check: bool,
    root: PathBuf,
}

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments)) {
        Ok(message) => say(&mut std::io::stdout(), &message, ExitCode::SUCCESS),
        Err(problem) => say(&mut std::io::stderr(), &problem.to_string(), ExitCode::FAILURE),
    }
}

fn say(out: &mut impl Write, message: &str, code: ExitCode) -> ExitCode {
    let _ = writeln!(out, "{message}");
    code
}

fn arguments() -> Result<Arguments> {
    let mut arguments = Arguments { check: false, root: repository() };
    let mut given = std::env::args().skip(1);
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--check" => arguments.check = true,
            "--root" => arguments.root = given.next().ok_or_else(|| Problem::at("--root", USAGE))?.into(),
            _ => return Err(Problem::at(argument, USAGE)),
        }
    }
    Ok(arguments)
}

/// The workspace that this crate is in.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn run(arguments: &Arguments) -> Result<String> {
    let files = generate(&arguments.root)?;
    if arguments.check {
        let mut drift = output::drift(&arguments.root, &files)?;
        if !drift.is_empty() {
            drift.push("Run `cargo gen` and commit what it writes.".into());
        }
        return Problem::all(drift).map(|()| format!("{} generated files are up to date", files.len()));
    }
    let (written, removed) = output::write(&arguments.root, &files)?;
    Ok(format!("{} files: {written} written, {removed} removed", files.len()))
}
