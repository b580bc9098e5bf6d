//! Typed events.

use minijinja::{Value, context};

use super::{docs, models};
use crate::catalog::Catalog;
use crate::names::pascal;
use crate::types::of_webhooks;

/// The events, their data, and the enums in the data.
pub fn context(catalog: &Catalog) -> Value {
    let all = of_webhooks(&catalog.webhooks);
    let events: Vec<_> = catalog
        .webhooks
        .iter()
        .map(|kind| {
            let prefix = pascal(&kind.name.to_ascii_lowercase());
            context! { class => format!("{prefix}Event"), data => format!("{prefix}Data"), number => kind.number, name => &kind.name, doc => docs::line(&kind.summary) }
        })
        .collect();
    let data: Vec<_> = all.models.iter().chain(&all.responses).map(models::model).collect();
    let enums: Vec<_> = all.enums.iter().map(models::enumeration).collect();
    context! { events, data, enums }
}
