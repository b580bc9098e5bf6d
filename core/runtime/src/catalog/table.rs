//! The generated table: one text for each domain, read when an operation of the domain is first asked for. Its format stands
//! in `core/codegen/src/emit/operation_table.rs`.
//!
//! What was read stays for as long as the process does, like the text that it points into. A word that cannot be read is
//! left out; the tests know that there is none.

use std::str::{FromStr, Split};
use std::sync::OnceLock;

use super::{
    Base, Batch, Cipher, CipherRule, Field, FileRule, Http, Idempotency, Operation, PageStyle, Paging,
    Version, Window,
};
use crate::generated::operations::DOMAINS;

/// The operations of one domain.
pub(crate) struct Domain {
    name: &'static str,
    text: &'static str,
    operations: OnceLock<Vec<Operation>>,
}

impl Domain {
    pub(crate) const fn new(name: &'static str, text: &'static str) -> Domain {
        Domain { name, text, operations: OnceLock::new() }
    }

    /// Sorted by id.
    fn operations(&'static self) -> &'static [Operation] {
        self.operations.get_or_init(|| read(self.name, self.text))
    }
}

/// All operations, sorted by id.
pub(super) fn all() -> &'static [&'static Operation] {
    static ALL: OnceLock<Vec<&'static Operation>> = OnceLock::new();
    ALL.get_or_init(|| DOMAINS.iter().flat_map(Domain::operations).collect())
}

/// The operation of that id. Other domains than its own are not read.
pub(super) fn by_id(id: &str) -> Option<&'static Operation> {
    let (domain, _) = id.split_once('.')?;
    let at = DOMAINS.binary_search_by(|known| known.name.cmp(domain)).ok()?;
    let operations = DOMAINS[at].operations();
    let at = operations.binary_search_by(|operation| operation.id.cmp(id)).ok()?;
    Some(&operations[at])
}

fn read(domain: &'static str, text: &'static str) -> Vec<Operation> {
    let mut lists: Vec<&'static [Field]> = Vec::new();
    let mut operations: Vec<(Operation, Vec<Version>)> = Vec::new();
    for line in text.lines() {
        let mut words = line.split('\t');
        match words.next() {
            Some("F") => lists.push(kept(words.map(|word| field(word, &lists)).collect())),
            Some("O") => operations.extend(operation(domain, words).map(|operation| (operation, Vec::new()))),
            Some("V") => {
                let above = operations.last_mut().map(|(_, versions)| versions);
                above.into_iter().for_each(|versions| versions.extend(version(&mut words, &lists)));
            }
            _ => {}
        }
    }
    let whole = |(operation, versions)| Operation { versions: kept(versions), ..operation };
    operations.into_iter().map(whole).collect()
}

/// For as long as the process runs.
fn kept<T>(items: Vec<T>) -> &'static [T] {
    if items.is_empty() { &[] } else { Vec::leak(items) }
}

fn operation(domain: &'static str, mut words: Split<'static, char>) -> Option<Operation> {
    let id = words.next()?;
    Some(Operation {
        id,
        domain,
        method: id.strip_prefix(domain)?.strip_prefix('.')?,
        name: words.next()?,
        http: http(words.next()?)?,
        default_version: words.next()?,
        versions: &[],
        php: texts(words.next()?),
        laravel: texts(words.next()?),
    })
}

fn http(name: &str) -> Option<Http> {
    [Http::Get, Http::Post, Http::Put, Http::Delete].into_iter().find(|http| http.as_str() == name)
}

fn version(words: &mut Split<'static, char>, lists: &[&'static [Field]]) -> Option<Version> {
    let mut version = Version { version: words.next()?, path: words.next()?, ..Version::default() };
    for word in words {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        match key {
            "query" => version.query = list(value, lists),
            "body" => version.body = Some(list(value, lists)),
            "form" => version.form = list(value, lists),
            "ciphers" => version.ciphers = kept(parts(value).filter_map(cipher).collect()),
            "paging" => version.paging = paging(value),
            "idempotency" => version.idempotency = idempotency(value),
            "item_errors" => version.item_errors = texts(value),
            "batch" => version.batch = batch(value),
            "scopes" => version.scopes = texts(value),
            "sunset" => version.sunset = Some(value),
            "window" => version.window = window(value),
            "wait_codes" => version.wait_codes = numbers(value),
            "safe" => version.safe = true,
            "beta" => version.beta = true,
            _ => {}
        }
    }
    Some(version)
}

fn list(place: &str, lists: &[&'static [Field]]) -> &'static [Field] {
    place.parse().ok().and_then(|place: usize| lists.get(place)).copied().unwrap_or_default()
}

fn cipher(word: &str) -> Option<CipherRule> {
    let (name, required) = word.strip_suffix('!').map_or((word, false), |name| (name, true));
    let cipher = [Cipher::Shop, Cipher::CategoryAsset].into_iter().find(|cipher| cipher.param() == name)?;
    Some(CipherRule { cipher, required })
}

fn paging(value: &'static str) -> Option<Paging> {
    let mut parts = value.split('|');
    Some(Paging {
        style: match parts.next()? {
            "token" => PageStyle::Token,
            "page" => PageStyle::Page,
            _ => PageStyle::Offset,
        },
        in_body: parts.next()? == "body",
        token: parts.next()?,
        size: some(parts.next()?),
        next: parts.next()?,
        items: parts.next()?,
        total: some(parts.next()?),
        has_more: some(parts.next()?),
        first: parts.next()?.parse().ok()?,
        cap: parts.next()?.parse().ok()?,
    })
}

fn idempotency(value: &'static str) -> Option<Idempotency> {
    let mut parts = value.split('|');
    let in_body = parts.next()? == "body";
    Some(Idempotency { in_body, name: parts.next()?, required: parts.next()? == "required" })
}

fn batch(value: &'static str) -> Option<Batch> {
    let mut parts = value.split('|');
    Some(Batch { items: parts.next()?, id: parts.next()?, failed_id: parts.next()? })
}

fn window(value: &'static str) -> Option<Window> {
    let mut parts = value.split('|');
    Some(Window {
        from: parts.next()?,
        to: parts.next()?,
        field: parts.next()?,
        id: parts.next()?,
        days: parts.next()?.parse().ok()?,
    })
}

/// One word of a list of fields.
fn field(word: &'static str, lists: &[&'static [Field]]) -> Field {
    let (name, rest) = word.split_once(':').unwrap_or((word, "a"));
    let (letter, rest) = rest.split_at_checked(1).unwrap_or_default();
    let base = base(letter);
    let (rules, values) = rest.split_once('=').unwrap_or((rest, ""));
    let mut field = Field { name, base, ..Field::EMPTY };
    match base {
        Base::Integer => field.one_of = numbers(values),
        _ => field.values = texts(values),
    }
    rule(rules, &mut field, lists);
    field
}

/// The rules before the values, each of which begins with its own sign.
fn rule(mut rest: &'static str, field: &mut Field, lists: &[&'static [Field]]) {
    while let Some(sign) = rest.chars().next() {
        let after = &rest[sign.len_utf8()..];
        rest = match sign {
            '!' => {
                field.required = true;
                after
            }
            '{' => {
                let (place, after) = until('}', after);
                field.fields = list(place, lists);
                after
            }
            '[' => {
                let (range, after) = until(']', after);
                let ends = range.split_once("..");
                field.range = ends.and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)));
                after
            }
            '(' => {
                let (limits, after) = until(')', after);
                field.file = file(limits);
                after
            }
            '<' => {
                let (most, after) = digits(after);
                field.max_items = most;
                after
            }
            _ => {
                let (depth, after) = digits(rest);
                field.arrays = depth;
                if after.len() == rest.len() { "" } else { after }
            }
        };
    }
}

fn base(letter: &str) -> Base {
    match letter {
        "s" => Base::String,
        "i" => Base::Integer,
        "n" => Base::Number,
        "b" => Base::Boolean,
        "o" => Base::Object,
        "f" => Base::File,
        _ => Base::Any,
    }
}

fn file(limits: &'static str) -> Option<FileRule> {
    let (most, types) = limits.split_once('|').unwrap_or((limits, ""));
    Some(FileRule { max_bytes: most.parse().ok()?, types: texts(types) })
}

fn until(end: char, text: &'static str) -> (&'static str, &'static str) {
    text.split_once(end).unwrap_or((text, ""))
}

fn digits<T: FromStr + Default>(text: &'static str) -> (T, &'static str) {
    let end = text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    (text[..end].parse().unwrap_or_default(), &text[end..])
}

fn parts(value: &'static str) -> impl Iterator<Item = &'static str> {
    value.split('|').filter(|part| !part.is_empty())
}

fn texts(value: &'static str) -> &'static [&'static str] {
    kept(parts(value).collect())
}

fn numbers(value: &'static str) -> &'static [i64] {
    kept(parts(value).filter_map(|part| part.parse().ok()).collect())
}

fn some(text: &'static str) -> Option<&'static str> {
    Some(text).filter(|text| !text.is_empty())
}
