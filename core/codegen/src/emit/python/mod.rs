//! The Python package: for each domain its operations, models, parameters and enums; errors and webhooks.

mod api;
mod blocking;
mod docs;
mod models;
pub mod names;
mod options;
mod reach;
mod types;
mod webhooks;

use std::path::Path;

use minijinja::{Value, context};

use super::template::{Template, render};
use super::{Files, by_domain};
use crate::catalog::{Catalog, Operation};
use crate::names::human;
use crate::problem::Result;
use crate::types::of_domain;

/// The templates of this language.
pub const TEMPLATES: &[Template] = &[
    ("python_api.py", include_str!("../../../templates/python_api.py.j2")),
    ("python_api.pyi", include_str!("../../../templates/python_api.pyi.j2")),
    ("python_calls.py", include_str!("../../../templates/python_calls.py.j2")),
    ("python_domain.py", include_str!("../../../templates/python_domain.py.j2")),
    ("python_domain.pyi", include_str!("../../../templates/python_domain.pyi.j2")),
    ("python_enums.py", include_str!("../../../templates/python_enums.py.j2")),
    ("python_errors.py", include_str!("../../../templates/python_errors.py.j2")),
    ("python_hints.py", include_str!("../../../templates/python_hints.py.j2")),
    ("python_models.py", include_str!("../../../templates/python_models.py.j2")),
    ("python_options.py", include_str!("../../../templates/python_options.py.j2")),
    ("python_settings.py", include_str!("../../../templates/python_settings.py.j2")),
    ("python_package.py", include_str!("../../../templates/python_package.py.j2")),
    ("python_params.py", include_str!("../../../templates/python_params.py.j2")),
    ("python_resources.py", include_str!("../../../templates/python_resources.py.j2")),
    ("python_sync.py", include_str!("../../../templates/python_sync.py.j2")),
    ("python_webhooks.py", include_str!("../../../templates/python_webhooks.py.j2")),
];

const FOLDER: &str = "bindings/python/python/tiktokshop/_generated";
const TESTS: &str = "bindings/python/tests/generated";

/// Writes the package's generated part.
pub fn emit(root: &Path, catalog: &Catalog, files: &mut Files) -> Result<()> {
    let taken: Vec<_> = catalog
        .options
        .iter()
        .filter(|option| option.is_in("call"))
        .map(|option| option.name.as_str())
        .collect();
    let mut domains = Vec::new();
    for (domain, operations) in by_domain(catalog) {
        emit_domain(domain, &operations, &taken, files)?;
        domains.push(context! {
            name => domain,
            api => api::class(domain),
            title => human(domain),
            others => names::other_domain_names(domain, &operations),
            properties => names::other_properties(domain, &operations),
        });
    }
    let package = context! { domains => domains };
    files.insert(format!("{FOLDER}/__init__.py"), render("python_package.py", package.clone())?);
    files.insert(format!("{FOLDER}/resources.py"), render("python_resources.py", package)?);
    files.insert(format!("{FOLDER}/webhooks.py"), render("python_webhooks.py", webhooks::context(catalog))?);
    let options = options::context(&catalog.options);
    files.insert(format!("{FOLDER}/options.py"), render("python_options.py", options.clone())?);
    let kinds = catalog.changes.iter().map(|kind| context! { many => &kind.many, doc => &kind.doc });
    let sync = context! { kinds => kinds.collect::<Vec<_>>(), ..options.clone() };
    files.insert(format!("{FOLDER}/sync.py"), render("python_sync.py", sync)?);
    files.insert(format!("{FOLDER}/settings.py"), render("python_settings.py", options)?);
    blocking::emit(root, files)?;
    let calls: Vec<_> = catalog.operations.iter().map(call).collect();
    files.insert(format!("{TESTS}/calls.py"), render("python_calls.py", context! { calls })?);
    files.insert(
        format!("{TESTS}/__init__.py"),
        render("python_package.py", context! { domains => [""; 0] })?,
    );
    Ok(())
}

fn emit_domain(domain: &str, operations: &[&Operation], taken: &[&str], files: &mut Files) -> Result<()> {
    let all = of_domain(operations);
    let folder = format!("{FOLDER}/{domain}");
    let api = api::context(domain, operations, &all, taken);
    files.insert(format!("{folder}/api.py"), render("python_api.py", api.clone())?);
    files.insert(format!("{folder}/api.pyi"), render("python_api.pyi", api)?);
    let models = models::context(domain, operations, &all);
    files.insert(format!("{folder}/models.py"), render("python_models.py", models)?);
    let params = models::params(domain, &all);
    files.insert(format!("{folder}/params.py"), render("python_params.py", params)?);
    let enums = models::enums(domain, &all);
    files.insert(format!("{folder}/enums.py"), render("python_enums.py", enums)?);
    let exports = models::exports(domain, operations, &all);
    files.insert(format!("{folder}/__init__.py"), render("python_domain.py", exports.clone())?);
    files.insert(format!("{folder}/__init__.pyi"), render("python_domain.pyi", exports)?);
    Ok(())
}

/// What the test of all operations needs to call one.
fn call(operation: &Operation) -> Value {
    let version = operation.default();
    let uploads = version.form.iter().filter(|(_, field)| field.base == "file");
    context! {
        id => operation.id(),
        domain => &operation.domain,
        method => names::python(&operation.method),
        files => uploads.map(|(name, _)| name.clone()).collect::<Vec<_>>(),
        shop => version.ciphers.contains_key("shop_cipher"),
        assets => version.ciphers.contains_key("category_asset_cipher"),
        paged => version.paging.is_some(),
    }
}
