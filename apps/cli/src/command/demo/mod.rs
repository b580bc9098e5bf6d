//! `tiktokshop demo`: a complete example over real HTTP, against a sandbox of its own.

mod authorize;
mod browser;
mod orders;
mod ship;
mod stage;
mod story;
mod trouble;
mod webhook;

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use stage::Stage;
use story::Story;

use crate::context::Context;
use crate::exit::{Failure, Result};

/// Plays the demo
#[derive(Args)]
#[command(after_help = "It needs no account, network or configuration, and nothing leaves this machine.")]
pub struct DemoArgs {
    /// The folder for the label [default: a new temporary folder]
    #[arg(long, value_name = "FOLDER")]
    save_to: Option<PathBuf>,
    /// The seed: the same seed creates the same shops and orders
    #[arg(long, default_value_t = 7)]
    seed: u64,
}

/// Plays every act, and stops at the first step that fails.
pub async fn run(args: DemoArgs, context: &Context) -> Result {
    let story = Story::new(context.out);
    let mut stage = Stage::set(&args, story).await?;
    let played = play(&mut stage).await;
    stage.close();
    played.map_err(|failure| if failure.is_silent() { failure } else { failure.in_step("the demo stopped") })
}

async fn play(stage: &mut Stage) -> Result {
    authorize::run(stage).await?;
    webhook::subscribe(stage).await?;
    let order = orders::run(stage).await?;
    ship::run(stage, &order).await?;
    let label = ship::label(stage, &order).await?;
    webhook::receive(stage, &order).await?;
    trouble::wrong_signature(stage).await?;
    trouble::rate_limit(stage).await?;
    let text = "Done. Every request above was signed, sent and validated.";
    stage.story.end(text, json!({"label": label.display().to_string()}))?;
    Ok(())
}

/// A response that is not what the demo needs.
fn surprise(text: impl Into<String>) -> Failure {
    Failure::new(crate::exit::Exit::Api, "demo", text)
}
