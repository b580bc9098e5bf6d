//! The runtime's tables: operations and webhook types, as data.

use minijinja::{Value, context};

use super::template::render;
use super::{Files, by_domain, operation_table};
use crate::catalog::Catalog;
use crate::problem::Result;

const FOLDER: &str = "core/runtime/src/generated";

/// Writes the tables.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains = by_domain(catalog);
    for (domain, operations) in &domains {
        files.insert(format!("{FOLDER}/operations/{domain}.txt"), operation_table::text(operations)?);
    }
    let names: Vec<_> = domains.keys().map(|name| Value::from(*name)).collect();
    files.insert(format!("{FOLDER}/operations.rs"), render("operations.rs", context! { domains => names })?);
    files.insert(format!("{FOLDER}/mod.rs"), render("runtime_mod.rs", context! {})?);
    files.insert(format!("{FOLDER}/webhooks.rs"), webhooks(catalog)?);
    Ok(())
}

fn option(literal: Option<String>) -> String {
    literal.map_or("None".into(), |literal| format!("Some({literal})"))
}

fn webhooks(catalog: &Catalog) -> Result<String> {
    let types = catalog.webhooks.iter().map(|kind| {
        let optional = |text: &Option<String>| option(text.as_ref().map(|text| format!("{text:?}")));
        context! {
            number => kind.number,
            name => &kind.name,
            aliases => &kind.aliases,
            topic => optional(&kind.topic),
            subject => optional(&kind.subject),
            happened => &kind.happened,
            latest_wins => kind.latest_wins.to_string(),
            changes => &kind.changes,
            owner => optional(&kind.owner),
            summary => &kind.summary,
        }
    });
    render("webhooks.rs", context! { types => types.collect::<Vec<_>>() })
}
