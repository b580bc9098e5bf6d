//! The bytes of a body: compact JSON, or a multipart form. What is made here is signed and sent as it is.

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::call::payload::Payload;
use crate::call::route::Parts;
use crate::call::spool::{Content, IN_MEMORY};
use crate::call::stamp;
use crate::call::target::Target;
use crate::call::upload::{Loaded, Upload};
use crate::catalog::{Base, FileRule};
use crate::error::{Error, Result};
use crate::random;

/// A body and its content type.
#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub(crate) payload: Payload,
    pub(crate) content_type: Cow<'static, str>,
    pub(crate) multipart: bool,
}

/// Builds the body from the validated parts.
pub(crate) async fn build(target: &Target, parts: &mut Parts) -> Result<Body> {
    if is_form(target, &parts.files) {
        return Box::pin(form(target, parts)).await;
    }
    let bytes = match json(target, parts) {
        Some(Value::Object(fields)) if fields.is_empty() => Bytes::from_static(b"{}"),
        Some(value) => serde_json::to_vec(&value).map_err(|problem| unwritable(target, &problem))?.into(),
        None => Bytes::new(),
    };
    Ok(Body { payload: Payload::Whole(bytes), content_type: "application/json".into(), multipart: false })
}

/// Whether a call is an upload.
pub(crate) fn is_form(target: &Target, files: &[(String, Upload)]) -> bool {
    target.known.is_some_and(|known| !known.form.is_empty()) || !files.is_empty()
}

/// A form that wants the name of the file in a field of its own gets it from the upload, unless the caller said it.
pub(crate) fn name_the_file(target: &Target, parts: &mut Parts) {
    let form = target.known.map_or(&[][..], |known| known.form);
    let wanted =
        form.iter().any(|field| field.name == "name" && field.required && field.base == Base::String);
    let given = parts.form.contains_key("name") || parts.extra_body.contains_key("name");
    if let ([(_, upload)], true, false) = (&parts.files[..], wanted, given)
        && let Some(name) = upload.known_name()
    {
        parts.form.insert("name".to_owned(), quoted(&name).into());
    }
}

/// The JSON body. If a POST or PUT takes fields and none was given, the platform expects `{}`; if it takes no body,
/// nothing.
fn json(target: &Target, parts: &mut Parts) -> Option<Value> {
    let mut body = parts.body.take();
    let extra = std::mem::take(&mut parts.extra_body);
    if !extra.is_empty() {
        match body.get_or_insert_with(|| Value::Object(Map::new())) {
            Value::Object(body) => merge(body, extra),
            other => *other = Value::Object(extra),
        }
    }
    let has_fields = target.known.and_then(|known| known.body).is_some_and(|fields| !fields.is_empty());
    let wants_one = has_fields && matches!(target.method, "POST" | "PUT" | "PATCH");
    body.or_else(|| wants_one.then(|| Value::Object(Map::new())))
}

/// Adds what `extra_body` holds: objects are merged name by name, lists of objects item by item in their order (`{}`
/// leaves an item as it is), and anything else replaces what is there.
pub(crate) fn merge(into: &mut Map<String, Value>, extra: Map<String, Value>) {
    for (name, value) in extra {
        match into.get_mut(&name) {
            Some(known) => merge_value(known, value),
            None => {
                into.insert(name, value);
            }
        }
    }
}

fn merge_value(into: &mut Value, extra: Value) {
    match (into, extra) {
        (Value::Object(into), Value::Object(extra)) => merge(into, extra),
        (Value::Array(into), Value::Array(extra)) if are_objects(into) && are_objects(&extra) => {
            let mut extra = extra.into_iter();
            for (known, value) in into.iter_mut().zip(extra.by_ref()) {
                merge_value(known, value);
            }
            into.extend(extra);
        }
        (into, extra) => *into = extra,
    }
}

fn are_objects(items: &[Value]) -> bool {
    items.iter().all(Value::is_object)
}

fn unwritable(target: &Target, problem: &serde_json::Error) -> Error {
    target.refuse(format!("the body cannot be written as JSON: {problem}"))
}

async fn form(target: &Target, parts: &mut Parts) -> Result<Body> {
    let boundary = format!("tiktokshop-{}", random::uuid()?);
    let mut out = Form::default();
    // If the catalogue does not know the form, its fields were routed to the body.
    let unknown = match parts.body.take() {
        Some(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    for (name, value) in parts.form.iter().chain(&unknown).chain(&parts.extra_body) {
        if let Some(text) = stamp::text(value) {
            let names = format!("name=\"{}\"", quoted(name));
            out.part(&boundary, &names, None, &Content::Memory(text.into()));
        }
    }
    out.files(&boundary, target, std::mem::take(&mut parts.files)).await?;
    Ok(out.body(&boundary))
}

/// A form of one text field and files.
pub(crate) async fn with_files(
    target: &Target,
    name: &str,
    text: Bytes,
    files: Vec<(String, Upload)>,
) -> Result<Body> {
    let boundary = format!("tiktokshop-{}", random::uuid()?);
    let mut out = Form::default();
    out.part(&boundary, &format!("name=\"{}\"", quoted(name)), None, &Content::Memory(text));
    out.files(&boundary, target, files).await?;
    Ok(out.body(&boundary))
}

fn rule(target: &Target, field: &str) -> Option<&'static FileRule> {
    let form = target.known?.form;
    form.iter().find(|known| known.name == field && known.base == Base::File)?.file.as_ref()
}

/// A form under construction: small parts are gathered, large content stays where it is.
#[derive(Default)]
struct Form {
    parts: Vec<Content>,
    gathered: Vec<u8>,
}

impl Form {
    async fn files(&mut self, boundary: &str, target: &Target, files: Vec<(String, Upload)>) -> Result<()> {
        for (field, upload) in files {
            let loaded = upload.load(&field, rule(target, &field)).await;
            self.file(boundary, &field, &loaded.map_err(|error| error.with_operation(target.label.clone()))?);
        }
        Ok(())
    }

    fn body(mut self, boundary: &str) -> Body {
        self.text(&format!("--{boundary}--\r\n"));
        let content_type = format!("multipart/form-data; boundary={boundary}").into();
        Body { payload: self.payload(), content_type, multipart: true }
    }

    fn file(&mut self, boundary: &str, field: &str, file: &Loaded) {
        let names = format!("name=\"{}\"; filename=\"{}\"", quoted(field), quoted(&file.file_name));
        self.part(boundary, &names, Some(&file.content_type), &file.content);
    }

    fn part(&mut self, boundary: &str, names: &str, content_type: Option<&str>, content: &Content) {
        self.text(&format!("--{boundary}\r\nContent-Disposition: form-data; {names}\r\n"));
        if let Some(content_type) = content_type {
            let clean: String = content_type.chars().filter(|c| !c.is_control()).collect();
            self.text(&format!("Content-Type: {clean}\r\n"));
        }
        self.text("\r\n");
        match content {
            Content::Memory(bytes) if bytes.len() as u64 <= IN_MEMORY => {
                self.gathered.extend_from_slice(bytes)
            }
            large => {
                self.settle();
                self.parts.push(large.clone());
            }
        }
        self.text("\r\n");
    }

    fn text(&mut self, text: &str) {
        self.gathered.extend_from_slice(text.as_bytes());
    }

    fn settle(&mut self) {
        self.parts.push(Content::Memory(std::mem::take(&mut self.gathered).into()));
    }

    fn payload(mut self) -> Payload {
        if self.parts.is_empty() {
            return Payload::Whole(self.gathered.into());
        }
        self.settle();
        Payload::Parts(self.parts.into())
    }
}

/// Quotes and line ends in names as browsers write them; they would end the header otherwise.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_cannot_break_out_of_their_header() {
        let mut out = Form::default();
        let file = Loaded {
            content: Content::Memory(Bytes::from_static(b"x")),
            file_name: "a\"; name=\"b\r\nX: y".to_owned(),
            content_type: "image/png\r\nX: y".to_owned(),
        };
        out.file("B", "data", &file);
        let text = String::from_utf8(out.gathered).unwrap();
        assert_eq!(
            text,
            "--B\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a%22; name=%22b%0D%0AX: y\"\r\n\
             Content-Type: image/pngX: y\r\n\r\nx\r\n"
        );
    }

    #[test]
    fn extras_are_merged_at_their_place() {
        let merged = |body: Value, extra: Value| {
            let (Value::Object(mut body), Value::Object(extra)) = (body, extra) else { panic!("objects") };
            merge(&mut body, extra);
            Value::Object(body)
        };
        let body = json!({"skus": [{"id": "1"}, {"id": "2", "price": {"amount": "5"}}], "ids": ["1", "2"]});
        let extra = json!({"skus": [{}, {"price": {"new": 1}}, {"id": "3"}], "ids": ["7"], "more": null});
        let whole = json!({"skus": [{"id": "1"}, {"id": "2", "price": {"amount": "5", "new": 1}}, {"id": "3"}],
            "ids": ["7"], "more": null});
        assert_eq!(merged(body, extra), whole);
        assert_eq!(merged(json!({"a": [{"b": 1}]}), json!({"a": [1]})), json!({"a": [1]}));
        assert_eq!(merged(json!({"a": {"b": 1}}), json!({"a": 2})), json!({"a": 2}));
    }
}
