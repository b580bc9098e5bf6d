//! `tiktokshop call`: one operation, or any path, from the command line.

pub mod argument;
mod doubt;
mod dry_run;
mod file;
mod hint;
mod pages;
mod show;
mod target;

use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use serde_json::{Map, Value};
use tiktokshop_core::{CallOptions, Input};

use argument::Argument;
use doubt::Doubts;
use target::Target;

use crate::client;
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::progress;

/// Calls an operation
#[derive(Args)]
#[command(after_help = "\
Parameters go where the catalogue says:
  page_size=2          text, a number, true or a list a,b: as the parameter's type wants it
  filters:='{\"a\":1}'   any JSON
  data=@photo.png      the content of a file; `@-` is stdin
  data=@a.bin;type=image/png   a file to upload, with its type said

Examples:
  tiktokshop call order.get_order_list page_size=2 order_status=AWAITING_SHIPMENT
  tiktokshop call order.get_order_list --all-pages --json | jq .id
  tiktokshop call GET /order/202309/orders ids=576461413038785752")]
pub struct CallArgs {
    /// order.get_order_list, a PHP or Laravel name, or an HTTP method followed by a path
    name: String,
    /// Parameters: name=value, name:=json or name=@file
    #[arg(value_name = "PARAMETER")]
    parameters: Vec<String>,
    /// The version to call [default: that of the catalogue]
    #[arg(long, value_name = "YYYYMM")]
    version: Option<String>,
    /// Fetch all pages and print the items, one JSON line each
    #[arg(long)]
    all_pages: bool,
    /// Stop after this many items
    #[arg(long, value_name = "N", requires = "all_pages")]
    limit: Option<u64>,
    /// Print the signed request without sending it
    #[arg(long, conflicts_with = "all_pages")]
    dry_run: bool,
    /// A query parameter, even if the catalogue does not know it
    #[arg(long, value_name = "NAME=VALUE")]
    query: Vec<String>,
    /// A path parameter
    #[arg(long, value_name = "NAME=VALUE")]
    path: Vec<String>,
    /// The whole body: JSON, @FILE to read a file, or `-` for stdin
    #[arg(long, value_name = "JSON")]
    body: Option<String>,
    /// A file to upload, like the parameter NAME=@FILE
    #[arg(long, value_name = "NAME=@FILE")]
    file: Vec<String>,
    /// The idempotency key, if the operation accepts one
    #[arg(long, value_name = "KEY")]
    idempotency_key: Option<String>,
    /// Exit with 1 if items of a successful call failed
    #[arg(long)]
    fail_on_item_errors: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Runs it.
pub async fn run(args: CallArgs, context: &Context) -> Result {
    let mut words = args.parameters.clone();
    let target = Target::parse(&args.name, &mut words, args.version.as_deref())?;
    let input = args.input(&target, &words)?;
    let settings = context.settings(&args.settings)?;
    let options = args.options();
    if args.dry_run {
        return dry_run::run(&target, input, options, &settings, context).await;
    }
    let speaker = client::speaker(&settings).await?;
    let mut builder = client::speak(client::builder(&settings)?, &speaker, &settings);
    if let Some(doubts) = Doubts::for_people(context) {
        builder = builder.hooks(Arc::new(doubts));
    }
    let client = builder.build()?;
    if args.all_pages {
        let walked = pages::run(&client, &target, input, options, args.limit, context).await;
        return walked.map_err(|failure| hint::for_a_terminal(failure, &speaker));
    }
    let spinner = progress::spinner(context.out, &target.name());
    let response = target.send(&client, input, options).await;
    spinner.finish_and_clear();
    let response = response.map_err(|failure| hint::for_a_terminal(failure, &speaker))?;
    show::response(&response, context.out)?;
    if args.fail_on_item_errors && !response.item_errors.is_empty() {
        let count = response.item_errors.len();
        return Err(Failure::new(
            Exit::Api,
            "item_errors",
            format!("{count} items of the successful call failed"),
        ));
    }
    Ok(())
}

impl CallArgs {
    fn input(&self, target: &Target, words: &[String]) -> Result<Input> {
        let mut input = Input::new();
        for word in words {
            match argument::parse(word, target.version())? {
                Argument::File(field, path) => input.files.push((field, file::upload(&path))),
                Argument::Value(name, value) => argument::insert(&mut input.params, name, value)?,
            }
        }
        for word in &self.file {
            input.files.push(file::parse(word)?);
        }
        file::check(target.version(), &input)?;
        target.add_query_of_path(&mut input)?;
        add(&mut input.query, &self.query, target)?;
        add(&mut input.path, &self.path, target)?;
        if let Some(body) = &self.body {
            input.body = Some(parse_body(body)?);
        }
        Ok(input)
    }

    fn options(&self) -> CallOptions {
        let mut options = CallOptions::default();
        options.version.clone_from(&self.version);
        options.idempotency_key.clone_from(&self.idempotency_key);
        options
    }
}

fn add(map: &mut Map<String, Value>, words: &[String], target: &Target) -> Result {
    for word in words {
        let Argument::Value(name, value) = argument::parse(word, target.version())? else {
            return Err(Failure::usage(format!("{word:?}: a file goes into a form, not here")));
        };
        argument::insert(map, name, value)?;
    }
    Ok(())
}

fn parse_body(text: &str) -> Result<Value> {
    let text = match (text, text.strip_prefix('@')) {
        ("-", _) => argument::content("-")?,
        (_, Some(path)) => argument::content(path)?,
        (_, None) => text.to_owned(),
    };
    serde_json::from_str(&text).map_err(|problem| {
        Failure::usage(format!("the body is not JSON: {problem}"))
            .with_hint("Quote it for the shell: --body '{\"order_status\":\"UNPAID\"}'; or read it: --body @FILE, --body -.")
    })
}

/// How long a dry run waits for its own request.
const PATIENCE: Duration = Duration::from_secs(10);
