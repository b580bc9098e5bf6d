//! The catalogue's own files for programs that explain the API, which show what the runtime's table leaves out.

use minijinja::{Value, context};

use super::template::render;
use super::{Files, by_domain};
use crate::catalog::Catalog;
use crate::problem::Result;

/// Where the hints of the command line are; see `errors.rs`.
/// Where apps keep their wording of hints.
const APPS: [&str; 2] = ["apps/cli/src/generated", "apps/server/src/generated"];
const FOLDER: &str = "core/manual/src/generated";

/// Writes the module that embeds the file of each domain.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains: Vec<_> = by_domain(catalog).into_keys().map(Value::from).collect();
    let text = render("manual_catalogue.rs", context! { domains })?;
    files.insert(format!("{FOLDER}/catalogue.rs"), text);
    super::descriptions::emit(catalog, FOLDER, files);
    files.insert(format!("{FOLDER}/mod.rs"), render("manual_mod.rs", context! {})?);
    for folder in APPS {
        files.insert(format!("{folder}/mod.rs"), render("app_mod.rs", context! {})?);
    }
    Ok(())
}
