//! Merges the fields of one part of one version. Nothing that is known is taken away.
//!
//! The documentation wins on what is required and on the values; the OpenAPI knows widths, examples and limits. What no
//! source names any more stays, marked as `earlier`, until a person removes it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::catalog::{Field, Fields};
use crate::import::model::Kind;

/// How the `sources` of a field say that none of today's sources names it.
pub const EARLIER: &str = "earlier";

/// One source's fields of one part.
pub type Said<'a> = (Kind, &'a Fields);

/// What the merge of one field changed, for the report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// A field that was not there.
    Added,
    /// A source that named it does so no more.
    Gone(String),
    /// Another type: from, to.
    Retyped(String, String),
    /// It must be sent now, or need not be any more.
    Required(bool),
    /// Values that came and went.
    Values(Vec<String>, Vec<String>),
    /// A limit or a default: its name and its new value.
    Limit(&'static str, String),
}

/// Merges one part of one version, and collects what changed by dotted path.
pub struct Merger<'a> {
    /// The sources that describe the version as a whole.
    pub complete: &'a [Kind],
    /// Whether a person sends it: only then can a field be required.
    pub is_request: bool,
    /// What changed, by path.
    pub changes: Vec<(String, Change)>,
}

impl Merger<'_> {
    /// The union of what is known and what the sources say.
    pub fn merge(&mut self, known: &Fields, said: &[Said<'_>], path: &str) -> Fields {
        let names = said.iter().flat_map(|(_, fields)| fields.keys());
        let names: BTreeSet<&String> = known.keys().chain(names).collect();
        let mut merged = Fields::new();
        for name in names {
            let views: Vec<(Kind, &Field)> =
                said.iter().filter_map(|(kind, fields)| Some((*kind, fields.get(name)?))).collect();
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            if let Some(field) = self.field(known.get(name), &views, &path) {
                merged.insert(name.clone(), field);
            }
        }
        merged
    }

    fn field(&mut self, known: Option<&Field>, views: &[(Kind, &Field)], path: &str) -> Option<Field> {
        let (base, arrays) = self.kind(known, views, path)?;
        let mut field = known.cloned().unwrap_or_default();
        (field.base, field.arrays) = (base, arrays);
        self.required(&mut field, views, known.is_some(), path);
        self.values(&mut field, views, known.is_some(), path);
        self.limits(&mut field, views, known.is_some(), path);
        self.sources(&mut field, views, known.is_some(), path);
        let inner: Vec<Said<'_>> = views.iter().map(|(kind, view)| (*kind, &view.fields)).collect();
        if known.is_none() {
            self.changes.push((path.to_owned(), Change::Added));
        }
        let seen = self.changes.len();
        field.fields = self.merge(&known.map(|known| known.fields.clone()).unwrap_or_default(), &inner, path);
        if known.is_none() {
            self.changes.truncate(seen);
        }
        mend(&mut field);
        Some(field)
    }

    /// The type: what is known, with the width that a source adds; another one only if no source says what is known.
    fn kind(&mut self, known: Option<&Field>, views: &[(Kind, &Field)], path: &str) -> Option<(String, u8)> {
        let said: Vec<&Field> =
            views.iter().filter(|(kind, _)| kind.is_complete()).map(|(_, view)| *view).collect();
        let recorded = views.iter().find(|(kind, view)| *kind == Kind::Payloads && view.base != "null");
        let best = said.iter().copied().reduce(better).or(recorded.map(|(_, view)| *view));
        let chosen = match (known, best) {
            (Some(known), Some(best)) if said.is_empty() || same(known, best, &said) => {
                (wider(&known.base, &best.base), known.arrays)
            }
            (Some(known), Some(best)) => {
                let change = Change::Retyped(known.spelling(), best.spelling());
                self.changes.push((path.to_owned(), change));
                (best.base.clone(), best.arrays)
            }
            (None, Some(best)) => (best.base.clone(), best.arrays),
            (Some(known), None) => (known.base.clone(), known.arrays),
            (None, None) => return None,
        };
        Some(chosen)
    }

    fn required(&mut self, field: &mut Field, views: &[(Kind, &Field)], was_known: bool, path: &str) {
        let of = |wanted: Kind| views.iter().find(|(kind, _)| *kind == wanted).map(|(_, view)| view.required);
        let required = of(Kind::Docs).unwrap_or(field.required || of(Kind::OpenApi).unwrap_or(false));
        let required = required && self.is_request;
        if was_known && required != field.required {
            self.changes.push((path.to_owned(), Change::Required(required)));
        }
        field.required = required;
    }

    fn values(&mut self, field: &mut Field, views: &[(Kind, &Field)], was_known: bool, path: &str) {
        let of = |wanted: Kind| views.iter().find(|(kind, view)| *kind == wanted && !view.values.is_empty());
        let Some((_, said)) = of(Kind::Docs).or_else(|| of(Kind::OpenApi)) else { return };
        let kept = field.values.iter().filter(|value| said.values.contains(value));
        let come: Vec<String> =
            said.values.iter().filter(|value| !field.values.contains(value)).cloned().collect();
        let gone: Vec<String> =
            field.values.iter().filter(|value| !said.values.contains(value)).cloned().collect();
        let values = kept.cloned().chain(come.iter().cloned()).collect();
        if was_known && (!come.is_empty() || !gone.is_empty()) {
            self.changes.push((path.to_owned(), Change::Values(come, gone)));
        }
        field.values = values;
    }

    fn limits(&mut self, field: &mut Field, views: &[(Kind, &Field)], was_known: bool, path: &str) {
        let mut told = |name: &'static str, value: String| {
            if was_known {
                self.changes.push((path.to_owned(), Change::Limit(name, value)));
            }
        };
        for (_, view) in views {
            for (name, place, new) in [
                ("max_items", &mut field.max_items, view.max_items),
                ("max_length", &mut field.max_length, view.max_length),
            ] {
                if let Some(new) = new.filter(|new| *place != Some(*new)) {
                    *place = Some(new);
                    told(name, new.to_string());
                }
            }
            let known = field.range.map(|(_, high)| high).or(field.max);
            if let Some(new) = view.max.filter(|new| known != Some(*new)) {
                field.range = field.range.map(|(low, _)| (low, new));
                field.max = field.range.is_none().then_some(new);
                told("max", new.to_string());
            }
            if let Some(new) = view.default.clone().filter(|_| field.default.is_none()) {
                told("default", new.clone());
                field.default = Some(new);
            }
            field.example = field.example.take().or_else(|| view.example.clone());
            field.format = field.format.take().or_else(|| view.format.clone());
        }
    }

    /// Who names the field, unless everybody does who describes the version.
    fn sources(&mut self, field: &mut Field, views: &[(Kind, &Field)], was_known: bool, path: &str) {
        if self.complete.is_empty() {
            return;
        }
        let says = |kind: &Kind| views.iter().any(|(other, _)| other == kind);
        let mut sources: Vec<String> =
            self.complete.iter().filter(|kind| says(kind)).map(|kind| kind.word().to_owned()).collect();
        let by_all = sources.len() == self.complete.len();
        if sources.is_empty() {
            let recorded = says(&Kind::Payloads) && (!was_known || field.sources == ["payloads"]);
            sources.push(if recorded { Kind::Payloads.word().to_owned() } else { EARLIER.to_owned() });
        }
        let sources = if by_all { Vec::new() } else { sources };
        self.tell_gone(field, &sources, was_known, path);
        field.sources = sources;
    }

    /// A source that is being read now and named the field before, as the catalogue says, but names it no more.
    fn tell_gone(&mut self, field: &Field, now: &[String], was_known: bool, path: &str) {
        let named =
            |kind: &Kind| field.sources.is_empty() || field.sources.iter().any(|word| word == kind.word());
        let names = |kind: &Kind| now.is_empty() || now.iter().any(|word| word == kind.word());
        for kind in self.complete.iter().filter(|kind| was_known && named(kind) && !names(kind)) {
            self.changes.push((path.to_owned(), Change::Gone(kind.word().to_owned())));
        }
    }
}

/// Of two views of one field the one that says more: fields of an object, the width of a number, a file.
fn better<'f>(left: &'f Field, right: &'f Field) -> &'f Field {
    let says = |field: &Field| match field.base.as_str() {
        _ if !field.fields.is_empty() => 4,
        "file" => 3,
        "int32" | "int64" => 2,
        "object" => 0,
        _ => 1,
    };
    if says(right) > says(left) { right } else { left }
}

fn same(known: &Field, best: &Field, said: &[&Field]) -> bool {
    class(known) == class(best) || said.iter().any(|view| class(view) == class(known))
}

/// The type without its width.
pub fn class(field: &Field) -> (&str, u8) {
    let base = match field.base.as_str() {
        "int32" | "int64" => "integer",
        other => other,
    };
    (base, field.arrays)
}

fn wider(known: &str, said: &str) -> String {
    if known == "integer" && said.starts_with("int") { said.to_owned() } else { known.to_owned() }
}

/// An example or a default that is not among the values would mislead, and so would blanks that a page left around one.
fn mend(field: &mut Field) {
    if field.base == "boolean" {
        field.values.clear();
    }
    if let Some(Value::String(text)) = &field.example {
        field.example = Some(text.trim().into()).filter(|text| *text != "");
    }
    let known = |text: &str| field.values.is_empty() || field.values.iter().any(|value| value == text);
    let (default, example) = (field.default.clone(), field.example.clone());
    field.default = default.filter(|word| known(word));
    field.example = example.filter(|example| known(&plain(example)));
}

/// A scalar as the catalogue writes it in a list of values.
pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), |text| text.trim().to_owned())
}
