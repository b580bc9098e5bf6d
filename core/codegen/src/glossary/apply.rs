//! Hands every field its description, and counts what has none.

use std::collections::BTreeSet;

use super::sheet::{Entry, Sheet};
use super::{Coverage, Glossary, WEBHOOKS};
use crate::catalog::{Doc, ErrorRule, Field, Fields, Operation, Webhook};

/// A walk over the catalogue.
pub struct Walk<'a> {
    glossary: &'a Glossary,
    used: BTreeSet<String>,
    coverage: Coverage,
}

/// Where a field stands.
struct Place<'a> {
    domain: &'a str,
    operation: &'a str,
    /// `query`, `body` and so on, and the names around the field.
    path: Vec<String>,
}

impl Place<'_> {
    fn within(&self, name: &str) -> Place<'_> {
        let path = self.path.iter().cloned().chain([name.to_owned()]).collect();
        Place { domain: self.domain, operation: self.operation, path }
    }

    fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    /// `parent.name`, where an object is around the field.
    fn in_parent(&self) -> Option<String> {
        let [.., parent, name] = self.path.as_slice() else { return None };
        (self.path.len() > 2).then(|| format!("{parent}.{name}"))
    }

    fn dotted(&self) -> String {
        self.path.join(".")
    }
}

impl<'a> Walk<'a> {
    pub fn new(glossary: &'a Glossary) -> Walk<'a> {
        Walk { glossary, used: BTreeSet::new(), coverage: Coverage::default() }
    }

    /// The places of the entries that were looked at.
    pub fn used(&self) -> &BTreeSet<String> {
        &self.used
    }

    pub fn coverage(self) -> Coverage {
        self.coverage
    }

    pub fn operation(&mut self, operation: &mut Operation) {
        let (domain, name) = (operation.domain.clone(), operation.name.clone());
        for version in &mut operation.versions {
            let mut parts: Vec<(&str, &mut Fields)> = vec![
                ("path", &mut version.in_path),
                ("query", &mut version.query),
                ("form", &mut version.form),
            ];
            parts.extend(version.body.as_mut().map(|fields| ("body", fields)));
            parts.extend(version.response.as_mut().map(|fields| ("response", fields)));
            for (part, fields) in parts {
                let place = Place { domain: &domain, operation: &name, path: vec![part.to_owned()] };
                self.fields(&place, fields);
            }
        }
    }

    pub fn webhook(&mut self, webhook: &mut Webhook) {
        let place = Place { domain: WEBHOOKS, operation: &webhook.name, path: vec!["data".to_owned()] };
        self.fields(&place, &mut webhook.data);
    }

    pub fn error(&mut self, rule: &ErrorRule) {
        self.coverage.codes += 1;
        if rule.meaning.is_none() {
            self.coverage.missing.insert(format!("errors.toml: {}", rule.code));
        }
    }

    fn fields(&mut self, around: &Place<'_>, fields: &mut Fields) {
        for (name, field) in fields {
            let place = around.within(name);
            self.describe(&place, field);
            self.fields(&place, &mut field.fields);
        }
    }

    fn describe(&mut self, place: &Place<'_>, field: &mut Field) {
        self.coverage.fields += 1;
        match self.find(place) {
            Some(doc) => field.doc = doc,
            None => self.miss(place, None),
        }
        for value in &field.values {
            self.coverage.values += 1;
            match self.find_value(place, value) {
                Some(text) => drop(field.value_docs.insert(value.clone(), text)),
                None => self.miss(place, Some(value)),
            }
        }
    }

    fn miss(&mut self, place: &Place<'_>, value: Option<&str>) {
        let key = place.in_parent().unwrap_or_else(|| place.name().to_owned());
        let what = value.map(|value| format!(" = {value}")).unwrap_or_default();
        self.coverage.missing.insert(format!("{}: {key}{what}", place.domain));
    }

    fn find(&mut self, place: &Place<'_>) -> Option<Doc> {
        let glossary = self.glossary;
        for sheet in glossary.sheets(place.domain) {
            if let Some(entry) = sheet.operation(place.operation, &place.dotted()) {
                return Some(Doc { text: self.take(&entry), is_of_operation: true });
            }
            if let Some(entry) = closest(sheet, place) {
                return Some(Doc { text: self.take(&entry), is_of_operation: false });
            }
        }
        None
    }

    fn find_value(&mut self, place: &Place<'_>, value: &str) -> Option<String> {
        let glossary = self.glossary;
        let of_operation = format!("{}.{}", place.operation, place.dotted());
        let keys = [Some(of_operation), place.in_parent(), Some(place.name().to_owned())];
        for sheet in glossary.sheets(place.domain) {
            for key in keys.iter().flatten() {
                if let Some(entry) = sheet.value(key, value) {
                    return Some(self.take(&entry));
                }
            }
        }
        None
    }

    fn take(&mut self, entry: &Entry<'_>) -> String {
        self.used.insert(entry.place.clone());
        entry.text.to_owned()
    }
}

fn closest<'a>(sheet: &'a Sheet, place: &Place<'_>) -> Option<Entry<'a>> {
    place.in_parent().and_then(|key| sheet.name(&key)).or_else(|| sheet.name(place.name()))
}
