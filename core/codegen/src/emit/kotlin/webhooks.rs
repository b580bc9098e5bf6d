//! Events: a sealed class, with a class for each type and its data.

use minijinja::{Value, context};

use super::{camel, docs, types};
use crate::catalog::Catalog;
use crate::envelope::Type;
use crate::names;
use crate::types::Types;

/// Everything that the template needs.
pub fn context(catalog: &Catalog, all: &Types) -> Value {
    let envelope = catalog.envelope.iter().map(|field| {
        let (type_name, getter) = match field.kind {
            Type::Id => ("String", "text"),
            Type::Time => ("Instant", "time"),
        };
        context! { name => camel(&field.name), wire => &field.name, type_name, getter, doc => docs::safe(&field.doc) }
    });
    let events = catalog.webhooks.iter().map(|kind| {
        let prefix = names::pascal(&kind.name.to_ascii_lowercase());
        context! {
            number => kind.number,
            name => &kind.name,
            event => format!("{prefix}Event"),
            data => format!("{prefix}Data"),
            doc => docs::safe(&kind.summary),
        }
    });
    let models = all.responses.iter().chain(&all.models).map(|model| {
        context! { name => &model.name, doc => docs::links(&model.doc), fields => types::read(model) }
    });
    context! {
        envelope => envelope.collect::<Vec<_>>(),
        events => events.collect::<Vec<_>>(),
        models => models.collect::<Vec<_>>(),
    }
}
