//! Events, distinguished by their type.

use minijinja::{Value, context};

use super::docs;
use super::types::{self, Use};
use crate::catalog::Catalog;
use crate::names;

/// The union of all events, and the types of their data.
pub fn context(catalog: &Catalog) -> Value {
    let all = crate::types::of_webhooks(&catalog.webhooks);
    let events: Vec<_> = catalog
        .webhooks
        .iter()
        .map(|kind| {
            let prefix = names::pascal(&kind.name.to_ascii_lowercase());
            context! {
                number => kind.number,
                name => &kind.name,
                event => format!("{prefix}Event"),
                data => format!("{prefix}Data"),
                doc => docs::safe(&kind.summary),
            }
        })
        .collect();
    let models = all.responses.iter().chain(&all.models).map(|model| types::interface(model, Use::Response));
    let enums: Vec<_> = all.enums.iter().map(types::union).collect();
    context! { events, models => models.collect::<Vec<_>>(), enums }
}
