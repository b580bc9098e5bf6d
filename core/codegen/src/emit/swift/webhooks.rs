//! Events: an enum with a case for each type, and the types of their data.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::{Value, context};

use super::{names, types};
use crate::catalog::{Catalog, Webhook};
use crate::envelope::{EnvelopeField, Type};
use crate::names::{camel, pascal};

/// Everything that the template needs.
pub fn context(catalog: &Catalog) -> Value {
    let mut all = crate::types::of_webhooks(&catalog.webhooks);
    let names = short_names(&all);
    names::rename(&mut all, &names);
    let models = all.responses.iter().chain(&all.models).map(|model| types::view(model, false));
    context! {
        events => catalog.webhooks.iter().map(|kind| event(kind, &names)).collect::<Vec<_>>(),
        envelope => catalog.envelope.iter().map(field).collect::<Vec<_>>(),
        models => models.collect::<Vec<_>>(),
        enums => all.enums.iter().map(types::open_enum).collect::<Vec<_>>(),
    }
}

/// The data needs no `Data` at its end within `WebhookData`, unless something else has the name.
fn short_names(all: &crate::types::Types) -> BTreeMap<String, String> {
    let nested = all.models.iter().map(|model| &model.name).chain(all.enums.iter().map(|one| &one.name));
    let nested: BTreeSet<_> = nested.collect();
    let roots = all.responses.iter().filter_map(|model| {
        let short = model.name.strip_suffix("Data")?.to_owned();
        (!nested.contains(&short)).then(|| (model.name.clone(), short))
    });
    roots.collect()
}

fn event(kind: &Webhook, names: &BTreeMap<String, String>) -> Value {
    let name = kind.name.to_ascii_lowercase();
    let data = format!("{}Data", pascal(&name));
    context! {
        number => kind.number,
        type => &kind.name,
        name => camel(&name),
        data => names.get(&data).unwrap_or(&data),
        doc => &kind.summary,
    }
}

fn field(field: &EnvelopeField) -> Value {
    let (type_name, read) = match field.kind {
        Type::Id => ("String", "string"),
        Type::Time => ("UnixTime", "time"),
    };
    context! { name => camel(&field.name), wire => &field.name, type_name, read, doc => &field.doc }
}
