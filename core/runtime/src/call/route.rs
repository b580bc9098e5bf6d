//! Puts each parameter where the catalogue says it belongs: path, query, body or form.

use serde_json::{Map, Value};

use crate::call::encode;
use crate::call::input::Input;
use crate::call::target::Target;
use crate::call::upload::Upload;
use crate::catalog::{Base, Cipher, Field};
use crate::error::{Error, Result};
use crate::explain::suggest;
use crate::hint;

/// The parts of a request, not yet validated.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    pub(crate) path: String,
    /// What was filled into the path.
    pub(crate) path_params: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Option<Value>,
    pub(crate) form: Map<String, Value>,
    pub(crate) files: Vec<(String, Upload)>,
    pub(crate) shop_cipher: Option<String>,
    pub(crate) category_asset_cipher: Option<String>,
    pub(crate) extra_query: Map<String, Value>,
    pub(crate) extra_body: Map<String, Value>,
    pub(crate) headers: Vec<(String, String)>,
}

/// How many more bytes an id in a path may have than its name in the template.
const ROOM: usize = 24;

/// What every request carries; the library sets it.
const RESERVED: [&str; 4] = ["app_key", "timestamp", "sign", "access_token"];

/// Splits the caller's input into the parts of a request.
pub(crate) fn route(target: &Target, input: Input) -> Result<Parts> {
    let mut router = Router { target, parts: Parts::default(), path: Map::new(), body: Map::new() };
    for (name, value) in input.path {
        router.explicit_path(name, value)?;
    }
    for (name, value) in input.query {
        router.explicit_query(name, value)?;
    }
    for (name, value) in input.params {
        if !value.is_null() {
            router.flat(name, value)?;
        }
    }
    for (name, upload) in input.files {
        router.file(name, upload)?;
    }
    router.parts.headers = input.extra_headers;
    router.parts.extra_query = input.extra_query;
    router.parts.extra_body = input.extra_body;
    router.finish(input.body)
}

struct Router<'a> {
    target: &'a Target,
    parts: Parts,
    path: Map<String, Value>,
    body: Map<String, Value>,
}

impl Router<'_> {
    fn explicit_path(&mut self, name: String, value: Value) -> Result<()> {
        if !self.target.path_params().any(|known| known == name) {
            return Err(self.unknown("path parameter", &name));
        }
        self.path.insert(name, value);
        Ok(())
    }

    fn explicit_query(&mut self, name: String, value: Value) -> Result<()> {
        if self.is_set_by_the_library(&name, &value)? {
            return Ok(());
        }
        if self.target.checked && find(self.query_fields(), &name).is_none() {
            return Err(self.unknown("query parameter", &name));
        }
        self.parts.query.insert(name, value);
        Ok(())
    }

    /// A path parameter first, then the query, then the body or the form. If the catalogue does not know the name and
    /// is not complete, methods that usually have a body put it there.
    fn flat(&mut self, name: String, value: Value) -> Result<()> {
        if self.target.path_params().any(|known| known == name) {
            self.also_in_body(&name, &value);
            self.path.insert(name, value);
            return Ok(());
        }
        if self.is_set_by_the_library(&name, &value)? {
            return Ok(());
        }
        if find(self.query_fields(), &name).is_some() {
            self.parts.query.insert(name, value);
        } else if self.is_in_body(&name) {
            set_dotted(&mut self.body, &name, value);
        } else if let Some(field) = find(self.form_fields(), &name) {
            self.form(field, name, value)?;
        } else if self.target.checked {
            return Err(self.unknown("parameter", &name));
        } else if matches!(self.target.method, "POST" | "PUT" | "PATCH") {
            self.body.insert(name, value);
        } else {
            self.parts.query.insert(name, value);
        }
        Ok(())
    }

    /// A few operations want an id both in the path and in the body.
    fn also_in_body(&mut self, name: &str, value: &Value) {
        if find(self.body_fields(), name).is_some_and(|field| field.required) {
            self.body.insert(name.to_owned(), value.clone());
        }
    }

    /// A field of the body, or `object.field` inside one of its objects.
    fn is_in_body(&self, name: &str) -> bool {
        if find(self.body_fields(), name).is_some() {
            return true;
        }
        let Some((head, _)) = name.split_once('.') else { return false };
        find(self.body_fields(), head).is_some_and(|field| field.base == Base::Object && field.arrays == 0)
    }

    fn form(&mut self, field: &Field, name: String, value: Value) -> Result<()> {
        if field.base == Base::File {
            let refused = self.target.refuse(format!("`{name}` takes a file, not a value"));
            return Err(refused.with_hint(&hint::GIVE_UPLOAD));
        }
        self.parts.form.insert(name, value);
        Ok(())
    }

    fn file(&mut self, name: String, upload: Upload) -> Result<()> {
        let takes_file = find(self.form_fields(), &name).is_some_and(|field| field.base == Base::File);
        if self.target.checked && !takes_file {
            let files = self.form_fields().iter().filter(|field| field.base == Base::File);
            let names: Vec<_> = files.map(|field| format!("`{}`", field.name)).collect();
            let refused = self.target.refuse(format!("there is no file field `{name}`"));
            return Err(refused.with_hint(match names.is_empty() {
                true => (&hint::NO_FILES).into(),
                false => hint::file_fields(names.join(", ")),
            }));
        }
        self.parts.files.push((name, upload));
        Ok(())
    }

    /// Ciphers go where the version takes them; the other common parameters are never set by the caller.
    fn is_set_by_the_library(&mut self, name: &str, value: &Value) -> Result<bool> {
        if self.target.checked && find(self.query_fields(), name).is_some() {
            return Ok(false);
        }
        if RESERVED.contains(&name) && !self.is_in_body(name) {
            return Err(self
                .target
                .refuse(format!("`{name}` is set by the library for each request"))
                .with_hint(&hint::SETTING_NOT_PARAMETER));
        }
        for cipher in [Cipher::Shop, Cipher::CategoryAsset] {
            if cipher.param() == name && (self.target.checked || self.wants(cipher)) {
                self.cipher(cipher, value)?;
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn wants(&self, cipher: Cipher) -> bool {
        self.target.ciphers.iter().any(|rule| rule.cipher == cipher)
    }

    fn cipher(&mut self, cipher: Cipher, value: &Value) -> Result<()> {
        let text = match value {
            Value::Null => return Ok(()),
            Value::String(text) => text.clone(),
            _ => return Err(self.target.refuse(format!("`{}` must be a string", cipher.param()))),
        };
        if !self.wants(cipher) {
            return Err(self
                .target
                .refuse(format!("this operation does not take `{}`", cipher.param()))
                .with_hint(&hint::CIPHER_NOT_WANTED));
        }
        match cipher {
            Cipher::Shop => self.parts.shop_cipher = Some(text),
            Cipher::CategoryAsset => self.parts.category_asset_cipher = Some(text),
        }
        Ok(())
    }

    fn finish(mut self, body: Option<Value>) -> Result<Parts> {
        self.parts.path = self.fill_path()?;
        self.parts.body = self.join_body(body)?;
        self.parts.path_params = self.path;
        Ok(self.parts)
    }

    fn fill_path(&self) -> Result<String> {
        let mut path = String::with_capacity(self.target.template.len() + ROOM);
        for part in self.target.template.split('/').skip(1) {
            path.push('/');
            match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
                Some(name) => path.push_str(&self.path_value(name)?),
                None => path.push_str(part),
            }
        }
        Ok(path)
    }

    fn path_value(&self, name: &str) -> Result<String> {
        let text = match self.path.get(name) {
            Some(Value::String(text)) if !text.is_empty() => text.clone(),
            Some(Value::Number(number)) if number.is_i64() || number.is_u64() => number.to_string(),
            // What was never filled in, as an empty text is, would change which path is called.
            Some(Value::Null | Value::String(_)) | None => {
                return Err(self
                    .target
                    .refuse(format!("the path parameter `{name}` is required, but was not given")));
            }
            Some(other) => {
                return Err(self
                    .target
                    .refuse(format!("the path parameter `{name}` must be a string, but {other} was given")));
            }
        };
        if encode::is_plain_text(&text) {
            return Ok(text);
        }
        Err(self
            .target
            .refuse(format!("the path parameter `{name}` must not be {text:?}"))
            .with_hint(&hint::PATH_CHARACTERS))
    }

    /// The caller's whole body, with flat parameters added to it.
    fn join_body(&mut self, whole: Option<Value>) -> Result<Option<Value>> {
        let flat = std::mem::take(&mut self.body);
        match whole {
            None | Some(Value::Null) if flat.is_empty() => Ok(None),
            None | Some(Value::Null) => Ok(Some(Value::Object(flat))),
            Some(Value::Object(whole)) => self.merge(whole, flat).map(Some),
            Some(other) if flat.is_empty() => self.odd_body(other).map(Some),
            Some(_) => Err(self.target.refuse("fields cannot be added to a body that is not an object")),
        }
    }

    fn merge(&self, mut whole: Map<String, Value>, flat: Map<String, Value>) -> Result<Value> {
        if self.target.checked {
            self.check_body_names(&whole)?;
        }
        for (name, value) in flat {
            match (whole.get_mut(&name), value) {
                (Some(Value::Object(inner)), Value::Object(more)) => inner.extend(more),
                (_, value) => {
                    whole.insert(name, value);
                }
            }
        }
        Ok(Value::Object(whole))
    }

    fn check_body_names(&self, whole: &Map<String, Value>) -> Result<()> {
        let Some(fields) = self.target.known.and_then(|known| known.body) else {
            if whole.is_empty() {
                return Ok(());
            }
            return Err(self
                .target
                .refuse("this operation does not take a body")
                .with_hint(&hint::UNKNOWN_BODY_FIELD));
        };
        let unknown = whole.keys().find(|name| !fields.is_empty() && find(fields, name).is_none());
        unknown.map_or(Ok(()), |name| Err(self.unknown("body field", name)))
    }

    fn odd_body(&self, body: Value) -> Result<Value> {
        if self.target.checked {
            return Err(self.target.refuse("the body must be a JSON object"));
        }
        Ok(body)
    }

    fn unknown(&self, what: &str, name: &str) -> Error {
        if let Some(place) = self.place_of(name) {
            let detail = format!("`{name}` is not a {what}: it belongs in the {place}");
            return self.target.refuse(detail).with_hint(&hint::FLAT_PARAMETERS);
        }
        let names = self
            .fields()
            .into_iter()
            .flat_map(|(fields, _)| fields)
            .map(|field| field.name)
            .chain(self.target.path_params());
        let refused = self.target.refuse(format!("there is no {what} `{name}`")).with_parameter(name);
        match suggest::nearest(name, names) {
            Some(near) => refused.with_hint(hint::unknown_parameter_near(near)),
            None => refused.with_hint(&hint::UNKNOWN_PARAMETER),
        }
    }

    /// Where a name that was given in the wrong place belongs.
    fn place_of(&self, name: &str) -> Option<&'static str> {
        let place = self.fields().into_iter().find(|(fields, _)| find(fields, name).is_some());
        let is_in_path = || self.target.path_params().any(|known| known == name).then_some("path");
        place.map(|(_, place)| place).or_else(is_in_path)
    }

    /// All fields by that name, with the place that they are sent in.
    fn fields(&self) -> [(&'static [Field], &'static str); 3] {
        [(self.query_fields(), "query"), (self.body_fields(), "body"), (self.form_fields(), "form")]
    }

    fn query_fields(&self) -> &'static [Field] {
        self.target.known.map_or(&[], |known| known.query)
    }

    fn body_fields(&self) -> &'static [Field] {
        self.target.known.and_then(|known| known.body).unwrap_or(&[])
    }

    fn form_fields(&self) -> &'static [Field] {
        self.target.known.map_or(&[], |known| known.form)
    }
}

fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

/// Sets `a.b.c` in nested objects, which are created if missing.
pub(crate) fn set_dotted(object: &mut Map<String, Value>, name: &str, value: Value) {
    let Some((head, rest)) = name.split_once('.') else {
        object.insert(name.to_owned(), value);
        return;
    };
    let inner = object.entry(head).or_insert_with(|| Value::Object(Map::new()));
    if !inner.is_object() {
        *inner = Value::Object(Map::new());
    }
    if let Value::Object(inner) = inner {
        set_dotted(inner, rest, value);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::error::ErrorKind;

    fn target(operation: &str) -> Target {
        Target::operation(operation, None, None).unwrap()
    }

    fn routed(operation: &str, input: Input) -> Parts {
        route(&target(operation), input).unwrap()
    }

    fn refused(operation: &str, input: Input) -> String {
        let error = route(&target(operation), input).unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::InvalidRequest, Some(operation)));
        error.to_string()
    }

    #[test]
    fn flat_parameters_find_their_place() {
        let input = Input::new()
            .with("activity_id", 7)
            .with("activity_title", "x")
            .with("missing", Value::Null)
            .with("shop_cipher", "C");
        let parts = routed("promotion.update_activity", Input::new().with("activity_id", 7));
        assert_eq!(parts.path, "/promotion/202309/activities/7");
        assert_eq!(parts.body, None);
        let error = route(&target("promotion.update_activity"), input).unwrap_err();
        assert!(error.to_string().contains("`activity_title`"), "{error}");
        let parts =
            routed("order.get_order_list", Input::new().with("page_size", 1).with("order_status", "UNPAID"));
        assert_eq!(Value::from(parts.query), json!({"page_size": 1}));
        assert_eq!(parts.body, Some(json!({"order_status": "UNPAID"})));
    }

    #[test]
    fn an_id_that_is_wanted_twice_goes_into_path_and_body() {
        let input = Input::new().with("activity_id", "7").with("products", json!([]));
        let parts = routed("promotion.update_activity_product", input);
        assert_eq!(parts.path, "/promotion/202309/activities/7/products");
        assert_eq!(parts.body, Some(json!({"activity_id": "7", "products": []})));
    }

    #[test]
    fn a_name_of_query_and_body_goes_into_the_query() {
        let input = Input::new().with("only_need_conversation_id", true);
        let parts = routed("affiliate_seller.get_conversation_list", input);
        assert!(parts.query.contains_key("only_need_conversation_id") && parts.body.is_none());
    }

    #[test]
    fn dotted_names_go_into_objects() {
        let operation = "return_refund.search_return_merchandise_authorizations";
        let input = Input::new().with("pagination.page_token", "a").with("pagination.page_size", 5);
        let pagination = json!({"pagination": {"page_token": "a", "page_size": 5}});
        assert_eq!(routed(operation, input).body, Some(pagination));
        let whole = Input::new()
            .with_body(json!({"pagination": {"page_size": 5}}))
            .with("pagination.page_token", "b");
        let pagination = json!({"pagination": {"page_size": 5, "page_token": "b"}});
        assert_eq!(routed(operation, whole).body, Some(pagination));
        assert!(refused(operation, Input::new().with("no.such", 1)).contains("`no.such`"));
    }

    #[test]
    fn unknown_names_suggest_known_ones_and_the_way_out() {
        for input in [
            Input::new().with("page_sise", 1),
            Input::new().with_query("page_sise", 1),
            Input::new().with_body(json!({"ordre_status": 1})),
        ] {
            let text = refused("order.get_order_list", input);
            assert!(text.contains("extra_query or extra_body"), "{text}");
            assert!(text.contains("`page_size`") || text.contains("`order_status`"), "{text}");
        }
        assert!(
            refused("order.get_order_list", Input::new().with("timestamp", 1)).contains("set by the library")
        );
        assert!(refused("order.get_order_list", Input::new().with_body(json!([1]))).contains("JSON object"));
        let bodyless = refused(
            "promotion.deactivate_activity",
            Input::new().with("activity_id", 1).with_body(json!({"a": 1})),
        );
        assert!(bodyless.contains("not take a body"), "{bodyless}");
    }

    #[test]
    fn what_is_given_in_the_wrong_place_is_told_the_right_one() {
        let order_list = "order.get_order_list";
        for (operation, input, told) in [
            (order_list, Input::new().with_query("order_status", "UNPAID"), "belongs in the body"),
            (order_list, Input::new().with_body(json!({"page_size": 1})), "belongs in the query"),
            (order_list, Input::new().with_path("page_size", 1), "belongs in the query"),
            (
                "promotion.deactivate_activity",
                Input::new().with_query("activity_id", 1),
                "belongs in the path",
            ),
        ] {
            let text = refused(operation, input);
            assert!(text.contains(told), "{text}");
        }
    }

    #[test]
    fn path_parameters_cannot_leave_their_place() {
        for bad in ["../x", "a/b", "..", "a b", "a%2Fb", "é", ""] {
            let text = refused("promotion.deactivate_activity", Input::new().with("activity_id", bad));
            assert!(text.contains("activity_id"), "{text}");
        }
        assert!(refused("promotion.deactivate_activity", Input::new()).contains("required"));
        let input = Input::new().with("activity_id", json!(["1"]));
        assert!(refused("promotion.deactivate_activity", input).contains("must be a string"));
    }

    #[test]
    fn files_go_into_file_fields_only() {
        let image = || Upload::bytes(&b"x"[..]);
        let operation = "product.upload_product_image";
        assert_eq!(routed(operation, Input::new().with_file("data", image())).files.len(), 1);
        assert!(refused(operation, Input::new().with_file("date", image())).contains("`data`"));
        assert!(refused(operation, Input::new().with("data", "path.png")).contains("takes a file"));
        assert!(
            refused("order.get_order_list", Input::new().with_file("data", image()))
                .contains("not take files")
        );
    }

    #[test]
    fn a_version_that_is_not_listed_takes_every_name() {
        let target = Target::operation("order.get_order_detail", Some("203001"), None).unwrap();
        let parts = route(&target, Input::new().with("ids", "1").with("new_name", 2)).unwrap();
        assert_eq!(parts.path, "/order/203001/orders");
        assert_eq!(Value::from(parts.query), json!({"ids": "1", "new_name": 2}));
    }
}
