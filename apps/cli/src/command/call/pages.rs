//! `call --all-pages`: every item of a search, one JSON line each, as the pages arrive.

use futures_util::StreamExt;
use tiktokshop_core::Client;
use tiktokshop_core::PageOptions;
use tiktokshop_core::{CallOptions, Input};

use super::target::Target;
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::progress;
use crate::wording::count;

/// Walks the pages.
pub async fn run(
    client: &Client,
    target: &Target,
    input: Input,
    call: CallOptions,
    limit: Option<u64>,
    context: &Context,
) -> Result {
    let Target::Operation(operation, _) = target else {
        return Err(Failure::usage("--all-pages needs the name of an operation, not a path")
            .with_hint("`tiktokshop api list --paged` lists those whose responses come in pages."));
    };
    let options = PageOptions { call, limit, ..PageOptions::default() };
    let mut items = Box::pin(client.items(operation.id, input, options));
    let bar = progress::counter(context.out, "items");
    let mut walked: usize = 0;
    while let Some(item) = items.next().await {
        let item = item.inspect_err(|_| bar.finish_and_clear())?;
        let line = String::from_utf8_lossy(&item).replace(['\n', '\r'], " ");
        bar.suspend(|| context.out.line(line))?;
        walked += 1;
        bar.set_position(walked as u64);
    }
    bar.finish_and_clear();
    context.out.note(count(walked, "item"))?;
    Ok(())
}
