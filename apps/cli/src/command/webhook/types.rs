//! `tiktokshop webhook types`: the known types of event.

use serde_json::{Value, json};

use crate::context::Context;
use crate::exit::Result;
use crate::output::table;

/// Prints them.
pub fn run(context: &Context) -> Result {
    let all = tiktokshop_manual::webhooks();
    let entry = |facts: &Value| json!({"type": facts["type"], "name": facts["name"], "topic": facts["topic"], "summary": facts["summary"]});
    let entries: Value = all.iter().map(entry).collect();
    context.out.either(&entries, |out| {
        let mut rows = table(["type", "name", "what happened"]);
        for facts in &all {
            rows.add_row([&facts["type"], &facts["name"], &facts["summary"]].map(text));
        }
        out.table(&rows)
    })?;
    Ok(())
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
