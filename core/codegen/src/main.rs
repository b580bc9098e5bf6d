//! `cargo gen` writes what follows from the catalogue; `cargo gen --check` fails if the repository has drifted;
//! `cargo gen import` brings the catalogue in line with its sources.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tiktokshop_codegen::import::{self, Sources};
use tiktokshop_codegen::problem::{Problem, Result};
use tiktokshop_codegen::{catalog, emit, output};

const USAGE: &str = "usage: cargo gen [--check] [--root FOLDER]
       cargo gen import [--openapi FOLDER] [--docs FILE] [--notes FILE] [--payloads FOLDER] [--report FILE] [--root FOLDER]";

#[derive(Default)]
struct Arguments {
    check: bool,
    import: bool,
    root: PathBuf,
    sources: Sources,
    report: Option<PathBuf>,
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
    let mut arguments = Arguments { root: repository(), ..Arguments::default() };
    let mut given = std::env::args().skip(1).peekable();
    arguments.import = given.next_if_eq("import").is_some();
    while let Some(argument) = given.next() {
        let mut path = || given.next().map(PathBuf::from).ok_or_else(|| Problem::at(&argument, USAGE));
        match argument.as_str() {
            "--check" if !arguments.import => arguments.check = true,
            "--root" => arguments.root = path()?,
            "--openapi" if arguments.import => arguments.sources.openapi = Some(path()?),
            "--docs" if arguments.import => arguments.sources.docs = Some(path()?),
            "--notes" if arguments.import => arguments.sources.notes = Some(path()?),
            "--payloads" if arguments.import => arguments.sources.payloads = Some(path()?),
            "--report" if arguments.import => arguments.report = Some(path()?),
            _ => return Err(Problem::at(argument, USAGE)),
        }
    }
    Ok(arguments)
}

/// The workspace that this crate is in.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn check(root: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    let mut drift = output::drift(root, files)?;
    if !drift.is_empty() {
        drift.push("Run `cargo gen` and commit what it writes.".into());
    }
    Problem::all(drift)
}

fn run(arguments: &Arguments) -> Result<String> {
    if arguments.import {
        return run_import(arguments);
    }
    let catalog = catalog(&arguments.root)?;
    let files = emit::all(&arguments.root, &catalog)?;
    if arguments.check {
        check(&arguments.root, &files)?;
        Problem::all(catalog.coverage.problems())?;
        return Ok(format!("{} generated files are up to date\n{}", files.len(), catalog.coverage.summary()));
    }
    let (written, removed) = output::write(&arguments.root, &files)?;
    Ok(format!("{} files: {written} written, {removed} removed", files.len()))
}

fn run_import(arguments: &Arguments) -> Result<String> {
    let report = import::run(&arguments.root, &arguments.sources)?;
    let Some(file) = &arguments.report else { return Ok(report.markdown()) };
    std::fs::write(file, report.markdown()).map_err(|problem| Problem::at(file.display(), problem))?;
    Ok(format!("{}; the report is in {}", report.summary(), file.display()))
}
