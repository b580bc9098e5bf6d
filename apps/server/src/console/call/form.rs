//! The form of an operation: a field for each of its parameters, with what the catalogue says of it.

use tiktokshop_core::catalog::{Base, Field, Operation, Version};
use tiktokshop_manual::{Described, Texts, describe, path_parameters};

use crate::console::fields::Fields;

/// How the names of parameters begin in the form, so that none of them is taken for a field of the page's own.
pub(super) const PREFIX: &str = "p.";

/// A parameter in the form.
pub(super) struct Parameter {
    pub name: String,
    /// The `name` of its input.
    pub input: String,
    pub place: &'static str,
    pub kind: String,
    pub required: bool,
    pub meaning: String,
    pub rules: String,
    /// The known values with what they mean, if one of them is to be chosen.
    pub values: Vec<(String, String)>,
    pub how: How,
    /// What was written into it.
    pub value: String,
    pub field: Option<&'static Field>,
}

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Line,
    Choice,
    Text,
    File,
}

impl Parameter {
    pub(super) fn is_choice(&self) -> bool {
        self.how == How::Choice
    }

    pub(super) fn is_text(&self) -> bool {
        self.how == How::Text
    }

    pub(super) fn is_file(&self) -> bool {
        self.how == How::File
    }
}

/// The parameters of a version, the required ones first.
pub(super) fn parameters(
    operation: &Operation,
    version: &'static Version,
    written: &Fields,
) -> Vec<Parameter> {
    let texts = Texts::of(operation);
    let facts = tiktokshop_manual::version(operation, version.version).unwrap_or_default();
    let mut found: Vec<Parameter> =
        path_parameters(version).into_iter().map(|name| of_path(name, &texts, written)).collect();
    let places =
        [("query", version.query), ("body", version.body.unwrap_or_default()), ("form", version.form)];
    for (place, fields) in places {
        let described = describe(place, fields, facts.get(place), &texts);
        found.extend(fields.iter().filter_map(|field| {
            let known = described.iter().find(|known| known.name() == field.name)?;
            Some(of_field(place, field, known, &described, written))
        }));
    }
    found.sort_by_key(|parameter| !parameter.required);
    found
}

fn of_path(name: &str, texts: &Texts, written: &Fields) -> Parameter {
    let input = format!("{PREFIX}{name}");
    Parameter {
        value: written.or_empty(&input),
        input,
        name: name.to_owned(),
        place: "path",
        kind: "string".to_owned(),
        required: true,
        meaning: texts.field(&format!("path.{name}")).to_owned(),
        rules: String::new(),
        values: Vec::new(),
        how: How::Line,
        field: None,
    }
}

fn of_field(
    place: &'static str,
    field: &'static Field,
    known: &Described<'_>,
    all: &[Described<'_>],
    written: &Fields,
) -> Parameter {
    let input = format!("{PREFIX}{}", field.name);
    let mut values: Vec<(String, String)> = Vec::new();
    if field.arrays == 0 {
        values.extend(known.known_values().into_iter().map(|(value, meaning)| (value, meaning.to_owned())));
        if values.is_empty() && field.base == Base::Boolean {
            values = ["true", "false"].map(|value| (value.to_owned(), String::new())).to_vec();
        }
    }
    Parameter {
        value: written.or_empty(&input),
        input,
        name: field.name.to_owned(),
        place,
        kind: known.kind(),
        required: field.required,
        meaning: meaning(field, known, all),
        rules: if values.is_empty() { known.rules().join("; ") } else { String::new() },
        how: how(field, !values.is_empty()),
        values,
        field: Some(field),
    }
}

fn how(field: &Field, has_values: bool) -> How {
    match field.base {
        Base::File => How::File,
        _ if has_values => How::Choice,
        Base::Object => How::Text,
        _ if field.arrays > 0 => How::Text,
        _ => How::Line,
    }
}

/// The meaning, followed by the names inside of an object.
fn meaning(field: &Field, known: &Described<'_>, all: &[Described<'_>]) -> String {
    let mut text = known.meaning().to_owned();
    let inside = format!("{}{}.", field.name, "[]".repeat(usize::from(field.arrays)));
    let names =
        all.iter().filter_map(|other| other.name().strip_prefix(&inside)).filter(|name| !name.contains('.'));
    let names = names.collect::<Vec<_>>().join(", ");
    if !names.is_empty() {
        text = format!("{text} Fields: {names}.").trim_start().to_owned();
    }
    text
}
