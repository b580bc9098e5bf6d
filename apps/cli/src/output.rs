//! Everything that is printed goes through here: tables and sentences for people, JSON for programs.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use comfy_table::{ContentArrangement, Table, presets};
use owo_colors::OwoColorize;
use serde_json::Value;

use crate::exit::Failure;
use crate::terminal;

/// Where and how to print.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    /// Whether the output is for programs.
    pub json: bool,
}

impl Output {
    /// One line on stdout. Colours are removed if they are not wanted.
    pub fn line(self, text: impl Display) -> io::Result<()> {
        let mut out = anstream::stdout().lock();
        writeln!(out, "{}", terminal::safe(&text.to_string()))?;
        out.flush()
    }

    /// A table on stdout, without the spaces after its last column.
    pub fn table(self, table: &Table) -> io::Result<()> {
        self.line(table.trim_fmt())
    }

    /// One JSON value on one line of stdout.
    pub fn value(self, value: &Value) -> io::Result<()> {
        self.line(terminal::escaped(&value.to_string()))
    }

    /// A remark for people on stderr. Programs do not get it.
    pub fn note(self, text: impl Display) -> io::Result<()> {
        if self.json {
            return Ok(());
        }
        writeln!(anstream::stderr().lock(), "{}", terminal::safe(&text.to_string()))
    }

    /// A warning on stderr, even with `--json`: stdout stays clean.
    pub fn warn(self, text: impl Display) -> io::Result<()> {
        let text = terminal::safe(&text.to_string());
        writeln!(anstream::stderr().lock(), "{} {text}", "warning:".yellow().bold())
    }

    /// The value for programs, or whatever `human` prints for people.
    pub fn either(self, value: &Value, human: impl FnOnce(Output) -> io::Result<()>) -> io::Result<()> {
        if self.json { self.value(value) } else { human(self) }
    }

    /// Prints a failure on stderr: an object for programs, lines for people.
    pub fn failure(self, failure: &Failure) -> io::Result<()> {
        if failure.is_silent() {
            return Ok(());
        }
        let mut out = anstream::stderr().lock();
        if self.json {
            return writeln!(out, "{}", terminal::escaped(&failure.json().to_string()));
        }
        writeln!(out, "{} {}", "error:".red().bold(), terminal::safe(&failure.text))?;
        if let Some(hint) = failure.hint() {
            writeln!(out, "{} {}", "hint:".cyan().bold(), terminal::safe(hint))?;
        }
        Ok(())
    }
}

/// A table in our style, as wide as the terminal.
pub fn table<const N: usize>(head: [&str; N]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(head.map(str::to_uppercase));
    table.set_content_arrangement(arrangement());
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table
}

/// A table of two columns without a header: names and values.
pub fn pairs<T: Display>(rows: impl IntoIterator<Item = (&'static str, T)>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(arrangement());
    for (name, value) in rows {
        table.add_row([name.to_owned(), value.to_string()]);
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table
}

/// Lines are folded for people only: a program that cuts columns needs one row per line.
fn arrangement() -> ContentArrangement {
    if io::stdout().is_terminal() { ContentArrangement::Dynamic } else { ContentArrangement::Disabled }
}
