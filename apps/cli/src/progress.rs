//! Progress of long work. It shows on a terminal only; a pipe gets nothing.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::output::Output;

/// A spinner with a message, on stderr.
pub fn spinner(out: Output, message: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, target(out));
    bar.set_style(style("{spinner:.cyan} {msg}"));
    bar.set_message(message.to_owned());
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// A counter of items, on stderr. The total becomes known along the way.
pub fn counter(out: Output, message: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, target(out));
    bar.set_style(style("{spinner:.cyan} {msg} {pos} ({elapsed})"));
    bar.set_message(message.to_owned());
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// The bar hides itself if stderr is not a terminal.
fn target(out: Output) -> ProgressDrawTarget {
    if out.json { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
}
