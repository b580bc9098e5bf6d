//! The catalogue's own files for programs that explain the API, which show what the runtime's table leaves out. The crate has copies
//! of them, without blanks: what lies outside of a crate's folder is not part of what is published.

use std::collections::BTreeMap;
use std::path::Path;

use minijinja::{Value, context};
use serde_json::json;

use super::template::render;
use super::{Files, by_domain};
use crate::catalog::Catalog;
use crate::load;
use crate::problem::Result;

/// Where the hints of the command line are; see `errors.rs`.
/// Where apps keep their wording of hints.
const APPS: [&str; 2] = ["apps/cli/src/generated", "apps/server/src/generated"];
const FOLDER: &str = "core/manual/src/generated";

/// Writes the module that embeds the file of each domain, and those files.
pub fn emit(root: &Path, catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains: Vec<_> = by_domain(catalog).into_keys().map(Value::from).collect();
    copies(root, catalog, files)?;
    let text = render("manual_catalogue.rs", context! { domains })?;
    files.insert(format!("{FOLDER}/catalogue.rs"), text);
    let summaries = catalog.operations.iter().map(|one| context! { id => one.id(), summary => &one.summary });
    let text = render("manual_summaries.rs", context! { summaries => summaries.collect::<Vec<_>>() })?;
    files.insert(format!("{FOLDER}/summaries.rs"), text);
    super::descriptions::emit(catalog, FOLDER, files);
    files.insert(format!("{FOLDER}/mod.rs"), render("manual_mod.rs", context! {})?);
    for folder in APPS {
        files.insert(format!("{folder}/mod.rs"), render("app_mod.rs", context! {})?);
    }
    Ok(())
}

fn copies(root: &Path, catalog: &Catalog, files: &mut Files) -> Result<()> {
    let mut copy = |name: String| -> Result<()> {
        let content = load::json(&root.join("core/catalog").join(&name), &name)?;
        files.insert(format!("{FOLDER}/{name}"), content.to_string());
        Ok(())
    };
    for domain in by_domain(catalog).keys() {
        copy(format!("api/{domain}.json"))?;
    }
    copy("webhooks.json".to_owned())?;
    files.insert(format!("{FOLDER}/errors.json"), json!(codes(catalog)).to_string());
    Ok(())
}

/// What each error code means, the message that comes with it, and the domains in which it was seen.
fn codes(catalog: &Catalog) -> BTreeMap<i64, serde_json::Value> {
    let facts = catalog.errors.iter().map(|rule| {
        let facts = json!({
            "meaning": rule.meaning.as_deref().unwrap_or_default(),
            "message": rule.messages.first().map_or("", String::as_str),
            "domains": rule.domains,
        });
        (rule.code, facts)
    });
    facts.collect()
}
