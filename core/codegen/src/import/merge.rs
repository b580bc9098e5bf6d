//! Merges what the sources say into the files of `api`, version by version.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::catalog::Fields;
use crate::import::fields::{Merger, Said};
use crate::import::model::{Key, Kind, Seen, Snapshot};
use crate::import::report::Report;
use crate::import::write;
use crate::load;
use crate::names;
use crate::node::Node;
use crate::problem::Result;

/// The files, the sources and the report that grows.
pub struct Merge<'a> {
    files: &'a mut BTreeMap<String, Value>,
    snapshots: &'a [Snapshot],
    report: &'a mut Report,
    added: BTreeSet<Key>,
}

/// Where a version stands: domain, place of the operation in its file, version.
type Place = (String, usize, String);

impl<'a> Merge<'a> {
    /// A merge of these sources into these files.
    pub fn new(
        files: &'a mut BTreeMap<String, Value>,
        snapshots: &'a [Snapshot],
        report: &'a mut Report,
    ) -> Merge<'a> {
        Merge { files, snapshots, report, added: BTreeSet::new() }
    }

    /// Adds what is new, then merges every version that a source knows.
    pub fn run(&mut self) -> Result<()> {
        let known: BTreeSet<Key> = self.places().into_keys().collect();
        let keys: BTreeSet<&Key> = self.snapshots.iter().flat_map(|source| source.versions.keys()).collect();
        for key in keys {
            if !known.contains(key) {
                self.add(key);
            }
        }
        for (key, place) in self.places() {
            // All of a new version is new: its fields are not worth a line each.
            let kept = self.added.contains(&key).then(|| std::mem::take(self.report));
            self.version(&key, &place)?;
            *self.report = kept.unwrap_or_else(|| std::mem::take(self.report));
        }
        Ok(())
    }

    fn places(&self) -> BTreeMap<Key, Place> {
        let mut places = BTreeMap::new();
        for (domain, file) in self.files.iter() {
            for (at, operation) in file["operations"].as_array().into_iter().flatten().enumerate() {
                for (version, content) in operation["versions"].as_object().into_iter().flatten() {
                    let pattern = content["path"].as_str().or(operation["path"].as_str()).unwrap_or_default();
                    let method = operation["http_method"].as_str().unwrap_or_default().to_owned();
                    let key = Key { method, path: pattern.replace("{version}", version) };
                    places.insert(key, (domain.clone(), at, version.clone()));
                }
            }
        }
        places
    }

    /// Puts a version that the catalogue lacks in its place, still empty: the merge fills it.
    fn add(&mut self, key: &Key) {
        let views: Vec<&Seen> = self.snapshots.iter().filter_map(|source| source.versions.get(key)).collect();
        let is_bare = views.iter().all(|seen| seen.is_bare);
        let name = views.iter().find_map(|seen| seen.name.clone());
        let operations = self.files.get(key.domain()).and_then(|file| file["operations"].as_array());
        let at = match operations.and_then(|operations| find(operations, key, name.as_deref())) {
            Some(at) => at,
            None if is_bare => {
                let file = format!("api/{}.json", key.domain());
                return self
                    .report
                    .person(format!("`{key}` is named by the notes only: describe it in `{file}`"));
            }
            None => self.add_operation(key, &name.unwrap_or_else(|| spelt(key))),
        };
        self.add_version(key, at, is_bare);
    }

    /// Adds an operation without versions, where its name belongs in the order of its file.
    fn add_operation(&mut self, key: &Key, name: &str) -> usize {
        let domain = key.domain();
        let blank = || json!({"domain": domain, "operations": []});
        let file = self.files.entry(domain.to_owned()).or_insert_with(blank);
        let Some(operations) = file["operations"].as_array_mut() else { return 0 };
        let at = operations.partition_point(|other| other["name"].as_str() < Some(name));
        operations.insert(at, new_operation(name, key));
        self.report.new_operation(key, name);
        at
    }

    fn add_version(&mut self, key: &Key, at: usize, is_bare: bool) {
        let Some(file) = self.files.get_mut(key.domain()) else { return };
        let operation = &mut file["operations"][at];
        let version = key.version().unwrap_or_default();
        let id = format!("{}.{}", key.domain(), operation["name"].as_str().unwrap_or_default());
        if operation["versions"].as_object().is_some_and(|versions| !versions.is_empty()) {
            self.report.new_version(key, &id);
        }
        let mut content = blank();
        if is_bare {
            let shape = nearest(operation, version);
            self.report.person(format!("`{id}` {version} has the fields of {}: compare them", shape.0));
            content = shape.1;
        }
        if operation["path"] != key.pattern() {
            content = with_path(&content, &key.pattern());
        }
        insert_version(operation, version, content);
        self.added.insert(key.clone());
    }

    fn version(&mut self, key: &Key, place: &Place) -> Result<()> {
        let (domain, at, version) = place;
        let operation = &self.files[domain]["operations"][*at];
        let id = format!("{domain}.{}", operation["name"].as_str().unwrap_or_default());
        let mut content = operation["versions"][version].clone();
        let views: Vec<(Kind, &Seen)> = self
            .snapshots
            .iter()
            .filter_map(|source| Some((source.kind, source.versions.get(key)?)))
            .filter(|(_, seen)| !seen.is_bare)
            .collect();
        self.tell_missing(&id, version, &content);
        let recorded =
            self.snapshots.iter().find_map(|source| source.recorded.get(&(id.clone(), version.clone())));
        self.parts(&id, version, &mut content, &views, recorded)?;
        self.ciphers(&id, version, &mut content, &views);
        self.labels(key, &mut content);
        if let Some(file) = self.files.get_mut(domain) {
            file["operations"][*at]["versions"][version.as_str()] = content;
        }
        Ok(())
    }

    fn parts(
        &mut self,
        id: &str,
        version: &str,
        content: &mut Value,
        views: &[(Kind, &Seen)],
        recorded: Option<&Fields>,
    ) -> Result<()> {
        let complete: Vec<Kind> =
            views.iter().map(|(kind, _)| *kind).filter(|kind| kind.is_complete()).collect();
        for part in ["query", "body", "form", "response"] {
            let node = Node { value: content, place: format!("{id} {version}") };
            let known = load::fields_of(&node, part)?;
            let mut said: Vec<Said<'_>> =
                views.iter().filter_map(|(kind, seen)| Some((*kind, part_of(seen, part)?))).collect();
            if let Some(fields) = recorded.filter(|_| part == "response") {
                said.push((Kind::Payloads, fields));
            }
            if known.is_none() && said.iter().all(|(_, fields)| fields.is_empty()) {
                continue;
            }
            let is_request = part != "response";
            let mut merger = Merger { complete: &complete, is_request, changes: Vec::new() };
            let merged = merger.merge(&known.unwrap_or_default(), &said, "");
            self.report.changes(id, version, part, merger.changes);
            content[part] = write::fields(&merged);
        }
        Ok(())
    }

    /// A cipher is required if every source that describes the version says so.
    fn ciphers(&mut self, id: &str, version: &str, content: &mut Value, views: &[(Kind, &Seen)]) {
        for cipher in ["category_asset_cipher", "shop_cipher"] {
            let said: Vec<Option<bool>> =
                views.iter().filter_map(|(_, seen)| seen.ciphers.get(cipher)).copied().collect();
            if said.is_empty() {
                continue;
            }
            let known = content["ciphers"][cipher].as_str().map(str::to_owned);
            let by_all = said.len() == views.len();
            let rule = match said.iter().copied().flatten().next_back() {
                Some(true) if by_all => "required",
                None if known.is_some() => continue,
                _ => "optional",
            };
            if known.as_deref() != Some(rule) {
                self.report.cipher(id, version, cipher, known.as_deref(), rule);
                content["ciphers"][cipher] = rule.into();
            }
        }
    }

    /// A source is named once, with the edition in which the version was first seen.
    fn labels(&self, key: &Key, content: &mut Value) {
        let Some(labels) = content["sources"].as_array_mut() else { return };
        for source in self.snapshots.iter().filter(|source| source.versions.contains_key(key)) {
            let start = source.kind.label_start();
            let is_named =
                labels.iter().any(|label| label.as_str().is_some_and(|label| label.starts_with(start)));
            if !is_named {
                labels.push(source.label.clone().into());
            }
        }
    }

    /// The catalogue says that a source described this version, but the source does so no more.
    fn tell_missing(&mut self, id: &str, version: &str, content: &Value) {
        let labels: Vec<&str> =
            content["sources"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for source in self.snapshots.iter().filter(|source| source.kind.is_complete()) {
            let start = source.kind.label_start();
            let was_there = labels.iter().any(|label| label.starts_with(start));
            let is_there = self
                .files
                .get(id.split('.').next().unwrap_or_default())
                .is_some_and(|file| source.versions.keys().any(|key| names_version(file, key, id, version)));
            if was_there && !is_there {
                self.report.gone_version(id, version, source.kind.word());
            }
        }
    }
}

fn names_version(file: &Value, key: &Key, id: &str, version: &str) -> bool {
    if key.version() != Some(version) {
        return false;
    }
    let operations = file["operations"].as_array();
    let mut same = operations.into_iter().flatten().filter(|operation| {
        operation["name"].as_str().is_some_and(|name| id.split_once('.').is_some_and(|(_, own)| own == name))
    });
    same.any(|operation| {
        let own = operation["versions"][version]["path"].as_str();
        operation["http_method"] == key.method.as_str()
            && own.or(operation["path"].as_str()) == Some(key.pattern().as_str())
    })
}

fn part_of<'s>(seen: &'s Seen, part: &str) -> Option<&'s Fields> {
    match part {
        "query" => Some(&seen.query),
        "body" => seen.body.as_ref(),
        "form" => Some(&seen.form),
        _ => seen.response.as_ref(),
    }
}

/// The operation with that path, or with that name and method if its path was changed.
fn find(operations: &[Value], key: &Key, name: Option<&str>) -> Option<usize> {
    let pattern = key.pattern();
    let same_method = |operation: &Value| operation["http_method"] == key.method.as_str();
    let has_path = |operation: &Value| {
        let own = operation["versions"].as_object().into_iter().flatten();
        operation["path"] == pattern || own.into_iter().any(|(_, version)| version["path"] == pattern)
    };
    let by_path = operations.iter().position(|operation| same_method(operation) && has_path(operation));
    let by_name = || {
        operations.iter().position(|operation| same_method(operation) && operation["name"].as_str() == name)
    };
    by_path.or_else(|| name.and_then(|_| by_name()))
}

/// The version before it, else the oldest after it.
fn nearest(operation: &Value, version: &str) -> (String, Value) {
    let versions = operation["versions"].as_object().into_iter().flatten();
    let described: Vec<_> = versions.filter(|(_, content)| !is_copied(content)).collect();
    let before = described.iter().filter(|(other, _)| other.as_str() < version);
    let best = before.max_by_key(|(other, _)| other.as_str());
    let best = best.or_else(|| described.iter().min_by_key(|(other, _)| other.as_str()));
    let Some((name, content)) = best else { return (String::new(), blank()) };
    let (name, mut content) = ((*name).clone(), (*content).clone());
    content["sources"] = json!([]);
    (name, content)
}

/// Whether the notes alone name it, so that its fields are those of another version.
fn is_copied(content: &Value) -> bool {
    let mut labels = content["sources"].as_array().into_iter().flatten().filter_map(Value::as_str);
    labels.all(|label| label.starts_with(Kind::Notes.label_start()))
}

fn blank() -> Value {
    json!({"query": {}, "body": null, "response": null, "ciphers": {}, "scopes": [], "sources": []})
}

fn with_path(content: &Value, path: &str) -> Value {
    let mut map = Map::new();
    map.insert("path".to_owned(), path.into());
    let others = content.as_object().into_iter().flatten().filter(|(key, _)| *key != "path");
    map.extend(others.map(|(key, value)| (key.clone(), value.clone())));
    Value::Object(map)
}

/// Keeps the versions in the file's order: the newest last.
fn insert_version(operation: &mut Value, version: &str, content: Value) {
    let Some(versions) = operation["versions"].as_object_mut() else { return };
    versions.insert(version.to_owned(), content);
    versions.sort_keys();
}

/// The name that the path suggests, where no source has one: `POST /music/search` is `PostMusicSearch`.
fn spelt(key: &Key) -> String {
    let parts = key.path.split('/').skip(3).filter(|part| !part.starts_with('{'));
    let words = std::iter::once(key.method.to_lowercase()).chain(parts.map(str::to_owned));
    words.map(|word| names::pascal(&word)).collect()
}

/// The summary is a placeholder that says what the name says; the report asks a person for a better one.
fn new_operation(name: &str, key: &Key) -> Value {
    let words = names::snake(name).replace('_', " ");
    let mut letters = words.chars();
    let summary: String =
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect());
    json!({
        "name": name, "summary": format!("{summary}."), "http_method": key.method, "path": key.pattern(),
        "php": [], "laravel": [], "versions": {}
    })
}
